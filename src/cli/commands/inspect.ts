import { colours } from '../../terminal/colours.js'
import { Item, ReadError, ReadNote, storiesOf } from '../../formats/reader.js'
import type { Note } from '../../linter/report.js'
import type { Story } from '../../story/story.js'
import { LineIndex } from '../../story/line-index.js'
import { printable } from '../../reporters/text/printable.js'
import { inputsOf } from '../../input/inputs.js'
import { complain, note } from '../../terminal/say.js'
import { write } from '../report/write.js'
import { type InputFlags, readingsOf } from '../../input/readings.js'

export interface InspectFlags extends InputFlags {
  readonly format: 'pretty' | 'json'
}

/** A story as the rules see it, with the places of its fields in the file. */
interface InspectedStory {
  readonly file: string
  readonly format: string
  readonly id: string
  readonly version: string | null
  readonly fields: readonly {
    readonly role: string
    readonly path: string | null
    readonly text: string
    readonly start: number
    readonly end: number
  }[]
}

/** Prints each story as it was read; answers the exit code. */
export async function inspectCommand(paths: readonly string[], flags: InspectFlags): Promise<number> {
  let problems = 0
  const say = (file: string, problem: Note): void => {
    problems++
    complain(file, problem)
  }
  async function* stories(): AsyncIterable<InspectedStory> {
    for (const input of await inputsOf(paths))
      for await (const { file, content, ...said } of readingsOf(input, flags)) {
        for (const each of said.problems) say(file, each)
        for (const each of said.notes) note(file, each)
        if (content === null) continue
        const { part, reader } = content
        const lines = new LineIndex(part.text, part.start)
        for (const story of storiesOf(reader, part)) {
          if (story instanceof Item) continue
          if (!(story instanceof ReadError || story instanceof ReadNote)) {
            yield inspected(story, file, lines)
            continue
          }
          const { line, column } = lines.point(story.offset)
          if (story instanceof ReadError) say(file, { message: story.message, line, column })
          else note(file, { message: story.message, line, column })
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
    yield `${colours.underline(printable(file))}  ${format}, story ${printable(id)}${version === null ? '' : `, version ${printable(version)}`}\n`
    for (const { role, text } of fields)
      yield `${colours.bold(role.padEnd(roleWidth))}${text
        .split(/\n+/u)
        .map(printable)
        .join(`\n${' '.repeat(roleWidth)}`)}\n`
    yield '\n'
  }
}
