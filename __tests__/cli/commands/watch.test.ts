import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { watchCommand } from '../../../src/cli/commands/watch.js'
import type { RunFlags } from '../../../src/run/run-flags.js'
import { loneProcess } from '../../support/lone-process.js'
import { catchErrors } from '../../support/printed.js'
import { messageThrownBy } from '../../support/thrown.js'
import { workFolder } from '../../support/work-folder.js'

/** A run that writes down its arguments, says that it has read two files, and ends with the code in one of them. */
const run = `
import { appendFileSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
appendFileSync('log', JSON.stringify(process.argv.slice(2)) + '\\n')
process.send({ read: [resolve('a.txt'), resolve('code')], written: [] }, () => process.exit(Number(readFileSync('code', 'utf8'))))
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
  for (let rounds = 0; rounds < 500 && (err.text.match(/watching for changes/gu) ?? []).length < times; rounds++)
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
