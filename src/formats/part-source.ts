import { FieldText } from '../story/field-text.js'
import { LineIndex } from '../story/line-index.js'
import type { StorySource } from '../story/story.js'
import { cutSource } from './copy/source-copy.js'

/** The text of a file that a story was translated from: plain data. */
export interface PartSource {
  /** Its file's name. */
  readonly name: string
  readonly text: string
  /** The language that is declared for it; null if none is. */
  readonly language: string | null
}

/** Makes a story's source of a text of its own. */
export const readPartSource = ({ name, text, language }: PartSource): StorySource => ({
  language,
  file: { name, lines: new LineIndex(text) },
  segments: cutSource(new FieldText(text).verbatim(0, text.length), text, null),
  alignment: 'paragraphs',
})
