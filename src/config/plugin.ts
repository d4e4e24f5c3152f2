import { z } from 'zod'
import { type Rule, severities } from '../rule.js'
import { roles } from '../story/story.js'
import { checkShape } from './check-shape.js'
import { certainties, guardRule } from './guard-rule.js'
import type { RuleSettings } from './config.js'
import { configSchema } from './schema.js'

/** The export of a plug-in: a rule, rules, or rules with a name and presets. */
export interface Plugin {
  /** The first part of the names of its presets: "desk" in "desk/strict". Only presets need it. */
  readonly name?: string
  readonly rules: readonly Rule[]
  /** Settings of rules by the name of the preset. */
  readonly presets?: Readonly<Record<string, RuleSettings>>
}

/** The usable content of a plug-in, and a message on each part that is wrong. */
export interface PluginContent {
  readonly name: string | null
  readonly rules: readonly Rule[]
  readonly presets: Readonly<Record<string, RuleSettings>>
  readonly problems: readonly string[]
}

const text = z.string().min(1)

const exampleText = z.union([z.string(), z.partialRecord(z.enum(roles), z.string())])

const ruleSchema = z.looseObject({
  id: z
    .string()
    .regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u, 'An id has lower-case letters and digits, with hyphens between words.'),
  family: text,
  mqm: text,
  severity: z.enum(severities),
  certainty: z.enum(certainties),
  since: text.optional(),
  status: z.enum(['stable', 'preview', 'retired']).optional(),
  roles: z.array(z.enum(roles)).min(1),
  summary: text,
  why: text,
  options: z.record(z.string(), z.looseObject({ values: z.array(z.string()).min(1), means: text })).optional(),
  examples: z.looseObject({
    bad: z.array(
      z.looseObject(
        {
          text: exampleText,
          fixed: exampleText.optional(),
          message: z.union([text, z.array(text)]).optional(),
        },
        'Write { text: … }, with ⟦ and ⟧ around what is reported.',
      ),
    ),
    good: z.array(z.union([exampleText, z.looseObject({ text: exampleText })])),
  }),
  check: z.custom(value => typeof value === 'function', 'This must be a function.'),
})

const pluginSchema = z.looseObject({
  name: text.optional(),
  rules: z.array(z.unknown()),
  presets: z.record(text, configSchema.shape.rules.unwrap()).optional(),
})

const takes = 'a rule, a list of rules or { name, rules, presets }'

const noContent: PluginContent = { name: null, rules: [], presets: {}, problems: [] }

/** Takes what can be used of what a plug-in exports; `from` names the plug-in in messages. */
export function readPlugin(exported: unknown, from: string): PluginContent {
  if (Array.isArray(exported)) return { ...noContent, ...readRules(exported, from) }
  if (typeof exported !== 'object' || exported === null) {
    const kind = exported === undefined ? 'nothing by default' : `a ${typeof exported}`
    return { ...noContent, problems: [`${from} exports ${kind}. Expected: ${takes}.`] }
  }
  if ('check' in exported) return { ...noContent, ...readRules([exported], from) }
  const [problem] = checkShape(pluginSchema, exported)
  if (problem !== undefined) {
    const why = `${problem.keys.join('.')}: ${problem.message}`
    return { ...noContent, problems: [`${from} does not export ${takes}: ${why}`] }
  }
  const { name = null, rules, presets = {} } = exported as Plugin
  if (name === null && Object.keys(presets).length > 0)
    return { ...noContent, ...readRules(rules, from), problems: [`${from} has presets but no name for them.`] }
  return { name, presets, ...readRules(rules, from) }
}

/** Takes the rules of the right shape; says of each other one why it is left out. */
function readRules(values: readonly unknown[], from: string): Pick<PluginContent, 'rules' | 'problems'> {
  const problems: string[] = []
  const rules = values.flatMap((rule, index) => {
    const [problem] = checkShape(ruleSchema, rule)
    if (problem === undefined) return [guardRule(rule as Rule, from)]
    const { id } = (rule ?? {}) as { id?: unknown }
    const name = `rule ${typeof id === 'string' ? id : String(index + 1)}`
    const under = problem.keys.length === 0 ? '' : `${problem.keys.join('.')}: `
    problems.push(`${from}: ${name} is ignored: ${under}${problem.message}`)
    return []
  })
  return { rules, problems }
}
