import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import wirelintRules from '../../rules/index.js'
import { showPath } from '../../src/files/path-names.js'
import { readRuleFlags, type LintFlags } from '../../src/run/lint-flags.js'
import { ConfigFiles } from '../../src/config/loading/find-config.js'
import { RunOptions } from '../../src/run/run-options.js'
import { UsageError } from '../../src/terminal/usage-error.js'
import { Folder } from '../support/command.js'
import { type MergingRow, rows } from '../support/merging.js'

/** Flags as the command gives them; paths are from a folder. */
function flagsIn(here: string, { config, suppressions, ...flags }: NonNullable<MergingRow['flags']> = {}): LintFlags {
  return {
    ...flags,
    ...(config === undefined ? {} : { config: config && join(here, config) }),
    ...(suppressions === undefined ? {} : { suppressions: join(here, suppressions) }),
    stdinFilename: 'stdin',
    maxStorySize: 5,
  }
}

/** Makes the options of a run that was started in the folders of all its files: code of their configurations may run. */
const optionsWith = (flags: LintFlags, here: string | null = null): RunOptions => {
  const inside =
    here === null ? [] : [here, ...readdirSync(here, { recursive: true }).map(name => join(here, String(name)))]
  const configs = flags.config === false ? null : new ConfigFiles(flags.config, [process.cwd(), ...inside])
  return new RunOptions(readRuleFlags(flags), configs, () => [])
}

/** Returns the settings for the check of a row's file. */
async function described({ files, flags, file = 'a.txt', format = 'text' }: MergingRow): Promise<unknown> {
  using folder = new Folder({ [file]: '', ...files })
  const path = join(folder.path, file)
  const options = optionsWith(flagsIn(folder.path, flags), folder.path)
  expect((await options.over([{ path }])).problems).toEqual([])
  return await options.describe(path, format)
}

describe('settings from several sources', () => {
  test.each(rows.map(row => ({ title: `${row.of}: ${row.holds}`, row })))('$title', async ({ row }) => {
    const shown = (await described(row)) as Record<string, unknown>
    expect(shown).toMatchObject(row.shows)
    // Fields in which nothing is left to say must be so.
    if ('fields' in row.shows) expect(shown['fields']).toEqual(row.shows['fields'])
  })
})

test('--only runs no other rule', async () => {
  const row = { of: '', holds: '', files: {}, flags: { only: ['stray-quote'] }, shows: {} }
  const { rules } = (await described(row)) as { rules: object }
  expect(Object.keys(rules)).toEqual(['stray-quote'])
})

/** The scope of a run over files of a folder: ids of rules that are not wirelint's, inputs and problems. */
async function scopeOf(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
  flags = {},
): Promise<unknown> {
  using folder = new Folder(files)
  const inputs = paths.map(path => ({ path: join(folder.path, path) }))
  const scope = await optionsWith(flagsIn(folder.path, flags), folder.path).over(inputs)
  const plain = (text: string): string => text.replaceAll(`${showPath(folder.path)}/`, '')
  return {
    rules: scope.rules.map(({ id }) => id).filter(id => !wirelintRules.some(rule => rule.id === id)),
    inputs: scope.inputs.map(({ path }) => path.slice(folder.path.length + 1)),
    problems: scope.problems.map(plain),
  }
}

const deskRule = (id: string): string =>
  `deskRules: [{ id: ${id}, message: No., phrase: no, examples: { bad: [Oh ⟦no⟧.], good: [Oh yes.] } }]`

describe('the scope of a run', () => {
  const files = {
    'a/wirelint.config.yaml': deskRule('one'),
    'b/wirelint.config.yaml': `${deskRule('two')}\nplugins: gone`,
    'c/wirelint.config.yaml': 'rulse: {}',
  }
  const broken =
    'c/wirelint.config.yaml:1:1: rulse: Unknown key “rulse”. Did you mean “rules”? Keys: extends, plugins, rules, deskRules, lexicon, ignore, overrides, inputFormat, json, suppressions, failOn, maxWarnings, gate, scores, scoreWeights, requireStories, checkAll, baseline, cache, concurrency, ruleLinks, format.'
  const plugin =
    'b/wirelint.config.yaml:2:10: plugins: Plug-in gone cannot be loaded: Cannot find this package from b/wirelint.config.yaml. A path begins with “./”.'

  test('holds the rules of all configurations, and leaves out a file whose configuration is broken', async () => {
    expect(await scopeOf(files, ['a/1', 'b/1', 'c/1', 'b/2', 'c/2', 'd/1'])).toEqual({
      rules: ['one', 'two'],
      inputs: ['a/1', 'b/1', 'b/2', 'd/1'],
      problems: [broken, plugin],
    })
  })

  test('holds only the rules of --only, which any of the configurations may know', async () => {
    expect(await scopeOf(files, ['a/1', 'b/1'], { only: ['two'] })).toEqual({
      rules: ['two'],
      inputs: ['a/1', 'b/1'],
      problems: [plugin],
    })
  })

  test('is refused where all configurations are broken', async () => {
    await expect(scopeOf(files, ['c/1', 'c/2'])).rejects.toThrow('rulse: Unknown key “rulse”.')
  })

  test.each<[MergingRow['flags'], string]>([
    [{ only: ['on'] }, 'Unknown rule “on”. Did you mean “one”? “wirelint rules” lists them.'],
    [{ rule: ['two:off'] }, 'Unknown rule “two”. “wirelint rules” lists them.'],
    [{ rule: ['one:off:how=x'] }, 'Rule one has no options.'],
    [
      { preset: ['uc'] },
      'Unknown preset “uc”. Presets: recommended, strict, translationese, ap, reuters, xinhua, kyodo, uk, in.',
    ],
  ])('is refused where no configuration knows what a flag names: %j', async (flags, message) => {
    await expect(scopeOf(files, ['a/1'], flags)).rejects.toThrow(new UsageError(message))
  })

  test('is refused where the file of suppressions cannot be read', async () => {
    await expect(scopeOf(files, ['a/1'], { suppressions: 'gone.json' })).rejects.toThrow(
      /gone\.json: no such file or folder\.$/u,
    )
  })

  test('of no files is that of wirelint’s rules', async () => {
    expect(await scopeOf(files, [], { rule: ['stray-quote:off'] })).toEqual({ rules: [], inputs: [], problems: [] })
  })
})

describe('what files are checked with', () => {
  test('is made once for files with the same overrides', async () => {
    using folder = new Folder({ 'wirelint.config.yaml': 'overrides: [{ files: b.txt, rules: { stray-quote: off } }]' })
    const options = optionsWith(flagsIn(folder.path))
    const [a, b, c] = await Promise.all(
      ['a', 'b', 'c'].map(name => options.for(join(folder.path, `${name}.txt`), 'text')),
    )
    expect([c === a, b === a, a?.levels.get('stray-quote'), b?.levels.get('stray-quote')]).toEqual([
      true,
      false,
      undefined,
      'off',
    ])
  })

  test('knows all rules where some run alone, and uses a file of suppressions', async () => {
    using folder = new Folder({ 'kept.json': '{"version": 1, "suppressions": []}' })
    const options = optionsWith(flagsIn(folder.path, { only: ['stray-quote'], suppressions: 'kept.json' }))
    const { rules, known, suppressions, suppressed: kept } = await options.for(join(folder.path, 'a.txt'), 'text')
    expect([rules.map(({ id }) => id), known, suppressions, kept?.byStory.size]).toEqual([
      ['stray-quote'],
      wirelintRules.map(({ id }) => id),
      { unused: 'off' },
      0,
    ])
    expect(options.filesRead).toEqual([join(folder.path, 'kept.json')])
  })

  test('is for standard input that of the file that it stands for', async () => {
    using folder = new Folder({ 'wirelint.config.yaml': 'ignore: old/\nrules: { stray-quote: info }' })
    const options = optionsWith({ ...flagsIn(folder.path), stdinFilename: join(folder.path, 'old/a.txt') })
    expect([
      (await options.configFor('-'))?.path,
      await options.ignores('-'),
      await options.ignores(join(folder.path, 'a.txt')),
      (await options.for('-', 'text')).levels.get('stray-quote'),
    ]).toEqual([join(folder.path, 'wirelint.config.yaml'), true, false, 'info'])
  })
})

test('a fingerprint changes with the configuration, and with the code of a plug-in', async () => {
  const rule = (message: string): string =>
    `export default { id: 'own', family: 'desk', mqm: 'Other', severity: 'info', certainty: 'likely', roles: ['body'], summary: '${message}', why: 'W', examples: { bad: [], good: [] }, *check() {} }`
  using folder = new Folder({
    'a/wirelint.config.yaml': 'rules: { stray-quote: off }',
    'b/wirelint.config.yaml': 'plugins: ./p.mjs',
    'b/p.mjs': rule('S'),
  })
  const print = async (path: string, flags = {}): Promise<string> =>
    await optionsWith(flagsIn(folder.path, flags), folder.path).fingerprint(join(folder.path, path), 'text')
  const [plain, other, a, b] = [await print('1'), await print('2'), await print('a/1'), await print('b/1')]
  expect([
    other === plain,
    a === plain,
    b === plain,
    (await print('1', { rule: ['stray-quote:off'] })) === plain,
  ]).toEqual([true, false, false, false])
  folder.write('b/p.mjs', `${rule('S')}\n`)
  expect((await print('b/1')) === b).toBe(false)
})

const code = (text: string): string =>
  `\`${text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(' ⏎ ')
    .replaceAll('|', '\\|')}\``

/** The command line of a row's flags. */
const flagsOf = ({ flags: { preset = [], rule = [], only = [], config, suppressions } = {} }: MergingRow): string =>
  [
    ...preset.map(name => `--preset ${name}`),
    ...only.map(id => `--only ${id}`),
    ...rule.map(setting => `--rule ${setting}`),
    ...(suppressions === undefined ? [] : [`--suppressions ${suppressions}`]),
    ...(config === false ? ['--no-config'] : []),
    ...(typeof config === 'string' ? [`--config ${config}`] : []),
  ].join(' ')

/** Lists the files of a row, except modules and tables, and its flags. */
function triedWith(row: MergingRow): string {
  const files = Object.entries(row.files).filter(([name]) => /\.(?:ya?ml|json)$/u.test(name))
  const others = Object.keys(row.files).filter(name => !files.some(([known]) => known === name))
  const flags = flagsOf(row)
  return [
    ...files.map(([name, text]) => `${name}: ${code(text)}`),
    ...others,
    ...(flags === '' ? [] : [code(`wirelint ${flags}`)]),
    ...(row.file === undefined && row.format === undefined
      ? []
      : [`checked: ${row.file ?? 'a.txt'}${row.format === undefined ? '' : ` as ${row.format}`}`]),
  ].join('<br>')
}

test('the table in the documentation is these rows (UPDATE_DOCS=1 npm run unit writes it)', () => {
  const path = 'docs/configuration.md'
  const page = readFileSync(path, 'utf8')
  const table = [
    '| About | What applies | Tried with |',
    '| --- | --- | --- |',
    ...rows.map(row => `| ${row.of} | ${row.holds} | ${triedWith(row)} |`),
  ].join('\n')
  const [open, close] = ['<!-- rows of __tests__/support/merging.ts -->\n\n', '\n\n<!-- end of rows -->']
  const [start, end] = [page.indexOf(open) + open.length, page.indexOf(close)]
  expect(start).toBeGreaterThan(open.length)
  const written = page.slice(0, start) + table + page.slice(end)
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, written)
  else expect(page).toBe(written)
})
