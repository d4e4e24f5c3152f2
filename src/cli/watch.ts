import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import { configNames } from './config-files.js'
import { holdsStories } from './containers.js'
import type { LintFlags } from './lint-flags.js'
import { say } from './output.js'
import { outputsAsked } from './outputs.js'
import { shown } from './resolved.js'
import { standardInput } from './standard-input.js'
import { UsageError } from './usage-error.js'
import { type RunNews, stateOf } from './watch-news.js'

/** Milliseconds in which changes that belong together are waited for. */
const settling = 100

/** What wipes a terminal. */
const wipe = '\u001B[2J\u001B[H'

/**
 * Checks, and checks again whenever something changes, until it is interrupted; answers the exit code of the last state. Each run is the
 * command itself, in a process of its own, so that configurations and rules that are programs are read anew; what has not
 * changed comes from the cache.
 */
export async function watchCommand(paths: readonly string[], flags: LintFlags): Promise<number> {
  if (paths.includes(standardInput)) throw new UsageError('--watch cannot watch standard input; give it files, folders or globs.')
  if (flags.updateBaseline === true || flags.pruneBaseline === true) throw new UsageError('--watch reports again and again; the baseline is written by a run without it.')
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-watch-'))
  const hasCache = flags.cache === true || flags.cacheFile !== undefined
  const args = process.argv.slice(1).flatMap(arg => (arg !== '--watch' ? [arg] : hasCache ? [] : ['--cache-file', join(folder, 'cache')]))
  // A process group of its own: a terminal’s Ctrl-C comes here, and is handed on once.
  const watching = new Watching(paths, outputsAsked(flags).flatMap(({ file }) => file ?? []), [flags.config, flags.suppressions, flags.baseline].filter(path => typeof path === 'string'))
  try {
    return await watching.until(() => spawn(process.execPath, [...process.execArgv, ...args], { detached: process.platform !== 'win32', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

class Watching {
  /** Files and folders that are watched whole. */
  readonly #roots: readonly string[]
  /** What the runs write themselves. */
  readonly #outputs: ReadonlySet<string>
  /** What is read by every run, and what the last one has read. */
  readonly #named: readonly string[]
  #read: ReadonlySet<string>
  /** Files that the last run has written, as it left them. */
  #written: ReadonlyMap<string, string> = new Map()
  readonly #changed = new Set<string>()
  #child: ChildProcess | null = null
  #isEnded = false
  #wake: () => void = () => undefined

  constructor(paths: readonly string[], outputs: readonly string[], named: readonly string[]) {
    this.#roots = [...new Set(paths.map(rootOf))]
    this.#named = named.map(file => resolve(file))
    this.#read = new Set(this.#named)
    this.#outputs = new Set(outputs.map(file => resolve(file)))
  }

  async until(start: () => ChildProcess): Promise<number> {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        this.#isEnded = true
        this.#child?.kill(signal)
        this.#wake()
      })
    const watcher = watch([...this.#roots, ...this.#named, ...[...configNames, 'package.json'].map(name => resolve(name))], { ignoreInitial: true, ignored: path => this.#isHidden(path) })
    watcher.on('all', (_, path) => {
      this.#changed.add(resolve(path))
      this.#wake()
    })
    await once(watcher, 'ready')
    let code = 0
    for (let changed: readonly string[] = []; !this.#isEnded; changed = await this.#changes()) {
      if (changed.length > 0) tell(changed)
      code = await this.#run(start(), code)
      watcher.add([...this.#read])
      if (!this.#hasEnded()) say('watching for changes; Ctrl-C ends.')
    }
    await watcher.close()
    return code
  }

  async #run(child: ChildProcess, before: number): Promise<number> {
    this.#child = child
    child.on('message', (news: RunNews) => {
      this.#read = new Set([...this.#named, ...news.read])
      this.#written = new Map(news.written)
    })
    const [code] = (await once(child, 'exit')) as [number | null]
    this.#child = null
    // A run that was broken off says nothing of the state of the files.
    return this.#hasEnded() ? before : (code ?? 2)
  }

  /** Whether somebody has interrupted by now. */
  #hasEnded(): boolean {
    return this.#isEnded
  }

  /** Waits for changes that concern the run, and for those that belong to them. */
  async #changes(): Promise<readonly string[]> {
    for (;;) {
      const changed = [...this.#changed].filter(path => this.#concerns(path))
      this.#changed.clear()
      if (this.#isEnded || changed.length > 0) return changed
      await new Promise<void>(done => (this.#wake = done))
      if (!this.#hasEnded()) await new Promise(done => setTimeout(done, settling))
    }
  }

  #concerns(path: string): boolean {
    if (this.#outputs.has(path) || this.#written.get(path) === stateOf(path)) return false
    return this.#read.has(path) || isConfig(path) || (holdsStories(path) && this.#roots.some(root => path === root || path.startsWith(root + sep)))
  }

  /** Folders in which no story is looked for, as on the command line. */
  #isHidden(path: string): boolean {
    const root = this.#roots.find(each => path.startsWith(each + sep))
    return root !== undefined && !this.#read.has(path) && relative(root, path).split(sep).some(part => part.startsWith('.') || part === 'node_modules')
  }
}

const isConfig = (path: string): boolean => configNames.includes(basename(path)) || basename(path) === 'package.json'

/** The file or folder to watch for a path: for a glob the folder before its first wild card, for a file that is not there yet its folder. */
function rootOf(path: string): string {
  const [fixed = ''] = existsSync(path) ? [path] : path.split(/[*?[{(!]/u, 1)
  const root = resolve(fixed === path || fixed.endsWith('/') || fixed === '' ? fixed : dirname(fixed))
  return existsSync(root) || !existsSync(dirname(root)) ? root : dirname(root)
}

function tell(changed: readonly string[]): void {
  if (process.stdout.isTTY) process.stdout.write(wipe)
  const [first = '', ...others] = changed.map(shown)
  say(`${first}${others.length === 0 ? ' has' : ` and ${String(others.length)} more have`} changed.`)
}
