import type { LineIndex } from '../story/line-index.js'
import type { StoryStatus } from '../story/status.js'
import type { Story } from '../story/story.js'

/** A story as the rules see it, with the places of its fields in the file. */
export interface InspectedStory {
  readonly file: string
  readonly format: string
  readonly id: string
  readonly version: string | null
  readonly language: string | null
  readonly status: StoryStatus | null
  readonly fields: readonly InspectedField[]
}

/** A field of a story, and its range in the file. */
export interface InspectedField {
  readonly role: string
  readonly path: string | null
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Returns a story as plain data. */
export const inspectStory = (
  { id, version, format, fields, language, status }: Story,
  file: string,
  lines: LineIndex,
): InspectedStory => ({
  file,
  format,
  id,
  version,
  language: language ?? null,
  status: status ?? null,
  fields: fields.map(({ role, path, text, origin }) => {
    const { start, end } = origin.locate(0, text.length)
    return { role, path, text, start: lines.point(start).offset, end: lines.point(end).offset }
  }),
})
