import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type InitFlags, initCommand } from '../../../src/cli/commands/init.js'
import { presets } from '../../../rules/presets.js'
import { Folder } from '../../support/command.js'

let here: Folder
const before = process.cwd()
beforeEach(() => {
  here = new Folder({ 'a.txt': 'They met at the ceremony. of an event.\n' })
  process.chdir(here.path)
})
afterEach(() => {
  process.chdir(before)
  here[Symbol.dispose]()
})

/** Answers what a person types, line for line, and what the screen shows. */
async function asked(flags: InitFlags, ...lines: readonly string[]): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let screen = ''
  output.on('data', (chunk: Buffer) => (screen += chunk.toString()))
  input.end(lines.map(line => `${line}\n`).join(''))
  await initCommand(flags, Object.assign(input, { isTTY: true }), output)
  return screen
}

const written = (name: string): string => readFileSync(join(here.path, name), 'utf8')

/** The comments of a configuration that show keys, as keys. */
const uncommented = (text: string): string =>
  text.replace(
    /^( *)(?:#|\/\/) ((?: *(?:- )?["\w$/*-]+:(?: .*)?)|(?: *- .*)|(?: *[\]}{[].*)|(?: +"[^"]*",?))$/gmu,
    '$1$2',
  )

describe('init asks', () => {
  test('and writes what is answered', async () => {
    const screen = await asked({}, 'reuters', 'rss, jsonl', 'warning', 'yes', 'yaml')
    expect(parse(written('wirelint.config.yaml'))).toEqual({
      extends: 'reuters',
      failOn: 'warning',
      baseline: 'wirelint.baseline.json',
      overrides: [
        { formats: 'rss', rules: {} },
        { formats: 'jsonl', rules: {} },
      ],
    })
    expect(screen).toContain(
      'Which house style does the copy follow? recommended, strict, translationese, ap, reuters, xinhua, kyodo, uk, in [recommended] ',
    )
    expect(screen).toContain(
      'Wrote wirelint.config.yaml.\n  wirelint --update-baseline .  writes the issues found now to the baseline, once\n',
    )
    expect(screen).toMatch(
      /\n {2}wirelint . {20}checks all copy in this folder and reports new issues; an error or a warning fails it\n$/u,
    )
  })

  test('takes what is usual for an empty answer, and asks again for one that it cannot take', async () => {
    const screen = await asked({}, 'reutres', '', 'rs', 'any', 'loud', '', 'perhaps', '', 'yamll', 'ts')
    expect(written('wirelint.config.ts')).toContain('extends: "recommended",')
    for (const said of [
      '“reutres” is not a style. Did you mean “reuters”?',
      'Unknown format “rs”. Did you mean “rss”?',
      '“loud” is not a level.',
      '“perhaps” is not an answer.',
      '“yamll” is not a format. Did you mean “yaml”?',
    ])
      expect(screen).toContain(said)
    expect(screen).toContain('wirelint .  checks all copy in this folder; an error fails it\n')
  })

  test('only what no flag says', async () => {
    const screen = await asked({ preset: ['ap'], formats: ['rss'], failOn: 'never', file: 'desk.json' }, 'no')
    expect(screen.match(/\[[a-z]+\]/gu)).toEqual(['[no]'])
    expect(JSON.parse(written('desk.json'))).toEqual({
      extends: 'ap',
      failOn: 'never',
      overrides: [{ formats: 'rss', rules: {} }],
    })
    expect(screen).toContain('wirelint --config desk.json .  checks all copy in this folder; no issue fails it\n')
  })

  test('and writes nothing where the answers break off', async () => {
    await expect(asked({}, 'ap')).rejects.toThrow('The answers ended too early. Nothing was written.')
    expect(existsSync('wirelint.config.yaml')).toBe(false)
  })
})

describe('init from flags', () => {
  test.each([
    [['--yes'], 'wirelint.config.yaml'],
    [['--preset', 'ap,uk', '--format', 'json'], 'wirelint.config.json'],
    [['--yes', '--format', 'js', '--formats', 'rss'], 'wirelint.config.mjs'],
    [['--yes', '--format', 'ts'], 'wirelint.config.ts'],
    [['--yes', '--file', 'desk.yml', '--fail-on', 'info', '--baseline'], 'desk.yml'],
  ])('%j writes a file that loads, as does every key in its comments', (args, name) => {
    expect(here.run(['init', ...args])).toMatchObject({ code: 0, err: '' })
    const text = written(name)
    const config = name.startsWith('wirelint.config') ? [] : ['--config', name]
    const plain = here.run(['--print-config', 'a.txt', ...config])
    expect([plain.code, plain.err]).toEqual([0, ''])
    // With the keys that stand as comments.
    here.write(name, uncommented(text))
    const full = here.run(['--print-config', 'a.txt', ...config])
    expect([full.err, full.code]).toEqual(['', 0])
    if (!name.endsWith('.json')) {
      const { rules, options, lexicon, ownRules } = JSON.parse(full.out) as Record<string, Record<string, unknown>>
      expect([
        rules?.['scare-quotes'],
        options?.['odd-date-format'],
        (lexicon?.['names'] as string[]).length,
        Object.keys(ownRules ?? {}),
      ]).toEqual(['off', { order: 'day-month' }, 1, ['long-form-of-use']])
      expect(here.run(['test-rules', ...config]).code).toBe(0)
      expect(text.replace(/\n *(?:#|\/\/) /gu, ' ')).toContain(`Presets: ${Object.keys(presets).join(', ')}.`)
    }
  })

  test('writes commands that do what is said of them', () => {
    here.run(['init', '--preset', 'ap', '--fail-on', 'warning', '--baseline'])
    const commands = Array.from(
      written('wirelint.config.yaml').matchAll(/^# {3}wirelint (.*?) {2,}/gmu),
      ([, args = '']) => args.split(' '),
    )
    expect(commands.map(args => here.run(args).code)).toEqual([0, 0])
    here.write('b.txt', 'They met at the hall. of the city.\n')
    expect(here.run(commands[1] ?? []).code).toBe(1)
  })

  test.each<[readonly string[], string]>([
    [[], 'init asks its questions in a terminal. Elsewhere answer with flags such as --preset ap, or use --yes.'],
    [
      ['--preset', 'apx'],
      'Unknown preset “apx”. Did you mean “ap”? Presets: recommended, strict, translationese, ap, reuters, xinhua, kyodo, uk, in.',
    ],
    [['--formats', 'rs'], 'Unknown format “rs”. Did you mean “rss”?'],
    [
      ['--yes', '--file', 'desk.toml'],
      'A configuration’s name ends with .yaml, .yml, .json, .mjs, .js, .ts, .mts; “desk.toml” does not.',
    ],
    [['--yes', '--file', 'desk.json', '--format', 'ts'], '--format ts does not fit the name “desk.json”.'],
    [['--yes', '--file', 'there.yaml'], 'there.yaml already exists. Use --force to overwrite it.'],
  ])('%j is refused', (args, message) => {
    here.write('there.yaml', 'extends: uk\n')
    const { code, err } = here.run(['init', ...args])
    expect([code, err.slice(0, message.length + 10)]).toEqual([2, `wirelint: ${message}`])
    expect(written('there.yaml')).toBe('extends: uk\n')
  })

  test('writes over a file with --force alone, and beside another configuration not at all', () => {
    here.write('wirelint.config.json', '{}')
    expect(here.run(['init', '--yes', '--force']).err).toBe(
      'wirelint: wirelint.config.json already exists, and a folder has only one configuration. Delete it, or use --file wirelint.config.json --force.\n',
    )
    expect(here.run(['init', '--yes', '--file', 'wirelint.config.json', '--force']).code).toBe(0)
    expect(JSON.parse(written('wirelint.config.json'))).toEqual({ extends: 'recommended' })
  })

  test('names the schema for editors where the package is at hand', () => {
    here.write('node_modules/wirelint/docs/config.schema.json', '{}')
    here.run(['init', '--yes'])
    expect(written('wirelint.config.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/wirelint\/docs\/config\.schema\.json\n/u,
    )
  })
})

const hasScript = existsSync('/usr/bin/script')
;(hasScript ? test : test.skip)('asks in a terminal', () => {
  here.write(
    'ask.sh',
    '{ sleep 1; printf "uk\\n"; sleep 1; printf "\\n\\n\\n\\n"; sleep 1; } | script -qec "$1 $2 init" /dev/null\n',
  )
  const { code, out } = here.pipe('ask.sh')
  expect([
    code,
    out.includes('Which house style does the copy follow?'),
    out.includes('Wrote wirelint.config.yaml.'),
  ]).toEqual([0, true, true])
  expect(parse(written('wirelint.config.yaml'))).toEqual({ extends: 'uk' })
})
