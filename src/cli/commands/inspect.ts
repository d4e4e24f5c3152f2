import { ConfigFiles } from '../../config/loading/find-config.js'
import { inputFormatOf, isNamedInput } from '../../config/globs.js'
import { mergePaths } from '../../config/merge.js'
import { pathFrom } from '../../run/file-settings.js'
import { colours } from '../../terminal/colours.js'
import { Item, ReadError, ReadNote, readPart } from '../../formats/reader.js'
import { type InspectedStory, inspectStory } from '../../library/inspected-story.js'
import type { Note } from '../../linter/report.js'
import { describeStatus } from '../../story/status.js'
import { LineIndex } from '../../story/line-index.js'
import { disarmLines } from '../../reporters/text/ci-commands.js'
import { toSafeJson } from '../../reporters/text/escape-json.js'
import { makePrintable } from '../../reporters/text/make-printable.js'
import { type Input, findInputs } from '../../input/inputs.js'
import { complain, note } from '../../terminal/say.js'
import { standardInput } from '../../input/standard-input.js'
import type { StoryPaths } from '../../story/story-paths.js'
import { write } from '../report/write.js'
import type { ReadablePart } from '../../input/input-part.js'
import { type InputFlags, readInput } from '../../input/read-input.js'

export interface InspectFlags extends InputFlags {
  readonly format: 'pretty' | 'json'
}

/** Prints each story as it was read. Returns the exit code. */
export async function inspectCommand(paths: readonly string[], flags: InspectFlags): Promise<number> {
  const inspection = new Inspection(flags)
  const stories = inspection.stories(await inspection.find(paths))
  await write(flags.format === 'json' ? asJson(stories) : disarmLines(asText(stories)), undefined)
  return inspection.problems > 0 ? 2 : 0
}

/** Reads stories, prints what is wrong with their files, and counts it. */
class Inspection {
  readonly #flags: InspectFlags
  readonly #configs = new ConfigFiles()
  problems = 0

  constructor(flags: InspectFlags) {
    this.#flags = flags
  }

  async find(paths: readonly string[]): Promise<readonly Input[]> {
    return await findInputs(paths, {
      holdsStories: async path => {
        const document = await this.#configs.for(path)
        return document !== null && isNamedInput(document.configs, pathFrom(document, path))
      },
    })
  }

  async *stories(inputs: readonly Input[]): AsyncIterable<InspectedStory> {
    for (const input of inputs) {
      const name = input.path === standardInput ? this.#flags.stdinFilename : input.path
      const { json, flags } = await this.#settingsFor(name)
      for await (const { file, readable, problems, notes } of readInput(input, flags)) {
        for (const each of problems) this.#complain(file, each)
        for (const each of notes) note(file, each)
        if (readable !== null) yield* this.#storiesIn(file, readable, json)
      }
    }
  }

  /** Returns what the configuration of a file says about reading it. */
  async #settingsFor(name: string): Promise<{ readonly json: StoryPaths | undefined; readonly flags: InspectFlags }> {
    const document = await this.#configs.for(name)
    if (document === null) return { json: undefined, flags: this.#flags }
    const format = inputFormatOf(document.configs, pathFrom(document, name))
    return {
      json: mergePaths(document.configs),
      flags: { ...(format === null ? {} : { inputFormat: format }), ...this.#flags },
    }
  }

  *#storiesIn(file: string, { part, reader }: ReadablePart, json: StoryPaths | undefined): Iterable<InspectedStory> {
    const lines = new LineIndex(part.text, part.start)
    for (const found of readPart(reader, { ...part, json })) {
      if (found instanceof Item) continue
      if (!(found instanceof ReadError || found instanceof ReadNote)) {
        yield inspectStory(found, file, lines)
        continue
      }
      const { line, column } = lines.point(found.offset)
      const said = { message: found.message, line, column }
      if (found instanceof ReadError) this.#complain(file, said)
      else note(file, said)
    }
  }

  #complain(file: string, problem: Note): void {
    this.problems++
    complain(file, problem)
  }
}

async function* asJson(stories: AsyncIterable<InspectedStory>): AsyncIterable<string> {
  yield '{"stories":['
  let separator = '\n'
  for await (const story of stories) {
    yield separator + toSafeJson(story)
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** Columns of the role's name before a field's text. */
const roleWidth = 14

async function* asText(stories: AsyncIterable<InspectedStory>): AsyncIterable<string> {
  for await (const { file, format, id, version, status, fields } of stories) {
    const edition = version === null ? '' : `, version ${makePrintable(version)}`
    yield `${colours.underline(makePrintable(file))}  ${format}, story ${makePrintable(id)}${edition}\n`
    if (status !== null)
      yield `${colours.bold('status'.padEnd(roleWidth))}${status}: ${describeStatus('this story', status)}\n`
    for (const { role, text } of fields)
      yield `${colours.bold(role.padEnd(roleWidth))}${text
        .split(/\n+/u)
        .map(makePrintable)
        .join(`\n${' '.repeat(roleWidth)}`)}\n`
    yield '\n'
  }
}
