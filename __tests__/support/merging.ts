import { expect } from '@jest/globals'

/** Several sources of settings for one file, and the result: a row of the table in docs/configuration.md, and a test. */
export interface MergingRow {
  /** The kind of setting. */
  readonly of: string
  /** The result, in words. */
  readonly holds: string
  readonly files: Readonly<Record<string, string>>
  readonly flags?: {
    readonly preset?: readonly string[]
    readonly rule?: readonly string[]
    readonly only?: readonly string[]
    readonly config?: string | false
    readonly suppressions?: string
    readonly inlineSuppressions?: boolean
  }
  /** The file that is checked, and its format: a.txt and text by default. */
  readonly file?: string
  readonly format?: string
  /** Part of what --print-config shows. */
  readonly shows: Readonly<Record<string, unknown>>
}

const config = 'wirelint.config.yaml'

const plugin = (name: string, id: string, more = ''): string =>
  `const rule = { id: '${id}', family: 'desk', mqm: 'Other', severity: 'info', certainty: 'likely', roles: ['body'], summary: 'S', why: 'W', examples: { bad: [], good: [] }, *check() {} }\nexport default { name: '${name}', rules: [rule]${more} }\n`

const noSuppressions = '{ "version": 1, "suppressions": [] }'

const deskRule = (id: string): string =>
  `{ id: ${id}, message: No., phrase: no, examples: { bad: [Oh ⟦no⟧.], good: [Oh yes.] } }`

export const rows: readonly MergingRow[] = [
  {
    of: 'where',
    holds: 'without a configuration, the preset recommended applies',
    files: {},
    shows: { rules: { calque: 'off', 'stray-quote': 'error' }, ignored: false },
  },
  {
    of: 'where',
    holds: 'the nearest configuration in the folder of the file or above applies, and no other',
    files: {
      [config]: 'rules: { stray-quote: off, missing-stop: off }',
      'desk/wirelint.config.yaml': 'rules: { stray-quote: info }',
    },
    file: 'desk/in/a.txt',
    shows: { rules: { 'stray-quote': 'info', 'missing-stop': 'warning' } },
  },
  {
    of: 'where',
    holds:
      'of several configurations in one folder, the first applies: json, yaml, yml, ts, mts, cts, js, mjs, cjs, package.json',
    files: {
      'wirelint.config.json': '{ "rules": { "stray-quote": "info" } }',
      [config]: 'rules: { stray-quote: off }',
    },
    shows: { rules: { 'stray-quote': 'info' } },
  },
  {
    of: 'where',
    holds: '--config applies to all files, even if another configuration is nearer',
    files: { [config]: 'rules: { stray-quote: off }', 'b.yaml': 'rules: { stray-quote: info }' },
    flags: { config: 'b.yaml' },
    shows: { rules: { 'stray-quote': 'info' } },
  },
  {
    of: 'where',
    holds: '--no-config turns all configurations off',
    files: { [config]: 'rules: { stray-quote: off }' },
    flags: { config: false },
    shows: { rules: { 'stray-quote': 'error' } },
  },
  {
    of: 'presets',
    holds: 'a preset replaces recommended',
    files: { [config]: 'extends: translationese' },
    shows: { rules: { calque: 'info' } },
  },
  {
    of: 'presets',
    holds: 'a later one overrides an earlier one',
    files: { [config]: 'extends: [ap, uk]' },
    shows: { rules: { 'quote-punctuation-order': 'off' } },
  },
  {
    of: 'presets',
    holds: 'the options of presets merge one by one',
    files: { [config]: 'extends: [xinhua, uk]' },
    shows: {
      options: { 'odd-number-format': { percent: 'any', rank: 'No 3' }, 'odd-date-format': { order: 'day-month' } },
    },
  },
  {
    of: 'presets',
    holds: 'the presets of a plug-in are added to recommended',
    files: {
      [config]: 'plugins: ./p.mjs\nextends: desk/loud',
      'p.mjs': plugin('desk', 'own', ", presets: { loud: { own: 'error', 'stray-quote': 'info' } }"),
    },
    shows: { rules: { own: 'error', 'stray-quote': 'info', calque: 'off' } },
  },
  {
    of: 'presets',
    holds: '--preset overrides the presets of the configuration, but not its rules',
    files: { [config]: 'extends: ap\nrules: { quote-punctuation-order: info }' },
    flags: { preset: ['uk'] },
    shows: { rules: { 'quote-punctuation-order': 'info' }, options: { 'odd-date-format': { order: 'day-month' } } },
  },
  {
    of: 'extends',
    holds: 'a configuration overrides those that it extends',
    files: {
      [config]: 'extends: ./base.yaml\nrules: { stray-quote: info }',
      'base.yaml': 'rules: { stray-quote: off, missing-stop: off }',
    },
    shows: { rules: { 'stray-quote': 'info', 'missing-stop': 'off' } },
  },
  {
    of: 'extends',
    holds: 'of several, a later one overrides an earlier one',
    files: {
      [config]: 'extends: [./a.yaml, ./b.yaml]',
      'a.yaml': 'rules: { stray-quote: off }',
      'b.yaml': 'rules: { stray-quote: info }',
    },
    shows: { rules: { 'stray-quote': 'info' } },
  },
  {
    of: 'extends',
    holds: 'an extended configuration may extend others, and overrides them',
    files: {
      [config]: 'extends: ./a.yaml',
      'a.yaml': 'extends: ./b.yaml\nrules: { stray-quote: info }',
      'b.yaml': 'rules: { stray-quote: off, missing-stop: off }',
    },
    shows: { rules: { 'stray-quote': 'info', 'missing-stop': 'off' } },
  },
  {
    of: 'extends',
    holds: 'a configuration that is extended twice counts once, at its first place',
    files: {
      [config]: 'extends: [./a.yaml, ./b.yaml]',
      'a.yaml': 'extends: ./c.yaml\nrules: { stray-quote: info }',
      'b.yaml': 'extends: ./c.yaml',
      'c.yaml': 'rules: { stray-quote: off }',
    },
    shows: { rules: { 'stray-quote': 'info' } },
  },
  {
    of: 'extends',
    holds: 'a package is searched from the folder of the file that names it',
    files: {
      [config]: 'extends: "@desk/style"',
      'node_modules/@desk/style/package.json': '{ "name": "@desk/style", "main": "style.yaml" }',
      'node_modules/@desk/style/style.yaml': 'rules: { stray-quote: info }',
    },
    shows: { rules: { 'stray-quote': 'info' } },
  },
  {
    of: 'rules',
    holds: 'all rules override all presets, also those of extended configurations',
    files: { [config]: 'extends: [./base.yaml, uk]', 'base.yaml': 'rules: { quote-punctuation-order: error }' },
    shows: { rules: { 'quote-punctuation-order': 'error' } },
  },
  {
    of: 'rules',
    holds: 'a family or a tag sets all its rules, and the id of a rule overrides it, whatever the order',
    files: { [config]: 'rules: { stray-quote: info, punctuation: off, possible: error }' },
    shows: { rules: { 'stray-quote': 'info', 'doubled-punctuation': 'off', 'broken-agreement': 'warning' } },
  },
  {
    of: 'rules',
    holds: 'a level alone does not change options',
    files: { [config]: 'extends: ap\nrules: { odd-date-format: info }' },
    shows: { rules: { 'odd-date-format': 'info' }, options: { 'odd-date-format': { order: 'month-day' } } },
  },
  {
    of: 'rules',
    holds: 'options merge one by one',
    files: {
      [config]: 'extends: ./base.yaml\nrules: { odd-number-format: [error, { rank: No 3 }] }',
      'base.yaml': 'rules: { odd-number-format: [info, { percent: "%" }] }',
    },
    shows: {
      rules: { 'odd-number-format': 'error' },
      options: { 'odd-number-format': { percent: '%', rank: 'No 3' } },
    },
  },
  {
    of: 'overrides',
    holds: 'all overrides override all rules, also those of extended configurations',
    files: {
      [config]: 'extends: ./base.yaml\nrules: { stray-quote: info }',
      'base.yaml': 'overrides: [{ files: "*.txt", rules: { stray-quote: off } }]',
    },
    shows: { rules: { 'stray-quote': 'off' } },
  },
  {
    of: 'overrides',
    holds: 'a later one overrides an earlier one',
    files: {
      [config]:
        'overrides: [{ files: "*.txt", rules: { stray-quote: off } }, { files: "a.*", rules: { stray-quote: info } }]',
    },
    shows: { rules: { 'stray-quote': 'info' } },
  },
  {
    of: 'overrides',
    holds:
      'by file: globs start at the folder of the configuration that applies, also those of extended configurations',
    files: {
      [config]: 'extends: ./base/base.yaml',
      'base/base.yaml': 'overrides: [{ files: [wire/], rules: { stray-quote: off } }]',
    },
    file: 'wire/in/a.txt',
    shows: { rules: { 'stray-quote': 'off' } },
  },
  {
    of: 'overrides',
    holds: 'by file: other files do not change',
    files: { [config]: 'overrides: [{ files: "*.xml", rules: { stray-quote: off } }]' },
    shows: { rules: { 'stray-quote': 'error' } },
  },
  {
    of: 'overrides',
    holds: 'by format',
    files: { [config]: 'overrides: [{ formats: [rss, jsonl], rules: { missing-stop: off } }]' },
    file: 'a.xml',
    format: 'rss',
    shows: { rules: { 'missing-stop': 'off' } },
  },
  {
    of: 'overrides',
    holds: 'if one names files and formats, both must match',
    files: { [config]: 'overrides: [{ files: "*.xml", formats: nitf, rules: { missing-stop: off } }]' },
    file: 'a.xml',
    format: 'rss',
    shows: { rules: { 'missing-stop': 'warning' } },
  },
  {
    of: 'overrides',
    holds: 'by field: the level applies in these fields, and the other level elsewhere',
    files: {
      [config]:
        'rules: { stray-quote: warning }\noverrides: [{ fields: [caption, headline], rules: { stray-quote: off } }]',
    },
    shows: {
      rules: { 'stray-quote': 'warning' },
      fields: { caption: { 'stray-quote': 'off' }, headline: { 'stray-quote': 'off' } },
    },
  },
  {
    of: 'overrides',
    holds: 'a later one for all fields overrides an earlier one for some fields',
    files: {
      [config]:
        'overrides: [{ fields: caption, rules: { stray-quote: off } }, { files: "*.txt", rules: { stray-quote: info } }]',
    },
    shows: { rules: { 'stray-quote': 'info' }, fields: { caption: {} } },
  },
  {
    of: 'flags',
    holds: '--rule overrides everything, in every field',
    files: {
      [config]: 'overrides: [{ rules: { stray-quote: off } }, { fields: caption, rules: { stray-quote: info } }]',
    },
    flags: { rule: ['stray-quote:warning'] },
    shows: { rules: { 'stray-quote': 'warning' }, fields: { caption: {} } },
  },
  {
    of: 'flags',
    holds: 'options of --rule merge one by one with those of the configuration',
    files: { [config]: 'rules: { odd-number-format: [info, { percent: "%" }] }' },
    flags: { rule: ['odd-number-format:error:rank=No 3'] },
    shows: {
      rules: { 'odd-number-format': 'error' },
      options: { 'odd-number-format': { percent: '%', rank: 'No 3' } },
    },
  },
  {
    of: 'flags',
    holds: '--only runs only these rules, even if they are off',
    files: { [config]: 'rules: { stray-quote: off }' },
    flags: { only: ['stray-quote'] },
    shows: { rules: { 'stray-quote': 'error' } },
  },
  {
    of: 'flags',
    holds: '--rule overrides --only',
    files: {},
    flags: { only: ['stray-quote', 'calque'], rule: ['stray-quote:off'] },
    shows: { rules: { 'stray-quote': 'off', calque: 'info' } },
  },
  {
    of: 'flags',
    holds: '--suppressions overrides the file of the configuration, but not the levels',
    files: {
      [config]: 'suppressions: { file: kept.json, reasons: info }',
      'kept.json': noSuppressions,
      'other.json': noSuppressions,
    },
    flags: { suppressions: 'other.json' },
    shows: { suppressions: { file: expect.stringMatching(/[\\/]other\.json$/u), reasons: 'info' } },
  },
  {
    of: 'flags',
    holds: '--only reports no suppression as unused, because suppressions of other rules may be needed',
    files: { [config]: 'suppressions: { unused: error }' },
    flags: { only: ['stray-quote'] },
    shows: { suppressions: { unused: 'off' } },
  },
  {
    of: 'flags',
    holds: '--only with a family or a tag runs its rules, even if they are off, but no preview',
    files: { [config]: 'rules: { punctuation: off }' },
    flags: { only: ['punctuation'] },
    shows: { rules: { 'stray-quote': 'error', 'doubled-punctuation': 'error' } },
  },
  {
    of: 'ignore',
    holds: 'a file that any of them ignores is ignored',
    files: { [config]: 'extends: ./base.yaml\nignore: "*.tmp"', 'base.yaml': 'ignore: old/' },
    file: 'old/in/a.txt',
    shows: { ignored: true },
  },
  {
    of: 'plugins',
    holds: 'they add up, and a configuration may set rules of the plug-ins of those that it extends',
    files: {
      [config]: 'extends: ./base/base.yaml\nplugins: ./p.mjs\nrules: { two: error }',
      'p.mjs': plugin('p', 'one'),
      'base/base.yaml': 'plugins: ./q.mjs',
      'base/q.mjs': plugin('q', 'two'),
    },
    shows: { rules: { one: 'info', two: 'error' } },
  },
  {
    of: 'plugins',
    holds: 'a plug-in that is named twice is loaded once',
    files: {
      [config]: 'extends: ./base.yaml\nplugins: ./p.mjs',
      'base.yaml': 'plugins: ./p.mjs',
      'p.mjs': plugin('p', 'one'),
    },
    shows: { rules: { one: 'info' } },
  },
  {
    of: 'deskRules',
    holds: 'they add up; `rules` and overrides set their levels like those of other rules',
    files: {
      [config]: `extends: ./base.yaml\ndeskRules: [${deskRule('one')}]\nrules: { two: error }`,
      'base.yaml': `deskRules: [${deskRule('two')}]\nrules: { two: info }`,
    },
    shows: { rules: { one: 'warning', two: 'error' } },
  },
  {
    of: 'lexicon',
    holds: 'lists add up; of two entries for one agency, the later one applies',
    files: {
      [config]: 'extends: ./base.yaml\nlexicon: { agencies: [{ name: Orden News }], names: [Kim] }',
      'base.yaml': 'lexicon: { agencies: [{ name: Orden Agency, wrong: [Orden News] }], names: [Lee], allow: [so so] }',
    },
    shows: {
      lexicon: {
        agencies: [{ name: 'Orden News' }, { name: 'Orden Agency', wrong: ['Orden News'] }],
        names: ['Lee', 'Kim'],
        allow: ['so so'],
      },
    },
  },
  {
    of: 'lexicon',
    holds: 'an override adds to the lexicon',
    files: {
      [config]:
        'lexicon: { names: [Kim] }\noverrides: [{ formats: text, lexicon: { names: [Lee] } }, { formats: rss, lexicon: { names: [Ri] } }]',
    },
    shows: { lexicon: { names: ['Kim', 'Lee'] } },
  },
  {
    of: 'lexicon',
    holds: 'paths start at the folder of the file that contains them',
    files: {
      [config]: 'extends: ./base/base.yaml',
      'base/base.yaml': 'lexicon: { names: ./names.txt }',
      'base/names.txt': '# people\nKim\n\nLee\n',
    },
    shows: { lexicon: { names: ['Kim', 'Lee'] } },
  },
  {
    of: 'suppressions',
    holds: 'they merge key by key',
    files: {
      [config]: 'extends: ./base.yaml\nsuppressions: { unused: error }',
      'base.yaml': 'suppressions: { unused: off, reasons: info }',
    },
    shows: { suppressions: { unused: 'error', reasons: 'info' } },
  },
]
