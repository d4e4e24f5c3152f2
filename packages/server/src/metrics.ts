import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** The figures of a service, for Prometheus. No label holds anything of a story. */
export class Metrics {
  readonly registry = new Registry()
  readonly #requests = this.#counter('wirelint_requests_total', 'Requests to check, by status.', ['status'])
  readonly #stories = this.#counter('wirelint_stories_total', 'Stories that were checked.', [])
  readonly #issues = this.#counter('wirelint_issues_total', 'Issues that were found, by severity.', ['severity'])
  readonly #seconds: Histogram

  /** `count` returns the number of requests that are checked or wait. */
  constructor(count: () => number) {
    const registers = [this.registry]
    collectDefaultMetrics({ register: this.registry })
    this.#seconds = new Histogram({
      name: 'wirelint_request_seconds',
      help: 'Time of requests to check that were answered with a report.',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    })
    const gauge: Gauge = new Gauge({
      name: 'wirelint_requests_under_way',
      help: 'Requests that are checked or wait.',
      registers,
      collect: () => {
        gauge.set(count())
      },
    })
  }

  answered(status: number, milliseconds: number): void {
    this.#requests.inc({ status: String(status) })
    if (status === 200) this.#seconds.observe(milliseconds / 1000)
  }

  checked(stories: readonly { readonly diagnostics: readonly { readonly severity: string }[] }[]): void {
    this.#stories.inc(stories.length)
    for (const { diagnostics } of stories) for (const { severity } of diagnostics) this.#issues.inc({ severity })
  }

  #counter(name: string, help: string, labelNames: readonly string[]): Counter {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] })
  }
}
