import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, createReadStream, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { makeCopy } from './made-copy.js'
import { describeMachine, publishSection } from './scale/section.js'

/*
 * Checks a large feed twice, once without a break and once with three interruptions at random, and compares the
 * reports: npm run soak [-- STORIES [--write]]. A million stories of 2 kB are 2 GB and take some hours. `--write`
 * writes what it prints into docs/scale.md.
 */
const args = process.argv.slice(2)
const stories = Number(args.find(each => !each.startsWith('--')) ?? 1_000_000)
const interruptions = 3
const folder = mkdtempSync(join(tmpdir(), 'wirelint-soak-'))
const feed = join(folder, 'feed.jsonl')

function writeFeed(): void {
  const file = openSync(feed, 'w')
  for (let nth = 0; nth < stories; nth++) {
    const text = `${makeCopy(nth, 5).join('\n\n').slice(0, 1950)} Boats left the the harbor.`
    writeSync(file, `${JSON.stringify({ id: `s${String(nth)}`, headline: `Talks, part ${String(nth)}`, text })}\n`)
  }
  closeSync(file)
}

let peak = 0
/** Notes the most memory that a process has had, in MB. */
function notePeak({ pid }: ChildProcess): void {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1000)
  } catch {
    // It has just ended.
  }
}

/** Starts a run; returns its end: true if it came to the end of the feed. */
async function run(output: string, kill: (child: ChildProcess) => void, ...more: readonly string[]): Promise<boolean> {
  const args = ['dist/bin/wirelint.js', '--no-config', '-f', 'jsonl', '-o', join(folder, output), ...more, feed]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const watch = setInterval(() => {
    notePeak(child)
    kill(child)
  }, 250)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearInterval(watch)
  return code === 0 || code === 1
}

const sizeOf = (name: string): number => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0

async function sumOf(name: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(join(folder, name)) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}

/** Runs with interruptions when the report has grown to random lengths; the last attempt ends by itself. */
async function runInterrupted(length: number): Promise<readonly string[]> {
  const places = Array.from({ length: interruptions }, () => Math.random() * 0.9 * length).sort((a, b) => a - b)
  const told: string[] = []
  for (const place of [...places, Infinity]) {
    const signal = told.length % 2 === 0 ? 'SIGKILL' : 'SIGTERM'
    let isSent = false
    const isWhole = await run(
      'resumed.jsonl',
      child => {
        if (isSent || sizeOf('resumed.jsonl') < place) return
        isSent = child.kill(signal)
        told.push(`${signal} at ${((place / length) * 100).toFixed(0)} %`)
      },
      '--resume',
      join(folder, 'journal'),
    )
    if (isWhole) break
  }
  return told
}

const lines: string[] = []
function say(line: string): void {
  lines.push(line)
  process.stdout.write(`${line}\n`)
}

try {
  const machine = await describeMachine()
  writeFeed()
  say(`${String(stories)} stories, ${(statSync(feed).size / 1e6).toFixed(0)} MB`)
  const start = performance.now()
  await run('whole.jsonl', () => undefined)
  const middle = performance.now()
  say(`without a break: ${((middle - start) / 1000).toFixed(0)} s`)
  const told = await runInterrupted(sizeOf('whole.jsonl'))
  say(`${told.join(', ')}: ${((performance.now() - middle) / 1000).toFixed(0)} s`)
  const isSame = (await sumOf('whole.jsonl')) === (await sumOf('resumed.jsonl'))
  say(`reports of ${(sizeOf('whole.jsonl') / 1e6).toFixed(0)} MB: ${isSame ? 'the same' : 'NOT the same'}`)
  say(`peak memory: ${peak.toFixed(0)} MB`)
  if (args.includes('--write')) publishSection('soak', `${machine}:\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``, true)
  process.exitCode = isSame && peak < 300 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
