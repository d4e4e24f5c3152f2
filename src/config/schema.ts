import { z } from 'zod'
import { severities } from '../rule.js'
import { roles } from '../story/story.js'
import { didYouMean } from '../language/words/similarity.js'

/** An object that refuses unknown keys and names the nearest right one. */
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

/** One of several words. */
const word = <const T extends readonly [string, ...string[]]>(
  words: T,
  what: string,
): z.ZodEnum<{ [K in T[number]]: K }> =>
  z.enum(words, {
    error: ({ input }) => {
      const wrong = typeof input === 'string' ? `cannot be “${input}”.${didYouMean(input, words)}` : 'is a word.'
      return `${what} ${wrong} It is one of: ${words.join(', ')}.`
    },
  })

const oneOrMore = <T extends z.ZodType>(type: T): z.ZodUnion<[T, z.ZodArray<T>]> => z.union([type, z.array(type)])

/** The same where an empty list could mean none or all. */
const oneAtLeast = <T extends z.ZodType>(type: T): z.ZodUnion<[T, z.ZodArray<T>]> =>
  z.union([type, z.array(type).min(1, 'This list is empty: name one at least, or leave the key out.')])

const level = word([...severities, 'off'], 'A level')
const role = word(roles, 'A field')
const filled = z.string().min(1, 'It cannot be empty.')
const glob = z.string().regex(/[^!]/u, 'It cannot be empty.')

// For a word, or a list of two, the message says what is wrong in it.
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

/** A lexicon in place, or in a file. */
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

/** A configuration file. The type `Config` and `docs/config.schema.json` are made from it. */
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
