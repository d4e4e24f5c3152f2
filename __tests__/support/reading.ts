import { Item, type Part, ReadError, ReadNote, type Reader, wholeFile } from '../../src/formats/reader.js'
import type { FieldText } from '../../src/story/field-text.js'
import type { Field, Story } from '../../src/story/story.js'

/** Returns what a reader makes of a part, without the places of items. */
export const readResults = (reader: Reader, part: Part): readonly (Story | ReadError | ReadNote)[] =>
  [...reader.read(part)].flatMap(each => (each instanceof Item ? [] : [each]))

const readWhole = (reader: Reader, text: string, name = 'file'): readonly (Story | ReadError | ReadNote)[] =>
  readResults(reader, wholeFile(name, text))

export const readStories = (reader: Reader, text: string, name?: string): readonly Story[] =>
  readWhole(reader, text, name).flatMap(each => (each instanceof ReadError || each instanceof ReadNote ? [] : [each]))

/** Returns each error as `offset: message`. */
export const readErrors = (reader: Reader, text: string, name?: string): readonly string[] =>
  readWhole(reader, text, name).flatMap(each =>
    each instanceof ReadError ? [`${String(each.offset)}: ${each.message}`] : [],
  )

/** Returns each note as `offset: message`. */
export const readNotes = (reader: Reader, text: string, name?: string): readonly string[] =>
  readWhole(reader, text, name).flatMap(each =>
    each instanceof ReadNote ? [`${String(each.offset)}: ${each.message}`] : [],
  )

/** Lists fields as `role: text`. */
export const listFields = ({ fields }: { readonly fields: readonly Field[] }): readonly string[] =>
  fields.map(({ role, text }) => `${role}: ${text}`)

/** Returns the slice of a file that some words of a text lead back to, and whether they do exactly. */
export function sliceOf(
  { text, origin }: Pick<Field | FieldText, 'text' | 'origin'>,
  words: string,
  file: string,
): readonly [slice: string, exact: boolean] {
  const at = text.indexOf(words)
  const { start, end, exact } = origin.locate(at, at + words.length)
  return [file.slice(start, end), exact]
}
