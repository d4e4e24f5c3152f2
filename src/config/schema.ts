import { z } from 'zod'
import { severities } from '../rule.js'
import { roles } from '../story/story.js'
import { didYouMean } from '../language/words/similarity.js'

/** What is wrong in a configuration, and where: the keys that lead there. */
export interface ConfigFault {
  readonly path: readonly (string | number)[]
  readonly message: string
  /** Whether the last of them is wrong itself, not what it is given. */
  readonly isKey?: boolean
}

/** An object that refuses keys it does not know, and names the nearest right one. */
function keyed<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const keys = Object.keys(shape).filter(key => key !== '$schema')
  return z.strictObject(shape, {
    error: issue => {
      if (issue.code !== 'unrecognized_keys') return undefined
      const [stranger = ''] = issue.keys as readonly string[]
      return `Unknown key “${stranger}”.${didYouMean(stranger, keys)} Keys: ${keys.join(', ')}.`
    },
  })
}

/** One of some words. */
const word = <const T extends readonly [string, ...string[]]>(
  words: T,
  what: string,
): z.ZodEnum<{ [K in T[number]]: K }> =>
  z.enum(words, {
    error: ({ input }) =>
      `${what} ${typeof input === 'string' ? `cannot be “${input}”` : 'is a word'}.${typeof input === 'string' ? didYouMean(input, words) : ''} It is one of: ${words.join(', ')}.`,
  })

const oneOrMore = <T extends z.ZodType>(type: T): z.ZodUnion<[T, z.ZodArray<T>]> => z.union([type, z.array(type)])

/** The same where a list of none would say nothing, or all: nobody could tell. */
const oneAtLeast = <T extends z.ZodType>(type: T): z.ZodUnion<[T, z.ZodArray<T>]> =>
  z.union([type, z.array(type).min(1, 'This list is empty: name one at least, or leave the key out.')])

const level = word([...severities, 'off'], 'A level')
const role = word(roles, 'A field')
const filled = z.string().min(1, 'It cannot be empty.')
const glob = z.string().regex(/[^!]/u, 'It cannot be empty.')

// Of a word, or a list of two, it is said what is wrong in it.
const setting = z.union([level, z.tuple([level, z.record(z.string(), z.string())])], {
  error: ({ input }) =>
    typeof input === 'string' || (Array.isArray(input) && input.length === 2)
      ? undefined
      : 'A rule takes error, warning, info or off, or a list of one of them and an object of options.',
})
const rules = z.record(z.string(), setting).describe('Rules by id: a level, or a level and options.')

const agency = keyed({
  name: filled.describe('Its right name in English.'),
  short: filled.optional().describe('The name without its common part, where it is a name of its own.'),
  acronym: filled.optional(),
  tolerated: z.array(filled).optional().describe('Other namings that may stand.'),
  wrong: z
    .array(filled)
    .optional()
    .describe('Renderings that are wrong wherever they stand: --fix writes the right name.'),
  doubtful: z.array(filled).optional().describe('Renderings that are wrong where they are named as a source.'),
})

/** What a lexicon holds; a file of its own is checked by it too. */
export const lexiconSchema = keyed({
  agencies: z
    .union([z.string(), z.array(agency)])
    .optional()
    .describe('Agencies that wirelint does not know, or the path of a .tsv, .yaml or .json file of them.'),
  names: z
    .union([z.string(), z.array(filled)])
    .optional()
    .describe('Spellings that are right, or the path of a .txt, .yaml or .json file of them.'),
  allow: z
    .union([z.string(), z.array(filled)])
    .optional()
    .describe('Phrases within which nothing is reported, or the path of a .txt, .yaml or .json file of them.'),
})
export const agenciesSchema = z.array(agency)
export const phrasesSchema = z.array(filled)

const lexicon = z
  .union([z.string(), lexiconSchema])
  .describe('What the house knows and wirelint does not, or the path of a .yaml or .json file that says so.')

const exampleText = z.union([z.string(), z.partialRecord(role, z.string())])

const deskRule = keyed({
  id: z
    .string()
    .regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u, 'An id is of small letters and digits, with hyphens between words.'),
  message: filled.describe('What is wrong and what to do; $0 is what was found, $1 to $9 are a pattern’s groups.'),
  phrase: oneAtLeast(filled).optional().describe('Words, whatever their case and the white space between them.'),
  pattern: filled.optional().describe('A regular expression as RE2 takes it.'),
  antipattern: oneOrMore(z.union([filled, keyed({ pattern: filled })]))
    .optional()
    .describe('What must not be reported though it fits: words, or a pattern.'),
  roles: oneAtLeast(role).optional().describe('The fields it reads: body, headline and caption, unless it says so.'),
  severity: word(severities, 'A severity').optional().describe('warning, unless it says so.'),
  certainty: word(['certain', 'likely', 'possible'], 'A certainty').optional().describe('likely, unless it says so.'),
  mqm: filled.optional().describe('Its MQM category.'),
  summary: filled.optional().describe('A line for tables: its message, unless it says so.'),
  why: filled.optional().describe('For its page: what causes it and what to do about it.'),
  suggestion: z
    .union([
      z.string(),
      keyed({
        text: z.string(),
        title: filled.optional(),
        safe: z.boolean().optional().describe('Whether --fix may do it unseen.'),
      }),
    ])
    .optional()
    .describe('What to write instead.'),
  evidence: z
    .boolean()
    .optional()
    .describe('Whether it counts as a sign of translation, for the verdict on the story.'),
  examples: keyed({
    bad: z
      .array(z.union([z.string(), keyed({ text: exampleText, fixed: exampleText.optional() })]))
      .min(1, 'A rule shows one fault at least.')
      .describe('What must be reported, between ⟦ and ⟧.'),
    good: z
      .array(exampleText)
      .min(1, 'A rule shows one look-alike at least that it leaves alone.')
      .describe('What must not be reported.'),
  }),
})

/** A configuration file; `docs/config.schema.json` is made from it. */
export const configSchema = keyed({
  $schema: z.string().optional(),
  extends: oneOrMore(z.string()).optional().describe('Presets by name, and other configurations by path or package.'),
  plugins: oneOrMore(z.string()).optional().describe('Rules of one’s own, by path or package.'),
  rules: rules.optional(),
  deskRules: z.array(deskRule).optional().describe('Rules of one’s own, declared in place.'),
  lexicon: lexicon.optional(),
  ignore: oneOrMore(glob)
    .optional()
    .describe('Globs of files that are not read, from the folder of the configuration that is found.'),
  overrides: z
    .array(
      keyed({
        files: oneAtLeast(glob).optional().describe('Globs, from the folder of the configuration that is found.'),
        formats: oneAtLeast(z.string()).optional().describe('Wire formats by name.'),
        fields: oneAtLeast(role).optional().describe('Roles of fields.'),
        rules: rules.optional(),
        lexicon: lexicon.optional().describe('More words, for files and formats.'),
      }),
    )
    .optional()
    .describe('What holds for some files, formats or fields; a later one goes over an earlier one.'),
  suppressions: keyed({
    file: z
      .string()
      .optional()
      .describe('File of suppressions for feeds that nobody may touch, from this file’s folder.'),
    unused: level
      .optional()
      .describe('Level of a suppression that suppresses nothing: warning, unless you say otherwise.'),
    reasons: level.optional().describe('Level of a suppression without a reason: off, unless you say otherwise.'),
  })
    .optional()
    .describe('How faults that are left alone on purpose are kept.'),
})

/** What is wrong with the shape of a value, as a schema has it. */
export function shapeFaults(schema: z.ZodType, value: unknown): readonly ConfigFault[] {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : strangersFirst(parsed.error.issues).map(issue => faultOf(issue, []))
}

/** A key that nobody knows before one that is missing: most often it is that one, misspelt. */
const strangersFirst = (issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] => [
  ...issues.filter(isStranger),
  ...issues.filter(issue => !isStranger(issue)),
]

const isStranger = ({ code }: z.core.$ZodIssue): boolean => code === 'unrecognized_keys'

function faultOf(issue: z.core.$ZodIssue, above: readonly (string | number)[]): ConfigFault {
  const path = [...above, ...issue.path.filter(key => typeof key !== 'symbol')]
  if (issue.code === 'unrecognized_keys')
    return { path: [...path, ...issue.keys.slice(0, 1)], message: issue.message, isKey: true }
  if (issue.code !== 'invalid_union' || issue.message !== 'Invalid input') return { path, message: saidOf(issue) }
  // Of several shapes the one was meant that fits at its root, or is of the right kind at least.
  const shapes = issue.errors.map(issues => strangersFirst(issues)[0])
  const meant =
    shapes.find(each => each !== undefined && each.path.length > 0) ??
    shapes.find(each => each !== undefined && each.code !== 'invalid_type')
  return meant === undefined
    ? {
        path,
        message: `It takes ${shapes.flatMap(each => (each?.code === 'invalid_type' ? [kinds[each.expected] ?? each.expected] : [])).join(' or ')}.`,
      }
    : faultOf(meant, path)
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
  boolean: 'true or false',
}

/** Ours in the place of Zod's own words. */
function saidOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return issue.message.endsWith('received undefined')
      ? 'It is missing.'
      : `It takes ${kinds[issue.expected] ?? issue.expected}.`
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid'))
    return `It is one of: ${issue.values.map(String).join(', ')}.`
  return issue.code === 'too_small' && issue.message.startsWith('Too small') ? 'It cannot be empty.' : issue.message
}
