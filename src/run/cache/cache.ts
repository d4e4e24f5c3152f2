import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileReport } from '../../linter/report.js'
import { keyOf } from './key.js'
import { reasonOf } from '../../files/file-problems.js'
import { noteOf } from '../../terminal/say.js'
import { replaceFile } from '../../files/replace-file.js'

/** Where reports are kept if nobody says where, in the folder in which the command runs. */
export const defaultCache = '.wirelint-cache'

/** What the first line of a cache begins with, however it was written; and as it is written here. */
const mark = /^wirelint-cache \d+ /u
const ownMark = 'wirelint-cache 2 '

/** Characters that are kept of this run, and of others beside it. */
const most = 100e6
const mostUnused = 16e6

/** A report as it stands in the file: `key TAB "file" TAB {report}`. */
interface Entry {
  readonly file: string
  readonly json: string
}

/**
 * Reports of earlier runs, by what they depend on. The file is read at the start and written once, beside itself and then in its
 * own place, so that runs at the same time leave one whole cache, the last one's. It is worth nothing: whatever is wrong with it is
 * noted, and everything is checked anew.
 */
export class Cache {
  readonly #path: string
  readonly #head: string
  readonly #known: ReadonlyMap<string, Entry>
  readonly #used = new Map<string, Entry>()
  readonly #files = new Set<string>()
  #usedSize = 0
  readonly keyOf = keyOf
  #isForeign = false

  constructor(path: string, version: string) {
    this.#path = path
    this.#head = `${ownMark}${version} ${build()} `
    this.#known = this.#read()
  }

  get isEmpty(): boolean {
    return this.#known.size === 0
  }

  /** What was found in a part when it was last checked; null where that is not known. */
  report(key: string): FileReport | null {
    const entry = this.#used.get(key) ?? this.#known.get(key)
    if (entry === undefined) return null
    this.#keep(key, entry)
    return JSON.parse(entry.json) as FileReport
  }

  keep(key: string, report: FileReport): void {
    this.#keep(key, { file: report.file, json: JSON.stringify(report) })
  }

  #keep(key: string, entry: Entry): void {
    this.#files.add(entry.file)
    if (this.#used.has(key) || this.#usedSize > most) return
    this.#used.set(key, entry)
    this.#usedSize += entry.json.length
  }

  /** Keeps what a run has used, and of the rest what belongs to files that it has not seen; a run that was broken off drops nothing. */
  write(isWhole: boolean): void {
    const isFresh = [...this.#used].some(([key, entry]) => this.#known.get(key) !== entry)
    const others = [...this.#known].filter(
      ([key, { file }]) => !this.#used.has(key) && !(isWhole && this.#files.has(file)),
    )
    if (this.#isForeign || (!isFresh && this.#used.size + others.length === this.#known.size)) return
    let room = Math.min(mostUnused, most - this.#usedSize)
    const kept = others
      .reverse()
      .filter(([, { json }]) => (room -= json.length) > 0)
      .reverse()
    const lines = [...kept, ...this.#used].map(([key, { file, json }]) => `${key}\t${JSON.stringify(file)}\t${json}\n`)
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      const body = lines.join('')
      replaceFile(this.#path, `${this.#head}${sumOf(body)}\n${body}`)
    } catch (error) {
      noteOf(this.#path, `This cache could not be written: ${reasonOf(error)}.`)
    }
  }

  #read(): ReadonlyMap<string, Entry> {
    const text = textOf(this.#path)
    if (!mark.test(text) && text !== '') {
      // Somebody’s copy, perhaps, named by mistake: it is not for us to write over it.
      this.#isForeign = true
      noteOf(this.#path, 'This is no cache of wirelint: it is left as it is, and nothing is kept.')
      return new Map()
    }
    if (!text.startsWith(this.#head)) return new Map()
    const start = text.indexOf('\n') + 1
    const body = text.slice(start)
    if (text.slice(this.#head.length, start - 1) !== sumOf(body)) {
      noteOf(this.#path, 'This cache is damaged: everything is checked anew.')
      return new Map()
    }
    const known = new Map<string, Entry>()
    for (let at = 0; at < body.length;) {
      const line = body.slice(at, body.indexOf('\n', at))
      at += line.length + 1
      const [key = '', name = ''] = line.split('\t', 2)
      known.set(key, { file: JSON.parse(name) as string, json: line.slice(key.length + name.length + 2) })
    }
    return known
  }
}

/** Tells a cache that is as it was written: whatever has befallen it, what it holds is then sound. */
const sumOf = (body: string): string => createHash('sha256').update(body).digest('base64url')

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      noteOf(path, `This cache could not be read: ${reasonOf(error)}.`)
    return ''
  }
}

/** Tells builds of one version apart: the bundler names its files after what they hold. */
const build = (): string =>
  readdirSync(dirname(fileURLToPath(import.meta.url)))
    .sort()
    .join(' ')
