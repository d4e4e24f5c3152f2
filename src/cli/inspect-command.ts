import { colours } from './colours.js'
import { ReadError } from '../formats/reader.js'
import type { Story } from '../story/story.js'
import { LineIndex } from '../story/line-index.js'
import { inputsOf } from './inputs.js'
import { standardInput } from './standard-input.js'
import { complain, write } from './output.js'
import { partsOf } from './parts.js'

interface InspectFlags {
  readonly format: 'pretty' | 'json'
  readonly stdinFilename: string
  readonly maxStorySize: number
}

/** A story as the rules see it, with the places of its fields in the file. */
interface InspectedStory {
  readonly file: string
  readonly format: string
  readonly id: string
  readonly version: string | null
  readonly fields: readonly { readonly role: string; readonly path: string | null; readonly text: string; readonly start: number; readonly end: number }[]
}

/** Prints each story as it was read; answers the exit code. */
export async function inspectCommand(paths: readonly string[], flags: InspectFlags): Promise<number> {
  let problems = 0
  async function* stories(): AsyncIterable<InspectedStory> {
    for (const input of await inputsOf(paths)) {
      const file = input.path === standardInput ? flags.stdinFilename : input.path
      const say = (message: string, line: number | null, column: number | null): void => {
        problems++
        complain(file, message, line, column)
      }
      if ('missing' in input) {
        say(input.missing, null, null)
        continue
      }
      for await (const reading of partsOf(input.path, file, flags.maxStorySize * 1e6)) {
        if (reading.problem !== undefined) say(reading.problem.message, reading.problem.line, reading.problem.column)
        if (!('part' in reading)) continue
        const { part, reader } = reading
        const lines = new LineIndex(part.text, part.start)
        for (const story of reader.read(part)) {
          if (story instanceof ReadError) say(story.message, lines.point(story.offset).line, lines.point(story.offset).column)
          else yield inspected(story, file, lines)
        }
      }
    }
  }
  await write(flags.format === 'json' ? asJson(stories()) : asText(stories()), undefined)
  return problems > 0 ? 2 : 0
}

const inspected = ({ id, version, format, fields }: Story, file: string, lines: LineIndex): InspectedStory => ({
  file,
  format,
  id,
  version,
  fields: fields.map(({ role, path, text, origin }) => {
    const { start, end } = origin.locate(0, text.length)
    return { role, path, text, start: lines.point(start).offset, end: lines.point(end).offset }
  }),
})

async function* asJson(stories: AsyncIterable<InspectedStory>): AsyncIterable<string> {
  yield '{"stories":['
  let separator = '\n'
  for await (const story of stories) {
    yield separator + JSON.stringify(story)
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** Columns of the role's name before a field's text. */
const roleWidth = 14

async function* asText(stories: AsyncIterable<InspectedStory>): AsyncIterable<string> {
  for await (const { file, format, id, version, fields } of stories) {
    yield `${colours.underline(file)}  ${format}, story ${id}${version === null ? '' : `, version ${version}`}\n`
    for (const { role, text } of fields)
      yield `${colours.bold(role.padEnd(roleWidth))}${text.replace(/\n+/gu, `\n${' '.repeat(roleWidth)}`)}\n`
    yield '\n'
  }
}
