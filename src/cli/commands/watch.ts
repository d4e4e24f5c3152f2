import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { configNames } from '../../config/loading/find-config.js'
import { holdsStories } from '../../input/story-endings.js'
import { type Signal, signalCodes, signals } from '../../run/interruption.js'
import type { RunFlags } from '../../run/run-flags.js'
import { noteOf, say } from '../../terminal/say.js'
import { readOutputs } from '../report/destinations.js'
import { showPath } from '../../files/path-names.js'
import { standardInput } from '../../input/standard-input.js'
import { UsageError } from '../../terminal/usage-error.js'
import { type RunNews, stateOf } from './run-news.js'
import { findPlace, isWithin, type WatchedPlace, realPath, rootOf } from './watched-places.js'

/** Milliseconds to wait for more changes that belong to the first one. */
const settling = 100

/** Clears a terminal. */
const wipe = '\u001B[2J\u001B[H'

/**
 * Checks, and checks again whenever something changes, until a signal comes. Returns the exit code of the last whole
 * run, or that of the signal if there was none. Each run is the command itself in a new process, so that configurations
 * and rules that are programs are read again; what has not changed comes from the cache.
 */
export async function watchCommand(paths: readonly string[], flags: RunFlags): Promise<number> {
  if (paths.includes(standardInput))
    throw new UsageError('--watch cannot watch standard input. Name files, folders or globs.')
  if (flags.updateBaseline === true || flags.pruneBaseline === true)
    throw new UsageError('--watch cannot write a baseline. Run without --watch to write it.')
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-watch-'))
  const hasCache = flags.cache === true || flags.cacheFile !== undefined
  const instead = hasCache ? [] : ['--cache-file', join(folder, 'cache')]
  const args = process.argv.slice(1).flatMap(arg => (arg === '--watch' ? instead : [arg]))
  const watching = new Watching(
    paths,
    readOutputs(flags).flatMap(({ file }) => file ?? []),
    [flags.config, flags.suppressions, flags.baseline, ...(flags.termbase ?? [])].filter(
      path => typeof path === 'string',
    ),
  )
  try {
    return await watching.until(() =>
      spawn(process.execPath, [...process.execArgv, ...args], {
        // In a group of its own: a terminal’s Ctrl-C comes to this process alone, which passes it on once.
        detached: process.platform !== 'win32',
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Watches files and folders, and starts a run after each change that concerns it. */
class Watching {
  /** Files and folders that are watched whole. They may come and go. */
  readonly #roots: readonly string[]
  #watchers: readonly FSWatcher[] = []
  /** The place where each root is watched, as it was when the watching began. A root that has gone since has none. */
  readonly #places = new Map<string, WatchedPlace>()
  /** Folders in which a root may appear. Nothing else in them is watched. */
  #awaiting: readonly string[] = []
  /** Files that every run writes. */
  readonly #outputs: ReadonlySet<string>
  /** Files that every run reads, and those that the last one has read, with the states in which they were then. */
  readonly #named: readonly string[]
  #read: ReadonlyMap<string, string>
  /** Files and folders that the watchers were started with. */
  readonly #watched = new Set<string>()
  /** Files that the last run has written, with the states in which it left them. */
  #written: ReadonlyMap<string, string> = new Map()
  readonly #changed = new Set<string>()
  #child: ChildProcess | null = null
  /** The signal that ended the watching; null as long as it goes on. */
  #ending: Signal | null = null
  /** Places that could not be watched, each printed once. */
  readonly #unwatched = new Set<string>()
  #wake: () => void = () => undefined

  constructor(paths: readonly string[], outputs: readonly string[], named: readonly string[]) {
    this.#roots = [...new Set(paths.map(rootOf))]
    this.#named = named.map(file => resolve(file))
    this.#read = new Map(this.#named.map(path => [path, stateOf(path)]))
    this.#outputs = new Set(outputs.map(file => resolve(file)))
  }

  /** Runs until a signal comes. Returns the exit code. */
  async until(start: () => ChildProcess): Promise<number> {
    for (const signal of signals)
      process.on(signal, () => {
        this.#end(signal)
      })
    await this.#watch()
    let code: number | null = null
    for (let changed: readonly string[] = []; !this.#hasEnded(); changed = await this.#changes()) {
      if (changed.length > 0) announce(changed)
      code = await this.#run(start(), code)
      await this.#watchRead()
      if (!this.#hasEnded()) say('watching for changes. Press Ctrl-C to stop.')
    }
    await this.#close()
    return code ?? signalCodes[this.#ending ?? 'SIGINT']
  }

  /** Watches what is there now, with a new watcher: an old one holds on to files and folders that are gone. */
  async #watch(): Promise<void> {
    await this.#close()
    for (const root of this.#roots) this.#places.set(root, findPlace(root))
    const places = [...this.#places].map(([root, { path }]) => ({ root, path }))
    this.#awaiting = places.filter(({ root, path }) => path !== root).map(({ path }) => path)
    await this.#open([...places.map(({ path }) => path), ...this.#named, ...configsHere, ...this.#readOnDisk()])
  }

  /** Watches what the last run was the first to read. A change since then counts, too. */
  async #watchRead(): Promise<void> {
    const fresh = this.#readOnDisk().filter(path => !this.#watched.has(path) && !this.#isSeen(path))
    if (fresh.length === 0) return
    await this.#open(fresh)
    for (const path of fresh) if (stateOf(path) !== this.#read.get(path)) this.#changed.add(path)
  }

  /** To watch a file that is not there yet may hide it when it comes. */
  #readOnDisk(): readonly string[] {
    return [...this.#read.keys()].filter(path => existsSync(path))
  }

  async #close(): Promise<void> {
    await Promise.all(this.#watchers.map(watcher => watcher.close()))
    this.#watchers = []
    this.#watched.clear()
  }

  /** Starts a watcher, and returns when it sees every change. */
  async #open(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#watched.add(path)
    const watcher = watch([...paths], {
      ignoreInitial: true,
      ignored: (path, found) => this.#isHidden(path) || (found?.isDirectory() === true && this.#leadsBack(path)),
    })
    this.#watchers = [...this.#watchers, watcher]
    watcher.on('all', (event, path) => {
      if (event.startsWith('unlink')) {
        this.#places.delete(resolve(path))
        this.#watched.delete(resolve(path))
      }
      this.#changed.add(resolve(path))
      this.#wake()
    })
    // No other event tells that an empty folder has gone.
    watcher.on('raw', () => {
      this.#wake()
    })
    watcher.on('error', error => {
      this.#addUnwatched(error as NodeJS.ErrnoException)
    })
    await new Promise<void>(done => watcher.once('ready', done))
  }

  #end(signal: Signal): void {
    const child = this.#child
    child?.kill(signal)
    // A run that checks a long story hears no first signal.
    if (this.#ending !== null) setTimeout(() => child?.kill('SIGKILL'), settling).unref()
    this.#ending ??= signal
    this.#wake()
  }

  async #run(child: ChildProcess, before: number | null): Promise<number | null> {
    this.#child = child
    child.on('message', (news: RunNews) => {
      this.#read = new Map([...this.#named.map(path => [path, stateOf(path)] as const), ...news.read])
      this.#written = new Map(news.written)
    })
    const [code] = (await once(child, 'exit')) as [number | null]
    this.#child = null
    // A file that the run has replaced is still the same root.
    for (const root of this.#roots.filter(path => this.#isOwn(path))) this.#places.set(root, findPlace(root))
    // An interrupted run says nothing about the state of the files.
    return this.#hasEnded() ? before : (code ?? 2)
  }

  /** Tells whether a signal has come. Compilers take a field for unchanged across a wait. */
  #hasEnded(): boolean {
    return this.#ending !== null
  }

  /** Waits for changes that concern the run, and for others that belong to them. */
  async #changes(): Promise<readonly string[]> {
    for (;;) {
      const moved = this.#roots.filter(root => this.#hasMoved(root))
      const changed = [...new Set([...[...this.#changed].filter(path => this.#concerns(path)), ...moved])]
      this.#changed.clear()
      // The next run sees what changes before the new watcher is ready.
      if (moved.length > 0) await this.#watch()
      if (this.#hasEnded() || changed.length > 0) return changed
      await new Promise<void>(done => (this.#wake = done))
      if (!this.#hasEnded()) await new Promise(done => setTimeout(done, settling))
    }
  }

  /** Tells whether a root has come, has gone, or is another file or folder under the same name. */
  #hasMoved(root: string): boolean {
    const [before, now] = [this.#places.get(root), findPlace(root)]
    return before?.path !== now.path || before.id !== now.id
  }

  #concerns(path: string): boolean {
    if (this.#isOwn(path)) return false
    return (
      this.#read.has(path) ||
      isConfig(path) ||
      (holdsStories(path) && this.#roots.some(root => path === root || isWithin(path, root)))
    )
  }

  /** Tells whether a file is as the runs themselves have left it. */
  #isOwn(path: string): boolean {
    return this.#outputs.has(path) || this.#written.get(path) === stateOf(path)
  }

  /** Tells whether a path is in a folder in which no story is looked for, or beside a root that may appear. */
  #isHidden(path: string): boolean {
    if (this.#read.has(path) || this.#isSeen(path)) return false
    return (
      this.#rootAbove(path) !== undefined ||
      (this.#awaiting.some(folder => isWithin(path, folder)) &&
        ![...this.#roots, ...this.#read.keys(), ...configsHere].some(each => each === path || isWithin(each, path)))
    )
  }

  /** Tells whether a path is in a folder that is watched whole, and stories are looked for there. */
  #isSeen(path: string): boolean {
    const root = this.#rootAbove(path)
    const parts = root === undefined ? [] : relative(root, path).split(sep)
    return root !== undefined && !parts.some(part => part.startsWith('.') || part === 'node_modules')
  }

  /** Tells whether a link leads to a folder above it, all of which is watched under another name. */
  #leadsBack(path: string): boolean {
    const root = this.#rootAbove(path)
    const real = realPath(path)
    for (let above = path; root !== undefined && above !== root;) {
      above = dirname(above)
      if (realPath(above) === real) return true
    }
    return false
  }

  #rootAbove(path: string): string | undefined {
    return this.#roots.find(root => isWithin(path, root))
  }

  /**
   * Prints once for each place that it cannot be watched; once for all places if the system has run out of something.
   */
  #addUnwatched({ code = '', path = '', message }: NodeJS.ErrnoException): void {
    const place = ['ENOSPC', 'EMFILE', 'ENFILE'].includes(code) ? code : path
    if (this.#unwatched.has(place)) return
    this.#unwatched.add(place)
    noteOf(showPath(path), `Changes here may be missed: ${message}.`)
  }
}

/** Configurations of this folder. They need not exist. */
const configsHere: readonly string[] = [...configNames, 'package.json'].map(name => resolve(name))

const isConfig = (path: string): boolean => configNames.includes(basename(path)) || basename(path) === 'package.json'

function announce(changed: readonly string[]): void {
  if (process.stdout.isTTY) process.stdout.write(wipe)
  const [first = '', ...others] = changed.map(showPath)
  say(`${first}${others.length === 0 ? ' has' : ` and ${String(others.length)} more have`} changed.`)
}
