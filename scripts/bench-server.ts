import { type ChildProcess, spawn } from 'node:child_process'
import { lint } from '../src/node.js'
import { makeCopy } from './made-copy.js'
import { LoadClient, type LoadResult, quantile } from './scale/load.js'
import { describeMachine, publishSection } from './scale/section.js'

/*
 * Measures the service under load, in a process of its own: npm run bench:server [-- SECONDS [--write]]
 * Stories of 2 kB, as many as it takes, half as many, and twice as many. `--write` writes the figures into
 * docs/scale.md.
 */
const args = process.argv.slice(2)
const seconds = Number(args.find(each => !each.startsWith('--')) ?? 60)

/** Stories of 2 kB, enough of them that no two in a row are alike. */
const stories = Array.from({ length: 500 }, (_, nth) => makeCopy(nth, 5).join('\n\n').slice(0, 2000))
const bodyOf = (nth: number): string => stories[nth % stories.length] ?? ''

/** A rate, on the clock and by the CPU that is used. */
interface Rate {
  readonly perSecond: number
  readonly perCpuSecond: number
}

/** The rate of the library in one thread of this process. */
function measureLint(milliseconds: number): Rate {
  for (let nth = 0; nth < 500; nth++) lint(bodyOf(nth))
  const start = performance.now()
  const before = process.cpuUsage()
  let count = 0
  while (performance.now() < start + milliseconds) lint(bodyOf(count++))
  const { user, system } = process.cpuUsage(before)
  return { perSecond: count / ((performance.now() - start) / 1000), perCpuSecond: (count / (user + system)) * 1e6 }
}

/** The CPU that the service has used, in seconds. */
async function readCpu(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${String(port)}/metrics`)).text()
  return Number(/^process_cpu_seconds_total (\S+)/mu.exec(text)?.[1])
}

/** Waits until the threads of the service are warm. */
async function waitUntilReady(port: number): Promise<void> {
  while ((await fetch(`http://127.0.0.1:${String(port)}/health/ready`)).status !== 200)
    await new Promise(resolve => setTimeout(resolve, 50))
}

/** Starts the service, and waits for its port. */
async function startService(): Promise<{ readonly process: ChildProcess; readonly port: number }> {
  const service = spawn(process.execPath, ['packages/server/dist/main.js', '--port', '0', '--no-config'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  for await (const chunk of service.stderr as AsyncIterable<Buffer>) {
    said += String(chunk)
    const port = /listening on http:\/\/127\.0\.0\.1:(\d+)/u.exec(said)?.[1]
    if (port !== undefined) return { process: service, port: Number(port) }
  }
  throw new Error(said)
}

const count = (result: LoadResult, ...statuses: readonly number[]): number =>
  statuses.reduce((sum, status) => sum + (result.statuses.get(status) ?? 0), 0)
const percent = (part: number, all: number): string => `${((part / all) * 100).toFixed(1)} %`

function row(name: string, result: LoadResult): string {
  const answered = count(result, 200)
  const refused = count(result, 429, 503)
  const cells = [
    (result.sent / result.seconds).toFixed(0),
    (answered / result.seconds).toFixed(0),
    `${quantile(result.latencies, 0.5).toFixed(1)} ms`,
    `${quantile(result.latencies, 0.99).toFixed(1)} ms`,
    percent(answered, result.sent),
    percent(refused, result.sent),
    percent(result.sent - answered - refused, result.sent),
  ]
  return `| ${name} | ${cells.join(' | ')} |`
}

const own = measureLint(Math.min(10_000, seconds * 1000))
const { process: service, port } = await startService()
const client = new LoadClient(port, bodyOf)
try {
  await waitUntilReady(port)
  await client.fill(16, Math.min(10, seconds))
  const before = await readCpu(port)
  const full = await client.fill(16, seconds)
  const rate = count(full, 200) / full.seconds
  const perCpu = count(full, 200) / ((await readCpu(port)) - before)
  const half = await client.press(rate / 2, seconds)
  const twice = await client.press(rate * 2, seconds)
  const recovery = await client.recover(quantile(half.latencies, 0.5))
  const [p50, p99] = [quantile(half.latencies, 0.5), quantile(half.latencies, 0.99)]
  const text = `${await describeMachine()}; ${String(seconds)} s for each row; stories of 2 kB, JSON reports; the service has a thread for each processor, and the load comes from another process on the same machine.

| Load | Sent per second | Reports per second | p50 | p99 | Reports | Refused (429, 503) | Lost |
| --- | --- | --- | --- | --- | --- | --- | --- |
${row('half', half)}
${row('full', full)}
${row('twice', twice)}

- \`lint()\` in one thread, in the same call: ${own.perSecond.toFixed(0)} stories per second, ${own.perCpuSecond.toFixed(0)} per CPU second.
- The service at full load: ${(rate / own.perSecond).toFixed(2)} × that per second, and ${perCpu.toFixed(0)} stories per CPU second: ${(perCpu / own.perCpuSecond).toFixed(2)} × that.
- p99 at half load: ${(p99 / p50).toFixed(1)} × p50.
- After twice the load, answers are as fast as before again after ${(recovery / 1000).toFixed(2)} s.`
  publishSection('service', text, args.includes('--write'))
} finally {
  client.close()
  service.kill('SIGTERM')
}
