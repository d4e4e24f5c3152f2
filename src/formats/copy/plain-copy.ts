import { FieldText } from '../../story/field-text.js'
import type { Field } from '../../story/story.js'
import { type CopyParagraph, fieldsOfParagraphs, type Given } from './copy.js'
import { paragraphsOf, type TextParagraph } from './paragraphs.js'

/** The parts of a story in plain copy, as a file of its own or as a string in another format. */
export const fieldsOfCopy = (text: string, given: Given = {}): readonly Field[] =>
  fieldsOfParagraphs(copyParagraphs(new FieldText(text).verbatim(0, text.length), text), text, given)

/** The paragraphs of plain copy; their roles are told by their words alone. */
export function copyParagraphs(copy: FieldText, source: string): readonly CopyParagraph[] {
  return paragraphsOf(copy.text).map(paragraph => ({ text: setOf(paragraph, copy, source), role: null }))
}

/** A paragraph's text, its hard-wrapped lines joined by a space. */
function setOf({ lines }: TextParagraph, copy: FieldText, source: string): FieldText {
  const set = new FieldText(source)
  for (const { start, end } of lines) {
    const before = set.place
    const line = new FieldText(source).append(copy, start, end)
    if (before !== null && line.place !== null) set.decoded(' ', before.end, line.place.start)
    set.append(line)
  }
  return set
}
