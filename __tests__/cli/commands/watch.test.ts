import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { watchCommand } from '../../../src/cli/commands/watch.js'
import type { RunFlags } from '../../../src/run/run-flags.js'
import { loneProcess } from '../../support/lone-process.js'
import { catchErrors } from '../../support/printed.js'
import { messageThrownBy } from '../../support/thrown.js'
import { workFolder } from '../../support/work-folder.js'

// Each run is a new process, which takes seconds on a machine with much to do.
jest.setTimeout(60_000)

/**
 * A run that writes down its arguments, says that it has read two files, and ends with the code in one of them. A second
 * code there takes the place of the first one before the run ends.
 */
const run = `
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
const stateOf = file => {
  const { mtimeNs, size, ino } = statSync(file, { bigint: true })
  return [mtimeNs, size, ino].join(' ')
}
appendFileSync('log', JSON.stringify(process.argv.slice(2)) + '\\n')
const [code, next] = readFileSync('code', 'utf8').split(' ')
const read = ['a.txt', 'code'].map(file => [resolve(file), stateOf(file)])
process.send({ read, written: [] }, () => {
  if (next !== undefined) writeFileSync('code', next)
  process.exit(Number(code))
})
`

loneProcess()
const err = catchErrors()
const here = workFolder({ 'run.mjs': run, 'a.txt': 'Rain fell.\n', code: '1', log: '' })
const flags: RunFlags = { stdinFilename: 'stdin.txt', maxStorySize: 5 }

const { argv } = process
beforeEach(() => {
  process.argv = [process.execPath, `${here.path}/run.mjs`, '--watch', 'a.txt']
})
afterEach(() => {
  process.argv = argv
})

/** Waits until the command has said so many times that it watches. */
async function watched(times: number): Promise<void> {
  for (let rounds = 0; rounds < 5_000 && (err.text.match(/watching for changes/gu) ?? []).length < times; rounds++)
    await setTimeout(10)
}

const runs = (): readonly (readonly string[])[] =>
  readFileSync('log', 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as readonly string[])

describe('a command that watches', () => {
  test('runs again after a change, and ends on a signal with the code of the last run', async () => {
    const code = watchCommand(['a.txt'], flags)
    await watched(1)
    writeFileSync('code', '0')
    await watched(2)
    process.emit('SIGTERM')
    expect(await code).toBe(0)
    expect(err.text).toBe(
      [
        'wirelint: watching for changes. Press Ctrl-C to stop.',
        'wirelint: code has changed.',
        'wirelint: watching for changes. Press Ctrl-C to stop.',
        '',
      ].join('\n'),
    )
    expect(runs()).toHaveLength(2)
  })

  test('sees a change that comes before the run has ended', async () => {
    writeFileSync('code', '1 0')
    const code = watchCommand(['a.txt'], flags)
    await watched(2)
    process.emit('SIGTERM')
    expect(await code).toBe(0)
    expect(runs()).toHaveLength(2)
  })

  test('gives its runs a cache in place of --watch, and leaves nothing behind', async () => {
    const code = watchCommand(['a.txt'], flags)
    await watched(1)
    process.emit('SIGINT')
    expect(await code).toBe(1)
    expect(runs()).toEqual([['--cache-file', expect.stringMatching(/wirelint-watch-\w+.cache$/u), 'a.txt']])
    expect(existsSync(dirname(runs()[0]?.[1] ?? ''))).toBe(false)
  })

  test('leaves the cache to the user who names one', async () => {
    const code = watchCommand(['a.txt'], { ...flags, cache: true })
    await watched(1)
    process.emit('SIGINT')
    await code
    expect(runs()).toEqual([['a.txt']])
  })
})

test.each<[string, readonly string[], Partial<RunFlags>, string]>([
  ['standard input', ['-'], {}, '--watch cannot watch standard input. Name files, folders or globs.'],
  [
    'to write a baseline',
    ['a.txt'],
    { updateBaseline: true },
    '--watch cannot write a baseline. Run without --watch to write it.',
  ],
  [
    'to prune a baseline',
    ['a.txt'],
    { pruneBaseline: true },
    '--watch cannot write a baseline. Run without --watch to write it.',
  ],
])('it refuses %s', async (_, paths, more, message) => {
  expect(await messageThrownBy(() => watchCommand(paths, { ...flags, ...more }))).toBe(message)
  expect(runs()).toEqual([])
})
