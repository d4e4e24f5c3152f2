import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'
import { commandLines, rawHazards } from '../support/hostile-texts.js'

const damaged = 'The council met at the hall. of the city on Monday and approved the plan.\n'
const many = 3000
const feed = Array.from(
  { length: many },
  (_, nth) => `${JSON.stringify({ id: `k${String(nth)}`, text: damaged })}\n`,
).join('')

const lines = (text: string): readonly string[] => text.split('\n').filter(line => line !== '')

describe('a reader that has seen enough', () => {
  /** Runs the command with its output read no further than its first line, and says its own exit code. */
  const cut = (args: string, errors = ''): string =>
    `{ "$1" "$2" ${args}; echo "exit $?" >&3; } 3>code ${errors} | head -n 1`

  test.each([
    [
      'no other report, no baseline and no exit code short',
      '-f unix -f jsonl:all.jsonl --baseline known.json --prune-baseline feed.jsonl',
      '',
      'exit 1',
    ],
    [
      'nor where it reads standard error too',
      '-f unix -f jsonl:all.jsonl --baseline known.json --prune-baseline gone.txt feed.jsonl',
      '2>&1',
      'exit 2',
    ],
  ])('cuts %s', (_, args, errors, code) => {
    const here = folder({
      'feed.jsonl': feed,
      'known.json': '{"version": 1, "stories": {"k0": {"x": "split-sentence"}}}',
      'cut.sh': cut(args, errors),
    })
    const { out, err } = here.pipe('cut.sh')
    const written = (name: string): string => readFileSync(join(here.path, name), 'utf8')
    expect([lines(out).length, err.replace(/^wirelint: known\.json: note: .*\n/u, '')]).toEqual([1, ''])
    expect(lines(written('code'))).toEqual([code])
    expect(lines(written('all.jsonl'))).toHaveLength(many)
    expect(JSON.parse(written('known.json'))).toEqual({ version: 1, fingerprints: 1, stories: {} })
  })

  test('leaves exit code 0 where that is the run’s', () => {
    const here = folder({ 'feed.jsonl': feed, 'cut.sh': cut('--fail-on never -f unix feed.jsonl') })
    expect(here.pipe('cut.sh')).toMatchObject({ err: '' })
    expect(readFileSync(join(here.path, 'code'), 'utf8')).toBe('exit 0\n')
  })
})

describe('what cannot be written is one line, and exit code 2', () => {
  const files = {
    'a.txt': damaged,
    'marked.jsonl': `${JSON.stringify({ text: 'All is well.' })}\n`,
    'folder/b.txt': damaged,
  }
  test.each([
    ['-f unix -o folder a.txt', 'Cannot write folder: it is a folder.'],
    ['-f unix -f json:gone/out.json a.txt', 'Cannot write gone/out.json: no such file or folder.'],
    ['-f unix -f json:a.txt/out.json marked.jsonl', 'Cannot write a.txt/out.json: a part of its path is not a folder.'],
    ['-f json:/dev/full a.txt', 'Cannot write /dev/full: no space is left on the device.'],
    ['--fix-dry-run -o /dev/full a.txt', 'Cannot write /dev/full: no space is left on the device.'],
    ['compare -o /dev/full a.txt folder/b.txt', 'Cannot write /dev/full: no space is left on the device.'],
    ['--baseline folder a.txt', 'Cannot read folder: it is a folder.'],
    ['--baseline folder --update-baseline a.txt', 'Cannot write folder: it is not a file.'],
    [
      '--baseline gone/known.json --update-baseline -f unix a.txt',
      'Cannot write gone/known.json: no such file or folder.',
    ],
    ['evaluate --save folder marked.jsonl', 'Cannot write folder: it is a folder, not a file.'],
    ['evaluate --docs gone marked.jsonl', 'Cannot write gone: no such file or folder.'],
    ['init --yes --file gone/wirelint.config.yaml', 'Cannot write gone/wirelint.config.yaml: no such file or folder.'],
  ])('%s', (args, message) => {
    expect(folder(files).run(args.split(' '))).toEqual({ code: 2, out: '', err: `wirelint: ${message}\n` })
  })

  test.each([
    '-f unix a.txt',
    '--fix-dry-run a.txt',
    '--print-config a.txt',
    'compare a.txt folder/b.txt',
    'evaluate marked.jsonl',
    'init --yes',
    'rules',
    '--help',
  ])('standard output: %s', args => {
    const here = folder({ ...files, 'full.sh': `"$1" "$2" ${args} >/dev/full` })
    expect(here.pipe('full.sh')).toEqual({
      code: 2,
      out: '',
      err: 'wirelint: Cannot write standard output: no space is left on the device.\n',
    })
  })

  test('the other reports and the baseline are whole', () => {
    const here = folder({
      'feed.jsonl': feed,
      'known.json': '{"version": 1, "stories": {"gone": {"x": "split-sentence"}}}',
    })
    const { code, out, err } = here.run([
      '-f',
      'unix',
      '-f',
      'json:/dev/full',
      '--concurrency',
      '2',
      '--baseline',
      'known.json',
      '--prune-baseline',
      'feed.jsonl',
    ])
    expect([code, lines(out).length, err]).toEqual([
      2,
      many,
      expect.stringContaining('wirelint: Cannot write /dev/full: no space is left on the device.\n') as unknown,
    ])
    expect(JSON.parse(readFileSync(join(here.path, 'known.json'), 'utf8'))).toEqual({
      version: 1,
      fingerprints: 1,
      stories: {},
    })
  })
})

describe('-o', () => {
  test('takes the first format that names no file', () => {
    const here = folder({ 'a.txt': damaged })
    expect(here.run(['-f', 'json:out.json', '-f', 'unix', '-o', 'out.txt', 'a.txt'])).toEqual({
      code: 1,
      out: '',
      err: '',
    })
    expect(readFileSync(join(here.path, 'out.txt'), 'utf8')).toMatch(/^a\.txt:1:28: /u)
  })

  test('is refused where every format names one', () => {
    expect(folder({ 'a.txt': damaged }).run(['-f', 'json:out.json', '-o', 'out.txt', 'a.txt'])).toEqual({
      code: 2,
      out: '',
      err: 'wirelint: --output-file out.txt has no report to write: every format names its own file.\n',
    })
  })
})

describe('a name cannot command a terminal or a CI job', () => {
  test.each(['pretty', 'unix', 'compact', 'tap', 'markdown', 'json', 'junit', 'html'])('in %s', format => {
    const here = folder({
      '::error::\u001b[31m.txt': damaged,
      '##[error]\u202e.txt': `${damaged}\n::warning::${damaged}`,
    })
    const { out, code } = here.run(['-f', format, '::error::\u001b[31m.txt', '##[error]\u202e.txt'])
    expect([code, rawHazards(out), commandLines(out)]).toEqual([1, [], []])
  })

  test('in what standard error says', () => {
    const { err } = folder({ '##[error].jsonl': '{"text": \n' }).run(['##[error].jsonl'])
    expect(commandLines(err)).toEqual([])
    expect(err).toContain('wirelint: #\u266F[error].jsonl:1:')
  })
})

test.each(['pretty', 'unix', 'compact', 'github', 'tap'])(
  'a report of %s in the folder that is checked is no story of the next run',
  format => {
    for (const text of [damaged, 'All is well in the harbor.\n']) {
      const here = folder({ 's.txt': text })
      const [first, second] = [1, 2].map(() => ({
        ...here.run(['-f', `${format}:out.txt`, '-f', 'json', '.']),
        report: readFileSync(join(here.path, 'out.txt'), 'utf8'),
      }))
      expect([first?.code, first?.err]).toEqual([text === damaged ? 1 : 0, ''])
      expect(second).toEqual(first)
    }
  },
)
