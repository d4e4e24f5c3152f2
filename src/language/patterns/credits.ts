import { credit } from '../../story/conventions.js'
import type { AnnotatedField } from '../annotated-story.js'

export interface CreditInCopy {
  readonly start: number
  readonly end: number
}

const credits = new RegExp(credit, 'gu')

/** Credits that say that they are of a photo, or that stand between two sentences; those that end a paragraph are in place. */
export function creditsIn(field: AnnotatedField): readonly CreditInCopy[] {
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
