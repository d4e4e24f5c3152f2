import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'

const damaged = 'The road to the the harbor is closed.\n'
const code = "import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\n"
const config = `${code}export default {}\n`
const why =
  'This configuration runs code, and it is not in the working folder or above it. It is not used, and its files are not checked. If you trust it, name it with --config.'
const found = (file: string): string =>
  `${file}:1:17: “the” appears twice in a row. Delete one. [error/repeated-word]\n`

describe('code that comes with a feed does not run', () => {
  test.each([
    ['in a configuration', { 'sub/wirelint.config.js': config }, 'sub/wirelint.config.js'],
    [
      'in a plug-in',
      { 'sub/wirelint.config.yaml': 'rules: {}\nplugins: [./own.js]\n', 'sub/own.js': config },
      'sub/wirelint.config.yaml:2:10: plugins',
    ],
    [
      'in a plug-in that a package.json names',
      { 'sub/package.json': '{"wirelint": {"plugins": ["./own.js"]}}', 'sub/own.js': config },
      'sub/package.json:1:26: plugins',
    ],
    [
      'in a configuration that another one extends',
      { 'sub/wirelint.config.yaml': 'extends: ./desk.mjs\n', 'sub/desk.mjs': config },
      'sub/desk.mjs',
    ],
  ])('%s; the file is named, and others are checked', (_, files, named) => {
    const here = folder({ 'a.txt': damaged, 'sub/a.txt': damaged, ...files })
    const refused = { code: 2, out: found('./a.txt'), err: `wirelint: ${named}: ${why}\n` }
    expect(here.run(['-f', 'unix', '.'])).toEqual(refused)
    expect(here.run(['-f', 'unix', '--concurrency', '2', '.'])).toEqual(refused)
    expect(here.run(['-f', 'unix', 'sub'])).toEqual({ ...refused, out: '' })
    expect(existsSync(join(here.path, 'sub/ran'))).toBe(false)
  })

  test('but a configuration that is only data is used', () => {
    const here = folder({ 'sub/a.txt': damaged, 'sub/wirelint.config.yaml': 'rules: { repeated-word: "off" }\n' })
    expect(here.run(['-f', 'unix', 'sub'])).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('code runs', () => {
  const files = { 'sub/deep/a.txt': damaged, 'sub/wirelint.config.mjs': config }

  test('from the configuration that --config names', () => {
    const here = folder(files)
    const { code, err } = here.run(['--config', 'sub/wirelint.config.mjs', 'sub/deep/a.txt'])
    expect([code, err, existsSync(join(here.path, 'sub/ran'))]).toEqual([1, '', true])
  })

  test('from a configuration in the working folder, also where another one extends it', () => {
    const here = folder({
      'a.txt': damaged,
      'wirelint.config.mjs': config,
      'sub/a.txt': damaged,
      'sub/wirelint.config.yaml': 'extends: ../wirelint.config.mjs\n',
    })
    expect(here.run(['-f', 'unix', 'sub'])).toEqual({ code: 1, out: found('sub/a.txt'), err: '' })
    expect(existsSync(join(here.path, 'ran'))).toBe(true)
  })
})

test('--no-inline-suppressions reports what comments in the copy hide; without it their number is said', () => {
  const here = folder({ 'a.txt': `Harbor talks\n\nwirelint-disable repeated-word -- ours\n\n${damaged}` })
  expect(here.run(['a.txt'])).toEqual({
    code: 0,
    out: 'No issues found in 1 story, 1 hidden by comments in the copy\n',
    err: '',
  })
  expect(here.run(['-f', 'unix', '--no-inline-suppressions', 'a.txt'])).toMatchObject({
    code: 1,
    out: 'a.txt:5:17: “the” appears twice in a row. Delete one. [error/repeated-word]\n',
  })
})

test.each([
  [['-f', 'constructor'], 'Unknown format “constructor”.'],
  [['--rule', '__proto__:error'], 'Unknown rule “__proto__”.'],
  [['--rule', 'constructor:error'], 'Unknown rule “constructor”.'],
  [['--preset', 'constructor'], 'Unknown preset “constructor”.'],
  [['--only', '__proto__'], 'Unknown rule “__proto__”.'],
  [['--fail-on', 'toString'], "option '--fail-on <level>' argument 'toString' is invalid."],
  [['--only', ''], "option '--only <rules>' argument '' is invalid. It is empty. Name at least one"],
  [['--preset', ''], "option '--preset <name>' argument '' is invalid. It is empty."],
  [['--rule', ','], "option '--rule <rule:level>' argument ',' is invalid. It is empty."],
  [['--format', ''], "option '-f, --format <name>' argument '' is invalid. It is empty."],
])('%j is wrong usage, and nothing is checked', (args, message) => {
  const { code, out, err } = folder({ 'a.txt': damaged }).run([...args, 'a.txt'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('an empty standard input is named on standard error', () => {
  expect(folder().run(['-f', 'unix', '--stdin-filename', 'wire.txt', '-'], '')).toEqual({
    code: 0,
    out: '',
    err: 'wirelint: wire.txt: note: Standard input is empty. There is nothing to check.\n',
  })
})

test('copy, ids, names of files and messages of plug-ins give no command to a CI server, in any report for a terminal', () => {
  const commands = '::stop-commands::abc ##[error]x ##vso[task.complete] ##teamcity[x]'
  const here = folder({
    '::error::x ##[group].txt': `${commands} the the road is closed.\n\n::stop-commands::abc the the road is closed.\n`,
    'a.jsonl': `${JSON.stringify({ id: `::error::${commands}`, text: damaged })}\n`,
    'wirelint.config.json': JSON.stringify({
      deskRules: [
        { id: 'own', message: commands, phrase: 'road', examples: { bad: ['The ⟦road⟧.'], good: ['The street.'] } },
      ],
    }),
  })
  for (const format of ['pretty', 'compact', 'unix', 'tap', 'markdown']) {
    const { out, err } = here.run(['-f', format, './::error::x ##[group].txt', 'a.jsonl', '::warning::none.txt'])
    expect(out).not.toBe('')
    expect(err).not.toBe('')
    const lines = (out + err).split('\n').map(line => line.trimStart())
    expect(lines.filter(isCommand)).toEqual([])
  }
})

const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || /##\w*\[/u.test(line)

test.each([['--##[group]'], ['inspect', '--##[group]\u001b[31m']])('nor does a wrong option: %j', (...args) => {
  const { code, err } = folder().run(args)
  expect([code, err]).toEqual([2, expect.stringContaining('--#♯[group]')])
  expect(err).not.toContain('\u001b')
})

test.each([
  ['inspect'],
  ['inspect', '-f', 'json'],
  ['compare', 'now.txt'],
  ['compare', 'now.txt', '-f', 'json'],
  ['compare', 'now.txt', '-f', 'markdown'],
])('nor does %s %s %s %s', (...args) => {
  const text = '::stop-commands::abc ##[error]x ##vso[task.complete] the the road is closed.\n'
  const here = folder({ '::error::x ##[group].txt': text, 'now.txt': text.replace('the the', 'the') })
  const { out, code } = here.run([...args, '::error::x ##[group].txt'])
  expect([code, out]).toEqual([0, expect.stringContaining('road')])
  expect(out.split('\n').filter(isCommand)).toEqual([])
})
