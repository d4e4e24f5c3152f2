import { Item, type Part, ReadError, ReadNote, type Reader, wholeFile } from '../../src/formats/reader.js'
import type { Story } from '../../src/story/story.js'

/** What a reader makes of a part, without the places of items. */
export const toldIn = (reader: Reader, part: Part): readonly (Story | ReadError | ReadNote)[] =>
  [...reader.read(part)].flatMap(each => (each instanceof Item ? [] : [each]))

const readAll = (reader: Reader, text: string, name = 'file'): readonly (Story | ReadError | ReadNote)[] =>
  toldIn(reader, wholeFile(name, text))

export const storiesIn = (reader: Reader, text: string, name?: string): readonly Story[] =>
  readAll(reader, text, name).flatMap(each => (each instanceof ReadError || each instanceof ReadNote ? [] : [each]))

/** Each error as `offset: message`. */
export const errorsIn = (reader: Reader, text: string, name?: string): readonly string[] =>
  readAll(reader, text, name).flatMap(each =>
    each instanceof ReadError ? [`${String(each.offset)}: ${each.message}`] : [],
  )

export const notesIn = (reader: Reader, text: string, name?: string): readonly string[] =>
  readAll(reader, text, name).flatMap(each =>
    each instanceof ReadNote ? [`${String(each.offset)}: ${each.message}`] : [],
  )

/** A story's fields as `role: text`. */
export const fieldsOf = ({ fields }: Story): readonly string[] => fields.map(({ role, text }) => `${role}: ${text}`)
