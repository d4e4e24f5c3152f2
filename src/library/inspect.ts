import { Item, ReadError, ReadNote, readPart } from '../formats/reader.js'
import type { Note } from '../linter/report.js'
import { LineIndex } from '../story/line-index.js'
import { type InspectedStory, inspectStory } from './inspected-story.js'
import { requireKeys, requireText } from './check-request.js'
import type { LintConfig, LintRequest } from './lint-request.js'
import { openText } from './lint-text.js'

/** The optional arguments of `inspect`. */
export interface InspectRequest extends Pick<LintRequest, 'format' | 'file' | 'source'> {
  /** The paths of a story's parts in JSON of your own. */
  readonly json?: Exclude<LintConfig['json'], undefined>
}

/** The stories of a text as the rules see them. */
export interface Inspection {
  readonly stories: readonly InspectedStory[]
  /** The parts of the text that cannot be read. */
  readonly problems: readonly Note[]
  /** The parts that are no stories. */
  readonly notes: readonly Note[]
}

const keys: Readonly<Record<keyof InspectRequest, true>> = { format: true, file: true, source: true, json: true }

/** Reads a text and returns its stories, field by field, without checking them. Needs no tagger. */
export function inspect(text: string, request: InspectRequest = {}): Inspection {
  const given = requireText(text, 'inspect')
  requireKeys(request, keys, 'The second argument of inspect')
  const { reader, part } = openText(given, request)
  const lines = new LineIndex(given, part.start)
  const [stories, problems, notes]: [InspectedStory[], Note[], Note[]] = [[], [], []]
  for (const found of readPart(reader, { ...part, json: request.json })) {
    if (found instanceof Item) continue
    if (found instanceof ReadError || found instanceof ReadNote) {
      const { line, column } = lines.point(found.offset)
      const said = { message: found.message, line, column }
      if (found instanceof ReadError) problems.push(said)
      else notes.push(said)
    } else stories.push(inspectStory(found, part.name, lines))
  }
  return { stories, problems, notes }
}
