import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findResumableOutput, openResumption } from '../../../src/cli/commands/open-resumption.js'
import type { RunFlags } from '../../../src/run/run-flags.js'
import { folder } from '../../support/folders.js'

const flags = { stdinFilename: 'stdin.txt', maxStorySize: 5, resume: 'journal', format: ['jsonl:out.jsonl'] }

test.each<[Partial<RunFlags>, string]>([
  [{ since: 'main' }, '--resume does not go with --since, which needs the whole run at once.'],
  [{ scores: ['damaged'] }, '--resume does not go with --scores'],
  [{ format: ['jsonl'] }, '--resume needs one report that goes to a file, as in -f jsonl -o out.jsonl.'],
  [{ format: ['jsonl:a', 'unix:b'] }, '--resume needs one report'],
  [{ format: ['sarif:a'] }, '--resume needs a report of lines, not sarif: jsonl, unix, compact, github, rdjsonl.'],
])('%j is refused', (more, message) => {
  expect(() => findResumableOutput({ ...flags, ...more })).toThrow(message)
})

test('a report of lines in a file can be resumed', () => {
  expect(findResumableOutput(flags)).toBe('out.jsonl')
})

test('threads and a cache make no other run of it, other paths do', () => {
  const { path } = folder()
  const open = (paths: readonly string[], more: Partial<RunFlags>): void => {
    const given = { ...flags, format: ['jsonl'], outputFile: join(path, 'out'), resume: join(path, 'journal'), ...more }
    openResumption(paths, given, { fingerprint: async () => '' }, '1')?.end(false, {} as never)
  }
  open(['a'], {})
  open(['a'], { concurrency: 2, cache: true })
  expect(() => {
    open(['b'], {})
  }).toThrow('the paths or options are not those of its run')
})

test('without the flag there is nothing to resume', () => {
  const { stdinFilename, maxStorySize } = flags
  expect(openResumption([], { stdinFilename, maxStorySize }, { fingerprint: async () => '' }, '1')).toBeNull()
})
