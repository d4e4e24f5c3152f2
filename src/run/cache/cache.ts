import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeFileError } from '../../files/file-problems.js'
import { replaceFile } from '../../files/replace-file.js'
import type { Part } from '../../formats/reader.js'
import type { PartReport } from '../../linter/report.js'
import { keyOf } from './key.js'

/** The cache's file unless the user names one, in the folder in which the command runs. */
export const defaultCache = '.wirelint-cache'

/** The beginning of a cache's first line in any version of its shape, and in this one. */
const anyMark = /^wirelint-cache \d+ /u
const mark = 'wirelint-cache 2 '

/** Most characters that are kept of this run, and of earlier runs beside it. */
const mostUsed = 100e6
const mostUnused = 16e6

/** A report as it is written: `key TAB "file" TAB {report}`. */
interface Entry {
  readonly file: string
  readonly json: string
}

/** The place of a part's report in the cache. */
export interface CachePlace {
  /** The report of an earlier run; null where there is none. */
  readonly report: PartReport | null
  /** Keeps a report here for later runs. */
  keep(report: PartReport): void
}

/**
 * Reports of earlier runs, by what they depend on. The file is read at the start and written once at the end, whole, so
 * that of runs at the same time the last one's cache stays. A cache can always be lost: whatever is wrong with it is
 * noted, and everything is checked again.
 */
export class Cache {
  readonly path: string
  readonly #head: string
  readonly #known: ReadonlyMap<string, Entry>
  readonly #used = new Map<string, Entry>()
  readonly #files = new Set<string>()
  #usedSize = 0
  #isForeign = false
  #note: string | null = null

  constructor(path: string, version: string) {
    this.path = path
    this.#head = `${mark}${version} ${nameBuild()} `
    this.#known = this.#read()
  }

  get isEmpty(): boolean {
    return this.#known.size === 0
  }

  /** A message on what was wrong with the file; null if nothing was. */
  get note(): string | null {
    return this.#note
  }

  /** Finds a part's report. `checkedWith` is everything else that the report depends on. */
  find(part: Part, format: string, checkedWith: string): CachePlace {
    const key = keyOf(part, format, checkedWith)
    const entry = this.#used.get(key) ?? this.#known.get(key)
    if (entry !== undefined) this.#use(key, entry)
    return {
      report: entry === undefined ? null : (JSON.parse(entry.json) as PartReport),
      keep: report => {
        this.#use(key, { file: report.file, json: JSON.stringify(report) })
      },
    }
  }

  /**
   * Writes what the run has used, and of the rest what belongs to files that were not in the run. A run that was
   * interrupted drops nothing. Returns why the file could not be written; null where it was.
   */
  write(isWhole: boolean): string | null {
    const isFresh = [...this.#used].some(([key, entry]) => this.#known.get(key) !== entry)
    const others = [...this.#known].filter(
      ([key, { file }]) => !this.#used.has(key) && !(isWhole && this.#files.has(file)),
    )
    if (this.#isForeign || (!isFresh && this.#used.size + others.length === this.#known.size)) return null
    const body = [...this.#newest(others), ...this.#used].map(formatEntry).join('')
    try {
      mkdirSync(dirname(this.path), { recursive: true })
      replaceFile(this.path, `${this.#head}${sumOf(body)}\n${body}`)
      return null
    } catch (error) {
      return `This cache could not be written: ${describeFileError(error)}.`
    }
  }

  /** The last of some entries, as many as there is room for. */
  #newest(entries: readonly (readonly [string, Entry])[]): readonly (readonly [string, Entry])[] {
    let room = Math.min(mostUnused, mostUsed - this.#usedSize)
    for (let first = entries.length; first > 0; first--) {
      room -= entries[first - 1]?.[1].json.length ?? 0
      if (room <= 0) return entries.slice(first)
    }
    return entries
  }

  #use(key: string, entry: Entry): void {
    this.#files.add(entry.file)
    if (this.#used.has(key) || this.#usedSize > mostUsed) return
    this.#used.set(key, entry)
    this.#usedSize += entry.json.length
  }

  #read(): ReadonlyMap<string, Entry> {
    const text = this.#text()
    if (text === null || (!anyMark.test(text) && text !== '')) {
      // Perhaps copy that was named by mistake: it must not be overwritten.
      this.#isForeign = true
      this.#note = 'This is not a cache of wirelint. It is left unchanged and not used.'
      return new Map()
    }
    if (!text.startsWith(this.#head)) return new Map()
    const start = text.indexOf('\n') + 1
    const body = text.slice(start)
    if (text.slice(this.#head.length, start - 1) === sumOf(body)) return entriesIn(body)
    this.#note = 'This cache is damaged. All files are checked again.'
    return new Map()
  }

  /** Returns the text of the file; null for a pipe or a device, from which reading might never end. */
  #text(): string | null {
    try {
      const stats = statSync(this.path, { throwIfNoEntry: false })
      if (stats !== undefined && !stats.isFile() && !stats.isDirectory()) return null
      return readFileSync(this.path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        this.#note = `This cache could not be read: ${describeFileError(error)}.`
      return ''
    }
  }
}

const formatEntry = ([key, { file, json }]: readonly [string, Entry]): string =>
  `${key}\t${JSON.stringify(file)}\t${json}\n`

function entriesIn(body: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (let at = 0; at < body.length;) {
    const line = body.slice(at, body.indexOf('\n', at))
    at += line.length + 1
    const [key = '', name = ''] = line.split('\t', 2)
    entries.set(key, { file: JSON.parse(name) as string, json: line.slice(key.length + name.length + 2) })
  }
  return entries
}

/** A cache whose sum fits is as it was written: its lines need no other check. */
const sumOf = (body: string): string => createHash('sha256').update(body).digest('base64url')

/** Tells builds of one version apart: the bundler names its files by a hash of their contents. */
export const nameBuild = (): string =>
  readdirSync(dirname(fileURLToPath(import.meta.url)))
    .sort()
    .join(' ')
