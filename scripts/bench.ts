import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lint } from '../src/node.js'

/*
 * Measures speed as a ratio to a floor or to another tool in the same run, so that it means the same on any machine:
 *   npm run bench                                 the start-up ratios, and throughput on the samples
 *   npm run bench -- STORY.txt FEED.jsonl...      the story checked, and throughput over the feeds' texts
 */
const command = 'dist/bin/wirelint.js'
const rounds = 15

/** Runs Node several times and returns the median of the wall times, in milliseconds. */
function timeNode(args: readonly string[]): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[rounds >> 1] ?? NaN
}

/** Returns the seconds that `work` takes over all texts: the best of three runs, after a warm-up on some texts. */
function timeWork(texts: readonly string[], work: (text: string) => unknown): number {
  for (const text of texts.slice(0, 50)) work(text)
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    for (const text of texts) work(text)
    return (performance.now() - start) / 1000
  })
  return Math.min(...times)
}

const readTexts = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => (JSON.parse(line) as { text: string }).text)

const [story = 'samples/summit.txt', ...feeds] = process.argv.slice(2)
const bare = timeNode(['-e', '0'])
const version = timeNode([command, '--version'])
const check = timeNode([command, story])
const print = (what: string, value: string): void => {
  process.stdout.write(`${what.padEnd(44)}${value}\n`)
}
print('node -e 0', `${bare.toFixed(0)} ms`)
print('wirelint --version', `${version.toFixed(0)} ms, ${(version / bare).toFixed(2)} × node -e 0`)
print(`wirelint ${story}`, `${check.toFixed(0)} ms, ${(check / bare).toFixed(2)} × node -e 0`)

const texts = feeds.filter(existsSync).flatMap(readTexts)
if (texts.length > 0) {
  const writeGood = createRequire(import.meta.url)('write-good') as (text: string) => unknown
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const ours = megabytes / timeWork(texts, text => lint(text, { format: 'text' }))
  const theirs = megabytes / timeWork(texts, writeGood)
  print(`throughput on ${String(texts.length)} texts, ${megabytes.toFixed(1)} MB`, `${ours.toFixed(2)} MB/s`)
  print('write-good on the same', `${theirs.toFixed(2)} MB/s`)
  print('ratio', (ours / theirs).toFixed(2))
}
