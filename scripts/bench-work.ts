import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyOf } from './made-copy.js'

/*
 * What threads and the cache save, as ratios of runs in turn: npm run bench:work [ROUNDS]. 2,000 stories of 21 MB in all, as files, as
 * JSONL and as RSS; and small inputs, on which threads must cost nothing.
 */
const rounds = Number(process.argv[2] ?? 3)
const stories = 2000
const paragraphs = 28

const folder = mkdtempSync(join(tmpdir(), 'wirelint-bench-'))
const files = join(folder, 'files')
const cache = join(folder, 'cache')

/** Seconds that a run takes. */
function seconds(...args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['dist/bin/wirelint.js', '--no-config', '-f', 'jsonl', '-o', join(folder, 'out'), ...args], { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  return (performance.now() - start) / 1000
}

/** The best of some runs of each kind, in turn, so that whatever else the machine does falls on all of them. */
function best(times: number, ...kinds: readonly (() => number)[]): readonly number[] {
  const measured = Array.from({ length: times }, () => kinds.map(kind => kind()))
  return kinds.map((_, index) => Math.min(...measured.map(round => round[index] ?? NaN)))
}

function compared(what: string, times: number, slow: readonly [string, () => number], quick: readonly [string, () => number]): void {
  const [before = NaN, after = NaN] = best(times, slow[1], quick[1])
  process.stdout.write(`${what.padEnd(34)}${slow[0]} ${before.toFixed(2)} s, ${quick[0]} ${after.toFixed(2)} s: ${(before / after).toFixed(2)} ×\n`)
}

const threads = (path: string, count: string) => [count, () => seconds('--concurrency', count, path)] as const

try {
  mkdirSync(files)
  for (let nth = 0; nth < stories; nth++) writeFileSync(join(files, `story-${String(nth)}.txt`), `Harbor talks, part ${String(nth)}\n\n${copyOf(nth, paragraphs).join('\n\n')}\n`)
  const jsonl = join(folder, 'feed.jsonl')
  writeFileSync(jsonl, Array.from({ length: stories }, (_, nth) => `${JSON.stringify({ id: `g${String(nth)}`, headline: `Harbor talks, part ${String(nth)}`, text: copyOf(nth, paragraphs).join('\n\n') })}\n`).join(''))
  const rss = join(folder, 'feed.xml')
  const items = Array.from({ length: stories }, (_, nth) => `<item><title>Harbor talks, part ${String(nth)}</title><guid>g${String(nth)}</guid><description><![CDATA[${copyOf(nth, paragraphs).map(text => `<p>${text}</p>`).join('')}]]></description></item>\n`)
  writeFileSync(rss, `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Feed</title>\n${items.join('')}</channel></rss>\n`)

  const first = (): number => {
    rmSync(cache, { force: true })
    return seconds('--cache-file', cache, files)
  }
  compared(`--cache, ${String(stories)} files`, rounds, ['first', first], ['second', () => seconds('--cache-file', cache, files)])
  const bare = readFileSync(cache).length / 1e6
  for (const [name, path] of [['files', files], ['JSONL', jsonl], ['RSS', rss]] as const) {
    const megabytes = path === files ? '' : `, ${(statSync(path).size / 1e6).toFixed(0)} MB`
    compared(`--concurrency, ${name}${megabytes}`, rounds, threads(path, '1'), threads(path, '2'))
  }
  compared('--concurrency, a sample', rounds * 5, threads('samples/summit.txt', '1'), threads('samples/summit.txt', 'auto'))
  compared('--concurrency, all samples', rounds * 5, threads('samples', '1'), threads('samples', 'auto'))
  process.stdout.write(`the cache holds ${bare.toFixed(1)} MB\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
