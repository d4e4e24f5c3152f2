import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lint } from '../src/node.js'

/*
 * Speed, as ratios against a floor or a peer in the same run, so that they mean the same on any machine:
 *   npm run bench                                 the start-up ratios, and throughput on the samples
 *   npm run bench -- STORY.txt FEED.jsonl...      the story checked, and throughput over the feeds' texts
 */
const command = 'dist/bin/wirelint.js'
const rounds = 15

/** Median wall time of a run, in milliseconds. */
function median(args: readonly string[]): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[rounds >> 1] ?? NaN
}

/** Seconds that `work` takes over all texts, after a warm-up on some of them: the best of three runs. */
function seconds(texts: readonly string[], work: (text: string) => unknown): number {
  for (const text of texts.slice(0, 50)) work(text)
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    for (const text of texts) work(text)
    return (performance.now() - start) / 1000
  })
  return Math.min(...times)
}

const textsOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => (JSON.parse(line) as { text: string }).text)

const [story = 'samples/summit.txt', ...feeds] = process.argv.slice(2)
const bare = median(['-e', '0'])
const version = median([command, '--version'])
const check = median([command, story])
const print = (what: string, value: string): void => {
  process.stdout.write(`${what.padEnd(44)}${value}\n`)
}
print('node -e 0', `${bare.toFixed(0)} ms`)
print('wirelint --version', `${version.toFixed(0)} ms, ${(version / bare).toFixed(2)} × node -e 0`)
print(`wirelint ${story}`, `${check.toFixed(0)} ms, ${(check / bare).toFixed(2)} × node -e 0`)

const texts = feeds.filter(existsSync).flatMap(textsOf)
if (texts.length > 0) {
  const writeGood = createRequire(import.meta.url)('write-good') as (text: string) => unknown
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const ours = megabytes / seconds(texts, text => lint(text, { format: 'text' }))
  const theirs = megabytes / seconds(texts, writeGood)
  print(`throughput on ${String(texts.length)} texts, ${megabytes.toFixed(1)} MB`, `${ours.toFixed(2)} MB/s`)
  print('write-good on the same', `${theirs.toFixed(2)} MB/s`)
  print('ratio', (ours / theirs).toFixed(2))
}
