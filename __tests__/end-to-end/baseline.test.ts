import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Folder, Run } from '../support/command.js'
import { folder } from '../support/folders.js'

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'
const feed = (...copies: readonly string[]): string =>
  copies.map((text, index) => `${JSON.stringify({ id: `k${String(index)}`, text })}\n`).join('')

const storiesIn = (here: Folder): object =>
  (JSON.parse(readFileSync(join(here.path, 'known.json'), 'utf8')) as { stories: object }).stories

const args = ['--only', 'split-sentence', '-f', 'unix', '--baseline', 'known.json']

test('a baseline hides what it knows, wherever it has moved, and says how much', () => {
  const here = folder({ 'feed.jsonl': feed(damaged, 'All is well.') })
  expect(here.run([...args, '--update-baseline', 'feed.jsonl'])).toEqual({
    code: 0,
    out: '',
    err: 'wirelint: known.json: note: Wrote 1 known issue.\n',
  })
  expect(here.run([...args, 'feed.jsonl'])).toEqual({
    code: 0,
    out: '',
    err: 'wirelint: known.json: note: Hid 1 known issue.\n',
  })
  // The story’s next version: a paragraph before the fault, and a new fault.
  writeFileSync(
    join(here.path, 'feed.jsonl'),
    feed(`Rain fell.\n\n${damaged}\nThe mayor left. with his wife on Friday.`, damaged),
  )
  const { code, out, err } = here.run([...args, 'feed.jsonl'])
  expect([
    code,
    out
      .trim()
      .split('\n')
      .map(line => line.split(':').slice(0, 2)),
    err,
  ]).toEqual([
    1,
    [
      ['feed.jsonl', '1'],
      ['feed.jsonl', '2'],
    ],
    'wirelint: known.json: note: Hid 1 known issue.\n',
  ])
})

test('what has been mended goes from it when it is updated, and stories that are not in the run stay', () => {
  const here = folder({ 'feed.jsonl': feed(damaged, damaged) })
  here.run([...args, '--update-baseline', 'feed.jsonl'])
  writeFileSync(join(here.path, 'feed.jsonl'), feed('All is well.', damaged))
  here.run([...args, '--update-baseline', 'feed.jsonl'])
  expect(Object.keys(storiesIn(here))).toEqual(['k1'])
  writeFileSync(join(here.path, 'other.jsonl'), JSON.stringify({ id: 'o1', text: damaged }))
  expect(here.run([...args, '--update-baseline', 'other.jsonl'])).toEqual({
    code: 0,
    out: '',
    err: 'wirelint: known.json: note: Wrote 2 known issues.\n',
  })
  const pretty = args.filter(each => !['-f', 'unix'].includes(each))
  expect(here.run([...pretty, '--update-baseline', 'feed.jsonl']).out).toBe('No new issues found in 2 stories\n')
  expect(here.run([...pretty, '-q', 'feed.jsonl']).out).toBe('No new errors found in 2 stories\n')
  expect(Object.keys(storiesIn(here))).toEqual(['k1', 'o1'])
})

test('pruned, it loses what is not found any more and wins nothing', () => {
  const here = folder({ 'feed.jsonl': feed(damaged, damaged) })
  here.run([...args, '--update-baseline', 'feed.jsonl'])
  writeFileSync(join(here.path, 'feed.jsonl'), feed('All is well.', damaged, damaged))
  expect(here.run([...args, 'feed.jsonl']).err).toBe(
    'wirelint: known.json: note: Hid 1 known issue. 1 known issue is gone. Drop it with --prune-baseline.\n',
  )
  const { code, out, err } = here.run([...args, '--prune-baseline', 'feed.jsonl'])
  expect([code, out.split(':').slice(0, 2), err]).toEqual([
    1,
    ['feed.jsonl', '3'],
    'wirelint: known.json: note: Hid 1 known issue. Dropped 1 known issue that is gone.\n',
  ])
  expect(Object.keys(storiesIn(here))).toEqual(['k1'])
  writeFileSync(join(here.path, 'other.jsonl'), JSON.stringify({ id: 'o1', text: 'All is well.' }))
  expect(here.run([...args, '--prune-baseline', 'other.jsonl']).err).toBe(
    'wirelint: known.json: note: Dropped 1 issue of stories that are not in the run.\n',
  )
})

test('what a suppression hides is none of the baseline’s business', () => {
  const here = folder({ 'a.txt': `wirelint-disable split-sentence\n\n${damaged}` })
  here.run([...args, '--update-baseline', 'a.txt'])
  expect(storiesIn(here)).toEqual({})
})

/** Runs the command in a folder below. */
function within(here: Folder, below: string, given: readonly string[]): Run {
  here.write('within.sh', `cd ${below} && "$1" "$2" ${given.join(' ')}`)
  return here.pipe('within.sh')
}

describe('a story without an id of its own is known by its file', () => {
  const hides = { code: 0, out: '', err: 'wirelint: known.json: note: Hid 1 known issue.\n' }
  const files = { 'wire/a.txt': damaged }

  test('however the file is called, and wherever the command runs', () => {
    const here = folder(files)
    here.run([...args, '--update-baseline', '.'])
    expect(Object.keys(storiesIn(here))).toEqual(['wire/a.txt'])
    for (const name of ['wire', 'wire/a.txt', './wire/../wire/a.txt', '"wire/*"', join(here.path, 'wire/a.txt')])
      expect([name, here.run([...args, name.replaceAll('"', '')])]).toEqual([name, hides])
    expect(here.run([...args, '--stdin-filename', 'wire/a.txt', '-'], damaged)).toEqual(hides)
    expect(
      within(here, 'wire', ['--only', 'split-sentence', '-f', 'unix', '--baseline', '../known.json', '.']),
    ).toEqual({ ...hides, err: hides.err.replace('known', '../known') })
    expect(
      within(here, 'wire', ['--only', 'split-sentence', '--baseline', '../known.json', '--update-baseline', 'a.txt'])
        .err,
    ).toBe('wirelint: ../known.json: note: Wrote 1 known issue.\n')
    expect(Object.keys(storiesIn(here))).toEqual(['wire/a.txt'])
  })

  test('wherever it stands in a feed, with what is known of the others there', () => {
    const other = 'The mayor left. with his wife on Friday.'
    const feedOf = (...texts: readonly string[]): string => texts.map(text => `${JSON.stringify({ text })}\n`).join('')
    const here = folder({ 'feed.jsonl': feedOf(damaged, 'All is well.', other) })
    here.run([...args, '--update-baseline', 'feed.jsonl'])
    writeFileSync(join(here.path, 'feed.jsonl'), feedOf('Rain fell.', other, damaged))
    expect(here.run([...args, 'feed.jsonl'])).toEqual({
      ...hides,
      err: 'wirelint: known.json: note: Hid 2 known issues.\n',
    })
    writeFileSync(join(here.path, 'feed.jsonl'), feedOf('Rain fell.', other))
    expect(here.run([...args, '--update-baseline', 'feed.jsonl']).err).toBe(
      'wirelint: known.json: note: Wrote 1 known issue. Dropped 1 known issue that is gone.\n',
    )
    expect(Object.values(storiesIn(here)).map(known => Object.keys(known as object).length)).toEqual([1])
  })

  test('in a baseline that an earlier version wrote, too', () => {
    const here = folder({ 'a.txt': damaged, 'feed.jsonl': `${JSON.stringify({ id: 'LNA-7#1', text: damaged })}\n` })
    here.run([...args, '--update-baseline', '.'])
    const now = readFileSync(join(here.path, 'known.json'), 'utf8')
    expect(Object.keys(storiesIn(here))).toEqual(['LNA-7#1', 'a.txt'])
    writeFileSync(join(here.path, 'known.json'), now.replace('"a.txt"', '"./a.txt#1"'))
    expect(here.run([...args, 'a.txt', 'feed.jsonl'])).toEqual({
      ...hides,
      err: 'wirelint: known.json: note: Hid 2 known issues.\n',
    })
    here.run([...args, '--prune-baseline', '.'])
    expect(readFileSync(join(here.path, 'known.json'), 'utf8')).toBe(now)
  })
})

describe('of what was not looked for nothing is said, and nothing goes', () => {
  const two = `${damaged}\nShe read from her book: the sea the the sea.\n`
  const all = ['-f', 'unix', '--fail-on', 'never', '--baseline', 'known.json']
  const write = ['--update-baseline', '--prune-baseline']
  const known = (here: Folder): string => readFileSync(join(here.path, 'known.json'), 'utf8')
  const rulesIn = (here: Folder): readonly string[] =>
    Object.values(storiesIn(here))
      .flatMap(faults => Object.values(faults as Readonly<Record<string, string>>))
      .sort()

  /** A folder with a baseline of what is in it, to which something happens then. */
  function after(
    files: Readonly<Record<string, string>>,
    change: (here: Folder) => void,
  ): { here: Folder; before: string } {
    const here = folder(files)
    here.run([...all, '--update-baseline', 'wire'])
    const before = known(here)
    change(here)
    return { here, before }
  }

  test.each<readonly [string, readonly string[], string]>([
    ['where a rule runs alone', ['--only', 'repeated-word'], 'rules: {}\n'],
    ['where a rule is off', ['--rule', 'split-sentence:off'], 'rules: {}\n'],
    [
      'where a rule is off in every field of its own',
      [],
      'overrides: [{ fields: [headline, body, caption, related, editors-note], rules: { split-sentence: off } }]\n',
    ],
  ])('%s', (_, flags, config) => {
    const { here, before } = after({ 'wire/a.txt': two, 'wire/b.txt': damaged }, each => {
      each.write('wirelint.config.yaml', config)
    })
    expect(rulesIn(here)).toEqual(['repeated-word', 'split-sentence', 'split-sentence'])
    expect(here.run([...all, ...flags, 'wire'])).toEqual({
      code: 0,
      out: '',
      err: 'wirelint: known.json: note: Hid 1 known issue.\n',
    })
    for (const flag of write) {
      expect(here.run([...all, ...flags, flag, 'wire/a.txt']).err).not.toContain('gone')
      expect([flag, known(here)]).toEqual([flag, before])
    }
    // Of a story that has not come nothing goes but what was looked for.
    here.run([...all, ...flags, '--prune-baseline', 'wire/b.txt'])
    expect(rulesIn(here)).toEqual(['split-sentence', 'split-sentence'])
  })

  test('but what the rule that runs has found before', () => {
    const { here } = after({ 'wire/a.txt': two }, each => {
      each.write('wire/a.txt', damaged)
    })
    expect(here.run([...all, '--only', 'repeated-word', 'wire']).err).toBe(
      'wirelint: known.json: note: 1 known issue is gone. Drop it with --prune-baseline.\n',
    )
    here.run([...all, '--only', 'repeated-word', '--update-baseline', 'wire'])
    expect(rulesIn(here)).toEqual(['split-sentence'])
  })

  const feedOf = (...lines: readonly string[]): string => lines.join('\n')
  const lines = [damaged, two].map((text, index) => JSON.stringify({ id: `k${String(index)}`, text }))
  test.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    [
      'of a story that cannot be read',
      { 'wire/feed.jsonl': feedOf(...lines) },
      { 'wire/feed.jsonl': feedOf(lines[0] ?? '', '{"id": "k1", "text": ') },
    ],
    [
      'of a story beside one that cannot be read',
      { 'wire/feed.jsonl': feedOf(...lines).replaceAll(/"id":"k\d",/gu, '') },
      { 'wire/feed.jsonl': feedOf(JSON.stringify({ text: damaged }), '{"text": ') },
    ],
    ['of a file that cannot be read', { 'wire/a.txt': damaged, 'wire/b.txt': two }, { 'wire/b.txt': '%PDF-1.4' }],
    [
      'of a file that cannot be checked',
      { 'wire/a.txt': damaged, 'wire/x/b.txt': two },
      { 'wire/x/wirelint.config.yaml': 'rules: { split-sentense: off }\n' },
    ],
    [
      'of a story that is not in English',
      { 'wire/feed.jsonl': feedOf(...lines) },
      {
        'wire/feed.jsonl': feedOf(
          lines[0] ?? '',
          JSON.stringify({
            id: 'k1',
            text: 'Der Rat trat am Montag im Rathaus der Stadt zusammen und billigte den Plan, den der Bürgermeister vorgelegt hatte. '.repeat(
              3,
            ),
          }),
        ),
      },
    ],
    [
      'of a rule that failed',
      {
        'wire/a.txt': damaged,
        'wirelint.config.yaml': 'plugins: ./own.mjs\n',
        'own.mjs': ownRule('return [{ span: story.fields[0].span(4, 11), message: "hm" }]'),
      },
      { 'own.mjs': ownRule('throw new Error("no")') },
    ],
  ])('%s', (_, files, changes) => {
    const { here, before } = after(files, each => {
      for (const [name, text] of Object.entries(changes)) each.write(name, text)
    })
    expect(rulesIn(here).length).toBeGreaterThan(1)
    expect(here.run([...all, 'wire']).err).not.toContain('not found any more')
    for (const flag of write) {
      expect(here.run([...all, flag, 'wire']).err).not.toContain('gone')
      expect([flag, known(here)]).toEqual([flag, before])
    }
  })
})

/** A plug-in with a rule of a desk. */
function ownRule(check: string): string {
  return `export default { id: 'own', family: 'desk', mqm: 'Style', severity: 'warning', certainty: 'certain', roles: ['body'], summary: 'x', why: 'y', examples: { bad: [{ text: '⟦The⟧ x' }], good: ['a.'] }, check(story) { ${check} } }`
}

test.each([
  [
    'that is missing',
    {},
    ['--baseline', 'known.json'],
    'Cannot read known.json: no such file. --update-baseline writes a baseline.',
  ],
  [
    'that is something else',
    { 'known.json': '{"version": 2}' },
    ['--baseline', 'known.json'],
    'Cannot read known.json: this is not a baseline of wirelint.',
  ],
  [
    'of a newer version',
    { 'known.json': '{"version": 1, "fingerprints": 2, "stories": {}}' },
    ['--baseline', 'known.json', '--update-baseline'],
    'Cannot read known.json: a newer version of wirelint has written this baseline. Upgrade wirelint, or delete the file and write it again with --update-baseline.',
  ],
  [
    'that is not JSON',
    { 'known.json': 'x' },
    ['--baseline', 'known.json'],
    'Cannot read known.json: this is not a baseline of wirelint.',
  ],
  ['that is to be pruned and has no name', {}, ['--prune-baseline'], '--prune-baseline needs --baseline FILE.'],
  [
    'that is to be updated and pruned',
    {},
    ['--baseline', 'known.json', '--update-baseline', '--prune-baseline'],
    'Use --update-baseline or --prune-baseline, not both: --update-baseline also removes fixed issues.',
  ],
  ['that has no name', {}, ['--update-baseline'], '--update-baseline needs --baseline FILE.'],
])('a baseline %s is refused', (_, files, flags, message) => {
  expect(folder({ 'a.txt': damaged, ...files }).run([...flags, 'a.txt'])).toEqual({
    code: 2,
    out: '',
    err: `wirelint: ${message}\n`,
  })
})

test('runs that update a baseline at the same time lose nothing', async () => {
  const names = ['a', 'b', 'c', 'd'].map(name => `${name}.txt`)
  const here = folder(Object.fromEntries(names.map(name => [name, 'The road to the the harbor is closed.\n'])))
  const runs = names.map(name => here.start(['--baseline', 'known.json', '--update-baseline', name]).ended())
  expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0, 0, 0])
  const { stories } = JSON.parse(readFileSync(join(here.path, 'known.json'), 'utf8')) as { stories: object }
  expect(Object.keys(stories)).toEqual(names)
  expect(here.run(['--baseline', 'known.json', '.']).code).toBe(0)
})
