import { stringify } from 'yaml'
import type { Severity } from '../rule.js'
import type { Config, RuleSettings } from './config.js'

export const configFormats = ['yaml', 'json', 'js', 'ts'] as const
export type ConfigFormat = (typeof configFormats)[number]

/** The answers that decide a desk's first configuration. */
export interface Wishes {
  readonly presets: readonly string[]
  /** Wire formats that come in; any where none is named. */
  readonly formats: readonly string[]
  readonly failOn: Severity | 'never'
  readonly baseline: boolean
}

/** The file that is written. */
export interface ConfigTarget {
  readonly format: ConfigFormat
  /** Its name where commands must name it; null where it is found without that. */
  readonly config: string | null
  /** The address of the schema, for editors; null if it is not known. */
  readonly schema: string | null
}

/** The names to show in comments: presets, and settings of rules. */
export interface ConfigSamples {
  readonly presets: readonly string[]
  /** Levels, and options of the rule that is `explained`. */
  readonly rules: RuleSettings
  readonly explained: string
  readonly someFiles: RuleSettings
  readonly someFields: RuleSettings
}

/** A key with a comment. One that is not `wanted` is a comment itself, for people to take. */
interface Section {
  readonly comment: string
  readonly wanted: boolean
  readonly config: Config
}

const baselineFile = 'wirelint.baseline.json'

const failures: Readonly<Record<Wishes['failOn'], string>> = {
  error: 'an error fails it',
  warning: 'an error or a warning fails it',
  info: 'any issue fails it',
  never: 'no issue fails it',
}

/** Lists the commands that a desk runs next, with what they do; `config` is a file that has to be named. */
export function listCommands({ failOn, baseline }: Wishes, config: string | null): readonly string[] {
  const named = config === null ? '' : ` --config ${config}`
  const start = `wirelint${named}`
  const record = `${start} --update-baseline .`
  const check = `checks all copy in this folder${baseline ? ' and reports new issues' : ''}; ${failures[failOn]}`
  if (!baseline) return [`${start} .  ${check}`]
  return [
    `${record}  writes the issues found now to the baseline, once`,
    `${`${start} .`.padEnd(record.length)}  ${check}`,
  ]
}

/** Writes a first configuration with comments, as the text of a file. */
export function makeFirstConfig(wishes: Wishes, target: ConfigTarget, samples: ConfigSamples): string {
  const sections = [
    extendsSection(wishes, samples),
    failOnSection(wishes),
    baselineSection(wishes),
    runSection,
    rulesSection(samples),
    { comment: 'Files to leave out.', wanted: false, config: { ignore: ['old/', '**/draft-*'] } },
    overridesSection(wishes, samples),
    lexiconSection,
    deskRulesSection,
  ]
  const { format, config, schema } = target
  if (format === 'json') return asJson(sections, schema)
  const head = ['Configuration of wirelint.', ...listCommands(wishes, config).map(line => `  ${line}`)]
  return format === 'yaml' ? asYaml(sections, head, schema) : asModule(sections, head, format)
}

function extendsSection({ presets }: Wishes, { presets: known }: ConfigSamples): Section {
  const [preset = 'recommended', ...others] = presets
  return {
    comment: `Presets to start from; a later one overrides an earlier one. Presets: ${known.join(', ')}. Other configurations by path or package.`,
    wanted: true,
    config: { extends: others.length === 0 ? preset : presets },
  }
}

const failOnSection = ({ failOn }: Wishes): Section => ({
  comment:
    'Lowest severity that fails a run: error, warning, info or never. A flag such as --fail-on overrides a setting.',
  wanted: failOn !== 'error',
  config: { failOn },
})

const baselineSection = ({ baseline }: Wishes): Section => ({
  comment: 'File of known issues: only others are reported. --update-baseline writes it.',
  wanted: baseline,
  config: { baseline: baselineFile },
})

const runSection: Section = {
  comment: 'How to print, results that are kept, and the formats of files whose names do not show it.',
  wanted: false,
  config: {
    format: ['pretty', 'sarif:wirelint.sarif'],
    maxWarnings: 10,
    cache: true,
    inputFormat: { 'wire/**': 'anpa' },
  },
}

const rulesSection = ({ rules, explained }: ConfigSamples): Section => ({
  comment: `Levels of rules, families and tags: error, warning, info or off. “wirelint rules” lists the rules, “wirelint explain ${explained}” the options of one.`,
  wanted: false,
  config: { rules },
})

const overridesSection = ({ formats }: Wishes, { someFiles, someFields }: ConfigSamples): Section =>
  formats.length > 0
    ? {
        comment: 'Settings for one format: put levels between the braces.',
        wanted: true,
        config: { overrides: formats.map(format => ({ formats: format, rules: {} })) },
      }
    : {
        comment: 'Settings for some files, formats or fields; a later one overrides an earlier one.',
        wanted: false,
        config: {
          overrides: [
            { files: 'wire/**', rules: someFiles },
            { fields: 'caption', rules: someFields },
          ],
        },
      }

const lexiconSection: Section = {
  comment:
    'Words of your desk: agencies, right spellings, phrases in which nothing is reported, and words that you do not use. A list may be a file with a word on each line, such as “names: words/names.txt”.',
  wanted: false,
  config: {
    lexicon: {
      agencies: [{ name: 'Orden News Agency', acronym: 'ONA', wrong: ['Orden News Society'] }],
      names: ['Duran Duran'],
      allow: ['so so good'],
      reject: ['whilst'],
    },
  },
}

const deskRulesSection: Section = {
  comment: 'Your own rules. “wirelint test-rules” checks their examples.',
  wanted: false,
  config: {
    deskRules: [
      {
        id: 'long-form-of-use',
        message: 'Write “use”.',
        phrase: ['utilize', 'make use of'],
        suggestion: 'use',
        examples: { bad: ['The crews ⟦utilize⟧ the pier.'], good: ['The crews use the pier.'] },
      },
    ],
  },
}

function asJson(sections: readonly Section[], schema: string | null): string {
  const wanted = sections.filter(section => section.wanted).map(({ config }) => config)
  const config = Object.assign(schema === null ? {} : { $schema: schema }, ...wanted) as Config
  return `${JSON.stringify(config, null, 2)}\n`
}

function asYaml(sections: readonly Section[], head: readonly string[], schema: string | null): string {
  const open = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    ...head.map(line => `# ${line}`),
  ]
  const parts = sections.map(({ comment, wanted, config }) => [
    ...wrap(comment, '# '),
    ...stringify(config)
      .trimEnd()
      .split('\n')
      .map(line => (wanted ? line : `# ${line}`)),
  ])
  return `${[open, ...parts].map(lines => lines.join('\n')).join('\n\n')}\n`
}

/** Longest line of a comment, in characters. */
const width = 110

/** Breaks a comment into lines, each after a mark. */
function wrap(comment: string, mark: string): readonly string[] {
  const lines: string[] = []
  for (const word of comment.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(mark + word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

function asModule(sections: readonly Section[], head: readonly string[], format: 'js' | 'ts'): string {
  const parts = sections.map(({ comment, wanted, config }) =>
    [...wrap(comment, '// '), ...literalLines(config).map(line => (wanted ? line : `// ${line}`))]
      .map(line => `  ${line}`)
      .join('\n'),
  )
  const open =
    format === 'ts'
      ? "import type { Config } from 'wirelint'\n\nexport default {"
      : "/** @type {import('wirelint').Config} */\nexport default {"
  const close = format === 'ts' ? '} satisfies Config' : '}'
  return `${head.map(line => `// ${line}`).join('\n')}\n\n${open}\n${parts.join('\n\n')}\n${close}\n`
}

/** The inside of an object as code: keys without quotes where they need none. */
function literalLines(config: Config): readonly string[] {
  const lines = JSON.stringify(config, null, 2)
    .replace(/^( *)"([a-zA-Z]\w*)":/gmu, '$1$2:')
    .split('\n')
    .slice(1, -1)
    .map(line => line.slice(2))
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''},`]
}
