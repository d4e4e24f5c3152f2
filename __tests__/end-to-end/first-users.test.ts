import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'

/* Mistakes of people who have not read the documentation. */

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'
const only = ['-f', 'unix', '--only', 'split-sentence']

describe('a finding of a plug-in that is none is named, and copy stays as it is', () => {
  const plugin = (finding: string): string =>
    `export default { id: 'own', family: 'desk', mqm: 'Style', severity: 'warning', certainty: 'certain', roles: ['body'], summary: 'x', why: 'y', examples: { bad: [{ text: '⟦The⟧ x' }], good: ['a.'] }, check: ({ fields }) => [{ message: 'hm', span: fields[0].span(4, 11), ${finding} }] }`
  test.each([
    [
      "suggestions: [{ title: 't', safe: true, edits: [{ span: fields[0].span(4, 11) }] }]",
      'A suggestion for “hm” is wrong: suggestions.0.edits.0.text: ',
    ],
    ['suggestions: [{ safe: true, edits: [] }]', 'A suggestion for “hm” is wrong: suggestions.0.title: '],
    ['suggestions: [null]', 'A suggestion for “hm” is wrong: suggestions.0: '],
    ["severity: 'fatal'", 'It reports “hm” as “fatal”. Severities: error, warning, info.'],
    ["certainty: 'sure'", 'It reports “hm” as “sure”. Certainties: certain, likely, possible.'],
  ])('%s', (finding, message) => {
    const here = folder({
      'wirelint.config.yaml': 'plugins: ./own.mjs\n',
      'own.mjs': plugin(finding),
      's.txt': damaged,
    })
    const { code, err } = here.run(['--fix', '--only', 'own', 's.txt'])
    expect([code, err]).toEqual([2, expect.stringContaining(`plug-in own.mjs: ${message}`) as unknown])
    expect(readFileSync(join(here.path, 's.txt'), 'utf8')).toBe(damaged)
  })

  test('an example that is none leaves the rule out', () => {
    const here = folder({
      'wirelint.config.yaml': 'plugins: ./own.mjs\n',
      'own.mjs': plugin('').replace("good: ['a.']", 'good: [null]'),
      's.txt': damaged,
    })
    expect(here.run(['explain', 'own'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('rule own is ignored: examples.good.0: ') as unknown,
    })
  })
})

describe('globs with “!” take back', () => {
  const files = { 'a.md': damaged, 'keep.md': damaged, 'x/a.txt': damaged, 'y/a.txt': damaged }
  const found = (config: string): readonly string[] =>
    folder({ ...files, 'wirelint.config.yaml': config })
      .run([...only, '.'])
      .out.match(/^\S+?(?=:)/gmu) ?? []
  test.each([
    ['ignore: ["*.md", "!keep.md"]\n', ['./keep.md', './x/a.txt', './y/a.txt']],
    ['ignore: ["*.md", "!keep.md", "keep.*"]\n', ['./x/a.txt', './y/a.txt']],
    ['ignore: "!keep.md"\n', ['./a.md', './keep.md', './x/a.txt', './y/a.txt']],
    ['ignore: ["**", "!x/"]\n', ['./x/a.txt']],
  ])('%j', (config, names) => {
    expect(found(config)).toEqual(names)
  })
  test('in overrides too', () => {
    const here = folder({
      ...files,
      'wirelint.config.yaml': 'overrides: [{ files: ["**/*.txt", "!x/**"], rules: { split-sentence: off } }]\n',
    })
    expect(here.run(['-f', 'unix', '.']).out.match(/^\S+?(?=:)/gmu)).toEqual(['./a.md', './keep.md', './x/a.txt'])
  })
  test.each(['ignore: ""\n', 'ignore: "!"\n', 'overrides: [{ files: [""], rules: { grammar: off } }]\n'])(
    '%j is refused',
    config => {
      expect(folder({ ...files, 'wirelint.config.yaml': config }).run(['a.md'])).toMatchObject({
        code: 2,
        err: expect.stringMatching(
          /^wirelint: wirelint\.config\.yaml:1:\d+: \S+: This cannot be empty\.\n$/u,
        ) as unknown,
      })
    },
  )
})

test('standard input has the configuration of the file it is called', () => {
  const here = folder({ 'x/wirelint.config.yaml': 'rules: { split-sentence: off }\nignore: b.txt\n' })
  const codes = ['x/a.txt', 'a.txt', 'x/b.txt'].map(
    name => here.run(['-f', 'unix', '--stdin-filename', name, '-'], damaged).code,
  )
  expect(codes).toEqual([0, 1, 0])
})

test.each([
  [
    'an alias without its anchor',
    { 'wirelint.config.yaml': 'rules: *zz\n' },
    'wirelint.config.yaml: This configuration cannot be read: Unresolved alias',
  ],
  ['a name with #', { 'wirelint.config.yaml': 'plugins: "#desk"\n' }, 'Cannot find this package'],
  [
    'a package that is broken',
    { 'wirelint.config.yaml': 'plugins: desk\n', 'node_modules/desk/package.json': '{' },
    'Cannot find this package',
  ],
  [
    'a promise that breaks',
    { 'wirelint.config.mjs': 'export default Promise.reject(new Error("late"))\n' },
    'wirelint.config.mjs',
  ],
])('%s is named, without a stack', (_, files: Readonly<Record<string, string>>, message) => {
  const { code, err } = folder({ ...files, 's.txt': damaged }).run(['s.txt'])
  expect([code, err]).toEqual([2, expect.stringContaining(message) as unknown])
  expect(err).not.toMatch(/fault of its own|^ {4}at /mu)
})

describe('process.exit as a module is loaded ends no run', () => {
  test.each([
    [
      'wirelint.config.mjs',
      'process.exit(0)\n',
      'wirelint.config.mjs:1: This configuration could not be loaded: it calls process.exit(0).\n',
    ],
    [
      'wirelint.config.cjs',
      '\nprocess.exit()\n',
      'wirelint.config.cjs:2: This configuration could not be loaded: it calls process.exit().\n',
    ],
    [
      'wirelint.config.ts',
      'const code: number = 7\nprocess.exit(code)\n',
      'wirelint.config.ts:2: This configuration could not be loaded: it calls process.exit(7).\n',
    ],
    [
      'wirelint.config.mjs',
      'await new Promise(done => setTimeout(done, 10))\nprocess.exit(0)\n',
      'wirelint.config.mjs:2: This configuration could not be loaded: it calls process.exit(0).\n',
    ],
  ])('%s: %j', (name, text, message) => {
    expect(folder({ [name]: text, 's.txt': damaged }).run(['s.txt'])).toEqual({
      code: 2,
      out: '',
      err: `wirelint: ${message}`,
    })
  })
  test('a plug-in, beside one that is sound', () => {
    const here = folder({
      'wirelint.config.yaml': 'plugins: [./bad.mjs, ./good.mjs]\n',
      'bad.mjs': 'process.exit(0)\n',
      'good.mjs': 'export default []\n',
      's.txt': damaged,
    })
    expect(here.run([...only, 's.txt'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('split-sentence') as unknown,
      err: 'wirelint: wirelint.config.yaml:1:11: plugins.0: Plug-in bad.mjs cannot be loaded: bad.mjs:1: it calls process.exit(0).\n',
    })
  })
})

describe('what a rule of one’s own leaves behind, or never ends, is no clean run', () => {
  const rule = (check: string, before = ''): string =>
    `${before}export default { id: 'my-rule', family: 'own', mqm: 'Style', severity: 'error', certainty: 'certain', roles: ['body'], summary: 's', why: 'w', examples: { bad: [], good: [] }, *check() { ${check} } }\n`
  const caught = /^wirelint: a configuration, a plug-in or a rule of your own failed outside a check: Error: late\n/u
  const ended = /^wirelint: the run ended too early: /u
  test.each([
    ['exit', rule('process.exit(0)'), ended],
    ['a promise', rule('Promise.reject(new Error("late"))'), caught],
    ['a timer', rule('setTimeout(() => { throw new Error("late") }, 0)'), caught],
  ])('%s', (_, plugin, told) => {
    const run = folder({
      'wirelint.config.yaml': 'plugins: [./own.mjs]\n',
      'own.mjs': plugin,
      's.txt': 'All is well in the harbor.',
    }).run(['s.txt'])
    expect(run.code).toBe(2)
    expect(run.err).toMatch(told)
  })
  test('in threads as well', () => {
    const here = folder({
      'wirelint.config.yaml': 'plugins: [./own.mjs]\n',
      'own.mjs': rule('Promise.reject(new Error("late"))'),
      'a.txt': 'All is well.',
      'b.txt': 'All is well.',
    })
    const { code, err } = here.run(['--concurrency', '2', 'a.txt', 'b.txt'])
    expect([code, err]).toEqual([2, expect.stringContaining('late')])
  })
})

test('a byte order mark changes nothing', () => {
  const mark = '\uFEFF'
  expect(
    folder({ 's.txt': `${mark}wirelint-disable split-sentence -- x\n\nHead here\n\n${damaged}` }).run([
      ...only,
      's.txt',
    ]).out,
  ).toBe('')
  expect(
    folder({ 'package.json': `${mark}{ "wirelint": { "rules": { "split-sentence": "off" } } }`, 's.txt': damaged }).run(
      ['s.txt'],
    ).code,
  ).toBe(0)
  expect(
    folder({ 'kept.json': `${mark}{ "version": 1, "suppressions": [] }`, 's.txt': damaged }).run([
      ...only,
      '--suppressions',
      'kept.json',
      's.txt',
    ]),
  ).toMatchObject({ code: 1, err: '' })
})

test('init spares a package.json, and says what it cannot write', () => {
  const here = folder({ 'package.json': '{ "name": "x" }' })
  expect(here.run(['init', '--yes', '--file', 'package.json', '--force'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('init cannot write to package.json') as unknown,
  })
  expect(readFileSync(join(here.path, 'package.json'), 'utf8')).toBe('{ "name": "x" }')
  expect(here.run(['init', '--yes', '--file', 'gone/a.yaml'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Cannot write gone/a.yaml: ') as unknown,
  })
  expect(existsSync(join(here.path, 'gone'))).toBe(false)
})

test.each([
  [
    'a.txt',
    'Head of the story here\n\nwirelint-disable-next-paragraph split-sentence -- x\nSKARNE, May 9 (LNA) -- Talks on the harbor opened at the town hall. of Skarne.\n\nThey met at the hall. of Skarne.\n',
  ],
  [
    'a.html',
    '<h1>Head of the story here</h1><!-- wirelint-disable-next-paragraph split-sentence: x --><p>SKARNE, May 9 (LNA) -- Talks on the harbor opened at the town hall. of Skarne.</p><p>They met at the hall. of Skarne.</p>',
  ],
])('a directive before a lead with a dateline is for the lead: %s', (name, text) => {
  const { out, err } = folder({ [name]: text }).run(['-f', 'jsonl', '--rule', 'split-sentence:error', name])
  expect(err).toBe('')
  expect(
    out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { ruleId: string; start: { offset: number } })
      .map(({ ruleId, start }) => [ruleId, start.offset]),
  ).toEqual([['split-sentence', text.lastIndexOf('. of')]])
})

test.each([
  ['-f', 'html:s.txt', 's.txt'],
  ['-f', 'json', '-o', './s.txt', 's.txt'],
  ['-f', 'json:out', '-f', 'sarif:./out', 's.txt'],
])('a report does not go where a story or another report is: %s %s %s %s', (...args) => {
  const here = folder({ 's.txt': damaged })
  expect(here.run(args)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('A report cannot go to ') as unknown,
  })
  expect(readFileSync(join(here.path, 's.txt'), 'utf8')).toBe(damaged)
})

test.each<readonly [string, readonly string[]]>([
  ['the baseline', ['--baseline', 'b.json', '--update-baseline', '-o', './b.json']],
  ['the cache', ['--cache', '-o', '.wirelint-cache']],
  ['the configuration', ['-o', 'wirelint.config.yaml']],
  ['what the configuration names', ['-o', 'kept.json']],
  ['a story found in the folder', ['-o', 'in/s.txt']],
  ['a story by a link to it', ['-f', 'html:link']],
  ['a story by another name of it', ['-f', 'html:hard']],
  ['another report by a link to where it will be', ['-f', 'json:new', '-f', 'unix:loose']],
])('a report does not go over %s', (_, args) => {
  const here = folder({
    'in/s.txt': damaged,
    'b.json': '{"version": 1, "stories": {}}',
    'kept.json': '{"version": 1, "suppressions": []}',
    'wirelint.config.yaml': 'suppressions: { file: kept.json }\n',
  })
  symlinkSync('in/s.txt', join(here.path, 'link'))
  symlinkSync('new', join(here.path, 'loose'))
  linkSync(join(here.path, 'in/s.txt'), join(here.path, 'hard'))
  expect(here.run([...args, 'in'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('A report cannot go to ') as unknown,
  })
  expect(readFileSync(join(here.path, 'in/s.txt'), 'utf8')).toBe(damaged)
  expect(existsSync(join(here.path, 'new'))).toBe(false)
})

test.each(['json', 'jsonl', 'sarif', 'gitlab', 'rdjson', 'rdjsonl', 'html', 'junit', 'checkstyle', 'markdown'])(
  'a report of %s in the folder that is checked is no story of the next run',
  format => {
    const ending =
      { html: 'html', junit: 'xml', checkstyle: 'xml', markdown: 'md', jsonl: 'jsonl', rdjsonl: 'jsonl' }[format] ??
      'json'
    for (const text of [damaged, 'All is well in the harbor.']) {
      const here = folder({ 's.txt': text })
      const [first, second, third] = [1, 2, 3].map(() => ({
        ...here.run(['-f', `${format}:out.${ending}`, '-f', 'unix', '.']),
        report: readFileSync(join(here.path, `out.${ending}`), 'utf8'),
      }))
      expect([first?.code, first?.err]).toEqual([text === damaged ? 1 : 0, ''])
      expect([second, third]).toEqual([first, first])
    }
  },
)

test('a report in the folder that is checked may have any name that the configuration ignores', () => {
  const here = folder({ 's.txt': damaged, 'wirelint.config.yaml': 'ignore: out.txt\n' })
  for (const round of [1, 2]) expect([round, here.run(['-o', 'out.txt', '.']).code]).toEqual([round, 1])
})

test('a folder’s settings, and what a run keeps there, are no stories; what is named is read', () => {
  const here = folder({
    's.txt': damaged,
    'package.json': '{}',
    'tsconfig.json': '{}',
    'wirelint.config.json': '{ "suppressions": { "file": "kept.json" } }',
    'kept.json': '{"version": 1, "suppressions": []}',
    'node_modules/x/a.txt': damaged,
  })
  const baseline = ['--baseline', 'known.json']
  expect(here.run([...baseline, '--update-baseline', '.']).err).toBe(
    'wirelint: known.json: note: Wrote 1 known issue.\n',
  )
  expect(here.run([...baseline, '.'])).toMatchObject({
    code: 0,
    err: 'wirelint: known.json: note: Hid 1 known issue.\n',
  })
  expect(here.run(['-f', 'unix', '**/*.txt']).out.trim().split('\n')).toHaveLength(1)
  expect(here.run(['package.json']).err).toContain('has no story')
  expect(here.run(['-f', 'unix', 'node_modules/**/*.txt']).out.trim().split('\n')).toHaveLength(1)
})

test.each(['--update-baseline', '--prune-baseline'])(
  '--fix-dry-run changes nothing, so %s is refused beside it',
  flag => {
    expect(
      folder({ 's.txt': damaged, 'b.json': '{"version": 1, "stories": {}}' }).run([
        '--fix-dry-run',
        '--baseline',
        'b.json',
        flag,
        's.txt',
      ]),
    ).toMatchObject({ code: 2, err: expect.stringContaining('--fix-dry-run changes nothing') as unknown })
  },
)

test('nothing of a file or its name gives a terminal commands', () => {
  const name = 'e\u001B[31mvil\n\u009B1m.jsonl'
  const here = folder({
    [name]: `${JSON.stringify({ id: 'q\u001B[2J\u001B]0;pwned\u0007\u202E', text: damaged })}\n{"id": 3`,
    'a.jsonl': JSON.stringify({ id: 'q\u001B[2J', text: 'All is well.' }),
  })
  for (const args of [...['pretty', 'unix', 'compact', 'tap', 'markdown'].map(format => ['-f', format]), ['inspect']]) {
    const { out, err } = here.run([...args, name])
    expect(`${out}${err}`).toContain('vil')
    expect(`${out}${err}`).not.toMatch(/[^\P{Cc}\n]|\u202E/u)
  }
})

test('--only runs what an override of a field switches off', () => {
  const here = folder({
    's.txt': damaged,
    'wirelint.config.yaml': 'overrides: [{ fields: body, rules: { split-sentence: off } }]\n',
  })
  expect([here.run([...only, 's.txt']).code, here.run(['s.txt']).code]).toEqual([1, 0])
})
