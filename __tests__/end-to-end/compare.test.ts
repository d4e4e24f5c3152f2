import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'

const split = 'The council met at the hall. of the city on Monday and approved the plan.\n'
const whole = 'The council met at the hall of the city on Monday and approved the plan.\n'
const page = readFileSync('docs/compare.md', 'utf8')
const blockOf = (name: string): string => new RegExp(`\`\`\`text ${name}\\n([^]*?)\`\`\``, 'u').exec(page)?.[1] ?? ''

test('the page’s example prints what the page says', () => {
  const here = folder({ 'translated.txt': blockOf('translated.txt'), 'edited.txt': blockOf('edited.txt') })
  expect(here.run(['compare', 'translated.txt', 'edited.txt'])).toEqual({ code: 0, out: blockOf('output'), err: '' })
})

/** Returns the files and the issues of the stories in the JSON. */
function told(out: string): readonly string[] {
  interface Side {
    readonly file: string
    readonly id: string
  }
  const { stories } = JSON.parse(out) as {
    stories: readonly {
      readonly old: Side | null
      readonly new: Side | null
      readonly faults: readonly { readonly class: string; readonly followed: boolean | null }[]
    }[]
  }
  return stories
    .map(
      ({ old, new: now, faults }) =>
        `${old?.id ?? '–'} > ${now?.id ?? '–'}${faults.map(each => ` ${each.class}${each.followed === true ? '!' : ''}`).join('')}`,
    )
    .sort()
}

describe('what is compared', () => {
  test('two files of different formats', () => {
    const here = folder({
      'a.txt': split,
      'b.html': `<html><body><article><p>${whole}</p></article></body></html>`,
      'c.html': `<html><body><article><p>${split}</p></article></body></html>`,
    })
    expect(told(here.run(['compare', '-f', 'json', 'a.txt', 'b.html']).out)).toEqual(['a.txt#1 > b.html#1 removed!'])
    expect(told(here.run(['compare', '-f', 'json', 'a.txt', 'c.html']).out)).toEqual(['a.txt#1 > c.html#1 kept'])
    expect(told(here.run(['compare', '-f', 'json', 'c.html', 'a.txt']).out)).toEqual(['c.html#1 > a.txt#1 kept'])
  })

  test('standard input, on either side but not on both', () => {
    const here = folder({ 'a.txt': split })
    expect(told(here.run(['compare', '-f', 'json', 'a.txt', '-'], whole).out)).toEqual([
      'a.txt#1 > stdin.txt#1 removed!',
    ])
    expect(
      told(
        here.run(
          ['compare', '-f', 'json', '--stdin-filename', 'x.jsonl', '-', 'a.txt'],
          `${JSON.stringify({ id: 'n1', text: whole })}\n`,
        ).out,
      ),
    ).toEqual(['n1 > a.txt#1 brought-in'])
    expect(here.run(['compare', '-', '-'], whole)).toEqual({
      code: 2,
      out: '',
      err: 'wirelint: Only one of OLD and NEW can be standard input.\n',
    })
  })

  test('two folders: by name, by name without the ending, and what is left over by its words', () => {
    const [other, third] = [
      'Rovers came to the gate. of the stadium at Leeds.\n',
      'Barley growers in the Ulm district expect a record harvest despite a dry spring.\n',
    ]
    const here = folder({
      'old/a.txt': split,
      'old/in/b.txt': other,
      'old/moved.txt': third,
      'old/gone.txt': 'Nobody came.\n',
      'new/a.txt': whole,
      'new/in/b.jsonl': `${JSON.stringify({ text: other })}\n`,
      'new/c.txt': third,
    })
    const expected = [
      'old/a.txt#1 > new/a.txt#1 removed!',
      'old/gone.txt#1 > –',
      'old/in/b.txt#1 > new/in/b.jsonl#1 kept',
      'old/moved.txt#1 > new/c.txt#1',
    ]
    expect(told(here.run(['compare', '-f', 'json', 'old', 'new']).out)).toEqual(expected)
    expect(told(here.run(['compare', '-f', 'json', 'old/', 'new/']).out)).toEqual(expected)
  })

  test('a story that moved to another file of the folder, by its id', () => {
    const feed = (...stories: readonly (readonly [id: string, text: string])[]): string =>
      stories.map(([id, text]) => `${JSON.stringify({ id, text })}\n`).join('')
    const [a, b, c] = [
      ['a', 'Rovers came to the gate of the stadium at Leeds.\n'],
      ['b', split],
      ['c', 'Nobody came.'],
    ] as const
    const here = folder({
      'old/1.jsonl': feed(a, b),
      'old/2.jsonl': feed(c),
      'new/1.jsonl': feed(a),
      'new/2.jsonl': feed(b, c),
    })
    const { code, out } = here.run(['compare', '-f', 'json', 'old', 'new', '--fail-on-new'])
    expect([code, told(out)]).toEqual([0, ['a > a', 'b > b kept', 'c > c']])
  })

  test('of several versions of a story those that are the same', () => {
    const feed = (...versions: readonly (readonly [version: string, text: string])[]): string =>
      versions.map(([version, text]) => `${JSON.stringify({ id: 'a', version, text })}\n`).join('')
    const here = folder({
      'old.jsonl': feed(['1', whole], ['2', split]),
      'new.jsonl': feed(['2', split], ['3', split]),
    })
    expect(told(here.run(['compare', '-f', 'json', 'old.jsonl', 'new.jsonl']).out)).toEqual([
      'a > a brought-in',
      'a > a kept',
    ])
    const edited = folder({
      'old.jsonl': feed(['1', whole], ['2', split]),
      'new.jsonl': feed(['2', split.replace('Monday', 'Friday')]),
    })
    expect(told(edited.run(['compare', '-f', 'json', 'old.jsonl', 'new.jsonl']).out)).toEqual(['a > a kept', 'a > –'])
  })

  test('by the rules that are asked for', () => {
    const here = folder({
      'a.txt': split,
      'b.txt': whole,
      'wirelint.config.json': JSON.stringify({ rules: { 'split-sentence': 'off' } }),
    })
    const faults = (...flags: string[]): readonly string[] =>
      told(here.run(['compare', '-f', 'json', ...flags, 'a.txt', 'b.txt']).out)
    expect(faults()).toEqual(['a.txt#1 > b.txt#1'])
    expect(faults('--no-config')).toEqual(['a.txt#1 > b.txt#1 removed!'])
    expect(faults('--rule', 'split-sentence:info')).toEqual(['a.txt#1 > b.txt#1 removed!'])
    expect(faults('--no-config', '--only', 'stray-quote')).toEqual(['a.txt#1 > b.txt#1'])
  })
})

test('after --fix every edit was asked for, and done as suggested', () => {
  const damaged =
    'The council met at the hall. of the city. The crew met the the mayor at 6: 00 a.m. on the quay , and left.\n'
  const here = folder({ 'a.txt': damaged, 'b.txt': damaged })
  here.run(['--fix', 'b.txt'])
  const { summary } = JSON.parse(here.run(['compare', '-f', 'json', 'a.txt', 'b.txt']).out) as {
    summary: { edits: { total: number; askedFor: number }; alarms: { actedOn: number; followed: number } }
  }
  expect(summary).toMatchObject({
    edits: { askedFor: summary.edits.total },
    alarms: { followed: summary.alarms.actedOn },
  })
  expect(summary.edits.total).toBeGreaterThan(1)
})

describe('how it ends', () => {
  const files = {
    'split.txt': split,
    'whole.txt': whole,
    'feed/a.txt': split,
    'other.pdf': '%PDF-1.4',
    'empty.txt': '',
  }

  test.each([
    ['0 without --fail-on-new', ['whole.txt', 'split.txt'], 0, ''],
    ['1 where an error is brought in', ['whole.txt', 'split.txt', '--fail-on-new'], 1, ''],
    ['1 with the option before the paths', ['--fail-on-new', 'whole.txt', 'split.txt'], 1, ''],
    ['0 where it was there before', ['split.txt', 'split.txt', '--fail-on-new', 'info'], 0, ''],
    [
      '0 where it is weaker than the level',
      ['whole.txt', 'split.txt', '--rule', 'split-sentence:warning', '--fail-on-new=error'],
      0,
      '',
    ],
    [
      '1 where it is as strong',
      ['whole.txt', 'split.txt', '--rule', 'split-sentence:warning', '--fail-on-new=warning'],
      1,
      '',
    ],
    ['2 for a file that is not there', ['gone.txt', 'split.txt'], 2, 'wirelint: gone.txt: no such file or folder\n'],
    [
      '2 for a file that cannot be read',
      ['other.pdf', 'split.txt', '--fail-on-new'],
      2,
      'wirelint: other.pdf: This is a PDF, not text.\n',
    ],
    [
      '0 for a file without a story, which is told of',
      ['empty.txt', 'split.txt'],
      0,
      'wirelint: empty.txt: note: This file is empty. There is nothing to check.\n',
    ],
    [
      '2 for a file beside a folder',
      ['feed', 'split.txt'],
      2,
      'wirelint: OLD and NEW must both be files or both be folders: feed is a folder, split.txt is not.\n',
    ],
    ['2 for one path alone', ['split.txt'], 2, "error: missing required argument 'new'"],
    [
      '2 for a rule that is none',
      ['split.txt', 'whole.txt', '--only', 'split-sentense'],
      2,
      'wirelint: Unknown rule “split-sentense”. Did you mean “split-sentence”?',
    ],
    [
      '2 for a format that is none',
      ['split.txt', 'whole.txt', '-f', 'sarif'],
      2,
      "error: option '-f, --format <name>' argument 'sarif' is invalid.",
    ],
  ])('%s', (_, args, code, said) => {
    const run = folder(files).run(['compare', ...args])
    expect(run.code).toBe(code)
    if (said.endsWith('\n') || said === '') expect(run.err).toBe(said)
    else expect(run.err.startsWith(said)).toBe(true)
  })
})

test('standard input without a story is called by its name', () => {
  const here = folder({ 'a.txt': split })
  expect(here.run(['compare', '-', 'a.txt'], '\n').err).toBe(
    'wirelint: stdin.txt:1:1: note: This file is blank. There is nothing to check.\n',
  )
})

describe('a report goes nowhere where a version stands', () => {
  test.each([
    ['a file', 'a.txt', 'b.txt', 'b.txt'],
    ['a file by another name', 'a.txt', 'b.txt', './old/../a.txt'],
    ['a link to a file', 'a.txt', 'b.txt', 'link.txt'],
    ['what a link leads to', 'link.txt', 'b.txt', 'a.txt'],
    ['a file of a folder', 'old', 'new', 'new/c.txt'],
    ['a file of a folder behind a link', 'old', 'linked', 'new/c.txt'],
    ['a folder', 'old', 'new', 'old'],
  ])('%s', (_, old, now, output) => {
    const here = folder({ 'a.txt': split, 'b.txt': whole, 'old/c.txt': split, 'new/c.txt': whole })
    symlinkSync(join(here.path, 'a.txt'), join(here.path, 'link.txt'))
    symlinkSync(join(here.path, 'new'), join(here.path, 'linked'))
    expect(here.run(['compare', old, now, '-o', output])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(`wirelint: A report cannot go to ${output}: `) as unknown,
    })
    expect(
      ['a.txt', 'b.txt', 'old/c.txt', 'new/c.txt'].map(name => readFileSync(join(here.path, name), 'utf8')),
    ).toEqual([split, whole, split, whole])
  })

  test('but into a folder, beside the stories', () => {
    const here = folder({ 'old/c.txt': split, 'new/c.txt': whole, 'new/report.out': 'Last week’s' })
    for (const output of ['new/report.out', 'new/report.txt'])
      expect(here.run(['compare', 'old', 'new', '-o', output]).code).toBe(0)
  })
})

test('it prints into a file, in every format', () => {
  const here = folder({ 'a.txt': split, 'b.txt': whole })
  for (const [format, begins] of [
    ['pretty', 'a.txt → b.txt\n'],
    ['json', '{"version":1,'],
    ['markdown', '- 1 story in both versions'],
  ] as const) {
    expect(here.run(['compare', '-f', format, '-o', 'out', 'a.txt', 'b.txt'], undefined, { FORCE_COLOR: '1' })).toEqual(
      { code: 0, out: '', err: '' },
    )
    expect(readFileSync(join(here.path, 'out'), 'utf8').startsWith(begins)).toBe(true)
  }
  writeFileSync(join(here.path, 'b.txt'), split)
  expect(here.run(['compare', 'a.txt', 'b.txt'], undefined, { FORCE_COLOR: '1' }).out).toContain('\u001b[')
})
