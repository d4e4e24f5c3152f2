import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import type { Folder } from '../support/command.js'
import { folder } from '../support/folders.js'
import { copyOf } from '../support/feeds.js'

jest.setTimeout(60_000)

/** Enough for a run of over a second on any machine. */
function longRun(): Folder {
  return folder(
    Object.fromEntries(
      Array.from({ length: 200 }, (_, nth) => [`s${String(nth)}.txt`, `Harbor talks\n\n${copyOf(nth, 24)}\n`]),
    ),
  )
}
const bar = /[█░]{24} +\d+ % {2}\d+ of 200 files, [\d.]+ MB/u

test('a run through pipes shows no progress, however long', () => {
  const { err } = longRun().run(['-f', 'unix', '.'])
  expect(err).toBe('')
})

// util-linux has the command `script`, which gives a pseudo-terminal; the test of the class covers the same without one.
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0
const inTerminal = (here: Folder, args: string): string =>
  spawnSync('script', ['-qec', `"${process.execPath}" "${resolve('dist/bin/wirelint.js')}" ${args}`, '/dev/null'], {
    cwd: here.path,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: undefined, NO_COLOR: undefined },
    maxBuffer: 1 << 28,
  }).stdout

if (hasTerminal)
  test('a long run in a terminal shows its progress between the lines of the report, and wipes it', () => {
    const out = inTerminal(longRun(), '-f unix .')
    expect(out).toMatch(bar)
    // Returns the last state of the terminal: each line after its last wipe.
    const lines = out.split(/\r?\n/u).map(line => line.split('\r\u001B[K').at(-1) ?? '')
    expect(lines.filter(line => line !== '' && !/^\.\/s\d+\.txt:\d+:\d+: /u.test(line))).toEqual([])
    expect(lines.filter(line => line !== '').length).toBeGreaterThan(200)
  })

if (hasTerminal)
  test.each(['--no-progress', '--quiet'])('%s shows none', flag => {
    expect(inTerminal(longRun(), `-f unix ${flag} .`)).not.toMatch(/[█░]/u)
  })
