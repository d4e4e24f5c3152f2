/** The measured rates that everything else is calculated from. */
interface Rates {
  /** Stories of 2 kB that a core checks each second. */
  readonly perCore: number
  /** The same for a worker of the queue with all that goes with it. */
  readonly perWorker: number
  /** Stories that one process enqueues and collects each second of its CPU. */
  readonly perRun: number
  /** Stories that one Redis passes on each second of its CPU. */
  readonly perRedis: number
}

/** Reads the rates from the table of the queue on the page. Throws an Error if it is not there. */
function readRates(page: string): Rates {
  const read = (pattern: RegExp): number => {
    const value = Number(pattern.exec(page)?.[1])
    if (Number.isNaN(value)) throw new Error(`The page has no figure for ${String(pattern)}.`)
    return value
  }
  return {
    perCore: read(/^\| command, 1 thread \|.*\| (\d+) \|$/mu),
    perWorker: read(/^\| queue, 1 worker of 1 thread \|.*\| (\d+) \|$/mu),
    perRun: read(/^- The process that enqueues and collects: (\d+) stories/mu),
    perRedis: read(/^- The process .* Redis: (\d+) stories/mu),
  }
}

const format = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 })

/** Returns a duration in the largest unit that suits it. */
function formatTime(seconds: number): string {
  if (seconds < 100) return `${format(seconds)} s`
  if (seconds < 100 * 60) return `${format(seconds / 60)} min`
  return seconds < 72 * 3600 ? `${format(seconds / 3600)} h` : `${format(seconds / 86_400)} days`
}

/** Amounts of stories, by their names. */
const amounts: readonly (readonly [string, number])[] = [
  ['a night of a million stories', 1e6],
  ['an archive of 100 GB', 100e9 / 2000],
]

/** The workers of a table, and the runs that they share the work of. */
const setups = [
  { workers: 1, runs: 1 },
  { workers: 10, runs: 1 },
  { workers: 100, runs: 1 },
  { workers: 100, runs: 8 },
  { workers: 1000, runs: 1 },
  { workers: 1000, runs: 32 },
]

/** Calculates what more workers give from the figures on the page. Returns the section. */
export function calculateScale(page: string): string {
  const { perCore, perWorker, perRun, perRedis } = readRates(page)
  const rows = setups.map(({ workers, runs }) => {
    const limits = [
      { name: 'the workers', rate: workers * perWorker },
      { name: 'the process that enqueues', rate: runs * perRun },
      { name: 'Redis', rate: perRedis },
    ]
    const { name, rate } = limits.reduce((least, each) => (each.rate < least.rate ? each : least))
    const times = amounts.map(([, stories]) => formatTime(stories / rate))
    return `| ${format(workers)} | ${format(runs)} | ${format(rate)} | ${times.join(' | ')} | ${name} |`
  })
  return `| Workers, each with a core | Runs at once | Stories per second | ${amounts.map(([name]) => name).join(' | ')} | The limit |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

- Rates that were measured, in stories of 2 kB per second of CPU: ${format(perWorker)} a worker, ${format(perRun)} a process that enqueues and collects, ${format(perRedis)} a Redis, which uses one core. Redis is full with ${format(perRedis / perWorker)} workers.
- The archive of 100 GB takes ${format(100e9 / 2000 / perWorker / 3600)} hours of the workers’ CPU, and the night ${format(1e6 / perWorker / 60)} minutes.
- One core with the command checks ${format(perCore)} stories per second: 10,000 stories a minute take ${format((10_000 / 60 / perCore) * 100)} % of a core, and 10,000 stories a day ${formatTime(10_000 / perCore)}.`
}
