import { stringify } from 'yaml'
import type { Severity } from '../rule.js'
import type { Config } from './config.js'
import { presetNames } from './presets.js'

export const configFormats = ['yaml', 'json', 'js', 'ts'] as const
export type ConfigFormat = (typeof configFormats)[number]

/** What a desk has said of its copy. */
export interface Wishes {
  readonly presets: readonly string[]
  /** Wire formats that come in; any where none is named. */
  readonly formats: readonly string[]
  readonly failOn: Severity | 'never'
  readonly baseline: boolean
}

/** A key with what is said of it; one that is not `wanted` stands as a comment, for people to take. */
interface Section {
  readonly says: string
  readonly wanted: boolean
  readonly config: Config
}

const baselineFile = 'wirelint.baseline.json'

const failures: Readonly<Record<Wishes['failOn'], string>> = {
  error: 'an error fails it',
  warning: 'an error or a warning fails it',
  info: 'anything found fails it',
  never: 'nothing found fails it',
}

/** The commands that a desk runs next, with what they do; `config` is a file that has to be named. */
export function commandsFor(
  { failOn, baseline }: Wishes,
  config: string | null,
): readonly { readonly command: string; readonly does: string }[] {
  const start = `wirelint${config === null ? '' : ` --config ${config}`}${baseline ? ` --baseline ${baselineFile}` : ''}`
  const failing = failOn === 'error' ? '' : ` --fail-on ${failOn}`
  return [
    ...(baseline ? [{ command: `${start} --update-baseline .`, does: 'writes down what is found now, once' }] : []),
    {
      command: `${start}${failing} .`,
      does: `checks all copy in this folder${baseline ? ' and reports what is new' : ''}; ${failures[failOn]}`,
    },
  ]
}

function sections({ presets, formats }: Wishes): readonly Section[] {
  const [preset = 'recommended', ...others] = presets
  return [
    {
      says: `Where to start from, a later one over an earlier one. There are ${presetNames.join(', ')}; other configurations go by path or package.`,
      wanted: true,
      config: { extends: others.length === 0 ? preset : presets },
    },
    {
      says: 'Levels of single rules: error, warning, info or off. “wirelint rules” lists the rules, “wirelint explain odd-date-format” the options of one.',
      wanted: false,
      config: { rules: { 'scare-quotes': 'off', 'odd-date-format': ['warning', { order: 'day-month' }] } },
    },
    { says: 'Files that are not read.', wanted: false, config: { ignore: ['old/', '**/draft-*'] } },
    formats.length > 0
      ? {
          says: 'What holds for one format alone: levels go between the braces.',
          wanted: true,
          config: { overrides: formats.map(format => ({ formats: format, rules: {} })) },
        }
      : {
          says: 'What holds for some files, formats or fields alone; a later one goes over an earlier one.',
          wanted: false,
          config: {
            overrides: [
              { files: 'wire/**', rules: { 'missing-stop': 'off' } },
              { fields: 'caption', rules: { 'sentence-fragment': 'off' } },
            ],
          },
        },
    {
      says: 'What the house knows and wirelint does not: agencies, spellings that are right, phrases within which nothing is reported.',
      wanted: false,
      config: {
        lexicon: {
          agencies: [{ name: 'Orden News Agency', acronym: 'ONA', wrong: ['Orden News Society'] }],
          names: ['Duran Duran'],
          allow: ['so so good'],
        },
      },
    },
    {
      says: 'Rules of the house; “wirelint test-rules” checks their examples.',
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
    },
  ]
}

/** A first configuration with comments, as the text of a file; `schema` is where editors find the schema, where that is known. */
export function firstConfig(
  wishes: Wishes,
  format: ConfigFormat,
  config: string | null,
  schema: string | null,
): string {
  const all = sections(wishes)
  if (format === 'json')
    return `${JSON.stringify({ ...(schema === null ? {} : { $schema: schema }), ...(Object.assign({}, ...all.filter(({ wanted }) => wanted).map(section => section.config)) as Config) }, null, 2)}\n`
  const head = [
    'What wirelint holds copy against.',
    ...commandsFor(wishes, config).map(({ command, does }) => `  ${command}   ${does}`),
  ]
  return format === 'yaml' ? inYaml(all, head, schema) : inModule(all, head, format)
}

function inYaml(all: readonly Section[], head: readonly string[], schema: string | null): string {
  const parts = all.map(({ says, wanted, config }) => [
    ...wrapped(says),
    ...linesOf(stringify(config)).map(line => (wanted ? line : `# ${line}`)),
  ])
  return joined([
    [...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]), ...head.map(line => `# ${line}`)],
    ...parts.map(([first = '', ...rest]) => [first, ...rest]),
  ])
}

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n')
const joined = (parts: readonly (readonly string[])[]): string =>
  `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`

/** Longest line of a comment. */
const width = 110

function wrapped(says: string, mark = '# '): readonly string[] {
  const lines: string[] = []
  for (const word of says.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(mark + word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

function inModule(all: readonly Section[], head: readonly string[], format: 'js' | 'ts'): string {
  const parts = all.map(({ says, wanted, config }) =>
    [...wrapped(says, '// '), ...literal(config).map(line => (wanted ? line : `// ${line}`))]
      .map(line => `  ${line}`)
      .join('\n'),
  )
  const open =
    format === 'ts'
      ? "import type { Config } from 'wirelint'\n\nexport default {"
      : "/** @type {import('wirelint').Config} */\nexport default {"
  return `${head.map(line => `// ${line}`).join('\n')}\n\n${open}\n${parts.join('\n\n')}\n}${format === 'ts' ? ' satisfies Config' : ''}\n`
}

/** The inside of an object as code: names without quotes where they need none. */
const literal = (config: Config): readonly string[] => {
  const lines = JSON.stringify(config, null, 2)
    .replace(/^( *)"([a-zA-Z]\w*)":/gmu, '$1$2:')
    .split('\n')
    .slice(1, -1)
    .map(line => line.slice(2))
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''},`]
}
