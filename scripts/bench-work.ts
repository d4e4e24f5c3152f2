import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyOf } from './made-copy.js'

/*
 * What threads and the cache save, as ratios of runs in turn: npm run bench:work [ROUNDS]. 2,000 stories of 21 MB in all, as files, as
 * JSONL and as RSS; and small inputs, on which threads must cost nothing. Two processors of a machine may share a core or a cache: what
 * it gives at most is told by two runs at once that share nothing else, each over half of the stories.
 */
const rounds = Number(process.argv[2] ?? 3)
const stories = 2000
const paragraphs = 28

const folder = mkdtempSync(join(tmpdir(), 'wirelint-bench-'))
const files = join(folder, 'files')
const cache = join(folder, 'cache')

/** The command and what every run is told, but for what it writes to. */
const command = ['dist/bin/wirelint.js', '--no-config', '-f', 'jsonl', '-o']

/** Seconds that a run takes. */
function seconds(...args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [...command, join(folder, 'out'), ...args], {
    encoding: 'utf8',
  })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  return (performance.now() - start) / 1000
}

/** Seconds that runs in one thread take that begin together, one a path. */
async function secondsAtOnce(...paths: readonly string[]): Promise<number> {
  const start = performance.now()
  const runs = paths.map((path, nth) =>
    spawn(process.execPath, [...command, join(folder, `out-${String(nth)}`), '--concurrency', '1', path], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  )
  for (const [status] of await Promise.all(runs.map(run => once(run, 'exit') as Promise<[number | null]>)))
    if (status !== 0 && status !== 1) throw new Error(`A run ended with ${String(status)}.`)
  return (performance.now() - start) / 1000
}

type Kind = readonly [name: string, run: () => number | Promise<number>]

/** The best of some runs of each kind, in turn, so that whatever else the machine does falls on all of them; ratios are to the first kind. */
async function compared(what: string, times: number, first: Kind, ...others: readonly Kind[]): Promise<void> {
  const kinds = [first, ...others]
  const best = kinds.map(() => Infinity)
  for (let round = 0; round < times; round++)
    for (const [index, [, run]] of kinds.entries()) best[index] = Math.min(best[index] ?? Infinity, await run())
  const [before = NaN, ...after] = best
  const ratios = after.map(
    (time, index) => `, ${others[index]?.[0] ?? ''} ${time.toFixed(2)} s: ${(before / time).toFixed(2)} ×`,
  )
  process.stdout.write(`${what.padEnd(34)}${first[0]} ${before.toFixed(2)} s${ratios.join('')}\n`)
}

/** A headline with a number to be held against the story's, as many have: the tagger is asked for it. */
const headlineOf = (nth: number): string => `Storm keeps ${String(nth + 2)} boats in Skarne`

const threads = (path: string, count: string): Kind => [count, () => seconds('--concurrency', count, path)]

try {
  mkdirSync(files)
  for (let nth = 0; nth < stories; nth++)
    writeFileSync(
      join(files, `story-${String(nth)}.txt`),
      `${headlineOf(nth)}\n\n${copyOf(nth, paragraphs).join('\n\n')}\n`,
    )
  const lines = Array.from(
    { length: stories },
    (_, nth) =>
      `${JSON.stringify({ id: `g${String(nth)}`, headline: headlineOf(nth), text: copyOf(nth, paragraphs).join('\n\n') })}\n`,
  )
  const written = (name: string, text: readonly string[]): string => {
    writeFileSync(join(folder, name), text.join(''))
    return join(folder, name)
  }
  const jsonl = written('feed.jsonl', lines)
  const halves = [written('front.jsonl', lines.slice(0, stories / 2)), written('back.jsonl', lines.slice(stories / 2))]
  const items = Array.from(
    { length: stories },
    (_, nth) =>
      `<item><title>${headlineOf(nth)}</title><guid>g${String(nth)}</guid><description><![CDATA[${copyOf(
        nth,
        paragraphs,
      )
        .map(text => `<p>${text}</p>`)
        .join('')}]]></description></item>\n`,
  )
  const rss = written('feed.xml', [
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Feed</title>\n',
    ...items,
    '</channel></rss>\n',
  ])

  const first = (): number => {
    rmSync(cache, { force: true })
    return seconds('--cache-file', cache, files)
  }
  await compared(
    `--cache, ${String(stories)} files`,
    rounds,
    ['first', first],
    ['second', () => seconds('--cache-file', cache, files)],
  )
  const bare = readFileSync(cache).length / 1e6
  for (const [name, path] of [
    ['files', files],
    ['JSONL', jsonl],
    ['RSS', rss],
  ] as const) {
    const megabytes = path === files ? '' : `, ${(statSync(path).size / 1e6).toFixed(0)} MB`
    const atOnce: readonly Kind[] = path === jsonl ? [['halves at once', () => secondsAtOnce(...halves)]] : []
    await compared(`--concurrency, ${name}${megabytes}`, rounds, threads(path, '1'), threads(path, '2'), ...atOnce)
  }
  await compared(
    '--concurrency, a sample',
    rounds * 5,
    threads('samples/summit.txt', '1'),
    threads('samples/summit.txt', 'auto'),
  )
  await compared('--concurrency, all samples', rounds * 5, threads('samples', '1'), threads('samples', 'auto'))
  process.stdout.write(`the cache holds ${bare.toFixed(1)} MB\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
