import { detectFormat, type Format, headLength } from '../formats/index.js'
import type { Document } from './archive/document.js'
import { decode } from './charset/decode.js'
import { type InputPart, unreadablePart, type Unwritable } from './input-part.js'
import { PartBuilder } from './part-builder.js'
import { peek } from './stream-head.js'

/** The settings with which documents are read. */
export interface ReadingLimits {
  /** Length of the longest story, in characters. */
  readonly longest: number
  /** The format of every document; null if each is recognised by itself. */
  readonly format: Format | null
}

/**
 * Reads a document part by part. What cannot be read becomes a problem; an error of the stream too, after the stories
 * that came before it.
 */
export async function* readDocument(
  { name, innerName, bytes, packed }: Document,
  { longest, format: chosen }: ReadingLimits,
): AsyncIterable<InputPart> {
  const { charset, note, chunks } = await decode(bytes)
  const { head, whole } = await peek(chunks, headLength, ({ text }) => text.length)
  const beginning = head
    .map(({ text }) => text)
    .join('')
    .slice(0, headLength)
  const binary = binaryKind(beginning)
  if (binary !== null) {
    yield unreadablePart(name, `This is a ${binary}, not text.`)
    return
  }
  const format = chosen ?? detectFormat(innerName, beginning)
  const document = {
    file: name,
    format: format.name,
    reader: await format.load(),
    charset,
    notes: note === null ? [] : [{ message: note, line: null, column: null }],
    unwritable: unwritableFor(packed, charset),
  }
  const builder = new PartBuilder(document, longest)
  try {
    for await (const chunk of whole) yield* builder.add(chunk)
  } catch (error) {
    yield* builder.breakOff(error)
    return
  }
  yield* builder.end()
}

function binaryKind(beginning: string): string | null {
  if (beginning.startsWith('%PDF-')) return 'PDF'
  return beginning.includes('\u0000') ? 'binary file' : null
}

function unwritableFor(packed: string | null, charset: string): Unwritable | null {
  if (packed !== null) return { reason: packed, unlessAscii: false }
  return charset === 'utf-8' ? null : { reason: `it is in ${charset}`, unlessAscii: !charset.startsWith('utf-16') }
}
