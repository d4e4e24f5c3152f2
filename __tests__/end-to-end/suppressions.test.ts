import { lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Folder } from '../support/command.js'
import { folder } from '../support/folders.js'

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'
interface Line {
  readonly file: string
  readonly ruleId: string
  readonly severity: string
  readonly fingerprint: string
  readonly start: { readonly line: number; readonly column: number }
}
const linesIn = (out: string): readonly Line[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line)

/** A feed of two stories, and a file that suppresses the fault in the first. */
function feed(changes: object = {}, options = ''): { here: Folder; found: string } {
  const here = folder({
    'feed.jsonl': `${JSON.stringify({ id: 'k1', text: damaged })}\n${JSON.stringify({ id: 'k2', text: damaged })}\n`,
    'wirelint.config.yaml': `suppressions: { file: kept.json${options} }\n`,
    'kept.json': '{"version": 1, "suppressions": []}',
  })
  const fingerprint =
    linesIn(here.run(['-f', 'jsonl', '--no-config', 'feed.jsonl']).out).find(
      ({ ruleId }) => ruleId === 'split-sentence',
    )?.fingerprint ?? ''
  writeFileSync(
    join(here.path, 'kept.json'),
    `// the desk's\n${JSON.stringify({ version: 1, suppressions: [{ story: 'k1', fingerprint, rule: 'split-sentence', reason: 'as sent', ...changes }] })}\n`,
  )
  return { here, found: fingerprint }
}
const told = (out: string): readonly string[] =>
  linesIn(out).map(
    ({ file, ruleId, severity, start }) =>
      `${file}:${String(start.line)}:${String(start.column)} ${ruleId} ${severity}`,
  )

describe('a file of suppressions', () => {
  test('hides by story and fingerprint, named by the configuration or by --suppressions', () => {
    const { here } = feed()
    expect(told(here.run(['-f', 'jsonl', 'feed.jsonl']).out)).toEqual(['feed.jsonl:2:47 split-sentence error'])
    expect(told(here.run(['-f', 'jsonl', '--no-config', '--suppressions', 'kept.json', 'feed.jsonl']).out)).toEqual([
      'feed.jsonl:2:47 split-sentence error',
    ])
  })

  test('has what is not needed any more reported at its place, where its story is in the run', () => {
    const { here } = feed({ fingerprint: '00' })
    expect(told(here.run(['-f', 'jsonl', 'feed.jsonl']).out)).toEqual([
      'feed.jsonl:1:47 split-sentence error',
      'feed.jsonl:2:47 split-sentence error',
      'kept.json:2:30 unused-suppression warning',
    ])
    expect(here.run(['-f', 'jsonl', '--only', 'split-sentence', 'feed.jsonl']).out).not.toContain('unused-suppression')
    expect(feed({ fingerprint: '00' }, ', unused: off').here.run(['-f', 'jsonl', 'feed.jsonl']).out).not.toContain(
      'unused-suppression',
    )
    expect(feed({ story: 'k3' }).here.run(['-f', 'jsonl', 'feed.jsonl']).out).not.toContain('unused-suppression')
  })

  test('is not judged by what was not looked for', () => {
    const { here } = feed({ fingerprint: '00' })
    const run = (...flags: readonly string[]): string => here.run(['-f', 'jsonl', ...flags, 'feed.jsonl']).out
    expect(run()).toContain('unused-suppression')
    expect(run('--rule', 'split-sentence:off')).not.toContain('unused-suppression')
    here.write('feed.jsonl', `${JSON.stringify({ id: 'k1', text: damaged })}\n{"id": "k1", "text": \n`)
    expect(run()).not.toContain('unused-suppression')
  })

  test('may have to give reasons', () => {
    const { here } = feed({ reason: ' ' }, ', reasons: error')
    expect(told(here.run(['-f', 'jsonl', 'feed.jsonl']).out)).toContain('kept.json:2:30 unexplained-suppression error')
  })

  test.each([
    ['{"version": 1, "suppressions": [', 'kept.json:1:33: This is not valid JSON: '],
    ['{"version": 2}', 'kept.json:1:1: A suppression file has the form {"version": 1, "suppressions": […]}.'],
    [
      '{"version": 1, "suppressions": [\n{"storey": "k1"}]}',
      'kept.json:2:2: Unknown key “storey”. Did you mean “story”?',
    ],
    ['{"version": 1, "suppressions": [{"story": "k1"}]}', 'kept.json:1:33: A suppression needs a “fingerprint”.'],
    ['{"version": 1, "suppressions": [{"story": 1}]}', 'kept.json:1:43: “story” takes a text in quotation marks.'],
    ['{"version": 1, "suppressions": ["k1"]}', 'kept.json:1:33: A suppression has the form {"story":'],
  ])('that is %s is refused', (text, message) => {
    const { code, out, err } = folder({ 'a.txt': damaged, 'kept.json': text }).run([
      '--suppressions',
      'kept.json',
      'a.txt',
    ])
    expect([code, out, err.startsWith(`wirelint: ${message}`)]).toEqual([2, '', true])
  })

  describe('names a story without an id of its own by its file', () => {
    const reasons = 'suppressions: { file: desk/kept.json }\n'
    const kept = (story: string, fingerprint: string): string =>
      JSON.stringify({ version: 1, suppressions: [{ story, fingerprint, reason: 'as sent' }] })
    const here = folder({
      'wire/a.txt': damaged,
      'wire/feed.jsonl': `${JSON.stringify({ text: 'Rain fell.' })}\n${JSON.stringify({ text: damaged })}\n`,
      'wirelint.config.yaml': reasons,
      'desk/kept.json': kept('x', '0'),
    })
    const print = linesIn(here.run(['-f', 'jsonl', '--only', 'split-sentence', 'wire/a.txt']).out)[0]?.fingerprint ?? ''

    test.each([
      ['its path', '../wire/a.txt'],
      ['its path with a number', '../wire/a.txt#1'],
      ['a path with steps to spare', './../wire/./a.txt#1'],
      ['its whole path', join(here.path, 'wire/a.txt')],
    ])('%s', (_, story) => {
      here.write('desk/kept.json', kept(story, print))
      for (const path of ['wire/a.txt', './wire/a.txt', join(here.path, 'wire/a.txt')])
        expect([path, told(here.run(['-f', 'jsonl', path]).out)]).toEqual([path, []])
      expect(here.run(['-f', 'unix', '--stdin-filename', 'wire/a.txt', '-'], damaged).out).toBe('')
      here.write('desk/kept.json', kept(story, '00'))
      expect(told(here.run(['-f', 'jsonl', './wire/a.txt']).out)).toEqual([
        './wire/a.txt:1:28 split-sentence error',
        'desk/kept.json:1:30 unused-suppression warning',
      ])
    })

    test('or as a report prints it; whether that is needed nobody can say', () => {
      here.write('desk/kept.json', kept('wire/a.txt#1', print))
      expect(told(here.run(['-f', 'jsonl', 'wire/a.txt']).out)).toEqual([])
      expect(told(here.run(['-f', 'jsonl', './wire/a.txt']).out)).toEqual(['./wire/a.txt:1:28 split-sentence error'])
    })

    test('wherever it stands in a feed', () => {
      here.write('desk/kept.json', kept('../wire/feed.jsonl#1', print))
      expect(told(here.run(['-f', 'jsonl', 'wire/feed.jsonl']).out)).toEqual([])
    })

    test('and keeps that apart in a cache', () => {
      here.write('desk/kept.json', kept('../wire/a.txt', print))
      here.write('other/wire/a.txt', damaged)
      const run = ['-f', 'unix', '--only', 'split-sentence', '--no-config']
      here.run([...run, '--suppressions', 'desk/kept.json', '--cache-file', 'cache', 'wire/a.txt'])
      here.write(
        'other.sh',
        `cd other && "$1" "$2" ${run.join(' ')} --suppressions ../desk/kept.json --cache-file ../cache wire/a.txt`,
      )
      expect(here.pipe('other.sh').code).toBe(1)
    })
  })

  test.each(['pretty', 'json'])('that is missing is refused before anything is printed: %s', format => {
    expect(folder({ 'a.txt': damaged }).run(['-f', format, '--suppressions', 'kept.json', 'a.txt'])).toMatchObject({
      code: 2,
      out: '',
    })
  })

  test.each([
    ['that is missing', {}, 'b/wirelint.config.json:3:13: suppressions.file: Cannot find “gone.json” from b.\n'],
    [
      'that is none',
      { 'b/gone.json': '{"version": 2}' },
      'b/gone.json:1:1: A suppression file has the form {"version": 1, "suppressions": […]}.\n',
    ],
    [
      'that is a folder',
      { 'b/gone.json/a.txt': '' },
      'b/wirelint.config.json:3:13: suppressions.file: Cannot read “gone.json”: it is a folder.\n',
    ],
  ])(
    '%s leaves out the files of the configuration that names it, and the others are reported whole',
    (_, files: Readonly<Record<string, string>>, message) => {
      const here = folder({
        'a/a.txt': damaged,
        'b/b.txt': damaged,
        'b/wirelint.config.json': '{\n  "suppressions": {\n    "file": "gone.json"\n  }\n}\n',
        ...files,
      })
      const { code, out, err } = here.run(['-f', 'json', 'a', 'b/b.txt'])
      expect([code, err.startsWith(`wirelint: ${message}`)]).toEqual([2, true])
      expect((JSON.parse(out) as { files: readonly { file: string }[] }).files.map(({ file }) => file)).toEqual([
        'a/a.txt',
      ])
    },
  )

  test('is among the files that were read for a configuration', () => {
    const { files } = JSON.parse(feed().here.run(['--print-config', 'feed.jsonl']).out) as { files: readonly string[] }
    expect(files.map(file => basename(file))).toEqual(['wirelint.config.yaml', 'kept.json'])
  })
})

test('suppressions in the file itself need no set-up, and reasons can be demanded of them', () => {
  const here = folder({ 'a.txt': `wirelint-disable-next-paragraph split-sentence\n${damaged}` })
  expect(here.run(['a.txt'])).toEqual({
    code: 0,
    out: 'No issues found in 1 story, 1 hidden by comments in the copy\n',
    err: '',
  })
  writeFileSync(join(here.path, 'wirelint.config.json'), '{"suppressions": {"reasons": "error"}}')
  expect(here.run(['a.txt']).out).toContain('unexplained-suppression')
})

test('a rule behind a colon is a rule where another runs alone', () => {
  const here = folder({
    'a.txt': `wirelint-disable: split-sentence\n\nShe read from her book: the sea the the sea. ${damaged}`,
  })
  expect(
    ['repeated-word', 'split-sentence'].map(rule =>
      here.run(['-f', 'unix', '--only', rule, 'a.txt']).out.includes(`/${rule}]`),
    ),
  ).toEqual([true, false])
})

describe('fixes', () => {
  test('leave alone what is suppressed, in the file or beside it', () => {
    const text = `wirelint-disable-next-paragraph split-sentence\n${damaged}`
    const here = folder({ 'a.txt': text })
    here.run(['--fix', 'a.txt'])
    expect(readFileSync(join(here.path, 'a.txt'), 'utf8')).toBe(text)
    const { here: beside } = feed()
    beside.run(['--fix', 'feed.jsonl'])
    const [first, second] = readFileSync(join(beside.path, 'feed.jsonl'), 'utf8').split('\n')
    expect([first?.includes('hall. of'), second?.includes('hall of')]).toEqual([true, true])
  })

  test('that need a reader’s eye are made by --fix-unsafe alone', () => {
    const here = folder({ 'a.txt': "The road to the the harbor is closed, the government said. 'Press Agency.\n" })
    const added = (out: string): readonly string[] =>
      out.split('\n').filter(line => line.startsWith('+') && !line.startsWith('+++'))
    expect(added(here.run(['--fix-dry-run', 'a.txt']).out)).toEqual([
      "+The road to the harbor is closed, the government said. 'Press Agency.",
    ])
    expect(added(here.run(['--fix-dry-run', '--fix-unsafe', 'a.txt']).out)).toEqual([
      '+The road to the harbor is closed, the government said. Press Agency.',
    ])
    here.run(['--fix-unsafe', 'a.txt'])
    expect(readFileSync(join(here.path, 'a.txt'), 'utf8')).toContain('said. Press Agency.')
    expect(here.run(['--fix-dry-run', '--fix-unsafe', 'a.txt']).out).toBe('')
  })

  test('keep a link a link', () => {
    const here = folder({ 'real/a.txt': damaged })
    symlinkSync('real/a.txt', join(here.path, 'link.txt'))
    expect(here.run(['--fix', 'link.txt']).code).toBe(0)
    expect([
      lstatSync(join(here.path, 'link.txt')).isSymbolicLink(),
      readFileSync(join(here.path, 'real/a.txt'), 'utf8').includes('hall of'),
    ]).toEqual([true, true])
  })
})
