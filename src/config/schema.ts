import { z } from 'zod'
import type { Rule } from '../rule.js'
import { roles } from '../story/story.js'
import type { Config } from './config.js'
import { didYouMean } from './nearest.js'
import { faultsOf } from './options.js'
import { presetNames } from './presets.js'

const level = z.enum(['error', 'warning', 'info', 'off'])
const setting = z.union([level, z.tuple([level, z.record(z.string(), z.string())])])
const rules = z.record(z.string(), setting).describe('Rules by id: a level, or a level and options.')
const oneOrMore = <T extends z.ZodType>(type: T): z.ZodUnion<[T, z.ZodArray<T>]> => z.union([type, z.array(type)])

/** A configuration file; `docs/config.schema.json` is made from it. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  extends: oneOrMore(z.string()).optional().describe('Presets by name, and other configuration files by path.'),
  rules: rules.optional(),
  ignore: oneOrMore(z.string()).optional().describe('Globs of files that are not read, from this file’s folder.'),
  overrides: z
    .array(
      z.strictObject({
        files: oneOrMore(z.string()).optional().describe('Globs, from this file’s folder.'),
        formats: oneOrMore(z.string()).optional().describe('Wire formats by name.'),
        fields: oneOrMore(z.enum(roles)).optional().describe('Roles of fields.'),
        rules,
      }),
    )
    .optional()
    .describe('Rules for some files, formats or fields; a later one goes over an earlier one.'),
  suppressions: z
    .strictObject({
      file: z.string().optional().describe('File of suppressions for feeds that nobody may touch, from this file’s folder.'),
      unused: level.optional().describe('Level of a suppression that suppresses nothing: warning, unless you say otherwise.'),
      reasons: level.optional().describe('Level of a suppression without a reason: off, unless you say otherwise.'),
    })
    .optional()
    .describe('How faults that are left alone on purpose are kept.'),
})

const keys = ['extends', 'rules', 'ignore', 'overrides', 'suppressions']
const overrideKeys = ['files', 'formats', 'fields', 'rules']
const suppressionKeys = ['file', 'unused', 'reasons']

/** What is wrong in a configuration, and where: the keys that lead there. */
export interface ConfigFault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Checks a configuration's shape, and that its presets, formats, rules and options are there. */
export function configFaults(value: unknown, known: readonly Rule[], formats: readonly string[]): readonly ConfigFault[] {
  const parsed = configSchema.safeParse(value)
  if (!parsed.success) return parsed.error.issues.flatMap(issue => shapeFaults(issue))
  const config = parsed.data as Config
  const names = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? [])
  const strangers = names.filter(name => !/^[./]/u.test(name) && !presetNames.includes(name))
  const faults = strangers.map(name => ({ path: ['extends'], message: `Unknown preset “${name}”.${didYouMean(name, presetNames)} Presets: ${presetNames.join(', ')}; a file’s path begins with “./”.` }))
  const parts = [{ path: ['rules'], rules: config.rules ?? {} }, ...(config.overrides ?? []).map((override, index) => ({ path: ['overrides', index, 'rules'], rules: override.rules }))]
  const strangeFormats = (config.overrides ?? []).flatMap(({ formats: asked }, index) =>
    (typeof asked === 'string' ? [asked] : (asked ?? [])).filter(name => !formats.includes(name)).map(name => ({ path: ['overrides', index, 'formats'], message: `Unknown format “${name}”.${didYouMean(name, formats)} Formats: ${formats.join(', ')}.` })),
  )
  return [...faults, ...strangeFormats, ...parts.flatMap(({ path, rules: settings }) => Object.entries(settings).flatMap(([id, given]) => ruleFaults([...path, id], id, given, known)))]
}

function ruleFaults(path: readonly (string | number)[], id: string, given: unknown, known: readonly Rule[]): readonly ConfigFault[] {
  const rule = known.find(each => each.id === id)
  if (rule === undefined) return [{ path, message: `Unknown rule “${id}”.${didYouMean(id, known.map(each => each.id))} “wirelint rules” lists them.` }]
  return Array.isArray(given) ? faultsOf(rule, given[1] as Record<string, unknown>).map(message => ({ path, message })) : []
}

type Issue = z.core.$ZodIssue

function shapeFaults(issue: Issue): readonly ConfigFault[] {
  const path = issue.path.filter(key => typeof key !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const right = path.length === 0 ? keys : path[0] === 'suppressions' ? suppressionKeys : overrideKeys
    return issue.keys.map(key => ({ path: [...path, key], message: `Unknown key “${key}”.${didYouMean(key, right)} Keys: ${right.join(', ')}.` }))
  }
  if (path[0] === 'rules' || path[2] === 'rules') return [{ path, message: 'A rule takes error, warning, info or off, or a list of one of them and an object of options.' }]
  return [{ path, message: `${issue.message.replace(/^Invalid input: /u, '').replace(/^e/u, 'E')}.` }]
}
