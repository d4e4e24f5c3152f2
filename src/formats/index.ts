import { jsonlReader } from './jsonl.js'
import type { Reader } from './reader.js'
import { textReader } from './text.js'

/** Every format wirelint reads, in the order in which content is tried; plain text takes what is left. */
export const readers: readonly Reader[] = [jsonlReader, textReader]

/** The reader for a file, by its ending, else by how it begins. */
export function readerFor(name: string, head: string): Reader {
  const lower = name.toLowerCase()
  return (
    readers.find(({ extensions }) => extensions.some(extension => lower.endsWith(extension))) ??
    readers.find(reader => reader.recognises(head)) ??
    textReader
  )
}
