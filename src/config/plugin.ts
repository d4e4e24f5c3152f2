import { z } from 'zod'
import { type Finding, type Rule, severities } from '../rule.js'
import type { AnnotatedField, AnnotatedStory } from '../language/annotated-story.js'
import { roles } from '../story/story.js'
import type { RuleSettings } from './config.js'
import { configSchema, shapeFaults } from './schema.js'

/** What a plug-in exports: a rule, rules, or rules with a name and presets of theirs. */
export interface Plugin {
  /** What its presets are called by: "desk" for "desk/strict"; needed for presets alone. */
  readonly name?: string
  readonly rules: readonly Rule[]
  /** Settings of rules by the preset's name. */
  readonly presets?: Readonly<Record<string, RuleSettings>>
}

/** What could be taken of a plug-in, and what is wrong with the rest, a line each. */
export interface ReadPlugin {
  readonly name: string | null
  readonly rules: readonly Rule[]
  readonly presets: Readonly<Record<string, RuleSettings>>
  readonly faults: readonly string[]
}

const text = z.string().min(1)

const certainties = ['certain', 'likely', 'possible'] as const

const exampleText = z.union([z.string(), z.partialRecord(z.enum(roles), z.string())])

const ruleSchema = z.looseObject({
  id: z
    .string()
    .regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u, 'An id is of small letters and digits, with hyphens between words.'),
  family: text,
  mqm: text,
  severity: z.enum(severities),
  certainty: z.enum(certainties),
  since: text.optional(),
  status: z.enum(['stable', 'preview']).optional(),
  roles: z.array(z.enum(roles)).min(1),
  summary: text,
  why: text,
  options: z.record(z.string(), z.looseObject({ values: z.array(z.string()).min(1), means: text })).optional(),
  examples: z.looseObject({
    bad: z.array(
      z.looseObject({
        text: exampleText,
        fixed: exampleText.optional(),
        message: z.union([text, z.array(text)]).optional(),
      }),
    ),
    good: z.array(z.union([exampleText, z.looseObject({ text: exampleText })])),
  }),
  check: z.custom(value => typeof value === 'function', 'It takes a function.'),
})

const pluginSchema = z.looseObject({
  name: text.optional(),
  rules: z.array(z.unknown()),
  presets: z.record(text, configSchema.shape.rules.unwrap()).optional(),
})

/** Takes what is right of what a plug-in exports; `from` names it in messages. */
export function pluginOf(exported: unknown, from: string): ReadPlugin {
  const nothing = { name: null, rules: [], presets: {} }
  if (Array.isArray(exported)) return { ...nothing, ...rulesOf(exported, from) }
  if (typeof exported !== 'object' || exported === null)
    return {
      ...nothing,
      faults: [
        `${from} exports ${exported === undefined ? 'nothing by default' : `a ${typeof exported}`}, and no rule: it takes a rule, a list of rules or { name, rules, presets }.`,
      ],
    }
  if ('check' in exported) return { ...nothing, ...rulesOf([exported], from) }
  const [fault] = shapeFaults(pluginSchema, exported)
  if (fault !== undefined)
    return {
      ...nothing,
      faults: [
        `${from} exports no rule, no list of rules and no { name, rules, presets }: ${fault.path.join('.')}: ${fault.message}`,
      ],
    }
  const { name = null, rules, presets = {} } = exported as Plugin
  if (name === null && Object.keys(presets).length > 0)
    return { ...nothing, ...rulesOf(rules, from), faults: [`${from} has presets and no name to call them by.`] }
  return { name, presets, ...rulesOf(rules, from) }
}

function rulesOf(given: readonly unknown[], from: string): Pick<ReadPlugin, 'rules' | 'faults'> {
  const faults: string[] = []
  const rules = given.flatMap((rule, index) => {
    const [fault] = shapeFaults(ruleSchema, rule)
    if (fault === undefined) return [guarded(rule as Rule, from)]
    const { id } = (rule ?? {}) as { id?: unknown }
    faults.push(
      `${from}: ${typeof id === 'string' ? `rule ${id}` : `rule ${String(index + 1)}`} is left out: ${fault.path.length === 0 ? '' : `${fault.path.join('.')}: `}${fault.message}`,
    )
    return []
  })
  return { rules, faults }
}

/** A rule of somebody else's: what it throws names where it comes from, and so does what it finds that is no finding. */
function guarded(rule: Rule, from: string): Rule {
  return {
    ...rule,
    *check(story, options) {
      try {
        const found: unknown = rule.check(story, options)
        if (!isIterable(found)) throw new TypeError('It answers no list of findings.')
        for (const finding of found) yield sound(finding, story)
      } catch (error) {
        throw new Error(`${from}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
      }
    },
  }
}

/** Where an edit is, is looked at by itself: a span knows its field, which is a story's whole text. */
const suggestionsSchema = z.array(
  z.looseObject({
    title: text,
    safe: z.boolean(),
    edits: z.array(
      z.looseObject({
        text: z.string(),
        span: z.custom(value => typeof value === 'object' && value !== null, 'It takes a span.'),
      }),
    ),
  }),
)

const isIterable = (found: unknown): found is Iterable<unknown> =>
  typeof found === 'object' && found !== null && Symbol.iterator in found

function sound(finding: unknown, { fields }: AnnotatedStory): Finding {
  const { span, message, severity, certainty, suggestions = [] } = (finding ?? {}) as Partial<Finding>
  if (typeof message !== 'string' || message === '') throw new TypeError('It reports something without a message.')
  if (!isIn(span, fields))
    throw new TypeError(`It reports “${message}” at no place of the story: take a span of field.span(start, end).`)
  if (severity !== undefined && !severities.includes(severity))
    throw new TypeError(`It reports “${message}” as “${severity as string}”. Severities: ${severities.join(', ')}.`)
  if (certainty !== undefined && !certainties.includes(certainty))
    throw new TypeError(`It reports “${message}” as “${certainty as string}”. Certainties: ${certainties.join(', ')}.`)
  const [fault] = shapeFaults(suggestionsSchema, suggestions)
  if (fault !== undefined)
    throw new TypeError(`A suggestion for “${message}” is none: suggestions.${fault.path.join('.')}: ${fault.message}`)
  if (suggestions.some(({ edits }) => edits.some(edit => !isIn(edit.span, fields))))
    throw new TypeError(`It suggests for “${message}” to change no place of the story.`)
  return finding as Finding
}

const isIn = (span: Finding['span'] | undefined, fields: readonly AnnotatedField[]): boolean =>
  span !== undefined &&
  fields.some(field => field === span.field) &&
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start < span.end &&
  span.end <= span.field.text.length
