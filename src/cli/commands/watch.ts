import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { configNames } from '../../config/loading/find-config.js'
import { holdsStories } from '../../input/archive/documents.js'
import { type Signal, signals, exitCodes } from '../../run/interruption.js'
import type { LintFlags } from '../../run/lint-flags.js'
import { noteOf, say } from '../../terminal/say.js'
import { outputsAsked } from '../report/destinations.js'
import { shown } from '../../files/resolve-path.js'
import { standardInput } from '../../input/standard-input.js'
import { UsageError } from '../../terminal/usage-error.js'
import { type RunNews, stateOf } from './watch-news.js'

/** Milliseconds in which changes that belong together are waited for. */
const settling = 100

/** What wipes a terminal. */
const wipe = '\u001B[2J\u001B[H'

/**
 * Checks, and checks again whenever something changes, until it is interrupted; answers the exit code of the last state, or what the
 * interruption asks for where there is none. Each run is the command itself, in a process of its own, so that configurations and rules
 * that are programs are read anew; what has not changed comes from the cache.
 */
export async function watchCommand(paths: readonly string[], flags: LintFlags): Promise<number> {
  if (paths.includes(standardInput))
    throw new UsageError('--watch cannot watch standard input; give it files, folders or globs.')
  if (flags.updateBaseline === true || flags.pruneBaseline === true)
    throw new UsageError('--watch reports again and again; the baseline is written by a run without it.')
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-watch-'))
  const hasCache = flags.cache === true || flags.cacheFile !== undefined
  const args = process.argv
    .slice(1)
    .flatMap(arg => (arg !== '--watch' ? [arg] : hasCache ? [] : ['--cache-file', join(folder, 'cache')]))
  // A process group of its own: a terminal’s Ctrl-C comes here, and is handed on once.
  const watching = new Watching(
    paths,
    outputsAsked(flags).flatMap(({ file }) => file ?? []),
    [flags.config, flags.suppressions, flags.baseline].filter(path => typeof path === 'string'),
  )
  try {
    return await watching.until(() =>
      spawn(process.execPath, [...process.execArgv, ...args], {
        detached: process.platform !== 'win32',
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

class Watching {
  /** Files and folders that are watched whole; they may come and go. */
  readonly #roots: readonly string[]
  #watcher: FSWatcher | null = null
  /** Where each root is watched: what stood there as the watching began; none for a root that has gone since. */
  readonly #places = new Map<string, Place>()
  /** Folders in which roots are awaited; nothing else in them is watched. */
  #awaiting: readonly string[] = []
  /** What the runs write themselves. */
  readonly #outputs: ReadonlySet<string>
  /** What is read by every run, and what the last one has read. */
  readonly #named: readonly string[]
  #read: ReadonlySet<string>
  /** Files that the last run has written, as it left them. */
  #written: ReadonlyMap<string, string> = new Map()
  readonly #changed = new Set<string>()
  #child: ChildProcess | null = null
  /** What the watching was ended by; null as long as it goes on. */
  #ending: Signal | null = null
  /** Where changes are not noticed, as it was told. */
  readonly #unwatched = new Set<string>()
  #wake: () => void = () => undefined

  constructor(paths: readonly string[], outputs: readonly string[], named: readonly string[]) {
    this.#roots = [...new Set(paths.map(rootOf))]
    this.#named = named.map(file => resolve(file))
    this.#read = new Set(this.#named)
    this.#outputs = new Set(outputs.map(file => resolve(file)))
  }

  async until(start: () => ChildProcess): Promise<number> {
    for (const signal of signals)
      process.on(signal, () => {
        this.#end(signal)
      })
    await this.#watch()
    let code: number | null = null
    for (let changed: readonly string[] = []; !this.#hasEnded(); changed = await this.#changes()) {
      if (changed.length > 0) tell(changed)
      code = await this.#run(start(), code)
      // What is not there yet is awaited; to ask for it again may hide it as it comes.
      this.#watcher?.add([...this.#read].filter(path => existsSync(path)))
      if (!this.#hasEnded()) say('watching for changes; Ctrl-C ends.')
    }
    await this.#watcher?.close()
    return code ?? exitCodes[this.#ending ?? 'SIGINT']
  }

  /** Watches what is there now; anew, for a watcher holds on to files and folders that are gone. */
  async #watch(): Promise<void> {
    await this.#watcher?.close()
    for (const root of this.#roots) this.#places.set(root, placeOf(root))
    const places = [...this.#places].map(([root, { path }]) => ({ root, path }))
    this.#awaiting = places.filter(({ root, path }) => path !== root).map(({ path }) => path)
    const watcher = watch(
      [
        ...places.map(({ path }) => path),
        ...this.#named,
        ...configsHere,
        ...[...this.#read].filter(path => existsSync(path)),
      ],
      {
        ignoreInitial: true,
        ignored: (path, found) => this.#isHidden(path) || (found?.isDirectory() === true && this.#leadsBack(path)),
      },
    )
    this.#watcher = watcher
    watcher.on('all', (event, path) => {
      if (event.startsWith('unlink')) this.#places.delete(resolve(path))
      this.#changed.add(resolve(path))
      this.#wake()
    })
    // That an empty folder goes is told in no other way.
    watcher.on('raw', () => {
      this.#wake()
    })
    watcher.on('error', error => {
      this.#tellUnwatched(error as NodeJS.ErrnoException)
    })
    await new Promise<void>(done => watcher.once('ready', done))
  }

  #end(signal: Signal): void {
    const child = this.#child
    child?.kill(signal)
    // A run that is at a long story hears nothing.
    if (this.#ending !== null) setTimeout(() => child?.kill('SIGKILL'), settling).unref()
    this.#ending ??= signal
    this.#wake()
  }

  async #run(child: ChildProcess, before: number | null): Promise<number | null> {
    this.#child = child
    child.on('message', (news: RunNews) => {
      this.#read = new Set([...this.#named, ...news.read])
      this.#written = new Map(news.written)
    })
    const [code] = (await once(child, 'exit')) as [number | null]
    this.#child = null
    // A file that the run has replaced is no other.
    for (const root of this.#roots.filter(path => this.#isOwn(path))) this.#places.set(root, placeOf(root))
    // A run that was broken off says nothing of the state of the files.
    return this.#hasEnded() ? before : (code ?? 2)
  }

  /** Whether somebody has interrupted by now. */
  #hasEnded(): boolean {
    return this.#ending !== null
  }

  /** Waits for changes that concern the run, and for those that belong to them. */
  async #changes(): Promise<readonly string[]> {
    for (;;) {
      const moved = this.#roots.filter(root => this.#hasMoved(root))
      const changed = [...new Set([...[...this.#changed].filter(path => this.#concerns(path)), ...moved])]
      this.#changed.clear()
      // What comes before the new watching is ready is seen by the run that follows.
      if (moved.length > 0) await this.#watch()
      if (this.#hasEnded() || changed.length > 0) return changed
      await new Promise<void>(done => (this.#wake = done))
      if (!this.#hasEnded()) await new Promise(done => setTimeout(done, settling))
    }
  }

  /** Whether a root has gone, come, or given its name to another since it is watched. */
  #hasMoved(root: string): boolean {
    const [before, now] = [this.#places.get(root), placeOf(root)]
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

  /** Whether the runs themselves have left a file as it is. */
  #isOwn(path: string): boolean {
    return this.#outputs.has(path) || this.#written.get(path) === stateOf(path)
  }

  /** Folders in which no story is looked for, as on the command line, and whatever is beside a root that is awaited. */
  #isHidden(path: string): boolean {
    if (this.#read.has(path)) return false
    const root = this.#rootAbove(path)
    if (root !== undefined)
      return relative(root, path)
        .split(sep)
        .some(part => part.startsWith('.') || part === 'node_modules')
    return (
      this.#awaiting.some(folder => isWithin(path, folder)) &&
      ![...this.#roots, ...this.#read, ...configsHere].some(each => each === path || isWithin(each, path))
    )
  }

  /** Whether a link leads to a folder that it is in: all in it is watched under another name. */
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

  /** Says where changes are not noticed, once; of what the whole system has run out of, once for all places. */
  #tellUnwatched({ code = '', path = '', message }: NodeJS.ErrnoException): void {
    const place = ['ENOSPC', 'EMFILE', 'ENFILE'].includes(code) ? code : path
    if (this.#unwatched.has(place)) return
    this.#unwatched.add(place)
    noteOf(shown(path), `Changes here may not be noticed: ${message}.`)
  }
}

/** Configurations for whatever is read from here; they need not be there. */
const configsHere: readonly string[] = [...configNames, 'package.json'].map(name => resolve(name))

const isConfig = (path: string): boolean => configNames.includes(basename(path)) || basename(path) === 'package.json'

const isWithin = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** Where links lead; the path itself if it is gone by now. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** The file or folder to watch for a path: for a glob the folder before its first wild card. */
function rootOf(path: string): string {
  const [fixed = ''] = existsSync(path) ? [path] : path.split(/[*?[{(!]/u, 1)
  return resolve(fixed === path || fixed.endsWith('/') || fixed === '' ? fixed : dirname(fixed))
}

/** The folder on the way to a path that is there. */
const nearestOf = (path: string): string => (existsSync(path) ? path : nearestOf(dirname(path)))

/** A path that is there, and which of those that have borne its name. */
interface Place {
  readonly path: string
  readonly id: number | undefined
}

/** Where a root is to be watched. */
function placeOf(root: string): Place {
  const path = nearestOf(root)
  return { path, id: statSync(path, { throwIfNoEntry: false })?.ino }
}

function tell(changed: readonly string[]): void {
  if (process.stdout.isTTY) process.stdout.write(wipe)
  const [first = '', ...others] = changed.map(shown)
  say(`${first}${others.length === 0 ? ' has' : ` and ${String(others.length)} more have`} changed.`)
}
