import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCopy } from './made-copy.js'

/*
 * Measures the time that threads and the cache save, as ratios of runs in turn: npm run bench:work [-- ROUNDS]
 * The copy is 2,000 stories, 21 MB in all, as files, as JSONL and as RSS. On small inputs threads must cost nothing.
 * Two processors may share a core or a cache. So two runs at once, each over half of the stories, show the most that
 * this machine can gain.
 */
const rounds = Number(process.argv[2] ?? 3)
const stories = 2000
const paragraphs = 28

const folder = mkdtempSync(join(tmpdir(), 'wirelint-bench-'))
const files = join(folder, 'files')
const cache = join(folder, 'cache')

/** The command and the options of every run; the path of the output follows. */
const command = ['dist/bin/wirelint.js', '--no-config', '-f', 'jsonl', '-o']

/** Runs the command and returns the seconds that it takes. */
function timeRun(...args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [...command, join(folder, 'out'), ...args], {
    encoding: 'utf8',
  })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  return (performance.now() - start) / 1000
}

/** Starts a run of one thread for each path, all together, and returns the seconds until the last one ends. */
async function timeRunsAtOnce(...paths: readonly string[]): Promise<number> {
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

/**
 * Prints the best time of each kind, with its ratio to the first. The kinds run in turn, so that other work of the
 * machine slows all of them.
 */
async function compareKinds(what: string, times: number, first: Kind, ...others: readonly Kind[]): Promise<void> {
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

/** A headline with a number: it is compared with those of the story, which needs the tagger. */
const headlineOf = (nth: number): string => `Storm keeps ${String(nth + 2)} boats in Skarne`

const threads = (path: string, count: string): Kind => [count, () => timeRun('--concurrency', count, path)]

try {
  mkdirSync(files)
  for (let nth = 0; nth < stories; nth++)
    writeFileSync(
      join(files, `story-${String(nth)}.txt`),
      `${headlineOf(nth)}\n\n${makeCopy(nth, paragraphs).join('\n\n')}\n`,
    )
  const lines = Array.from(
    { length: stories },
    (_, nth) =>
      `${JSON.stringify({ id: `g${String(nth)}`, headline: headlineOf(nth), text: makeCopy(nth, paragraphs).join('\n\n') })}\n`,
  )
  const writeFeed = (name: string, text: readonly string[]): string => {
    writeFileSync(join(folder, name), text.join(''))
    return join(folder, name)
  }
  const jsonl = writeFeed('feed.jsonl', lines)
  const halves = [
    writeFeed('front.jsonl', lines.slice(0, stories / 2)),
    writeFeed('back.jsonl', lines.slice(stories / 2)),
  ]
  const items = Array.from(
    { length: stories },
    (_, nth) =>
      `<item><title>${headlineOf(nth)}</title><guid>g${String(nth)}</guid><description><![CDATA[${makeCopy(
        nth,
        paragraphs,
      )
        .map(text => `<p>${text}</p>`)
        .join('')}]]></description></item>\n`,
  )
  const rss = writeFeed('feed.xml', [
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Feed</title>\n',
    ...items,
    '</channel></rss>\n',
  ])

  const firstRun = (): number => {
    rmSync(cache, { force: true })
    return timeRun('--cache-file', cache, files)
  }
  await compareKinds(
    `--cache, ${String(stories)} files`,
    rounds,
    ['first', firstRun],
    ['second', () => timeRun('--cache-file', cache, files)],
  )
  const bare = readFileSync(cache).length / 1e6
  for (const [name, path] of [
    ['files', files],
    ['JSONL', jsonl],
    ['RSS', rss],
  ] as const) {
    const megabytes = path === files ? '' : `, ${(statSync(path).size / 1e6).toFixed(0)} MB`
    const atOnce: readonly Kind[] = path === jsonl ? [['halves at once', () => timeRunsAtOnce(...halves)]] : []
    await compareKinds(`--concurrency, ${name}${megabytes}`, rounds, threads(path, '1'), threads(path, '2'), ...atOnce)
  }
  await compareKinds(
    '--concurrency, a sample',
    rounds * 5,
    threads('samples/summit.txt', '1'),
    threads('samples/summit.txt', 'auto'),
  )
  await compareKinds('--concurrency, all samples', rounds * 5, threads('samples', '1'), threads('samples', 'auto'))
  process.stdout.write(`the cache holds ${bare.toFixed(1)} MB\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
