import { resolve } from 'node:path'
import { type DocumentLimits, openDocuments, readDocument } from '../../input/read-input.js'
import type { InputPart } from '../../input/input-part.js'
import { Item, ReadError, ReadNote, readPart } from '../../formats/reader.js'
import { filterDiagnostics } from '../../linter/baseline/hide-diagnostics.js'
import type { CopyField, Diagnostic, PartReport, StoryReport } from '../../linter/report.js'
import type { StoryPaths } from '../../story/story-paths.js'
import { type ChangedPath, findChangedFiles, findChangedLines } from './changed-files.js'
import { type ChangeFlags, findBase, findRepository } from './find-base.js'
import { type Git, openGit } from './git.js'

/** The way in which the files of a run are read, by path. */
export type ReadingOf = (path: string) => Promise<DocumentLimits & { readonly json: StoryPaths | undefined }>

/** The stories that a file held at the base, by their copy. */
interface Before {
  readonly copies: ReadonlySet<string>
  /** True if it is a feed or an archive: then its stories are compared, and not its lines. */
  readonly isFeed: boolean
}

/** The changes of a repository since a commit. A report is cut to the issues that are on changed lines. */
export class Changes {
  readonly #git: Git
  readonly #base: string
  readonly #files: ReadonlyMap<string, ChangedPath>
  readonly #readingOf: ReadingOf
  readonly #before = new Map<string, Promise<Before>>()
  readonly #lines = new Map<string, Promise<ReadonlySet<number> | null>>()

  private constructor(git: Git, base: string, files: ReadonlyMap<string, ChangedPath>, readingOf: ReadingOf) {
    this.#git = git
    this.#base = base
    this.#files = files
    this.#readingOf = readingOf
  }

  /** Asks Git what has changed. A UsageError says what is missing. */
  static async find(flags: ChangeFlags, folder: string, readingOf: ReadingOf): Promise<Changes> {
    const root = resolve(folder, await findRepository(openGit(folder), flags))
    const git = openGit(root)
    const base = await findBase(git, flags)
    return new Changes(git, base, await findChangedFiles(git, root, base), readingOf)
  }

  /** True for a file that has changed. */
  has(path: string): boolean {
    return this.#files.has(resolve(path))
  }

  /** Returns a report with the issues of changed lines, and of changed stories where a file holds several. */
  async filter(report: PartReport): Promise<PartReport> {
    const [path = ''] = report.file.split('!/')
    const file = this.#files.get(resolve(path))
    if (file === undefined || file.before === null) return report
    const before = await keep(this.#before, path, () => this.#readBefore(path, file.before ?? ''))
    if (before.isFeed || report.stories.length > 1)
      return { ...report, stories: report.stories.filter(({ copy }) => !before.copies.has(keyOf(copy ?? []))) }
    const lines = await keep(this.#lines, path, () => findChangedLines(this.#git, this.#base, file))
    return lines === null ? report : { ...report, stories: report.stories.map(story => cutToLines(story, lines)) }
  }

  async #readBefore(path: string, name: string): Promise<Before> {
    const { json, ...limits } = await this.#readingOf(path)
    const bytes = await this.#git('cat-file', 'blob', `${this.#base}:${name}`)
    const copies = new Set<string>()
    let isFeed = /\.(?:gz|zst|zip)$/iu.test(path)
    for await (const document of openDocuments(inOnePiece(bytes), null, name)) {
      if ('message' in document) continue
      for await (const { readable } of readDocument(document, limits)) {
        if (readable === null) continue
        isFeed ||= readable.reader.cutter !== null
        for (const copy of copiesIn(readable, json)) copies.add(keyOf(copy))
      }
    }
    return { copies, isFeed: isFeed || copies.size > 1 }
  }
}

async function* inOnePiece(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes
}

function* copiesIn(
  { reader, part }: NonNullable<InputPart['readable']>,
  json: StoryPaths | undefined,
): Iterable<readonly CopyField[]> {
  for (const result of readPart(reader, { ...part, json }))
    if (!(result instanceof Item || result instanceof ReadError || result instanceof ReadNote)) yield result.fields
}

/** Returns a text by which the same copy is known again. */
const keyOf = (copy: readonly CopyField[]): string => JSON.stringify(copy.map(({ role, text }) => [role, text]))

const cutToLines = (story: StoryReport, lines: ReadonlySet<number>): StoryReport =>
  filterDiagnostics(story, diagnostic => linesOf(diagnostic).some(line => lines.has(line)))

/** Lists the lines that a diagnostic is on. One that ends at the start of a line is not on it. */
function linesOf({ start, end }: Pick<Diagnostic, 'start' | 'end'>): readonly number[] {
  const last = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line
  return Array.from({ length: last - start.line + 1 }, (_, index) => start.line + index)
}

/** Returns a value that is worked out once for each key. */
function keep<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key) ?? make()
  kept.set(key, known)
  return known
}
