import { credit } from '../../story/conventions.js'
import type { AnnotatedField } from '../annotated-story.js'
import type { Range } from '../../story/search.js'

const credits = new RegExp(credit, 'gu')

/**
 * Finds credits that mention a photo or are between two sentences. At the end of a paragraph a credit is in its place.
 */
export function findCredits(field: AnnotatedField): readonly Range[] {
  if (!/[([]/u.test(field.text)) return []
  return field.paragraphs.flatMap(paragraph => {
    const text = field.text.slice(paragraph.start, paragraph.end)
    return Array.from(text.matchAll(credits)).flatMap(({ index, 0: found }) => {
      const [start, end] = [paragraph.start + index, paragraph.start + index + found.length]
      const ofPhoto = /photo/iu.test(found)
      const betweenSentences =
        /[.!?]["”’]?\s*$/u.test(text.slice(Math.max(0, index - 4), index)) &&
        /^\s+["“]?\p{Lu}/u.test(text.slice(index + found.length, index + found.length + 5))
      const endsParagraph = /^[\s.]*$/u.test(field.text.slice(end, paragraph.end))
      return !endsParagraph && (ofPhoto || betweenSentences) ? [{ start, end }] : []
    })
  })
}
