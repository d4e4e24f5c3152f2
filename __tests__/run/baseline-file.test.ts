import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { PartReport } from '../../src/linter/report.js'
import { openBaseline } from '../../src/run/baseline-file.js'
import { folder } from '../support/folders.js'
import { messagesIn, reportOn } from '../support/runs.js'

const flags = { stdinFilename: 'stdin.txt', maxStorySize: 5 }

/** A run with a baseline over some reports: what is left of each story, what the baseline says, and its file. */
function run(path: string, use: object, ...reports: readonly PartReport[]) {
  const baseline = openBaseline({ ...flags, baseline: path, ...use })
  const left = reports.map(report => baseline?.apply(report) ?? report)
  return { left: left.flatMap(messagesIn), says: baseline?.finish() }
}

/** Issues in a file of known ones, story by story. */
const countKnown = (path: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries((JSON.parse(readFileSync(path, 'utf8')) as { stories: Record<string, object> }).stories).map(
      ([story, known]) => [basename(story), Object.keys(known).length],
    ),
  )

describe('the flags of a baseline', () => {
  test('open none where none is named', () => {
    expect(openBaseline(flags)).toBeNull()
  })

  test.each([
    [
      { updateBaseline: true, pruneBaseline: true, baseline: 'b.json' },
      'Use --update-baseline or --prune-baseline, not both: --update-baseline also removes fixed issues.',
    ],
    [{ updateBaseline: true }, '--update-baseline needs --baseline FILE.'],
    [{ pruneBaseline: true }, '--prune-baseline needs --baseline FILE.'],
    [
      { updateBaseline: true, fixDryRun: true, baseline: 'b.json' },
      '--fix-dry-run changes nothing. Remove --update-baseline.',
    ],
    [{ baseline: 'gone.json' }, 'Cannot read gone.json: no such file. --update-baseline writes a baseline.'],
    [{ baseline: 'package.json' }, 'Cannot read package.json: this is not a baseline of wirelint.'],
  ] as const)('%j is refused', (use, message) => {
    expect(() => openBaseline({ ...flags, ...use })).toThrow(message)
  })
})

describe('a baseline', () => {
  test('is written, and reports nothing then', () => {
    const path = join(folder().path, 'b.json')
    expect(run(path, { updateBaseline: true }, reportOn('bad poor'), reportOn('fine', 'b.txt'))).toEqual({
      left: [[], []],
      says: 'Wrote 2 known issues.',
    })
    expect(countKnown(path)).toEqual({ 'a.txt': 2 })
  })

  test('hides what it knows', () => {
    const path = join(folder().path, 'b.json')
    run(path, { updateBaseline: true }, reportOn('a bad day'))
    const before = readFileSync(path, 'utf8')
    expect(run(path, {}, reportOn('a bad day'), reportOn('a bad day', 'b.txt'))).toEqual({
      left: [[], ['“bad” stands here.']],
      says: 'Hid 1 known issue.',
    })
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  test('says what it knows in vain', () => {
    const path = join(folder().path, 'b.json')
    run(path, { updateBaseline: true }, reportOn('bad poor faint'))
    expect(run(path, {}, reportOn('fine')).says).toBe('3 known issues are gone. Drop them with --prune-baseline.')
    expect(run(path, {}, reportOn('fine', 'b.txt')).says).toBeNull()
  })

  test('drops what is gone, and what is of stories that are not in the run', () => {
    const path = join(folder().path, 'b.json')
    run(path, { updateBaseline: true }, reportOn('a bad day'), reportOn('poor', 'b.txt'))
    expect(run(path, { pruneBaseline: true }, reportOn('fine')).says).toBe(
      'Dropped 1 known issue that is gone. Dropped 1 issue of stories that are not in the run.',
    )
    expect(countKnown(path)).toEqual({})
  })

  test('keeps what is known of a file that could not be checked', () => {
    const path = join(folder().path, 'b.json')
    run(path, { updateBaseline: true }, reportOn('a bad day'))
    const baseline = openBaseline({ ...flags, baseline: path, pruneBaseline: true })
    baseline?.miss('a.txt')
    expect(baseline?.finish()).toBeNull()
    expect(countKnown(path)).toEqual({ 'a.txt': 1 })
  })

  test('that is a pipe is not read where it must be written', () => {
    const path = join(folder().path, 'pipe')
    execFileSync('mkfifo', [path])
    expect(() => openBaseline({ ...flags, baseline: path, updateBaseline: true })).toThrow(
      `Cannot write ${path}: it is not a file.`,
    )
  })

  test('that cannot be written is a usage error', () => {
    const path = join(folder().path, 'gone', 'b.json')
    expect(() => run(path, { updateBaseline: true }, reportOn('bad'))).toThrow(
      `Cannot write ${path}: no such file or folder.`,
    )
    expect(existsSync(path)).toBe(false)
  })
})
