import { describeUnreadableFile } from '../files/file-problems.js'
import { withSlashes } from '../files/path-names.js'
import { type Format, findFormat, formats } from '../formats/index.js'
import { didYouMean } from '../language/words/similarity.js'
import { UsageError } from '../terminal/usage-error.js'
import { openDocuments } from './archive/open-documents.js'
import { streamFile } from './byte-source.js'
import { type InputPart, unreadablePart } from './input-part.js'
import type { Input } from './inputs.js'
import { readDocument } from './read-document.js'
import { standardInput } from './standard-input.js'

/** The flags of every command that reads stories. */
export interface InputFlags {
  readonly stdinFilename: string
  readonly inputFormat?: string
  /** In millions of characters. */
  readonly maxStorySize: number
}

/**
 * Reads an input part by part. What a file holds never makes it throw: whatever cannot be read becomes a problem.
 * Throws a UsageError for an unknown input format.
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
    for await (const document of openDocuments(bytes, isStream ? null : input.path, file))
      if ('message' in document) yield unreadablePart(document.name, document.message)
      else yield* readDocument(document, limits)
  } catch (error) {
    yield unreadablePart(file, describeUnreadableFile(error))
  } finally {
    // Standard input stays open: the terminal that it belongs to may still need it.
    await opened?.return()
  }
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
