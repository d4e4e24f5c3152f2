import { statSync } from 'node:fs'
import { describeUnreadableFile } from '../files/file-problems.js'
import { withSlashes } from '../files/path-names.js'
import type { PartSource } from '../formats/part-source.js'
import { detectFormat, findFormat, type Format, formats, headLength } from '../formats/index.js'
import { didYouMean } from '../language/words/similarity.js'
import { UsageError } from '../terminal/usage-error.js'
import { type Document, openDocument, markLength, type UnreadableDocument } from './archive/document.js'
import { largestInMemory, megabytes, openArchive } from './archive/open-archive.js'
import { beginsLikeZip } from './archive/zip.js'
import { inMemory, readAtMost, streamFile, withFile } from './byte-source.js'
import { binaryMarkLength, findBinaryKind } from './binary-kinds.js'
import { decode } from './charset/decode.js'
import { inEqualChunks } from './equal-chunks.js'
import { emptyPart, type InputPart, unreadablePart, type Unwritable } from './input-part.js'
import type { Input } from './inputs.js'
import { PartBuilder, partLength } from './part-builder.js'
import { standardInput } from './standard-input.js'
import { peek, peekBytes } from './stream-head.js'
import { joinPatterns } from '../story/pattern.js'

/** The flags of every command that reads stories. */
export interface InputFlags {
  readonly stdinFilename: string
  readonly inputFormat?: string
  /** In millions of characters. */
  readonly maxStorySize: number
}

/**
 * Reads an input part by part: it opens the documents of the input, and reads the parts of each. A file never makes it
 * throw: what cannot be read becomes a problem. Throws a UsageError for an unknown input format.
 */
export async function* readInput(input: Input, flags: InputFlags): AsyncIterable<InputPart> {
  const isStream = input.path === standardInput
  const file = isStream ? withSlashes(flags.stdinFilename) : input.path
  if ('missing' in input) {
    yield unreadablePart(file, input.missing)
    return
  }
  const limits = { longest: flags.maxStorySize * 1e6, format: chosenFormat(flags) }
  const opened = isStream ? null : streamFile(input.path)
  const bytes = opened ?? (process.stdin as AsyncIterable<Buffer>)
  try {
    const { head, whole } = await peekBytes(bytes, 1)
    if (isStream && head.length === 0) {
      yield emptyPart(file, 'Standard input is empty. There is nothing to check.')
      return
    }
    for await (const document of openDocuments(whole, isStream ? null : input.path, file))
      if ('message' in document) yield unreadablePart(document.name, document.message)
      else yield* addSource(readDocument(document, limits), await readSource(input, flags))
  } catch (error) {
    yield unreadablePart(file, describeUnreadableFile(error))
  } finally {
    // Standard input stays open: the terminal that it belongs to may still need it.
    await opened?.return()
  }
}

/** Reads the text that an input was translated from; null if none is named or it cannot be read. */
async function readSource(input: Input, flags: InputFlags): Promise<PartSource | InputPart | null> {
  if (!('source' in input)) return null
  const { path, language } = input.source
  let text = ''
  for await (const part of readInput({ path }, { ...flags, inputFormat: 'text' }))
    if (part.readable === null) return part
    else text += part.readable.part.text
  return { name: path, text, language }
}

/** Adds a source to the parts of a document; where it cannot be read, its problem comes first. */
async function* addSource(
  parts: AsyncIterable<InputPart>,
  source: PartSource | InputPart | null,
): AsyncIterable<InputPart> {
  if (source !== null && 'readable' in source) yield source
  for await (const part of parts)
    if (source === null || 'readable' in source || part.readable === null) yield part
    else yield { ...part, readable: { ...part.readable, part: { ...part.readable.part, source } } }
}

/** Returns the format that a flag names for all files; null if there is no such flag. */
function chosenFormat({ inputFormat }: InputFlags): Format | null {
  if (inputFormat === undefined) return null
  const format = findFormat(inputFormat)
  if (format !== undefined) return format
  const names = formats.map(({ name }) => name)
  throw new UsageError(
    `Unknown input format “${inputFormat}”.${didYouMean(inputFormat, names)} Formats: ${names.join(', ')}.`,
  )
}

/**
 * Opens the documents of a file: the entries of an archive, else the file itself. Packed files are recognised by their
 * first bytes, not by their names. `path` is null for a stream that is no file.
 */
export async function* openDocuments(
  source: AsyncIterable<Buffer>,
  path: string | null,
  name: string,
): AsyncIterable<Document | UnreadableDocument> {
  const { head, whole } = await peekBytes(source, markLength)
  if (!beginsLikeZip(head)) {
    yield openDocument(head, whole, name)
    return
  }
  if (path !== null && statSync(path).isFile()) {
    yield* withFile(path, archive => openArchive(archive, name))
    return
  }
  const bytes = await readAtMost(whole, largestInMemory)
  if (bytes !== null) yield* openArchive(inMemory(bytes), name)
  else
    yield {
      name,
      message: `This archive is larger than ${megabytes(largestInMemory)}, the most that is read from a stream; read it from a file.`,
    }
}

/** The settings with which documents are read. */
export interface DocumentLimits {
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
  { longest, format: chosen }: DocumentLimits,
): AsyncIterable<InputPart> {
  const { head: first, whole: all } = await peekBytes(bytes, binaryMarkLength)
  const kind = findBinaryKind(first)
  if (kind !== null) {
    yield unreadablePart(name, `This is ${kind}, not text.`)
    return
  }
  const { charset, note, chunks } = await decode(all)
  const { head, whole } = await peek(chunks, headLength, ({ text }) => text.length)
  const beginning = head
    .map(({ text }) => text)
    .join('')
    .slice(0, headLength)
  const binary = binaryKind(beginning)
  if (binary !== null) {
    yield unreadablePart(name, `This is ${binary}, not text.`)
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
    for await (const chunk of inEqualChunks(whole, partLength)) yield* builder.add(chunk)
  } catch (error) {
    yield* builder.breakOff(error)
    return
  }
  yield* builder.end()
}

/** Recognises by its first characters a document that is no text; null for any other. */
function binaryKind(beginning: string): string | null {
  if (/^[\r\n\uFEFF]*%PDF-/u.test(beginning)) return 'a PDF'
  if (/^[\r\n\uFEFF]*%!PS-Adobe/u.test(beginning)) return 'a PostScript file'
  if (/^\s*\{\\rtf\d/u.test(beginning)) return 'a document in Rich Text Format'
  return beginning.replace(wirePadding, '').includes('\u0000') || isMostlyControls(beginning) ? 'a binary file' : null
}

/** Characters that no copy has, and no wire between its messages. */
const noCopy = /[\u0004-\u0007\u000E-\u0010\u0015\u0017-\u001B\u0080-\u009F\uFFFD]/gu
/** The share of such characters from which a text is none, and the fewest characters that show it. */
const controlShare = 0.1
const enoughToTell = 32

const isMostlyControls = (beginning: string): boolean =>
  beginning.length >= enoughToTell && (beginning.match(noCopy)?.length ?? 0) > beginning.length * controlShare

/** Nulls with which a wire fills the line before a message, behind it, and at the end of a file. */
const wirePadding = joinPatterns(
  [
    /^\u0000+(?=[\r\n\u007F]*[\u0001\u0016])/u,
    /(?<=[\u0003\u0004\n\u007F])\u0000+(?=[\r\n\u007F]*(?:[\u0001\u0016]|$))/u,
  ],
  'gu',
)

function unwritableFor(packed: string | null, charset: string): Unwritable | null {
  if (packed !== null) return { reason: packed, unlessAscii: false }
  return charset === 'utf-8' ? null : { reason: `it is in ${charset}`, unlessAscii: !charset.startsWith('utf-16') }
}
