import { renameSync, statSync, writeFileSync } from 'node:fs'
import { applySafeFixes } from '../linter/fix.js'
import type { Diagnostic } from '../linter/report.js'
import { checkedParts } from './checked-parts.js'
import type { Input } from './inputs.js'
import { complain } from './output.js'
import type { InputFlags } from './readings.js'
import type { RunOptions } from './run-options.js'
import type { Tally } from './tally.js'

/** A file read whole: its text, and its text with the safe suggestions in it; the same where nothing can be changed. */
interface FixedFile {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly fixed: string
  /** Why it cannot be written; null where it can. */
  readonly unwritable: string | null
}

/** What has come of a file so far. */
interface OpenFile {
  readonly name: string
  text: string
  sound: boolean
  readonly diagnostics: Diagnostic[]
  readonly unwritable: string | null
}

/** Each file's text with what was found in it. Nothing is changed in a file of which a part could not be read. */
async function* wholeFiles(inputs: readonly Input[], flags: InputFlags, options: RunOptions, tally: Tally | null): AsyncIterable<FixedFile> {
  for (const input of inputs) {
    const closed = ({ name, text, sound, diagnostics, unwritable }: OpenFile): FixedFile => ({ name, path: input.path, text, fixed: sound ? applySafeFixes(text, diagnostics) : text, unwritable })
    let open = null as OpenFile | null
    for await (const { report, text, unwritable } of checkedParts(input, flags, options)) {
      tally?.count(report)
      if (open?.name !== report.file) {
        if (open !== null) yield closed(open)
        open = { name: report.file, text: '', sound: true, diagnostics: [], unwritable }
      }
      open.text += text
      open.sound &&= report.problems.length === 0
      for (const story of report.stories) open.diagnostics.push(...story.diagnostics)
    }
    if (open !== null) yield closed(open)
  }
}

/** A unified diff of what the safe suggestions would change. */
export async function* patches(inputs: readonly Input[], flags: InputFlags, options: RunOptions, tally: Tally): AsyncIterable<string> {
  const { createTwoFilesPatch } = await import('diff')
  for await (const { name, text, fixed } of wholeFiles(inputs, flags, options, tally))
    if (fixed !== text) yield createTwoFilesPatch(name, name, text, fixed, undefined, undefined, { context: 1 })
}

/** Writes what is fixed; answers how many files could not be written. */
export async function fixFiles(inputs: readonly Input[], flags: InputFlags, options: RunOptions): Promise<number> {
  let refused = 0
  for await (const { name, path, text, fixed, unwritable } of wholeFiles(inputs, flags, options, null)) {
    if (fixed === text) continue
    if (unwritable !== null) {
      complain(name, { message: `This file is not fixed: ${unwritable}. --fix-dry-run prints what would change.`, line: null, column: null })
      refused++
      continue
    }
    // A file is there whole, old or new, whatever happens: the new one is written beside it and takes its name.
    const beside = `${path}.wirelint-${String(process.pid)}`
    writeFileSync(beside, fixed, { mode: statSync(path).mode })
    renameSync(beside, path)
  }
  return refused
}
