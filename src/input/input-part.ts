import type { Part, Reader } from '../formats/reader.js'
import type { Note, Problem } from '../linter/report.js'

/** A part with what is needed to read and check it. */
export interface ReadablePart {
  readonly part: Part
  readonly reader: Reader
  /** The name of the document's format. */
  readonly format: string
}

/** A part of a document as an input gives it, or the problem that comes in its place. */
export interface InputPart {
  /** The document's name in reports. */
  readonly file: string
  /** Null if there is nothing that can be read. */
  readonly readable: ReadablePart | null
  readonly problems: readonly Problem[]
  readonly notes: readonly Note[]
  /** Null if the file's bytes are the document's text in UTF-8. */
  readonly unwritable: Unwritable | null
}

/** Why fixed text cannot be written into a file. */
export interface Unwritable {
  /** A clause for “This file is not fixed: …”. */
  readonly reason: string
  /** True if it can be written after all when every character is ASCII, before and after the fix. */
  readonly unlessAscii: boolean
}

/** Returns what stands for a document, or for some of it, that cannot be read. */
export const unreadablePart = (
  file: string,
  message: string,
  { line, column }: Pick<Problem, 'line' | 'column'> = { line: null, column: null },
): InputPart => ({
  file,
  readable: null,
  problems: [{ kind: 'unreadable', message, line, column }],
  notes: [],
  unwritable: null,
})

/** Returns what stands for an input without a byte: the program that should have written it may have failed. */
export const emptyPart = (file: string, message: string): InputPart => ({
  file,
  readable: null,
  problems: [],
  notes: [{ message, line: null, column: null }],
  unwritable: null,
})
