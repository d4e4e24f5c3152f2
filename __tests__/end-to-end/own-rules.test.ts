import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Folder } from '../support/command.js'
import { folder } from '../support/folders.js'

function deskFolder(files: Readonly<Record<string, string>>): Folder {
  const made = folder({ 'node_modules/.keep': '', 'a.txt': 'The boom came, and they utilize the pier.\n', ...files })
  // The package as it is published, for modules that import it.
  symlinkSync(resolve('.'), join(made.path, 'node_modules/wirelint'))
  return made
}
const found = (out: string): readonly string[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const { ruleId, severity, message } = JSON.parse(line) as { ruleId: string; severity: string; message: string }
      return `${ruleId} ${severity}: ${message}`
    })

/** A plug-in's module: rules that find a word each. */
const rule = (id: string, changes = ''): string =>
  `{ id: '${id}', family: 'desk', mqm: 'Other', severity: 'warning', certainty: 'likely', roles: ['body'], summary: 'Finds boom', why: 'W.', examples: { bad: [{ text: 'The ⟦boom⟧ came.' }], good: ['The bang came.'] },
  *check({ fields }) { for (const field of fields) { const at = field.text.indexOf('boom'); if (at >= 0) yield { span: field.span(at, at + 4), message: 'No boom.' } } }, ${changes} }`

const utilize = {
  id: 'no-utilize',
  message: 'Write “use”, not “$0”.',
  phrase: 'utilize',
  suggestion: { text: 'use', safe: true },
  examples: { bad: [{ text: 'They ⟦utilize⟧ it.', fixed: 'They use it.' }], good: ['They use it.'] },
}

describe('a configuration in TypeScript', () => {
  test('is loaded with what it imports, its types left out', () => {
    const here = deskFolder({
      'wirelint.config.ts':
        "import { defineConfig, type DeskRule } from 'wirelint'\nimport { utilize } from './desk/rules.ts'\nenum Level { loud = 'error' }\nexport default defineConfig({ deskRules: [utilize satisfies DeskRule], rules: { 'no-utilize': Level.loud } })\n",
      'desk/rules.ts': `import type { DeskRule } from 'wirelint'\nexport const utilize: DeskRule = ${JSON.stringify(utilize)}\n`,
    })
    expect(found(here.run(['-f', 'jsonl', 'a.txt']).out)).toEqual(['no-utilize error: Write “use”, not “utilize”.'])
  })

  test.each([
    ['wirelint.config.mts', 'export default { deskRules: [] as unknown[] }', 0, ''],
    ['wirelint.config.cts', 'const config: object = { extends: "ap" }\nexport = config\n', 0, ''],
    [
      'wirelint.config.ts',
      'const a: number = 1\nexport default { a:: 1 }\n',
      2,
      'wirelint.config.ts:2: This configuration could not be loaded: Unexpected token.\n',
    ],
    [
      'wirelint.config.ts',
      'const a: { b?: { c: string } } = {}\n\nexport default { x: a.b!.c }\n',
      2,
      "wirelint.config.ts:3: This configuration could not be loaded: Cannot read properties of undefined (reading 'c').\n",
    ],
    [
      'wirelint.config.ts',
      '// rules: here\nexport default {\n  rules: {\n    "stray-qoute": "off",\n  },\n}\n',
      2,
      'wirelint.config.ts:4:6: rules.stray-qoute: Unknown rule “stray-qoute”. Did you mean “stray-quote”? “wirelint rules” lists them.\n',
    ],
    [
      'wirelint.config.mjs',
      '/* rulse: */ export default { rulse: {} }\n',
      2,
      'wirelint.config.mjs:1:31: rulse: Unknown key “rulse”. Did you mean “rules”?',
    ],
  ])('%s: %j', (name, text, code, message) => {
    const { code: exit, err } = deskFolder({ [name]: text }).run(['--print-config', 'a.txt'])
    expect([exit, err.slice(0, message.length + 10)]).toEqual([code, message === '' ? '' : `wirelint: ${message}`])
  })
})

describe('a configuration in a package', () => {
  const style = '{ "rules": { "calque": "error" } }'
  test.each([
    [
      'its main file, YAML',
      { 'package.json': '{ "name": "@desk/style", "main": "style.yaml" }', 'style.yaml': 'rules: { calque: error }' },
    ],
    ['its index, JSON', { 'package.json': '{ "name": "@desk/style" }', 'index.json': style }],
    [
      'what it exports to import alone',
      {
        'package.json': '{ "name": "@desk/style", "exports": { "import": "./style.mjs" } }',
        'style.mjs': `export default ${style}`,
      },
    ],
    [
      'TypeScript',
      {
        'package.json': '{ "name": "@desk/style", "main": "style.ts" }',
        'style.ts': `export default ${style} as object`,
      },
    ],
  ])('%s', (_, files: Readonly<Record<string, string>>) => {
    const inside = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`node_modules/@desk/style/${name}`, text]),
    )
    const here = deskFolder({ ...inside, 'wirelint.config.yaml': 'extends: "@desk/style"\n' })
    const { out, err } = here.run(['--print-config', 'a.txt'])
    expect([err, (JSON.parse(out) as { rules: { calque: string } }).rules.calque]).toEqual(['', 'error'])
  })

  test.each([
    [
      'is not there',
      { 'wirelint.config.yaml': 'rules: {}\nextends:\n  - ap\n  - "@desk/style"\n' },
      'wirelint.config.yaml:4:5: extends.1: Unknown preset or package “@desk/style”. Presets: recommended,',
    ],
    [
      'is a preset misspelt',
      { 'wirelint.config.yaml': 'extends: reutres\n' },
      'wirelint.config.yaml:1:10: extends: Unknown preset or package “reutres”. Did you mean “reuters”? Presets: recommended,',
    ],
    [
      'goes round in a circle',
      {
        'wirelint.config.yaml': 'extends: style\n',
        'node_modules/style/package.json': '{ "main": "a.yaml" }',
        'node_modules/style/a.yaml': 'extends: ../../wirelint.config.yaml',
      },
      'wirelint.config.yaml: This configuration extends itself: wirelint.config.yaml → node_modules/style/a.yaml → wirelint.config.yaml.',
    ],
    [
      'is broken',
      {
        'wirelint.config.yaml': 'extends: style\n',
        'node_modules/style/package.json': '{ "main": "a.yaml" }',
        'node_modules/style/a.yaml': 'rules: {}\nrulse: {}\n',
      },
      'node_modules/style/a.yaml:2:1: rulse: Unknown key “rulse”. Did you mean “rules”?',
    ],
  ])('that %s', (_, files: Readonly<Record<string, string>>, message) => {
    const { code, err } = deskFolder(files).run(['a.txt'])
    expect([code, err.slice(0, message.length + 10)]).toEqual([2, `wirelint: ${message}`])
  })
})

describe('a plug-in', () => {
  test.each([
    ['a rule', `import { defineRule } from 'wirelint'\nexport default defineRule(${rule('desk-boom')})`, './desk.mjs'],
    ['a list of rules', `export default [${rule('desk-boom')}]`, './desk.mjs'],
    ['rules with a name', `export default { name: 'desk', rules: [${rule('desk-boom')}] }`, './desk.mjs'],
    [
      'a rule in TypeScript',
      `import { defineRule, type Rule } from 'wirelint'\nconst own: Rule = defineRule(${rule('desk-boom')})\nexport default own`,
      './desk.ts',
    ],
  ])('gives %s', (_, text, path) => {
    const here = deskFolder({ 'wirelint.config.yaml': `plugins: ${path}\n`, [path.slice(2)]: text })
    const { out, err } = here.run(['-f', 'jsonl', 'a.txt'])
    expect([found(out), err]).toEqual([['desk-boom warning: No boom.'], ''])
  })

  const here = (): Folder =>
    deskFolder({
      'wirelint.config.yaml': 'plugins: "@desk/rules"\nextends: desk/loud\n',
      'node_modules/@desk/rules/package.json': '{ "type": "module", "exports": "./index.js" }',
      'node_modules/@desk/rules/index.js': `export default { name: 'desk', presets: { loud: { 'desk-boom': 'error' } }, rules: [${rule('desk-boom', 'options: { how: { values: ["softly", "loudly"], means: "How." } }')}] }`,
    })

  test('is known wherever rules are', () => {
    const desk = here()
    expect(found(desk.run(['-f', 'jsonl', 'a.txt']).out)).toEqual(['desk-boom error: No boom.'])
    expect(
      found(desk.run(['-f', 'jsonl', '--only', 'desk-boom', '--rule', 'desk-boom:info:how=loudly', 'a.txt']).out),
    ).toEqual(['desk-boom info: No boom.'])
    expect(desk.run(['--rule', 'desk-boom:info:how=loud', 'a.txt'])).toMatchObject({
      code: 2,
      err: 'wirelint: Option “how” of rule desk-boom cannot be “loud”. Did you mean “loudly”? Values: softly, loudly.\n',
    })
    expect(desk.run(['--only', 'desk-bom', 'a.txt'])).toMatchObject({
      code: 2,
      err: 'wirelint: Unknown rule “desk-bom”. Did you mean “desk-boom”? “wirelint rules” lists them.\n',
    })
    expect(desk.run(['--only', 'desk-boom', '--no-config', 'a.txt']).err).toBe(
      'wirelint: Unknown rule “desk-boom”. “wirelint rules” lists them.\n',
    )
    expect(desk.run(['--preset', 'desk/lod', 'a.txt']).err).toMatch(
      /^wirelint: Unknown preset “desk\/lod”. Did you mean “desk\/loud”\?/u,
    )
    const sarif = JSON.parse(desk.run(['-f', 'sarif', 'a.txt']).out) as {
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleIndex: number }[] }[]
    }
    expect(
      sarif.runs.map(({ tool: { driver }, results: [result] }) => driver.rules[result?.ruleIndex ?? -1]?.id),
    ).toEqual(['desk-boom'])
  })

  test('is listed, explained and shown', () => {
    const desk = here()
    expect(desk.run(['rules']).out).toMatch(/\nplug-in @desk\/rules\n {2}desk-boom {2,}warning {2}Finds boom\n$/u)
    expect(desk.run(['rules', '--no-config']).out).not.toContain('desk-boom')
    expect(
      (JSON.parse(desk.run(['rules', '-f', 'json']).out) as { id: string; from: string }[]).filter(
        ({ from }) => from !== 'wirelint',
      ),
    ).toMatchObject([{ id: 'desk-boom', from: 'plug-in @desk/rules' }])
    expect(desk.run(['explain', 'desk-boom']).out).toContain('- `The ⟦boom⟧ came.`')
    expect(JSON.parse(desk.run(['--print-config', 'a.txt']).out)).toMatchObject({
      rules: { 'desk-boom': 'error', calque: 'off' },
      ownRules: { 'desk-boom': 'plug-in @desk/rules' },
    })
  })

  test.each([
    ['is not there', "'./gone.mjs'", '', 'plugins: Plug-in gone.mjs cannot be loaded: Cannot find module'],
    [
      'is no package',
      'gone',
      '',
      'plugins: Plug-in gone cannot be loaded: Cannot find this package from wirelint.config.yaml. A path begins with “./”.',
    ],
    [
      'does not parse',
      './desk.mjs',
      'export default {\n  a:: 1 }',
      'plugins: Plug-in desk.mjs cannot be loaded: desk.mjs:2: ',
    ],
    [
      'throws while it is loaded',
      './desk.mjs',
      '\nthrow new Error("ouch")',
      'plugins: Plug-in desk.mjs cannot be loaded: desk.mjs:2: ouch.',
    ],
    [
      'exports nothing',
      './desk.mjs',
      'export const a = 1',
      'plugins: Plug-in desk.mjs exports nothing by default. Expected: a rule, a list of rules or { name, rules, presets }.',
    ],
    [
      'exports nonsense',
      './desk.mjs',
      'export default { ruls: [] }',
      'plugins: Plug-in desk.mjs does not export a rule, a list of rules or { name, rules, presets }: rules: This key is missing.',
    ],
    [
      'has presets and no name',
      './desk.mjs',
      'export default { rules: [], presets: { a: {} } }',
      'plugins: Plug-in desk.mjs has presets but no name for them.',
    ],
  ])('that %s is named, and the rest goes on', (_, name, text, message) => {
    const desk = deskFolder({
      'wirelint.config.yaml': `plugins: ${name}\nrules: { desk-boom: error }\ndeskRules: [${JSON.stringify(utilize)}]\n`,
      'desk.mjs': text,
    })
    const { code, out, err } = desk.run(['-f', 'jsonl', 'a.txt'])
    const line = `wirelint: wirelint.config.yaml:1:10: ${message}`
    expect([code, found(out), err.slice(0, line.length)]).toEqual([
      2,
      ['no-utilize warning: Write “use”, not “utilize”.'],
      line,
    ])
    expect(err.trimEnd().split('\n').length).toBe(1)
  })

  test.each([
    [
      "{ 'stray-qoute': 'off' }",
      'preset loud.stray-qoute: Unknown rule “stray-qoute”. Did you mean “stray-quote”? “wirelint rules” lists them.',
    ],
    [
      "{ 'desk-boom': ['error', { hwo: 'softly' }] }",
      'preset loud.desk-boom: Rule desk-boom has no option “hwo”. Options: how.',
    ],
    [
      "{ 'desk-boom': ['error', { how: 'loud' }] }",
      'preset loud.desk-boom: Option “how” of rule desk-boom cannot be “loud”. Did you mean “loudly”? Values: softly, loudly.',
    ],
  ])('with a preset that sets what is not there is named, and the rest goes on: %s', (preset, message) => {
    const desk = deskFolder({
      'wirelint.config.yaml': 'plugins: ./desk.mjs\n',
      'desk.mjs': `export default { name: 'desk', rules: [${rule('desk-boom', 'options: { how: { values: ["softly", "loudly"], means: "How." } }')}], presets: { loud: ${preset} } }`,
    })
    const { code, out, err } = desk.run(['-f', 'jsonl', 'a.txt'])
    expect([code, found(out), err]).toEqual([
      2,
      ['desk-boom warning: No boom.'],
      `wirelint: wirelint.config.yaml:1:10: plugins: Plug-in desk.mjs: ${message}\n`,
    ])
  })

  test('with one bad rule among good ones keeps the good ones', () => {
    const desk = deskFolder({
      'wirelint.config.yaml': 'plugins: [./desk.mjs]\n',
      'desk.mjs': `export default [${rule('desk-boom')}, ${rule('desk-bad', "severity: 'loud'")}, 3]`,
    })
    const { code, out, err } = desk.run(['-f', 'jsonl', 'a.txt'])
    expect([code, found(out)]).toEqual([2, ['desk-boom warning: No boom.']])
    expect(err).toBe(
      'wirelint: wirelint.config.yaml:1:11: plugins.0: Plug-in desk.mjs: rule desk-bad is ignored: severity: Use one of: error, warning, info.\nwirelint: wirelint.config.yaml:1:11: plugins.0: Plug-in desk.mjs: rule 3 is ignored: It takes keys and values.\n',
    )
  })

  test.each([
    ['throws', 'throw new Error("ouch")', 'ouch'],
    ['gives no list', 'return undefined', 'It does not return a list of findings.'],
    ['says nothing', 'return [{ span: story.fields[0].span(0, 1) }]', 'It reports a finding without a message.'],
    [
      'marks nothing',
      'return [{ message: "No.", span: { field: story.fields[0], start: 3, end: 99999 } }]',
      'It reports “No.” outside the story. Use a span from field.span(start, end).',
    ],
    [
      'marks another story',
      'return [{ message: "No.", span: { field: { ...story.fields[0] }, start: 0, end: 1 } }]',
      'It reports “No.” outside the story. Use a span from field.span(start, end).',
    ],
    [
      'suggests nonsense',
      'return [{ message: "No.", span: story.fields[0].span(0, 1), suggestions: [{ title: "x", safe: true, edits: [{ text: "", span: {} }] }] }]',
      'The suggestion for “No.” edits a place outside the story.',
    ],
  ])('whose rule %s is named with the rule and the first story, and the others are counted', (_, body, message) => {
    const desk = deskFolder({
      'wirelint.config.yaml': 'plugins: ./desk.mjs\n',
      'desk.mjs': `export default [${rule('desk-boom')}, ${rule('desk-bad', `check(story) { ${body} }`)}]`,
      'feed.jsonl':
        '{"id": "s1", "text": "The boom came."}\n{"id": "s2", "text": "The boom came."}\n{"id": "s3", "text": "The boom came."}\n',
    })
    const { code, out, err } = desk.run(['-f', 'jsonl', 'feed.jsonl'])
    expect([code, found(out).length]).toEqual([2, 3])
    expect(err).toBe(
      `wirelint: feed.jsonl: Rule desk-bad failed on story s1: plug-in desk.mjs: ${message}\nwirelint: Rule desk-bad failed on 2 more stories.\n`,
    )
  })
})

test.each([
  [
    'wirelint',
    { 'wirelint.config.yaml': 'plugins: ./desk.mjs\n', 'desk.mjs': `export default ${rule('stray-quote')}` },
    'wirelint.config.yaml:1:10: plugins: Two rules have the id “stray-quote”: one of wirelint and one of plug-in desk.mjs. Rename your rule.',
  ],
  [
    'another plug-in',
    {
      'wirelint.config.yaml': 'plugins: [./desk.mjs, ./b.mjs]\n',
      'desk.mjs': `export default ${rule('own')}`,
      'b.mjs': `export default ${rule('own')}`,
    },
    'wirelint.config.yaml:1:10: plugins: Two rules have the id “own”: one of plug-in desk.mjs and one of plug-in b.mjs. Rename your rule.',
  ],
  [
    'a plug-in',
    {
      'wirelint.config.yaml': `plugins: ./desk.mjs\ndeskRules:\n  - ${JSON.stringify(utilize)}\n`,
      'desk.mjs': `export default ${rule('no-utilize')}`,
    },
    'wirelint.config.yaml:3:11: deskRules.0.id: Two rules have the id “no-utilize”: one of plug-in desk.mjs and one of wirelint.config.yaml. Rename your rule.',
  ],
  [
    'one that is extended',
    {
      'wirelint.config.yaml': `extends: ./base.yaml\ndeskRules: [${JSON.stringify(utilize)}]\n`,
      'base.yaml': `deskRules: [${JSON.stringify(utilize)}]\n`,
    },
    'wirelint.config.yaml:2:19: deskRules.0.id: Two rules have the id “no-utilize”: one of base.yaml and one of wirelint.config.yaml. Rename your rule.',
  ],
])(
  'a rule that is called like one of %s is refused, both named',
  (_, files: Readonly<Record<string, string>>, message) => {
    expect(deskFolder(files).run(['a.txt'])).toMatchObject({ code: 2, err: `wirelint: ${message}\n` })
  },
)

test.each([
  [
    '(?<=a)b',
    'This pattern cannot be run: “(?<=” looks ahead or back, which RE2 does not support. Include the words, and list the exceptions as “antipattern”.',
  ],
  ['(a)\\\\1', 'This pattern cannot be run: “\\1” refers to an earlier group, which RE2 does not support.'],
  ['a++', 'This pattern cannot be run: “++” is possessive, which RE2 does not support. Remove that mark.'],
  ['[a-', 'This pattern cannot be read: missing closing ]: “[a-”.'],
])('the pattern %s is refused with its place', (pattern, message) => {
  const text = `deskRules:\n  - id: own\n    message: No.\n    pattern: "${pattern}"\n    examples: { bad: [⟦a⟧], good: [b] }\n`
  expect(deskFolder({ 'wirelint.config.yaml': text }).run(['a.txt'])).toMatchObject({
    code: 2,
    err: `wirelint: wirelint.config.yaml:4:14: deskRules.0.pattern: ${message}\n`,
  })
})

test('files of a lexicon that are wrong are named with the line', () => {
  const here = (lexicon: string, files: Readonly<Record<string, string>>) =>
    deskFolder({ 'wirelint.config.yaml': `lexicon: ${lexicon}\n`, ...files }).run(['a.txt']).err
  expect(here('{ agencies: ./a.tsv }', { 'a.tsv': '# ours\nname\tacronim\n' })).toBe(
    'wirelint: a.tsv:2: The first line must name the columns, with “name” among them, not “acronim”. Columns: name, short, acronym, tolerated, wrong, doubtful.\n',
  )
  expect(here('{ agencies: ./a.tsv }', { 'a.tsv': 'name\tacronym\nOrden\tONA\tx\n' })).toBe(
    'wirelint: a.tsv:2: This line has 3 columns, and the first line names 2.\n',
  )
  expect(here('{ agencies: a.tsv }', { 'a.tsv': 'acronym\tname\nONA\t\n' })).toBe(
    'wirelint: a.tsv:2: This agency has no name.\n',
  )
  expect(here('./lexicon.yaml', { 'lexicon.yaml': 'names:\n  - Kim\nagency: []\n' })).toBe(
    'wirelint: lexicon.yaml:3:1: agency: Unknown key “agency”. Did you mean “agencies”? Keys: agencies, names, allow, reject, terms.\n',
  )
  expect(here('{ names: ./gone.txt }', {})).toBe(
    'wirelint: wirelint.config.yaml:1:19: lexicon.names: Cannot find “./gone.txt” from this folder.\n',
  )
  expect(here('./in/lexicon.yaml', { 'in/lexicon.yaml': '# ours\nagencies: gone.tsv\n' })).toBe(
    'wirelint: in/lexicon.yaml:2:11: agencies: Cannot find “gone.tsv” from in.\n',
  )
  expect(here('{}\noverrides: [{ formats: text, lexicon: ./gone.yaml }]', {})).toBe(
    'wirelint: wirelint.config.yaml:2:39: overrides.0.lexicon: Cannot find “./gone.yaml” from this folder.\n',
  )
})

test('what a lexicon leaves alone is nothing that a cache may miss', () => {
  const here = deskFolder({
    'wirelint.config.yaml': 'lexicon: { allow: ./allow.txt }\n',
    'allow.txt': 'other words\n',
    'b.txt': 'They met at the ceremony. of an event.\n',
  })
  expect(found(here.run(['-f', 'jsonl', '--cache', 'b.txt']).out)).toHaveLength(1)
  here.write('allow.txt', 'the ceremony. of\n')
  expect(found(here.run(['-f', 'jsonl', '--cache', 'b.txt']).out)).toEqual([])
})

test('one broken configuration keeps no other file from being checked', () => {
  const here = deskFolder({
    'wirelint.config.yaml': `deskRules: [${JSON.stringify(utilize)}]\n`,
    'sub/wirelint.config.yaml': 'rulse: {}\n',
    'sub/b.txt': 'They utilize it.\n',
    'sub/c.txt': 'They utilize it.\n',
  })
  const { code, out, err } = here.run(['-f', 'jsonl', '.'])
  expect([code, found(out)]).toEqual([2, ['no-utilize warning: Write “use”, not “utilize”.']])
  expect(err).toBe(
    'wirelint: sub/wirelint.config.yaml:1:1: rulse: Unknown key “rulse”. Did you mean “rules”? Keys: extends, plugins, rules, deskRules, lexicon, ignore, overrides, inputFormat, json, suppressions, failOn, maxWarnings, gate, scores, scoreWeights, requireStories, checkAll, baseline, cache, concurrency, ruleLinks, format.\n',
  )
})

describe('test-rules', () => {
  test('passes rules whose examples are as they say', () => {
    const here = deskFolder({
      'wirelint.config.yaml': `plugins: ./desk.mjs\ndeskRules: [${JSON.stringify(utilize)}]\n`,
      'desk.mjs': `export default ${rule('desk-boom')}`,
    })
    expect(here.run(['test-rules'])).toEqual({
      code: 0,
      err: '',
      out: 'plug-in desk.mjs\n  ✓ desk-boom   1 bad, 1 good\n\nwirelint.config.yaml\n  ✓ no-utilize  1 bad, 1 good\n\n2 rules, 4 examples: all pass\n',
    })
  })

  test('shows how the others differ, and exits 1', () => {
    const examples = {
      bad: ['They ⟦use⟧ it.', 'They utilize it.', { text: 'They ⟦utilize⟧ it.', fixed: 'They used it.' }],
      good: ['We utilize it.'],
    }
    const here = deskFolder({ 'desk.json': JSON.stringify({ deskRules: [{ ...utilize, examples }] }) })
    expect(here.run(['test-rules', '--config', 'desk.json'])).toEqual({
      code: 1,
      err: '',
      out: `desk.json
  ✗ no-utilize  3 bad, 1 good: 4 checks of 6 failed
      The marks of a bad example differ:
        wanted  body: They ⟦use⟧ it.
        found   body: They use it.
      The marks of a bad example differ:
        wanted  something between ⟦ and ⟧
        found   body: They ⟦utilize⟧ it.
      The repair of a bad example differs:
        wanted  body: They used it.
        found   body: They use it.
      A good example is reported:
        wanted  body: We utilize it.
        found   body: We ⟦utilize⟧ it.

1 rule, 4 examples: 1 rule failed
`,
    })
  })

  test('says what a rule throws, exits 2 on what is broken, and is content with nothing', () => {
    const here = deskFolder({
      'wirelint.config.yaml': 'plugins: ./desk.mjs\n',
      'desk.mjs': `export default [${rule('desk-bad', 'check() { throw new Error("ouch") }')}]`,
      'none.yaml': 'extends: ap\n',
      'broken.yaml': 'rulse: {}',
      'half.yaml': 'plugins: ./gone.mjs',
    })
    const thrown = here.run(['test-rules'])
    expect([thrown.code, thrown.out]).toEqual([
      1,
      expect.stringContaining('found   Rule desk-bad failed on story example: plug-in desk.mjs: ouch') as unknown,
    ])
    expect(here.run(['test-rules', '--config', 'none.yaml'])).toEqual({
      code: 0,
      err: '',
      out: 'This configuration has no rules of its own.\n',
    })
    expect(here.run(['test-rules', '--no-config']).out).toBe(
      'This folder has no configuration and no rules of your own. “wirelint init” writes a configuration.\n',
    )
    expect([
      here.run(['test-rules', '--config', 'broken.yaml']).code,
      here.run(['test-rules', '--config', 'half.yaml']).code,
    ]).toEqual([2, 2])
  })
})
