import { isAbsolute, resolve } from 'node:path'
import { describeFileError } from '../files/file-problems.js'
import { replaceFile } from '../files/replace-file.js'
import { showPath } from '../files/path-names.js'
import type { Input } from '../input/inputs.js'
import type { InputPart, Unwritable } from '../input/input-part.js'
import { holdsStories } from '../input/story-endings.js'
import { readInput } from '../input/read-input.js'
import { fixText, isFullyRead } from '../linter/fix.js'
import { lintPart } from '../linter/lint-part.js'
import type { LintOptions } from '../linter/lint-options.js'
import type { PartReport } from '../linter/report.js'
import { fileStart } from '../story/line-index.js'
import type { LintFlags } from './lint-flags.js'
import type { RunListener } from './listener.js'
import type { RunOptions } from './run-options.js'

/** A file whose text the suggestions change. */
interface ChangedFile {
  /** The file's name in reports. */
  readonly name: string
  readonly path: string
  readonly text: string
  readonly fixed: string
  /** The rules whose suggestions were applied, one for each suggestion. */
  readonly ruleIds: readonly string[]
  /** Why the fixed text cannot be written into the file; null where it can. */
  readonly refused: string | null
}

/** A file that was fixed or refused. */
export type FixedFile = Pick<ChangedFile, 'name' | 'path' | 'ruleIds' | 'refused'>

/** The unified diff of a file; the reason instead where the file could not be fixed. */
export type FilePatch = { readonly name: string } & ({ readonly patch: string } | { readonly refused: string })

/** The part of a run's options that decides how its files are read and fixed. */
type FixOptions = Pick<RunOptions, 'ignores' | 'for' | 'inputFlags'>

/** Makes the suggestions in files, and yields each file that they change, fixed or refused. */
export async function* fixFiles(
  inputs: Iterable<Input>,
  flags: LintFlags,
  options: FixOptions,
): AsyncIterable<FixedFile> {
  for await (const { name, path, text, fixed, ruleIds, refused } of changedFiles(inputs, flags, options, {}))
    yield { name, path, ruleIds, refused: refused ?? replaceText(path, text, fixed) }
}

/** Yields what the suggestions would change as unified diffs, and writes nothing. */
export async function* patchFiles(
  inputs: Iterable<Input>,
  flags: LintFlags,
  options: FixOptions,
  listener: RunListener,
): AsyncIterable<FilePatch> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  for await (const { name, text, fixed, refused } of changedFiles(inputs, flags, options, listener)) {
    if (refused !== null) {
      yield { name, refused }
      continue
    }
    const path = pathInPatch(name)
    const how = { context: 1, headerOptions: FILE_HEADERS_ONLY }
    const patch = createTwoFilesPatch(path, path, text, fixed, undefined, undefined, how)
    // Tools end the name at the first blank, unless a tab follows the name.
    yield { name, patch: path.includes(' ') ? patch.replace(/^(.*)\n(.*)\n/u, '$1\t\n$2\t\n') : patch }
  }
}

/** A file's name below the working folder: patch refuses every other name, and git refuses “./”. */
function pathInPatch(name: string): string {
  const path = showPath(resolve(name))
  return isAbsolute(path) || path.split('/')[0] === '..' ? name : path
}

/** Yields each file that the suggestions change. A file of which a part could not be read stays as it is. */
async function* changedFiles(
  inputs: Iterable<Input>,
  flags: LintFlags,
  options: FixOptions,
  listener: RunListener,
): AsyncIterable<ChangedFile> {
  for (const input of inputs) {
    if (await options.ignores(input.path)) continue
    let file: OpenFile | null = null
    const own = await options.inputFlags(input.path, flags)
    for await (const inputPart of readInput(input, own)) {
      if (file?.name !== inputPart.file) {
        if (file?.isChanged === true) yield file.close()
        file = new OpenFile(inputPart, input.path, own)
      }
      const { readable } = inputPart
      const report = file.add(inputPart, readable === null ? null : await options.for(input.path, readable.format))
      listener.reported?.(report)
    }
    if (file?.isChanged === true) yield file.close()
  }
}

/** A file that is being fixed, part by part. */
class OpenFile {
  readonly name: string
  readonly #path: string
  readonly #flags: LintFlags
  readonly #unwritable: Unwritable | null
  #format = ''
  #text = ''
  #fixed = ''
  readonly #ruleIds: string[] = []
  #isWhole = true

  constructor({ file, unwritable }: InputPart, path: string, flags: LintFlags) {
    this.name = file
    this.#path = path
    this.#flags = flags
    this.#unwritable = unwritable
  }

  /** Adds a part, and returns its report before the fixes. Where a part could not be read, the file stays as it is. */
  add({ readable, problems, notes }: InputPart, given: LintOptions | null): PartReport {
    if (readable === null || given === null) {
      this.#isWhole = false
      return { file: this.name, stories: [], problems, notes, ran: [] }
    }
    const { reader, part, format } = readable
    // All issues are fixed, also those that a report only counts.
    const options = { ...given, mostOfRule: Infinity }
    this.#format = format
    const report = lintPart(reader, part, options)
    // A part holds whole stories, so it can be read alone after each pass. Edits count from its beginning then.
    const check = (text: string): PartReport => lintPart(reader, { ...part, text, start: fileStart }, options)
    this.#text += part.text
    const first = part.start.offset === 0 ? report : check(part.text)
    const { text, ruleIds } = fixText(part.text, first, check, this.#flags.fixUnsafe === true)
    this.#fixed += text
    for (const ruleId of ruleIds) this.#ruleIds.push(ruleId)
    this.#isWhole &&= problems.length === 0 && isFullyRead(report)
    return { ...report, problems: [...problems, ...report.problems], notes: [...notes, ...report.notes] }
  }

  get isChanged(): boolean {
    return this.#isWhole && this.#fixed !== this.#text
  }

  close(): ChangedFile {
    return {
      name: this.name,
      path: this.#path,
      text: this.#text,
      fixed: this.#fixed,
      ruleIds: this.#ruleIds,
      refused: this.#refused,
    }
  }

  get #refused(): string | null {
    if (this.#unwritable === null) return describeUnknownFormat(this.name, this.#text, this.#format, this.#flags)
    const { reason, unlessAscii } = this.#unwritable
    return unlessAscii && isAscii(this.#text) && isAscii(this.#fixed) ? null : reason
  }
}

/**
 * Says why a file may be in a format that wirelint does not read: it is taken for plain text, and neither its name nor
 * the user says so. Null for other files.
 */
function describeUnknownFormat(
  name: string,
  text: string,
  format: string,
  { inputFormat }: Pick<LintFlags, 'inputFormat'>,
): string | null {
  if (format !== 'text') return null
  if (text.startsWith('{\\rtf')) return 'it is RTF, which wirelint does not read'
  const ending = /[^./\\](\.[^./\\]+)$/u.exec(name)?.[1]
  if (inputFormat !== undefined || ending === undefined || holdsStories(ending)) return null
  return `wirelint does not know the ending “${ending}”. If it is plain text, use --input-format text`
}

const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text)

/** Replaces a file's text, unless it has changed since. Returns why it could not be written; null where it was. */
function replaceText(path: string, text: string, fixed: string): string | null {
  try {
    replaceFile(path, fixed, Buffer.from(text))
    return null
  } catch (error) {
    return describeFileError(error)
  }
}
