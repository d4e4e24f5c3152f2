import { isAbsolute, resolve, sep } from 'node:path'
import { lintPart } from '../linter/lint-part.js'
import { fixedText, isWhole } from '../linter/fix.js'
import { fileStart } from '../story/line-index.js'
import { readingsIn, reportOn } from './check-files.js'
import { reasonOf } from '../files/file-problems.js'
import type { Input } from '../input/inputs.js'
import type { LintFlags } from './lint-flags.js'
import { complain } from '../terminal/say.js'
import type { Reading, Unwritable } from '../input/parts.js'
import { shown } from '../files/resolve-path.js'
import type { RunOptions } from './run-options.js'
import type { Tally } from '../cli/report/exit-code.js'
import { replaceFile } from '../files/replace-file.js'

/** A file read whole: its text, and its text with the suggestions made; the same where nothing can be changed. */
interface FixedFile {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly fixed: string
  /** Why it cannot be written; null where it can. */
  readonly unwritable: string | null
}

/** What has come of a file so far; its parts are fixed one by one. */
interface OpenFile {
  readonly name: string
  text: string
  fixed: string
  sound: boolean
  readonly unwritable: Unwritable | null
}

/** Each file's text as it is and as it should be. Nothing is changed in a file of which a part could not be read. */
async function* fixedFiles(
  inputs: Iterable<Input>,
  flags: LintFlags,
  options: RunOptions,
  tally: Tally | null,
): AsyncIterable<FixedFile> {
  for (const input of inputs) {
    const closed = ({ name, text, fixed, sound, unwritable }: OpenFile): FixedFile => ({
      name,
      path: input.path,
      text,
      fixed: sound ? fixed : text,
      unwritable:
        unwritable?.unlessAscii === true && isAscii(text) && isAscii(fixed) ? null : (unwritable?.reason ?? null),
    })
    let open = null as OpenFile | null
    for await (const { reading } of readingsIn([input], flags, options)) {
      if (open?.name !== reading.file) {
        if (open !== null) yield closed(open)
        open = { name: reading.file, text: '', fixed: '', sound: true, unwritable: reading.unwritable }
      }
      const { text, fixed, sound } = await fixedPart(reading, input.path, flags, options, tally)
      open.text += text
      open.fixed += fixed
      open.sound &&= sound
    }
    if (open !== null) yield closed(open)
  }
}

const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text)

/** A part of a file, which holds whole stories, so that it can be read again by itself after each pass. */
async function fixedPart(
  reading: Reading,
  path: string,
  flags: LintFlags,
  options: RunOptions,
  tally: Tally | null,
): Promise<Pick<OpenFile, 'text' | 'fixed' | 'sound'>> {
  const { content, problems } = reading
  if (content === null) {
    tally?.count(reportOn(reading, null))
    return { text: '', fixed: '', sound: false }
  }
  const lintOptions = await options.for(path, content.format)
  const report = lintPart(content.reader, content.part, lintOptions)
  tally?.count(reportOn(reading, report))
  // Edits count from the file's beginning; here the part is the file.
  const check = (text: string) => lintPart(content.reader, { ...content.part, text, start: fileStart }, lintOptions)
  const { text, start } = content.part
  return {
    text,
    fixed: fixedText(text, start.offset === 0 ? report : check(text), check, flags.fixUnsafe === true),
    sound: problems.length === 0 && isWhole(report),
  }
}

/** A unified diff of what the suggestions would change in the files that can be written. */
export async function* patches(
  inputs: Iterable<Input>,
  flags: LintFlags,
  options: RunOptions,
  tally: Tally,
): AsyncIterable<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  for await (const { name, text, fixed, unwritable } of fixedFiles(inputs, flags, options, tally)) {
    if (fixed === text) continue
    if (unwritable !== null) {
      refuse(name, unwritable)
      tally.refuse(1)
      continue
    }
    const called = fromHere(name)
    const patch = createTwoFilesPatch(called, called, text, fixed, undefined, undefined, {
      context: 1,
      headerOptions: FILE_HEADERS_ONLY,
    })
    // Those who read it take a blank for the name's end, unless a tab stands behind the name.
    yield called.includes(' ') ? patch.replace(/^(.*)\n(.*)\n/u, '$1\t\n$2\t\n') : patch
  }
}

/** A file's name below the working folder: patch refuses every other, and git “./”. */
function fromHere(name: string): string {
  const path = shown(resolve(name))
  return isAbsolute(path) || path.split(sep)[0] === '..' ? name : path.split(sep).join('/')
}

const refuse = (name: string, reason: string): void => {
  complain(name, { message: `This file is not fixed: ${reason}.`, line: null, column: null })
}

/** Writes what is fixed, and tells of each file that is written; answers how many could not be. */
export async function fixFiles(
  inputs: Iterable<Input>,
  flags: LintFlags,
  options: RunOptions,
  onWrite: (path: string) => void,
): Promise<number> {
  let refused = 0
  for await (const { name, path, text, fixed, unwritable } of fixedFiles(inputs, flags, options, null)) {
    if (fixed === text) continue
    const reason = unwritable ?? unwritten(path, fixed)
    if (reason === null) {
      onWrite(path)
      continue
    }
    refuse(name, reason)
    refused++
  }
  return refused
}

/** Writes a file; answers why it could not be written. */
function unwritten(path: string, text: string): string | null {
  try {
    replaceFile(path, text)
    return null
  } catch (error) {
    return reasonOf(error)
  }
}
