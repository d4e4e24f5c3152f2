import { FieldText } from '../../story/field-text.js'
import type { Range } from '../../story/search.js'
import type { Field } from '../../story/story.js'
import { findParagraphs } from './paragraphs.js'
import { buildFields, type CopyContext, type CopyParagraph } from './story-fields.js'

/** Returns the parts of a story in plain copy: a file of its own, or a string in another format. */
export const readPlainCopy = (text: string, context: CopyContext = {}): readonly Field[] =>
  buildFields(splitParagraphs(new FieldText(text).verbatim(0, text.length), text), text, context)

/** Splits plain copy into its paragraphs. Only their words show their roles. */
export const splitParagraphs = (copy: FieldText, source: string): readonly CopyParagraph[] =>
  findParagraphs(copy.text).map(({ lines }) => ({
    text: joinLines(lines, copy, source),
    role: null,
    isPlain: true,
  }))

/** Joins hard-wrapped lines by spaces. */
function joinLines(lines: readonly Range[], copy: FieldText, source: string): FieldText {
  const joined = new FieldText(source)
  for (const { start, end } of lines) joined.join(new FieldText(source).append(copy, start, end), ' ')
  return joined
}
