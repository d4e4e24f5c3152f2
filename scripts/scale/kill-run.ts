import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makeCopy } from '../made-copy.js'
import { findFreePort, RedisServer } from './redis.js'

/** The outcome of a run over the queue, two of whose workers were killed. */
export interface KillResult {
  /** Lines of the results, and those of a local run. */
  readonly lines: number
  readonly expected: number
  /** True if they are the same, byte for byte. */
  readonly isSame: boolean
  /** Lines of the local run that are missing, and lines that come more than once. */
  readonly lost: number
  readonly doubled: number
}

const files = 24
const paragraphs = 60

/** Starts a command of the queue. */
const startQueue = (cwd: string, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [resolve('packages/queue/dist/main.js'), ...args, '--no-config'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })

/** Runs three workers, kills two of them in the middle of a job, starts Redis again, and compares the results. */
export async function killRun(): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-kill-'))
  const redis = new RedisServer(await findFreePort(), folder)
  const children: ChildProcess[] = []
  try {
    mkdirSync(join(folder, 'in'))
    for (let nth = 0; nth < files; nth++)
      writeFileSync(
        join(folder, 'in', `${String(nth)}.txt`),
        `Talks\n\n${makeCopy(nth, paragraphs).join(' Boats left the the harbor.\n\n')}\n`,
      )
    await redis.start()
    const workers = [1, 2, 3].map(() =>
      startQueue(folder, 'work', '--redis', redis.url, '--threads', '1', '--lock', '1'),
    )
    children.push(...workers)
    await Promise.all(workers.map(waitUntilWorking))
    const run = startQueue(folder, 'run', '--redis', redis.url, '-o', 'out.jsonl', 'in')
    children.push(run)
    for (const victim of workers.slice(0, 2)) {
      await waitForActive(redis)
      await new Promise(done => setTimeout(done, Math.random() * 30))
      victim.kill('SIGKILL')
    }
    await redis.stop()
    await redis.start()
    if (run.exitCode === null) await once(run, 'exit')
    return compare(folder)
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await redis.stop('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function waitUntilWorking({ stderr }: ChildProcess): Promise<void> {
  let said = ''
  // The output is not destroyed: the worker may say more.
  while (!said.includes('working'))
    said += String(((await once(stderr as NodeJS.ReadableStream, 'data')) as [Buffer])[0])
}

/** Waits until some worker is in the middle of a job, or all jobs are done. */
async function waitForActive(redis: RedisServer): Promise<void> {
  const active = (): number => Number(redis.ask('LLEN', 'bull:wirelint:active') || 0)
  for (let rounds = 0; active() === 0 && rounds < 1000; rounds++) await new Promise(done => setTimeout(done, 5))
}

function compare(folder: string): KillResult {
  const command = [resolve('dist/bin/wirelint.js'), '--no-config', '-f', 'jsonl', '-o', 'local.jsonl', 'in']
  spawnSync(process.execPath, command, { cwd: folder })
  const [local, out] = ['local.jsonl', 'out.jsonl'].map(name => readFileSync(join(folder, name), 'utf8').split('\n'))
  const lines = new Map<string, number>()
  for (const line of out ?? []) lines.set(line, (lines.get(line) ?? 0) + 1)
  return {
    lines: out?.length ?? 0,
    expected: local?.length ?? 0,
    isSame: out?.join('\n') === local?.join('\n'),
    lost: local?.filter(line => !lines.has(line)).length ?? 0,
    doubled: [...lines.values()].filter(count => count > 1).length,
  }
}
