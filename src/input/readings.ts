import { type Format, findFormat, formats } from '../formats/index.js'
import type { Input } from './inputs.js'
import { didYouMean } from '../language/words/similarity.js'
import { type Reading, partsOf, unreadable } from './parts.js'
import { standardInput } from './standard-input.js'
import { UsageError } from '../terminal/usage-error.js'

/** What every command that reads stories may be asked. */
export interface InputFlags {
  readonly stdinFilename: string
  readonly inputFormat?: string
  /** In millions of characters. */
  readonly maxStorySize: number
}

/** What an input holds, part by part. */
export async function* readingsOf(input: Input, flags: InputFlags): AsyncIterable<Reading> {
  const file = input.path === standardInput ? flags.stdinFilename : input.path
  if ('missing' in input) yield unreadable(file, { message: input.missing, line: null, column: null })
  else yield* partsOf(input.path, file, flags.maxStorySize * 1e6, formatAsked(flags))
}

/** The format the user asked for by name; null where each file tells for itself. */
function formatAsked({ inputFormat }: InputFlags): Format | null {
  if (inputFormat === undefined) return null
  const format = findFormat(inputFormat)
  if (format !== undefined) return format
  const names = formats.map(({ name }) => name)
  throw new UsageError(
    `Unknown input format “${inputFormat}”.${didYouMean(inputFormat, names)} Formats: ${names.join(', ')}.`,
  )
}
