/** The measured rates that everything else is calculated from. */
interface Rates {
  /** Stories of 2 kB that a core checks each second. */
  readonly perCore: number
  /** The same for a worker of the queue with all that goes with it. */
  readonly perWorker: number
  /** Jobs that one process enqueues each second of its CPU. */
  readonly jobs: number
}

/** Stories of 2 kB in a job of the queue. */
const storiesPerJob = 30

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
    jobs: read(/^- Enqueuing: .*, (\d+) per CPU second/mu),
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

/** Calculates what more workers give from the figures on the page. Returns the section. */
export function calculateScale(page: string): string {
  const { perCore, perWorker, jobs } = readRates(page)
  const most = jobs * storiesPerJob
  const rows = [1, 10, 100, 1000].map(workers => {
    const rate = Math.min(workers * perWorker, most)
    const limit = workers * perWorker > most ? 'the process that enqueues' : 'the workers'
    const times = amounts.map(([, stories]) => formatTime(stories / rate))
    return `| ${format(workers)} | ${format(rate)} | ${times.join(' | ')} | ${limit} |`
  })
  return `| Workers, each with a core | Stories per second | ${amounts.map(([name]) => name).join(' | ')} | The limit |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

- One core with the command checks ${format(perCore)} stories per second: 10,000 stories a minute take ${format((10_000 / 60 / perCore) * 100)} % of a core, and 10,000 stories a day ${formatTime(10_000 / perCore)}.
- A job is ${String(storiesPerJob)} stories. One process enqueues ${format(jobs)} jobs per second, or ${format(most)} stories.`
}
