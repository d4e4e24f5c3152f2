import { z } from 'zod'
import { severities } from '../rule.js'
import { roles } from '../story/story.js'
import { pathParts } from '../story/story-paths.js'
import type { Config } from './config.js'
import { runShape } from './run-schema.js'
import { filled, glob, keyed, oneAtLeast, oneOrMore, oneWord } from './schema-parts.js'

const level = oneWord([...severities, 'off'], 'A level')
const role = oneWord(roles, 'A field')

// For a word, or a list of two, the message says what is wrong in it.
const setting = z.union([level, z.tuple([level, z.record(z.string(), z.string())])], {
  error: ({ input }) =>
    typeof input === 'string' || (Array.isArray(input) && input.length === 2)
      ? undefined
      : 'A rule is set to error, warning, info or off, or to a list of a level and an object of options.',
})
const rules = z
  .record(z.string(), setting)
  .describe('Rules by id, family or tag: a level. With an id also a level and options.')

const agency = keyed({
  name: filled.describe('The English name that the agency uses.'),
  short: filled.optional().describe('The short name, without “News Agency”.'),
  acronym: filled.optional(),
  tolerated: z.array(filled).optional().describe('Other names that are accepted.'),
  wrong: z.array(filled).optional().describe('Wrong names, replaced by --fix everywhere.'),
  doubtful: z.array(filled).optional().describe('Names that are wrong as the name of a source.'),
})

const term = keyed({
  source: oneOrMore(filled).describe('The term in the language of the source, in the form of a dictionary.'),
  language: filled.optional().describe('The code of that language, such as “zh”; any language without it.'),
  english: oneOrMore(filled).optional().describe('Its English, the best one first.'),
  forbidden: oneOrMore(filled).optional().describe('English that is not allowed for it.'),
  caseSensitive: z.boolean().optional().describe('Whether capitals count; those of acronyms always do.'),
}).refine(({ english, forbidden }) => english !== undefined || forbidden !== undefined, {
  error: 'A term needs “english” or “forbidden”.',
})

/** A lexicon in place, or in a file. */
export const lexiconSchema = keyed({
  agencies: z
    .union([z.string(), z.array(agency)])
    .optional()
    .describe('More agencies, or the path of a .tsv, .yaml or .json file of them.'),
  names: z
    .union([z.string(), z.array(filled)])
    .optional()
    .describe('Right spellings, or the path of a .txt, .yaml or .json file of them.'),
  allow: z
    .union([z.string(), z.array(filled)])
    .optional()
    .describe('Phrases in which nothing is reported, or the path of a .txt, .yaml or .json file of them.'),
  reject: z
    .union([z.string(), z.array(filled)])
    .optional()
    .describe('Words that are reported, or the path of a .txt, .yaml or .json file of them.'),
  terms: z
    .union([z.string(), z.array(z.union([z.string(), term]))])
    .optional()
    .describe('A termbase: terms, or the paths of .tbx, .csv, .tsv, .yaml or .json files of them.'),
})
export const agenciesSchema = z.array(agency)
export const phrasesSchema = z.array(filled)
export const termsSchema = z.array(term)

const lexicon = z
  .union([z.string(), lexiconSchema])
  .describe('Words of your desk, or the path of a .yaml or .json file of them.')

const exampleText = z.union([z.string(), z.partialRecord(role, z.string())])

const deskRule = keyed({
  id: z
    .string()
    .regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u, 'An id has lower-case letters and digits, with hyphens between words.'),
  message: filled.describe('What is wrong and what to do. $0 is the text found, $1 to $9 are the groups of a pattern.'),
  phrase: oneAtLeast(filled).optional().describe('Words to find; case and white space do not matter.'),
  pattern: filled.optional().describe('A regular expression in the syntax of RE2.'),
  antipattern: oneOrMore(z.union([filled, keyed({ pattern: filled })]))
    .optional()
    .describe('Exceptions: words or patterns that are not reported.'),
  roles: oneAtLeast(role).optional().describe('The fields that the rule reads; body, headline and caption by default.'),
  severity: oneWord(severities, 'A severity').optional().describe('The default is warning.'),
  certainty: oneWord(['certain', 'likely', 'possible'], 'A certainty').optional().describe('The default is likely.'),
  mqm: filled.optional().describe('Its MQM category.'),
  summary: filled.optional().describe('One line for tables; the message by default.'),
  why: filled.optional().describe('For the page of the rule: the cause and the cure.'),
  suggestion: z
    .union([
      z.string(),
      keyed({
        text: z.string(),
        title: filled.optional(),
        safe: z.boolean().optional().describe('Whether --fix applies it.'),
      }),
    ])
    .optional()
    .describe('The replacement.'),
  evidence: z.boolean().optional().describe('Whether it counts as a sign of translation in the verdict.'),
  examples: keyed({
    bad: z
      .array(z.union([z.string(), keyed({ text: exampleText, fixed: exampleText.optional() })]))
      .min(1, 'Give at least one bad example.')
      .describe('Copy to report, marked with ⟦ and ⟧.'),
    good: z.array(exampleText).min(1, 'Give at least one good example.').describe('Copy that is not reported.'),
  })
    .optional()
    .describe('Copy that tests the rule. A rule for a single phrase, without exceptions, needs none.'),
})

const paths = oneOrMore(filled).describe(
  'A path of names with dots between, or several: the first that leads to text counts.',
)

/** A configuration file. `docs/config.schema.json` is made from it, and the type `Config` is held against it. */
export const configSchema = keyed({
  $schema: z.string().optional(),
  extends: oneOrMore(z.string()).optional().describe('Presets by name, and other configurations by path or package.'),
  plugins: oneOrMore(z.string()).optional().describe('Your own rules, by path or package.'),
  rules: rules.optional(),
  deskRules: z.array(deskRule).optional().describe('Your own rules, declared here.'),
  lexicon: lexicon.optional(),
  ignore: oneOrMore(glob)
    .optional()
    .describe('Globs of files to leave out, relative to the folder of the configuration.'),
  overrides: z
    .array(
      keyed({
        files: oneAtLeast(glob).optional().describe('Globs, relative to the folder of the configuration.'),
        formats: oneAtLeast(z.string()).optional().describe('Wire formats by name.'),
        fields: oneAtLeast(role).optional().describe('Roles of fields.'),
        rules: rules.optional(),
        lexicon: lexicon.optional().describe('More words, for files and formats.'),
      }),
    )
    .optional()
    .describe('Settings for some files, formats or fields; a later one overrides an earlier one.'),
  inputFormat: z
    .union([filled, z.record(glob, filled)])
    .optional()
    .describe('The format of all files, or formats by glob, relative to the folder of the configuration.'),
  json: z
    .partialRecord(oneWord(pathParts, 'A part of a story'), paths)
    .optional()
    .describe('Paths of a story’s parts in your own JSON, such as "content.rendered".'),
  suppressions: keyed({
    file: z
      .string()
      .optional()
      .describe('File of suppressions for feeds that cannot be edited, relative to the folder of this file.'),
    unused: level.optional().describe('Level of a suppression that hides nothing; warning by default.'),
    reasons: level.optional().describe('Level of a suppression without a reason; off by default.'),
    inline: z.boolean().optional().describe('Whether comments in the copy hide issues; true by default.'),
  })
    .optional()
    .describe('Suppressions: issues that are hidden on purpose.'),
  ...runShape,
})

/** A type as its readers see it: nothing changes, and a key without a value is left out. */
type Constant<T> = T extends object ? { readonly [K in keyof T]: Constant<Exclude<T[K], undefined>> } : T

/** True for two types that are the same. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the compiler compares the two functions
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** What the schema takes is what the type says: else this does not compile. */
true satisfies Same<Constant<Config>, Constant<z.infer<typeof configSchema>>>
