import { lintPart } from '../lint-part.js'
import type { FileReport } from '../linter/report.js'
import type { Input } from './inputs.js'
import { type InputFlags, readingsOf } from './readings.js'
import type { RunOptions } from './run-options.js'

/** A part of a file that has been read and checked. */
export interface CheckedPart {
  readonly report: FileReport
  readonly text: string
  /** Why fixed text cannot be written into the file; null where it can. */
  readonly unwritable: string | null
}

/** The parts of a file, each checked; none where the configuration leaves the file out. */
export async function* checkedParts(input: Input, flags: InputFlags, options: RunOptions): AsyncIterable<CheckedPart> {
  if (await options.ignores(input.path)) return
  for await (const { file, content, problems, notes, unwritable } of readingsOf(input, flags)) {
    const report = content === null ? { file, stories: [], problems: [], notes: [] } : lintPart(content.reader, content.part, await options.for(input.path, content.format))
    yield { report: { ...report, problems: [...problems, ...report.problems], notes: [...notes, ...report.notes] }, text: content?.part.text ?? '', unwritable }
  }
}
