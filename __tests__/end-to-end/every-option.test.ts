import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { renderCommandPage, readCommandNames, readOptionNames } from '../../src/pages/command-page.js'
import { Folder, type Run } from '../support/command.js'

/*
 * Every option of every command's help, each with a run of the built command that shows what it does: without its row, or with a
 * row of an option that is gone, the first test fails.
 */

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'
const clean = 'The council met on Monday and approved the plan for a new bridge.\n'
const warned = '“The bridge opened, the mayor said” on Monday. It opened on Monday, she left the the city.\n'

let here = new Folder({ 'a.txt': damaged })
/** A new folder with these files, in which `run` runs. */
function files(given: Readonly<Record<string, string>> = { 'a.txt': damaged }): void {
  here[Symbol.dispose]()
  here = new Folder(given)
}
afterEach(() => {
  files()
})
afterAll(() => {
  here[Symbol.dispose]()
})
const run = (...args: readonly string[]): Run => here.run(args)
const piped = (input: string, ...args: readonly string[]): Run => here.run(args, input)
const read = (name: string): string => readFileSync(join(here.path, name), 'utf8')
const ruleIds = (out: string): readonly string[] =>
  Array.from(out.matchAll(/"ruleId":"([^"]+)"/gu), ([, id]) => id ?? '')
/** Fingerprint of the fault in `damaged`. */
const fingerprint = (): string =>
  /"fingerprint":"(\w+)"/u.exec(run('-f', 'jsonl', '--only', 'split-sentence', 'a.txt').out)?.[1] ?? ''

/** Tests --config and --no-config of a command that lists rules; `knows` runs it and tells whether it knows the folder's own one. */
const ownRules = (knows: (...args: readonly string[]) => boolean): Readonly<Record<string, () => void>> => {
  const own = {
    deskRules: [{ id: 'own-word', message: 'No.', phrase: 'no', examples: { bad: ['Oh ⟦no⟧.'], good: ['Oh yes.'] } }],
  }
  return {
    '--config'() {
      files({ 'desk.json': JSON.stringify(own) })
      expect([knows(), knows('--config', 'desk.json')]).toEqual([false, true])
    },
    '--no-config'() {
      files({ 'wirelint.config.json': JSON.stringify(own) })
      expect([knows(), knows('--no-config')]).toEqual([true, false])
    },
  }
}

/** Makes a repository in which a line of a.txt is not committed yet. */
function repository(): void {
  files({ 'a.txt': damaged, 'b.txt': damaged })
  for (const args of ['init -q', 'add .', '-c user.name=n -c user.email=a@b commit -qm one'])
    execFileSync('git', args.split(' '), { cwd: here.path })
  here.write('a.txt', `${damaged}\n${damaged}`)
}

const linting: Readonly<Record<string, () => void>> = {
  '--stdin-filename'() {
    expect(
      piped(JSON.stringify({ id: 'k1', text: damaged }), '--stdin-filename', 'wire.jsonl', '-f', 'unix').out,
    ).toContain('wire.jsonl:1:')
  },
  '--input-format'() {
    files({ 'a.txt': JSON.stringify({ id: 'k1', text: damaged }) })
    expect(run('--input-format', 'jsonl', '-f', 'jsonl', 'a.txt').out).toContain('"story":"k1"')
  },
  '--summary'() {
    const { out, code } = run('--summary', 'a.txt')
    expect([code, out.split('\n').slice(0, 2)]).toEqual([
      1,
      ['error  warning  info  rule', '    1        0     0  split-sentence'],
    ])
  },
  '--require-stories'() {
    files({ 'a.txt': '' })
    expect([run('a.txt').code, run('--require-stories', 'a.txt').code]).toEqual([0, 2])
  },
  '--check-all'() {
    files({ 'wire.jsonl': JSON.stringify({ id: 'k1', status: 'canceled', text: damaged }) })
    const found = (...args: readonly string[]): readonly string[] =>
      ruleIds(run('-f', 'jsonl', '--only', 'split-sentence', ...args, 'wire.jsonl').out)
    expect([found(), found('--check-all')]).toEqual([[], ['split-sentence']])
  },
  '--max-story-size'() {
    expect(run('--max-story-size', '0.00001', 'a.txt').err).toContain('(--max-story-size)')
  },
  '--format'() {
    expect(run('-f', 'unix', '--format', 'json:a.json', 'a.txt').out).toContain('a.txt:1:28: ')
    expect(JSON.parse(read('a.json'))).toMatchObject({ summary: { error: 1 } })
  },
  '--output-file'() {
    expect(run('-f', 'unix', '--output-file', 'out', 'a.txt').out).toBe('')
    expect(read('out')).toContain('a.txt:1:28: ')
  },
  '--config'() {
    files({ 'a.txt': damaged, 'desk.json': '{"rules": {"split-sentence": "off"}}' })
    expect(run('--config', 'desk.json', 'a.txt').code).toBe(0)
  },
  '--no-config'() {
    files({ 'a.txt': damaged, 'wirelint.config.json': '{"rules": {"split-sentence": "off"}}' })
    expect([run('a.txt').code, run('--no-config', 'a.txt').code]).toEqual([0, 1])
  },
  '--print-config'() {
    expect(JSON.parse(run('--preset', 'uk', '--print-config', 'a.txt').out)).toMatchObject({
      format: 'text',
      options: { 'odd-date-format': { order: 'day-month' } },
    })
  },
  '--baseline'() {
    run('--baseline', 'known.json', '--update-baseline', 'a.txt')
    expect(run('--baseline', 'known.json', 'a.txt').code).toBe(0)
  },
  '--no-baseline'() {
    files({
      'a.txt': damaged,
      'known.json': '{"version": 1, "stories": {}}',
      'wirelint.config.json': '{"baseline": "known.json"}',
    })
    run('--update-baseline', 'a.txt')
    expect([run('a.txt').code, run('--no-baseline', 'a.txt').code]).toEqual([0, 1])
  },
  '--since'() {
    repository()
    expect(run('-f', 'unix', '--only', 'split-sentence', '--since', 'HEAD', '.').out).toMatch(
      /^\.\/a\.txt:3:28: .*\n$/u,
    )
    expect(run('--since', 'nosuch', '.').code).toBe(2)
  },
  '--changed'() {
    repository()
    expect(run('-f', 'unix', '--only', 'split-sentence', '--changed').out).toMatch(/^\.\/a\.txt:3:28: .*\n$/u)
  },
  '--update-baseline'() {
    expect(run('--baseline', 'known.json', '--update-baseline', 'a.txt')).toMatchObject({ code: 0 })
    expect(read('known.json')).toContain('split-sentence')
  },
  '--prune-baseline'() {
    files({ 'a.txt': clean, 'known.json': '{"version": 1, "stories": {"a.txt#1": {"00": "split-sentence"}}}' })
    expect(run('--baseline', 'known.json', '--prune-baseline', 'a.txt').code).toBe(0)
    expect(JSON.parse(read('known.json'))).toEqual({ version: 1, fingerprints: 1, stories: {} })
  },
  '--no-hidden-results'() {
    files({ 'a.txt': `Talks\n\nwirelint-disable split-sentence -- ours\n\n${damaged}` })
    const shown = (...args: readonly string[]): string =>
      run('-f', 'sarif', '--only', 'split-sentence', ...args, 'a.txt').out
    expect(shown()).toContain('"justification":"ours"')
    expect(shown('--no-hidden-results')).not.toContain('"justification"')
  },
  '--no-inline-suppressions'() {
    files({ 'a.txt': `Talks\n\nwirelint-disable split-sentence -- ours\n\n${damaged}` })
    const shown = (...args: readonly string[]): readonly string[] => ruleIds(run('-f', 'jsonl', ...args, 'a.txt').out)
    expect(shown()).not.toContain('split-sentence')
    expect(shown('--no-inline-suppressions')).toContain('split-sentence')
  },
  '--suppressions'() {
    files({
      'a.txt': damaged,
      'kept.json': JSON.stringify({ version: 1, suppressions: [{ story: 'a.txt#1', fingerprint: fingerprint() }] }),
    })
    expect(run('--suppressions', 'kept.json', 'a.txt').code).toBe(0)
  },
  '--preset'() {
    files({ 'a.txt': 'The bank opened on 12 April in Orden.\n' })
    expect(ruleIds(run('--preset', 'kyodo', '-f', 'jsonl', 'a.txt').out)).toEqual(['odd-date-format'])
    expect(run('--preset', 'uk', '-f', 'jsonl', 'a.txt').out).toBe('')
  },
  '--rule'() {
    expect(run('--rule', 'split-sentence:off', 'a.txt').code).toBe(0)
  },
  '--only'() {
    files({ 'a.txt': warned })
    expect(ruleIds(run('--only', 'repeated-word', '-f', 'jsonl', 'a.txt').out)).toEqual(['repeated-word'])
  },
  '--only-source'() {
    files({
      'a.jsonl': `${JSON.stringify({ text: 'The mayor the the came with 52 million yuan.', source: '市长带来5.2亿元。' })}\n`,
    })
    expect(ruleIds(run('--only-source', '-f', 'jsonl', 'a.jsonl').out)).toEqual(['wrong-magnitude'])
  },
  '--source'() {
    files({ 'a.txt': 'The mayor came with 52 million yuan.\n', 'zh.txt': '市长带来5.2亿元。\n' })
    expect(ruleIds(run('--source', 'zh.txt', '-f', 'jsonl', 'a.txt').out)).toEqual(['wrong-magnitude'])
  },
  '--termbase'() {
    files({
      'a.txt': 'The mayor came with salt.\n',
      'zh.txt': '市长带来货币。\n',
      'terms.csv': 'zh,en\n货币,currency\n',
    })
    expect(ruleIds(run('--termbase', 'terms.csv', '--source', 'zh.txt', '-f', 'jsonl', 'a.txt').out)).toEqual([
      'wrong-term',
    ])
  },
  '--fail-on'() {
    expect(run('--fail-on', 'never', 'a.txt').code).toBe(0)
  },
  '--gate'() {
    files({ 'a.txt': clean, 'b.txt': `${damaged.trim()} `.repeat(3) })
    expect([run('--gate', 'damaged', 'a.txt').code, run('--gate', 'damaged', 'b.txt').code]).toEqual([0, 1])
  },
  '--scores'() {
    expect(run('--scores', 'a.txt').out).toContain('translated: no answer, too short')
  },
  '--rule-links'() {
    expect(run('--rule-links', 'https://desk.example/rules', '-f', 'sarif', 'a.txt').out).toContain(
      '"helpUri":"https://desk.example/rules/split-sentence.html"',
    )
  },
  '--score-weights'() {
    expect(run('--score-weights', 'a.txt', 'a.txt').err).toContain('a.txt does not hold weights')
  },
  '--max-warnings'() {
    expect(
      [0, 1].map(most => run('--rule', 'split-sentence:warning', '--max-warnings', String(most), 'a.txt').code),
    ).toEqual([1, 0])
  },
  '--quiet'() {
    expect(run('--rule', 'split-sentence:warning', '-q', '-f', 'unix', 'a.txt').out).toBe('')
  },
  '--fix'() {
    run('--fix', 'a.txt')
    expect(read('a.txt')).toContain('the hall of the city')
  },
  '--fix-unsafe'() {
    files({ 'a.txt': "The road is closed, the government said. 'Press Agency.\n" })
    run('--fix-unsafe', 'a.txt')
    expect(read('a.txt')).toContain('said. Press Agency.')
  },
  '--fix-dry-run'() {
    expect(run('--fix-dry-run', 'a.txt').out).toContain('+The council met at the hall of the city')
    expect(read('a.txt')).toBe(damaged)
  },
  '--concurrency'() {
    expect(run('--concurrency', '2', '--stats', 'a.txt').err).toContain('; 2 threads\n')
  },
  '--cache'() {
    run('--cache', 'a.txt')
    expect(run('--cache', '--stats', 'a.txt').err).toContain('; 1 of 1 part from the cache\n')
    expect(read('.wirelint-cache')).toContain('split-sentence')
  },
  '--no-cache'() {
    files({ 'a.txt': damaged, 'wirelint.config.json': '{"cache": true}' })
    run('--no-cache', 'a.txt')
    const before = existsSync(join(here.path, '.wirelint-cache'))
    run('a.txt')
    expect([before, existsSync(join(here.path, '.wirelint-cache'))]).toEqual([false, true])
  },
  '--cache-file'() {
    run('--cache-file', 'kept', 'a.txt')
    expect(read('kept')).toContain('split-sentence')
  },
  // resume.test.ts interrupts runs.
  '--resume'() {
    run('--resume', 'journal', '-f', 'jsonl', '-o', 'out.jsonl', 'a.txt')
    expect([ruleIds(read('out.jsonl')), existsSync(join(here.path, 'journal'))]).toEqual([['split-sentence'], false])
  },
  '--stats'() {
    expect(run('--stats', '--only', 'split-sentence', 'a.txt').err).toMatch(
      /^wirelint: 1 file, 1 story, .*\n(?: {2}.*\n)* {2}split-sentence +[\d.]+ +[\d.]+\n$/u,
    )
  },
  // What it hides is shown in a terminal alone: cli-progress.test.ts has one.
  '--no-progress'() {
    expect(run('--no-progress', 'a.txt')).toEqual(run('a.txt'))
  },
  // cli-watch.test.ts changes what is watched.
  '--watch'() {
    expect(run('--watch', '-')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--watch cannot watch standard input'),
    })
  },
  '--version'() {
    expect(run('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  },
}

/** Stories of both sides for a fit, and too few of one. */
const sides = (): void => {
  const rows = (count: number, words: string): string =>
    Array.from({ length: count }, () =>
      JSON.stringify({
        text: `${'The boat was on its way and it had been there. '.repeat(8)}The crew ${words} at last.`,
      }),
    ).join('\n')
  files({ 'mt.jsonl': rows(50, 'was carried out'), 'people.jsonl': rows(50, 'got done'), 'few.jsonl': rows(3, 'left') })
}

const marked = (): void => {
  files({
    'mt.jsonl': JSON.stringify({ id: 's1', text: damaged, gold: [{ start: 27, end: 28, rule: 'split-sentence' }] }),
    'a.txt': damaged,
  })
}
const answered = (): string => {
  run('-f', 'jsonl', '--only', 'split-sentence', '-o', 'run.jsonl', 'a.txt')
  return fingerprint()
}

const whole = damaged.replace('hall. of', 'hall of')
const versions = (more: Readonly<Record<string, string>> = {}): void => {
  files({ 'a.txt': damaged, 'b.txt': whole, ...more })
}
const compared = ({ out }: Run): { readonly removed: number } =>
  (JSON.parse(out) as { summary: { faults: { removed: number } } }).summary.faults

const others: Readonly<Record<string, Readonly<Record<string, () => void>>>> = {
  compare: {
    '--stdin-filename'() {
      versions()
      expect(
        compared(piped(damaged, 'compare', '-f', 'json', '--stdin-filename', 'wire.md', '-', 'b.txt')),
      ).toMatchObject({ removed: 1 })
    },
    '--input-format'() {
      files({ 'a.txt': JSON.stringify({ text: damaged }), 'b.txt': JSON.stringify({ text: whole }) })
      expect(compared(run('compare', '-f', 'json', '--input-format', 'jsonl', 'a.txt', 'b.txt'))).toMatchObject({
        removed: 1,
      })
    },
    '--max-story-size'() {
      expect(run('compare', '--max-story-size', '0.00001', 'a.txt', 'a.txt').err).toContain('(--max-story-size)')
    },
    '--output-file'() {
      versions()
      expect(run('compare', '-o', 'out.md', '-f', 'markdown', 'a.txt', 'b.txt').out).toBe('')
      expect(read('out.md')).toContain('removed')
    },
    '--config'() {
      versions({ 'desk.json': '{"rules": {"split-sentence": "off"}}' })
      expect(compared(run('compare', '-f', 'json', '--config', 'desk.json', 'a.txt', 'b.txt'))).toMatchObject({
        removed: 0,
      })
    },
    '--no-config'() {
      versions({ 'wirelint.config.json': '{"rules": {"split-sentence": "off"}}' })
      expect(
        [[], ['--no-config']].map(flags => compared(run('compare', '-f', 'json', ...flags, 'a.txt', 'b.txt')).removed),
      ).toEqual([0, 1])
    },
    '--preset'() {
      files({ 'a.txt': 'The bank opened on 12 April in Orden.\n', 'b.txt': 'The bank opened on April 12 in Orden.\n' })
      expect(
        [[], ['--preset', 'kyodo']].map(
          flags => compared(run('compare', '-f', 'json', ...flags, 'a.txt', 'b.txt')).removed,
        ),
      ).toEqual([0, 1])
    },
    '--rule'() {
      versions()
      expect(compared(run('compare', '-f', 'json', '--rule', 'split-sentence:off', 'a.txt', 'b.txt'))).toMatchObject({
        removed: 0,
      })
    },
    '--only'() {
      versions()
      expect(compared(run('compare', '-f', 'json', '--only', 'stray-quote', 'a.txt', 'b.txt'))).toMatchObject({
        removed: 0,
      })
    },
    '--format'() {
      versions()
      expect(run('compare', '--format', 'pretty', 'a.txt', 'b.txt').out).toContain('1 issue removed')
    },
    '--fail-on-new'() {
      versions()
      expect([
        run('compare', 'b.txt', 'a.txt').code,
        run('compare', '--fail-on-new', 'b.txt', 'a.txt').code,
        run('compare', 'a.txt', 'b.txt', '--fail-on-new').code,
      ]).toEqual([0, 1, 0])
    },
  },
  page: {
    '--output-file'() {
      expect(run('page', '-o', 'desk.html').out).toBe('')
      expect(read('desk.html')).toMatch(/^<!doctype html>/u)
    },
    '--config'() {
      files({ 'desk.json': '{"rules": {"split-sentence": "off"}}' })
      expect(run('page', '-o', 'desk.html', '--config', 'desk.json').err).toContain('the settings of desk.json')
    },
    '--no-config'() {
      files({ 'wirelint.config.json': '{"rules": {"split-sentence": "off"}}' })
      expect(
        [[], ['--no-config']].map(flags => run('page', '-o', 'desk.html', ...flags).err.includes('the settings of')),
      ).toEqual([true, false])
    },
  },
  lsp: {},
  complete: {},
  inspect: {
    '--stdin-filename'() {
      expect(
        piped('{"text": "All is well."}', 'inspect', '-f', 'json', '--stdin-filename', 'wire.jsonl', '-').out,
      ).toContain('"format":"jsonl"')
    },
    '--input-format'() {
      expect(run('inspect', '-f', 'json', '--input-format', 'markdown', 'a.txt').out).toContain('"format":"markdown"')
    },
    '--max-story-size'() {
      expect(run('inspect', '--max-story-size', '0.00001', 'a.txt').code).toBe(2)
    },
    '--format'() {
      expect(run('inspect', '--format', 'json', 'a.txt').out).toContain('"role":"body"')
    },
  },
  rules: {
    '--format'() {
      expect(JSON.parse(run('rules', '-f', 'json').out)).toContainEqual(
        expect.objectContaining({ id: 'split-sentence' }),
      )
    },
    ...ownRules((...args) => run('rules', ...args).out.includes('own-word')),
  },
  explain: {
    '--features'() {
      expect(run('explain', 'translated', '--features').out).toContain('Phrases')
    },
    ...ownRules((...args) => run('explain', 'own-word', ...args).code === 0),
  },
  'test-rules': ownRules((...args) => run('test-rules', ...args).out.includes('own-word')),
  init: {
    '--yes'() {
      expect([run('init').code, run('init', '--yes').code]).toEqual([2, 0])
    },
    '--format'() {
      run('init', '--format', 'json')
      expect(JSON.parse(read('wirelint.config.json'))).toEqual({ extends: 'recommended' })
    },
    '--file'() {
      run('init', '--yes', '--file', 'desk.yml')
      expect(read('desk.yml')).toContain('extends: recommended')
    },
    '--preset'() {
      run('init', '--preset', 'uk')
      expect(read('wirelint.config.yaml')).toContain('\nextends: uk\n')
    },
    '--formats'() {
      run('init', '--formats', 'rss,jsonl')
      expect(read('wirelint.config.yaml')).toContain('  - formats: jsonl\n')
    },
    '--fail-on'() {
      run('init', '--fail-on', 'warning')
      expect(read('wirelint.config.yaml')).toContain('\nfailOn: warning\n')
    },
    '--baseline'() {
      expect(run('init', '--baseline').out).toContain('--update-baseline .')
    },
    '--force'() {
      run('init', '--preset', 'uk')
      expect([run('init', '--preset', 'ap').code, run('init', '--preset', 'ap', '--force').code]).toEqual([2, 0])
    },
  },
  fit: {
    '--translated'() {
      sides()
      expect(run('fit', '--translated', 'mt.jsonl').code).toBe(2)
    },
    '--human'() {
      sides()
      expect(run('fit', '--translated', 'mt.jsonl', '--human', 'few.jsonl').err).toContain('at least 50')
    },
    '--out'() {
      sides()
      expect(run('fit', '--translated', 'mt.jsonl', '--human', 'people.jsonl', '--out', 'own.bin').code).toBe(0)
      expect(existsSync(join(here.path, 'own.bin'))).toBe(true)
    },
  },
  evaluate: {
    '--save'() {
      marked()
      run('evaluate', 'mt.jsonl', '--save', 'run.json')
      expect(existsSync(join(here.path, 'run.json'))).toBe(true)
    },
    '--against'() {
      marked()
      run('evaluate', 'mt.jsonl', '--save', 'run.json')
      expect(run('evaluate', 'mt.jsonl', '--against', 'run.json').out).toContain('0 new, 0 gone, 0 moved')
    },
    '--answers'() {
      files({ 'mt.jsonl': JSON.stringify({ id: 'a.txt#1', text: damaged, gold: [] }), 'a.txt': damaged })
      run('triage', 'run.jsonl', '--accept', answered(), '--answers', 'said.jsonl')
      expect(run('evaluate', 'mt.jsonl', '--answers', 'said.jsonl').out).toContain('1 of 1')
      expect(run('evaluate', 'mt.jsonl').out).toContain('0 of 1')
    },
    '--unmarked'() {
      files({ 'mt.jsonl': JSON.stringify({ id: 'a', text: damaged, gold: [] }) })
      expect(run('evaluate', 'mt.jsonl', '--unmarked').out).toContain(
        'of severity error, marked by no one or not read: 1\n  split-sentence  mt a\n',
      )
    },
    '--docs'() {
      marked()
      run('evaluate', 'mt.jsonl', '--docs', '.')
      expect(read('evaluation.md')).toContain('| split-sentence | error | 1 of 1')
    },
  },
  triage: {
    '--answers'() {
      run('triage', 'run.jsonl', '--accept', answered(), '--answers', 'said.jsonl')
      expect(read('said.jsonl')).toContain('accept')
    },
    '--accept'() {
      run('triage', 'run.jsonl', '--accept', answered())
      expect(run('triage', 'run.jsonl', '--list').out).toContain('  accept  ')
    },
    '--reject'() {
      run('triage', 'run.jsonl', '--reject', answered())
      expect(run('triage', 'run.jsonl', '--list').out).toContain('  reject  ')
    },
    '--list'() {
      answered()
      expect(run('triage', 'run.jsonl', '--list').out).toContain('  open  split-sentence')
    },
  },
}

const help = (command: string | null): string => run(...(command === null ? [] : [command]), '--help').out
const withoutHelp = (options: readonly string[]): readonly string[] => options.filter(name => name !== '--help').sort()

test('the table has every option of every command, and no other', () => {
  const whole = help(null)
  expect(withoutHelp(readOptionNames(whole))).toEqual(Object.keys(linting).sort())
  expect(withoutHelp(readOptionNames(help('lint')))).toEqual(
    Object.keys(linting)
      .filter(name => name !== '--version')
      .sort(),
  )
  expect(readCommandNames(whole)).toEqual(expect.arrayContaining(['lint', ...Object.keys(others)]))
  expect(readCommandNames(whole)).toHaveLength(1 + Object.keys(others).length)
  for (const [command, options] of Object.entries(others))
    expect([command, withoutHelp(readOptionNames(help(command)))]).toEqual([command, Object.keys(options).sort()])
})

for (const [option, shows] of Object.entries(linting)) test(`wirelint ${option}`, shows)
for (const [command, options] of Object.entries(others))
  for (const [option, shows] of Object.entries(options)) test(`wirelint ${command} ${option}`, shows)

test('docs/command-line.md is what the command says of itself (else it is stale: run npm run docs)', () => {
  const page = readFileSync('docs/command-line.md', 'utf8')
  expect(page).toBe(renderCommandPage(page, help))
})
