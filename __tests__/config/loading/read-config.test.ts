import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ConfigDocument } from '../../../src/config/config-document.js'
import { problemLine } from '../../../src/config/config-problem.js'
import { readConfig } from '../../../src/config/loading/read-config.js'
import { showPath } from '../../../src/files/path-names.js'
import { refusalOf } from '../../support/configs.js'
import { folder } from '../../support/folders.js'

type Files = Readonly<Record<string, string>>

const start = (here: string): Promise<ConfigDocument | null> =>
  readConfig(join(here, 'a.yaml'), {
    trusted: new Map(),
    untrusted: new Map(),
    plugins: new Map(),
    isTrusted: () => true,
  })

/** A document of a.yaml in which paths begin at its folder. */
async function read(files: Files): Promise<ConfigDocument> {
  const { path } = folder(files)
  const document = await start(path)
  if (document === null) throw new Error('This is not a configuration.')
  return document
}

const boom = (id: string, more = ''): string =>
  `{ id: '${id}', family: 'desk', mqm: 'Other', severity: 'info', certainty: 'likely', roles: ['body'], summary: 'S', why: 'W', examples: { bad: [], good: [] }, *check() {} ${more} }`

const namesOf = ({ path, files }: ConfigDocument): readonly string[] =>
  files.map(file => file.slice(path.length - 'a.yaml'.length))

const linesOf = ({ path, problems }: ConfigDocument): readonly string[] =>
  problems.map(problem => problemLine(problem).replaceAll(showPath(path).slice(0, -'a.yaml'.length), ''))

test('a document holds the configurations that it extends before itself, each once', async () => {
  const document = await read({
    'a.yaml': 'extends: [./b.yaml, uk, ./c.yaml]\nignore: x\n',
    'b.yaml': 'extends: [ap, ./c.yaml]\nrules: { stray-quote: off }\n',
    'c.yaml': 'ignore: y\n',
  })
  expect(document.configs).toEqual([
    { extends: [], ignore: 'y', overrides: [], suppressions: {} },
    { extends: ['ap'], rules: { 'stray-quote': 'off' }, overrides: [], suppressions: {} },
    { extends: ['uk'], ignore: 'x', overrides: [], suppressions: {} },
  ])
  expect(namesOf(document)).toEqual(['a.yaml', 'b.yaml', 'c.yaml'])
})

test('a document holds rules and presets of plug-ins and of what it extends, and all their files', async () => {
  const document = await read({
    'a.yaml':
      'extends: ./b.yaml\nplugins: [./p.mjs, ./q.mjs]\nlexicon: { names: n.txt }\ndeskRules: [{ id: own, message: No., phrase: no, examples: { bad: [Oh ⟦no⟧.], good: [Oh yes.] } }]\n',
    'b.yaml': 'plugins: ./q.mjs\nextends: q/loud\n',
    'n.txt': 'Kim\n',
    'p.mjs': `import './deep.mjs'\nexport default ${boom('one')}\n`,
    'q.mjs': `export default { name: 'q', rules: [${boom('two')}], presets: { loud: { two: 'error' } } }\n`,
    'deep.mjs': '',
  })
  expect(document.ownRules.map(({ rule }) => rule.id)).toEqual(['two', 'one', 'own'])
  expect(document.ownPresets).toEqual({ 'q/loud': { two: 'error' } })
  expect(namesOf(document)).toEqual(['a.yaml', 'p.mjs', 'deep.mjs', 'q.mjs', 'n.txt', 'b.yaml'])
  expect(document.problems).toEqual([])
})

describe('a plug-in that is not as it should be is a problem of the document', () => {
  test('with its place, and those of what is extended first', async () => {
    const document = await read({
      'a.yaml': 'plugins: [./p.mjs, ./p.mjs]\nextends: ./b.yaml\nrules: { nosuch: off }\n',
      'b.yaml': '\nplugins: gone\n',
      'p.mjs': `export default { name: 'p', rules: [${boom('one')}, 3], presets: { loud: { two: 'off', one: ['info', { how: 'x' }] } } }`,
    })
    expect(linesOf(document)).toEqual([
      'b.yaml:2:10: plugins: Plug-in gone cannot be loaded: Cannot find this package from b.yaml. A path begins with “./”.',
      'a.yaml:1:11: plugins.0: Plug-in p.mjs: rule 2 is ignored: It takes keys and values.',
      'a.yaml:1:20: plugins.1: Plug-in p.mjs: rule 2 is ignored: It takes keys and values.',
      'a.yaml:1:11: plugins.0: Plug-in p.mjs: preset loud.one: Rule one has no options.',
      'a.yaml:1:20: plugins.1: Plug-in p.mjs: preset loud.one: Rule one has no options.',
    ])
  })
})

describe('what is wrong is refused, with its place', () => {
  test.each<[string, Files, string]>([
    [
      'a key',
      { 'a.yaml': 'extends: ap\nrulse: {}\n' },
      'a.yaml:2:1: rulse: Unknown key “rulse”. Did you mean “rules”? Keys: extends, plugins, rules, deskRules, lexicon, ignore, overrides, inputFormat, json, suppressions, failOn, maxWarnings, gate, scores, scoreWeights, requireStories, checkAll, baseline, cache, concurrency, ruleLinks, format.',
    ],
    [
      'a rule',
      { 'a.yaml': 'rules:\n  stray-qoute: off\n' },
      'a.yaml:2:3: rules.stray-qoute: Unknown rule “stray-qoute”. Did you mean “stray-quote”? “wirelint rules” lists them.',
    ],
    [
      'what is extended, at its own place',
      { 'a.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'rules:\n  stray-quote: loud\n' },
      'b.yaml:2:16: rules.stray-quote: A level cannot be “loud”. It is one of: error, warning, info, off.',
    ],
    [
      'a circle',
      { 'a.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'extends: ./a.yaml\n' },
      'a.yaml: This configuration extends itself: a.yaml → b.yaml → a.yaml.',
    ],
    [
      'a file of a lexicon',
      { 'a.yaml': 'lexicon: { names: gone.txt }\n' },
      'a.yaml:1:19: lexicon.names: Cannot find “gone.txt” from here.',
    ],
    [
      'two rules of one id',
      { 'a.yaml': 'plugins: ./p.mjs\n', 'p.mjs': `export default ${boom('stray-quote')}` },
      'a.yaml:1:10: plugins: Two rules have the id “stray-quote”: one of wirelint and one of plug-in p.mjs. Rename your rule.',
    ],
    [
      'two plug-ins whose presets have one name',
      {
        'a.yaml': 'plugins: [./p.mjs, ./q.mjs]\n',
        'p.mjs': `export default { name: 'p', rules: [], presets: { a: {} } }`,
        'q.mjs': `export default { name: 'p', rules: [], presets: { b: {} } }`,
      },
      'a.yaml:1:20: plugins.1: The presets of plug-in p.mjs and of plug-in q.mjs have the same name “p/…”. Rename one plug-in.',
    ],
  ])('%s', async (_, files, message) => {
    const { path } = folder(files)
    expect(await refusalOf(path, () => start(path))).toBe(message)
  })
})

test('all that is wrong is reported at once, with its places', async () => {
  const { path } = folder({
    'a.yaml':
      'rulse: {}\nextends: [./b.yaml, reutres]\nrules:\n  stray-quote: loud\n  missing-stp: off\nlexicon: { names: gone.txt }\noverrides:\n  - { formats: rsss, rules: {}, what: 1, why: 2 }\ndeskRules:\n  - { id: x, message: No. }\n  - { id: y, message: No., pattern: "[a", examples: { bad: [⟦a⟧], good: [b] } }\n',
    'b.yaml': 'ignore: 3\nfiles: x\n',
  })
  const lines = (await refusalOf(path, () => start(path))).split('\n')
  const begin = (line: string): string => line.replace(/(?<=“[^”]*”\.|: It takes text|Cannot find “gone.txt”).*/u, '')
  expect(lines.map(begin)).toEqual([
    'b.yaml:1:9: ignore: It takes text',
    'b.yaml:2:1: files: Unknown key “files”.',
    'a.yaml:1:1: rulse: Unknown key “rulse”.',
    'a.yaml:2:21: extends.1: Unknown preset or package “reutres”.',
    'a.yaml:4:16: rules.stray-quote: A level cannot be “loud”.',
    'a.yaml:6:19: lexicon.names: Cannot find “gone.txt”',
    'a.yaml:8:16: overrides.0.formats: Unknown format “rsss”.',
    'a.yaml:8:33: overrides.0.what: Unknown key “what”.',
    'a.yaml:8:42: overrides.0.why: Unknown key “why”.',
    'a.yaml:10:5: deskRules.0: A rule needs “phrase” or “pattern”.',
    'a.yaml:11:37: deskRules.1.pattern: This pattern cannot be read: missing closing ]: “[a”.',
  ])
})

test('a rule that does not exist is reported beside a value of the wrong shape', async () => {
  const { path } = folder({ 'a.yaml': 'rules:\n  stray-quote: loud\n  missing-stp: off\n' })
  expect((await refusalOf(path, () => start(path))).split('\n').map(line => line.slice(0, 40))).toEqual([
    'a.yaml:2:16: rules.stray-quote: A level ',
    'a.yaml:3:3: rules.missing-stp: Unknown r',
  ])
})

test('each file is read once, and one in which something is wrong is read again', async () => {
  const here = folder({ 'a.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'rulse: {}\n' })
  const trusted = new Map<string, ConfigDocument | null>()
  const read = { trusted, untrusted: new Map(), plugins: new Map(), isTrusted: () => true }
  const path = join(here.path, 'a.yaml')
  await refusalOf(here.path, () => readConfig(path, read))
  expect([...trusted.keys()]).toEqual([])
  here.write('b.yaml', '')
  const document = await readConfig(path, read)
  expect([...trusted.keys()]).toEqual([join(here.path, 'b.yaml'), path])
  expect(await readConfig(path, read)).toBe(document)
})
