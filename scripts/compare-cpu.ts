import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeFreshFeed } from './bench/fresh-copy.js'
import { measureInTurn, type Subject } from './bench/measure.js'
import { findBaseCommit } from './corpus/base-commit.js'
import { buildCommit } from './corpus/checked-stories.js'

/*
 * Compares the user CPU of the built working tree with that of a base commit, in turn: npm run cpu -- [--base REF]
 * The exit code is 1 if a run takes more than 15 % longer than on the base.
 */
const mostSlower = 1.15
const rounds = 5

/** Measures both on one input, prints the ratio, and returns it. */
function compareOn(what: string, input: string, [base, now]: readonly [string, string], folder: string): number {
  const subject = (built: string): Subject => ({
    node: process.execPath,
    args: [join(built, 'dist/bin/wirelint.js'), '--no-config', '-f', 'jsonl', '--concurrency', '1', input],
  })
  const usage = measureInTurn({ base: subject(base), now: subject(now) }, rounds, folder)
  const ratio = usage.now.cpu / usage.base.cpu
  process.stdout.write(
    `${what.padEnd(24)}base ${usage.base.cpu.toFixed(2)} s, now ${usage.now.cpu.toFixed(2)} s: ${ratio.toFixed(2)} ×\n`,
  )
  return ratio
}

const { values } = parseArgs({ options: { base: { type: 'string' } } })
const folder = mkdtempSync(join(tmpdir(), 'wirelint-cpu-'))
try {
  const root = resolve('.')
  const built = join(folder, 'base')
  buildCommit(root, findBaseCommit(root, values.base), built)
  const [story, feed] = [join(folder, 'story.jsonl'), join(folder, 'feed.jsonl')]
  writeFileSync(story, makeFreshFeed(1))
  writeFileSync(feed, makeFreshFeed(2e6))
  const ratios = [
    compareOn('one story', story, [built, root], folder),
    compareOn('2 MB of JSONL', feed, [built, root], folder),
  ]
  if (ratios.some(ratio => ratio > mostSlower)) {
    process.stderr.write(`This takes more than ${((mostSlower - 1) * 100).toFixed(0)} % more CPU than the base.\n`)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
