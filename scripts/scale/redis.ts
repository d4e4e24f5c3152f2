import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** True if Redis is installed here. */
export const isRedisInstalled = (): boolean => spawnSync('redis-server', ['--version']).status === 0

/** A Redis of its own on this machine, with its data in a folder. */
export class RedisServer {
  readonly port: number
  readonly #folder: string
  #process: ChildProcess | null = null

  constructor(port: number, folder: string) {
    this.port = port
    this.#folder = folder
  }

  get url(): string {
    return `redis://127.0.0.1:${String(this.port)}`
  }

  /** Starts it, with what it had before, and waits until it answers. */
  async start(): Promise<void> {
    const args = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.#folder, '--appendonly', 'yes']
    this.#process = spawn('redis-server', [...args, '--save', ''], { stdio: 'ignore' })
    while (this.ask('PING') !== 'PONG') await new Promise(resolve => setTimeout(resolve, 20))
  }

  /** Ends it by a signal. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.#process === null) return
    const ended = once(this.#process, 'exit')
    this.#process.kill(signal)
    await ended
    this.#process = null
  }

  /** Returns its answer to a command; an empty text if it does not answer. */
  ask(...command: readonly string[]): string {
    try {
      const args = ['-h', '127.0.0.1', '-p', String(this.port), ...command]
      return execFileSync('redis-cli', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {
      return ''
    }
  }
}

/** Returns a port that nobody uses. */
export async function findFreePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}
