import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The command as it is built and published. */
export const built = resolve('dist/bin/wirelint.js')

/** The same wherever the tests run: in a terminal, in a CI that asks for colour, under npm. */
const plain: NodeJS.ProcessEnv = { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: undefined, NO_COLOR: undefined }

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The command as it runs. */
export class Running {
  readonly process: ChildProcessWithoutNullStreams
  out = ''
  err = ''
  readonly #closed: Promise<unknown>

  constructor(process: ChildProcessWithoutNullStreams) {
    this.process = process
    this.#closed = once(process, 'close')
    process.stdout.setEncoding('utf8').on('data', (text: string) => (this.out += text))
    process.stderr.setEncoding('utf8').on('data', (text: string) => (this.err += text))
  }

  /** Waits until something is so, however slow the machine is; fails where the command ends before. */
  async until(isSo: () => boolean): Promise<void> {
    for (let rounds = 0; !isSo(); rounds++) {
      if (this.process.exitCode !== null || rounds > 2400)
        throw new Error(`It never came. Standard output: ${this.out}\nStandard error: ${this.err}`)
      await new Promise(resolve => setTimeout(resolve, 25))
    }
  }

  /** Its end, and that of whatever it has started and shares its output with. */
  async ended(): Promise<Run> {
    await this.#closed
    return { code: this.process.exitCode, out: this.out, err: this.err }
  }
}

/** A folder of its own with these files, gone when the test is. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'wirelint-'))

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content)
  }

  /** Writes a file here, with the folders that lead to it. */
  write(name: string, content: string | Uint8Array): void {
    const file = join(this.path, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  /** Runs the built command here; without `input` nothing is piped in. */
  run(args: readonly string[], input?: string, env: Readonly<Record<string, string>> = {}): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], {
      cwd: this.path,
      encoding: 'utf8',
      env: { ...plain, ...env },
      maxBuffer: 1 << 28,
      ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    })
    return { code: status, out: stdout, err: stderr }
  }

  /** Starts the built command here, to be watched as it runs. */
  start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
    return new Running(spawn(process.execPath, [built, ...args], { cwd: this.path, env: { ...plain, ...env } }))
  }

  /** Runs a shell script of this folder, which gets Node as $1 and the built command as $2. */
  pipe(script: string): Run {
    const { status, stdout, stderr } = spawnSync('sh', [script, process.execPath, built], {
      cwd: this.path,
      encoding: 'utf8',
      env: plain,
    })
    return { code: status, out: stdout, err: stderr }
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
