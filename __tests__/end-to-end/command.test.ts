import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import packageJson from '../../package.json' with { type: 'json' }
import rules from '../../rules/index.js'
import type { Run } from '../support/command.js'
import { folder } from '../support/folders.js'

const clean = 'The council met on Monday and approved the plan for a new bridge.\n'
const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'
const ruleIdsOf = ({ out }: Run): string[] =>
  out
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => (JSON.parse(line) as { ruleId: string }).ruleId)

describe('exit codes', () => {
  test('0 on clean copy, 1 on damaged copy', () => {
    const here = folder({ 'clean.txt': clean, 'damaged.txt': damaged })
    expect(here.run(['clean.txt'])).toEqual({ code: 0, out: 'No issues found in 1 story\n', err: '' })
    const found = here.run(['damaged.txt'])
    expect([found.code, found.err]).toEqual([1, ''])
    expect(found.out).toContain('1:28  error  This full stop cuts the sentence')
  })

  test('2 with the help where there is nothing to check', () => {
    for (const run of [folder().run([]), folder().run([], '')]) {
      expect(run.code).toBe(2)
      expect(run.err).toMatch(/^Usage: wirelint [^]*\nerror: no file is named, and standard input is empty\n/u)
    }
  })

  test.each([
    [['--preset', 'stict', 'clean.txt'], 'Unknown preset “stict”. Did you mean “strict”?'],
    [['--gate', 'bad', 'clean.txt'], 'Use suspect, damaged, or translated= with a likelihood, as in translated=0.9.'],
    [['--formt', 'json'], 'Did you mean --format?'],
    [['--format', 'jsno', 'clean.txt'], 'Unknown format “jsno”. Did you mean “json”?'],
    [['--only', 'stray-quotes', 'clean.txt'], 'Unknown rule “stray-quotes”. Did you mean “stray-quote”?'],
    [['--rule', 'split-sentense:off', 'clean.txt'], 'Unknown rule “split-sentense”. Did you mean “split-sentence”?'],
    [['--rule', 'split-sentence:warn', 'clean.txt'], 'Did you mean “warning”? Levels: error, warning, info, off.'],
    [['--fail-on', 'errors', 'clean.txt'], 'Allowed choices are error, warning, info, never.'],
    [['--max-warnings', '-1', 'clean.txt'], 'Use a whole number.'],
    [['--max-story-size', '0', 'clean.txt'], 'Use a number above 0.'],
    [['--output-file', 'no/such/folder/report.txt', 'clean.txt'], 'Cannot write no/such/folder/report.txt'],
    [['--fix', '-'], '--fix cannot write to standard input'],
    [['explain', 'splitsentence'], 'Did you mean “split-sentence”?'],
    [['inspect'], "missing required argument 'files'"],
  ])('2 and one reason for %j', (args, reason) => {
    const run = folder({ 'clean.txt': clean }).run(args)
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toContain(reason)
  })
})

describe('levels', () => {
  const story = 'The council met at the hall. of the city.\n'
  const run = (...args: readonly string[]): Run =>
    folder({ 'a.txt': story }).run(['--only', 'split-sentence', '--format', 'jsonl', 'a.txt', ...args])

  test('--rule sets a rule’s severity or turns it off', () => {
    expect(run('--rule', 'split-sentence:warning').out).toContain('"severity":"warning"')
    expect(run('--rule', 'split-sentence:off')).toEqual({ code: 0, out: '', err: '' })
  })

  test('--fail-on and --max-warnings decide what fails', () => {
    expect(run('--fail-on', 'never').code).toBe(0)
    expect(run('--rule', 'split-sentence:warning').code).toBe(0)
    expect(run('--rule', 'split-sentence:warning', '--fail-on', 'warning').code).toBe(1)
    expect(run('--rule', 'split-sentence:info', '--fail-on', 'warning').code).toBe(0)
    expect(run('--rule', 'split-sentence:info', '--fail-on', 'info').code).toBe(1)
    expect(run('--rule', 'split-sentence:warning', '--max-warnings', '1').code).toBe(0)
    expect(run('--rule', 'split-sentence:warning', '--max-warnings', '0').code).toBe(1)
  })

  test('--gate makes the verdict decide, and with --fail-on both', () => {
    const torn = `${damaged.trim()} ${damaged}`
    const here = folder({ 'torn.txt': torn, 'clean.txt': clean })
    expect(here.run(['--gate', 'damaged', 'torn.txt']).code).toBe(1)
    expect(here.run(['--gate', 'damaged', 'clean.txt']).code).toBe(0)
    expect(
      here.run(['--gate', 'suspect', '--rule', 'split-sentence:off', '--only', 'split-sentence', 'torn.txt']).code,
    ).toBe(0)
    const long = `${Array.from({ length: 90 }, (_, day) => `Ship ${String(day)} sailed on day ${String(day)} with ${String(day + 2)} hands.`).join(' ')} ${damaged}`
    const once = folder({ 'long.txt': long })
    expect(once.run(['--only', 'split-sentence', '--gate', 'suspect', 'long.txt']).code).toBe(0)
    expect(once.run(['--only', 'split-sentence', '--gate', 'suspect', '--fail-on', 'error', 'long.txt']).code).toBe(1)
  })

  test('--quiet prints errors only', () => {
    expect(run('--quiet').out).toContain('"severity":"error"')
    expect(run('--quiet', '--rule', 'split-sentence:warning').out).toBe('')
  })

  test.each([
    ['warning -q --fail-on warning', 1, '--fail-on warning: 1 warning, hidden by --quiet.'],
    ['info -q --fail-on info', 1, '--fail-on info: 1 info, hidden by --quiet.'],
    ['warning -q --max-warnings 0', 1, '--max-warnings 0: 1 warning, hidden by --quiet.'],
    ['warning --max-warnings 0', 1, '--max-warnings 0: 1 warning.'],
    ['warning -q --gate suspect', 1, '--gate suspect: 1 story looks so, hidden by --quiet.'],
    ['warning -q --max-warnings 1', 0, null],
    ['error -q --max-warnings 0', 1, null],
    ['warning --fail-on warning --max-warnings 0', 1, null],
  ])('a run that fails says why where its report does not: %s', (args, code, why) => {
    const [level = '', ...flags] = args.split(' ')
    const { out, ...ended } = folder({ 'a.txt': damaged }).run([
      '--only',
      'split-sentence',
      '--rule',
      `split-sentence:${level}`,
      ...flags,
      'a.txt',
    ])
    expect(ended).toEqual({ code, err: why === null ? '' : `wirelint: ${why}\n` })
    expect(out.startsWith('No errors found in 1 story\n')).toBe(flags.includes('-q') && level !== 'error')
  })
})

test('the samples that ship with the project are all read, and half of them are damaged', () => {
  const { code, out, err } = folder({}).run([resolve('samples')])
  expect([code, err]).toEqual([1, ''])
  expect(out).toMatch(/ stories, \d+ fixable with --fix\n/u)
})

describe('what is read', () => {
  test('a folder is walked for stories, in order; lint is the command’s other name', () => {
    const here = folder({
      'wire/b.txt': damaged,
      'wire/a.txt': damaged,
      'wire/deep/c.jsonl': JSON.stringify({ text: damaged }),
      'wire/notes.log': damaged,
    })
    const files = (run: Run): string[] =>
      run.out
        .split('\n')
        .filter(line => line.startsWith('{'))
        .map(line => (JSON.parse(line) as { file: string }).file)
    expect(files(here.run(['--only', 'split-sentence', '--format', 'jsonl', 'wire']))).toEqual([
      'wire/a.txt',
      'wire/b.txt',
      'wire/deep/c.jsonl',
    ])
    expect(
      files(here.run(['lint', '--only', 'split-sentence', '--format', 'jsonl', 'wire/*.txt', 'wire/a.txt'])),
    ).toEqual(['wire/a.txt', 'wire/b.txt'])
  })

  test('standard input is read when it is asked for or piped in, under the name it is given', () => {
    const here = folder()
    expect(here.run(['-', '--format', 'jsonl', '--only', 'split-sentence'], damaged).out).toContain(
      '"file":"stdin.txt"',
    )
    expect(
      here.run(
        ['--format', 'jsonl', '--only', 'split-sentence', '--stdin-filename', 'wire.jsonl'],
        JSON.stringify({ id: 'k1', text: damaged }),
      ).out,
    ).toContain('"story":"k1"')
  })

  test('--rule sets options too, and refuses what a rule has not', () => {
    const here = folder({ 'a.txt': 'The bank opened on 12 April in Orden.\n' })
    expect(here.run(['--format', 'jsonl', '--rule', 'odd-date-format:error:order=month-day', 'a.txt'])).toMatchObject({
      code: 1,
      err: '',
    })
    expect(here.run(['--format', 'jsonl', 'a.txt'])).toMatchObject({ code: 0, out: '' })
    expect(here.run(['--format', 'jsonl', '--preset', 'kyodo', '--fail-on', 'warning', 'a.txt'])).toMatchObject({
      code: 1,
    })
    const two = folder({
      'b.txt': 'Prices rose 3% in Orden, No 3 of the list. The council met at the hall. of the city.\n',
    })
    const lines = (...args: readonly string[]): string[] => ruleIdsOf(two.run(['--format', 'jsonl', 'b.txt', ...args]))
    expect(lines('--rule', 'odd-number-format:warning:percent=per cent,rank=No. 3,split-sentence:off')).toEqual([
      'odd-number-format',
      'odd-number-format',
    ])
    expect(lines('--rule', 'odd-number-format:warning:percent=per cent,split-sentence:off', '--preset', 'uk')).toEqual([
      'odd-number-format',
    ])
    expect(here.run(['--rule', 'odd-date-format:error:ordre=x', 'a.txt'])).toMatchObject({
      code: 2,
      err: 'wirelint: Rule odd-date-format has no option “ordre”. Did you mean “order”? Options: order, days.\n',
    })
  })

  test('several formats at once, each into a file but one', () => {
    const here = folder({ 'a.txt': damaged, 'feed.jsonl': `${JSON.stringify({ id: 'k', text: damaged })}\n`.repeat(3) })
    const run = here.run([
      '--only',
      'split-sentence',
      '-f',
      'unix',
      '-f',
      'sarif:out.sarif',
      '-f',
      'jsonl:out.jsonl',
      'a.txt',
      'feed.jsonl',
    ])
    expect([run.code, run.err, run.out.split('\n').length]).toEqual([1, '', 5])
    expect(readFileSync(join(here.path, 'out.jsonl'), 'utf8').split('\n')).toHaveLength(5)
    expect(
      (JSON.parse(readFileSync(join(here.path, 'out.sarif'), 'utf8')) as { runs: [{ results: object[] }] }).runs[0]
        .results,
    ).toHaveLength(4)
    expect(here.run(['-f', 'unix', '-f', 'json', 'a.txt'])).toMatchObject({
      code: 2,
      err: 'wirelint: Only one format can go to standard output. Give the others a file, as in -f sarif:out.sarif.\n',
    })
    expect(here.run(['-f', 'unix', '-f', 'json:no/such/folder.json', 'a.txt']).code).toBe(2)
  })

  test('--output-file takes the report, standard output nothing', () => {
    const here = folder({ 'a.txt': damaged })
    expect(here.run(['--only', 'split-sentence', '--format', 'json', '-o', 'report.json', 'a.txt'])).toEqual({
      code: 1,
      out: '',
      err: '',
    })
    expect(JSON.parse(readFileSync(join(here.path, 'report.json'), 'utf8'))).toMatchObject({
      summary: { error: 1, stories: 1 },
    })
  })

  test('colour is for terminals, or for those who ask', () => {
    const here = folder({ 'a.txt': damaged })
    expect(here.run(['a.txt']).out).not.toContain('\u001B[')
    expect(here.run(['a.txt'], undefined, { CI: 'true' }).out).not.toContain('\u001B[')
    expect(here.run(['a.txt'], undefined, { FORCE_COLOR: '0' }).out).not.toContain('\u001B[')
    expect(here.run(['a.txt'], undefined, { FORCE_COLOR: '1' }).out).toContain('\u001B[')
    expect(here.run(['a.txt'], undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain('\u001B[')
  })
})

describe('bad input', () => {
  const cases: readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[], string][] = [
    ['a file that is missing', {}, ['gone.txt'], 'gone.txt: no such file or folder'],
    ['a pattern that fits nothing', {}, ['*.jsonl'], '*.jsonl: no file matches this pattern'],
    [
      'a folder with no story',
      { 'empty/notes.log': clean },
      ['empty'],
      'empty: no story in this folder (extensions: .jsonl ',
    ],
    [
      'a binary file',
      { 'photo.txt': new Uint8Array([137, 80, 78, 71, 0, 0, 1]) },
      ['photo.txt'],
      'photo.txt: This is a binary file, not text.',
    ],
    [
      'a broken line of a feed',
      { 'feed.jsonl': `{"text": ${JSON.stringify(damaged)}}\n{"text": \n{"text": "All is well."}` },
      ['feed.jsonl'],
      'feed.jsonl:2:10: This line is not valid JSON',
    ],
    [
      'bytes that are no UTF-8',
      {
        'broken.txt': Buffer.concat([
          Buffer.from('The café of Kesh – “Aurora” – opened: '),
          Buffer.from([0xff]),
          Buffer.from('\n'),
        ]),
      },
      ['broken.txt'],
      'broken.txt:1:39: This is not valid UTF-8',
    ],
  ]

  test.each(cases)('%s: exit 2, the place on standard error, every other file checked', (_, files, args, reason) => {
    const run = folder({ ...files, 'damaged.txt': damaged }).run([
      '--only',
      'split-sentence',
      '--format',
      'jsonl',
      ...args,
      'damaged.txt',
    ])
    expect(run.code).toBe(2)
    expect(run.err).toContain(reason)
    expect(run.err.trimEnd().split('\n')).toHaveLength(1)
    expect(run.out).toContain('"file":"damaged.txt"')
  })

  test('an unreadable file', () => {
    const here = folder({ 'locked.txt': clean, 'damaged.txt': damaged })
    chmodSync(join(here.path, 'locked.txt'), 0o000)
    const run = here.run(['--format', 'jsonl', 'locked.txt', 'damaged.txt'])
    // Root reads everything: there the file is just clean.
    expect([run.code, run.err]).toEqual(
      process.getuid?.() === 0 ? [1, ''] : [2, 'wirelint: locked.txt: No permission to read this file.\n'],
    )
    expect(run.out).toContain('"file":"damaged.txt"')
  })

  test('positions stay right behind broken UTF-8', () => {
    const run = folder({
      'latin.txt': Buffer.from('The caf\u00E9 opened.\n\nThe council met at the hall. of the city.\n', 'latin1'),
    }).run(['--only', 'split-sentence', '--format', 'jsonl', 'latin.txt'])
    expect(JSON.parse(run.out)).toMatchObject({ start: { line: 3, column: 28, offset: 45 } })
  })

  test('an empty file, and one of white space, are clean', () => {
    expect(
      folder({ 'empty.txt': '', 'blank.txt': ' \n\n', 'empty.jsonl': '' }).run([
        'empty.txt',
        'blank.txt',
        'empty.jsonl',
      ]),
    ).toMatchObject({
      code: 0,
      err: [
        'wirelint: empty.txt: note: This file is empty. There is nothing to check.',
        'wirelint: blank.txt:1:1: note: This file is blank. There is nothing to check.',
        'wirelint: empty.jsonl: note: This file is empty. There is nothing to check.',
        '',
      ].join('\n'),
    })
  })

  test('a story of 50 MB is refused by name, in either format, and the rest of the feed is read', () => {
    const long = 'word '.repeat(1e7)
    const here = folder({
      'long.txt': long,
      'feed.jsonl': `{"text": "All is well."}\n{"text": "${long}"}\n{"id": "k3", "text": ${JSON.stringify(damaged)}}\n`,
    })
    const run = here.run(['--only', 'split-sentence', '--format', 'jsonl', 'long.txt', 'feed.jsonl'])
    expect(run.code).toBe(2)
    expect(run.err).toContain(
      'long.txt:1:1: This file has 50 million characters. The limit for a story is 5 million (--max-story-size).',
    )
    expect(run.err).toContain('feed.jsonl:2:1: This story has 50 million characters.')
    expect(JSON.parse(run.out)).toMatchObject({ story: 'k3', start: { line: 3, column: 50 } })
  })

  test('a long feed keeps its lines and offsets over the parts it is read in', () => {
    const line = JSON.stringify({ text: 'The council met on Monday and approved the plan. '.repeat(40) })
    const feed = `${Array.from({ length: 2000 }, () => line).join('\n')}\n${JSON.stringify({ id: 'last', text: damaged })}\n`
    const run = folder({ 'feed.jsonl': feed }).run(['--only', 'split-sentence', '--format', 'jsonl', 'feed.jsonl'])
    const found = JSON.parse(run.out) as { story: string; start: { line: number; offset: number } }
    expect(found).toMatchObject({ story: 'last', start: { line: 2001 } })
    expect(feed.slice(found.start.offset - 4, found.start.offset + 4)).toBe('hall. of')
  })

  test('a pipe that is closed early is no fault', () => {
    const feed = `${JSON.stringify({ text: damaged })}\n`.repeat(3000)
    const here = folder({ 'feed.jsonl': feed, 'first.sh': `"$1" "$2" --format jsonl feed.jsonl | head -n 1` })
    const run = here.pipe('first.sh')
    expect(run.err).toBe('')
    expect(ruleIdsOf(run)).toHaveLength(1)
  })
})

describe('fixes', () => {
  const feed = `{"text": "The council met at the hall. of the city.\\n\\nIt said \\u201cyes\\u201d."}\r\n{"text": "All is well."}\r\n`
  const fixed = feed.replace('hall. of', 'hall of')

  test('--fix-dry-run prints a unified diff and writes nothing', () => {
    const here = folder({ 'feed.jsonl': feed })
    const run = here.run(['--only', 'split-sentence', '--fix-dry-run', 'feed.jsonl'])
    expect(run.code).toBe(1)
    expect(run.out).toContain(
      '--- feed.jsonl\n+++ feed.jsonl\n@@ -1,2 +1,2 @@\n-{"text": "The council met at the hall. of',
    )
    expect(readFileSync(join(here.path, 'feed.jsonl'), 'utf8')).toBe(feed)
  })

  test('--fix writes it, changes nothing else, and reports what is left', () => {
    const here = folder({ 'feed.jsonl': feed })
    chmodSync(join(here.path, 'feed.jsonl'), 0o640)
    expect(here.run(['--only', 'split-sentence', '--fix', 'feed.jsonl'])).toEqual({
      code: 0,
      out: 'No issues found in 2 stories\n',
      err: 'wirelint: 1 fix in 1 file: split-sentence. No issue remains.\n',
    })
    expect(readFileSync(join(here.path, 'feed.jsonl'), 'utf8')).toBe(fixed)
    expect(statSync(join(here.path, 'feed.jsonl')).mode & 0o777).toBe(0o640)
  })

  test('a file of which a part cannot be read is left as it is', () => {
    const broken = `${feed}{"text": \r\n`
    const here = folder({ 'feed.jsonl': broken })
    expect(here.run(['--only', 'split-sentence', '--fix', 'feed.jsonl']).code).toBe(2)
    expect(readFileSync(join(here.path, 'feed.jsonl'), 'utf8')).toBe(broken)
  })
})

describe('the other commands', () => {
  test('--version', () => {
    expect(folder().run(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' })
  })

  test('--help', () => {
    const { code, out } = folder().run(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('Usage: wirelint [options] [command] [paths...]')
  })

  test('rules lists them all', () => {
    const { out } = folder().run(['rules'])
    for (const { id, summary } of rules)
      expect(out).toMatch(new RegExp(`^  ${id} .*${summary.replace(/[^\w ]/gu, '.')}$`, 'mu'))
    expect(
      (JSON.parse(folder().run(['rules', '--format', 'json']).out) as { id: string }[]).map(({ id }) => id),
    ).toEqual(rules.map(({ id }) => id))
  })

  test('explain shows the page of a rule', () => {
    const { code, out } = folder().run(['explain', 'split-sentence'])
    expect(code).toBe(0)
    expect(out).toContain('What it leaves alone')
  })

  test('inspect shows a story as it was read, and goes on behind what it cannot read', () => {
    const feed = `{"id": "k1", "headline": "Bridge \\u201capproved\\u201d", "text": "The council met."}\n[]\n`
    const here = folder({ 'feed.jsonl': feed })
    const run = here.run(['inspect', '--format', 'json', 'feed.jsonl', 'gone.txt'])
    expect(run.code).toBe(2)
    expect(run.err).toBe(
      'wirelint: feed.jsonl:2:1: This line is not a JSON object: expected {"text": "…"}.\nwirelint: gone.txt: no such file or folder\n',
    )
    const at = feed.indexOf('Bridge')
    expect(JSON.parse(run.out)).toEqual({
      stories: [
        {
          file: 'feed.jsonl',
          format: 'jsonl',
          id: 'k1',
          version: null,
          language: null,
          status: null,
          fields: [
            {
              role: 'headline',
              path: '/headline',
              text: 'Bridge “approved”',
              start: at,
              end: feed.indexOf('", "text'),
            },
            {
              role: 'body',
              path: '/text',
              text: 'The council met.',
              start: feed.indexOf('The'),
              end: feed.indexOf('"}'),
            },
          ],
        },
      ],
    })
    expect(here.run(['inspect', 'feed.jsonl']).out).toContain(
      'headline      Bridge “approved”\nbody          The council met.\n',
    )
  })
})
