import { credit, pictureWords, positionMark } from '../../story/conventions.js'
import type { AnnotatedField, Paragraph, Sentence } from '../annotated-story.js'
import type { Range } from '../../story/search.js'

const positionMarks = new RegExp(positionMark, 'gu')
const creditAtStart = new RegExp(`^ ?${credit.source}\\.?`, 'u')

/** The signs of a caption in one sentence. */
interface Signs {
  /** The number of marks such as "(L)". */
  readonly marks: number
  /** True for words by which a caption speaks of its picture. */
  readonly pictured: boolean
  /** True for a credit in the sentence or right after it. */
  readonly credited: boolean
}

/** Finds captions that are glued into a paragraph of other text. A sentence with two of the signs is one. */
export function findCaptions(field: AnnotatedField): readonly Range[] {
  if (!/[([]/u.test(field.text)) return []
  return field.paragraphs.flatMap(paragraph => (paragraph.sentences.length > 1 ? [...findInParagraph(paragraph)] : []))
}

/** Characters that a credit may have. */
const creditReach = 110

function* findInParagraph({ field, sentences, end }: Paragraph): Iterable<Range> {
  let covered = -1
  for (const sentence of sentences) {
    if (sentence.start < covered) continue
    // The layer of sentences gives a credit after the caption's stop to the next sentence.
    const after = creditAtStart.exec(field.text.slice(sentence.end, Math.min(end, sentence.end + creditReach)))
    if (!isCaption(readSigns(sentence, after !== null))) continue
    covered = sentence.end + (after?.[0].length ?? 0)
    yield { start: startAfterCredit(sentence), end: covered }
  }
}

function readSigns(sentence: Sentence, isCreditNext: boolean): Signs {
  const text = wordsOf(sentence)
  const marks = (text.match(positionMarks) ?? []).filter(mark => !isParty(text, mark)).length
  return { marks, pictured: pictureWords.test(text), credited: isCreditNext || credit.test(text) }
}

const isCaption = ({ marks, pictured, credited }: Signs): boolean =>
  (credited && (marks > 0 || pictured)) || (marks > 0 && pictured)

const wordsOf = ({ field, start, end }: Sentence): string => field.text.slice(start, end)

/** Characters before a mark in which a politician's title is looked for. */
const titleReach = 45

/** True for a party after the title of an office: "Sen. Ann Low (R)". */
const isParty = (text: string, mark: string): boolean =>
  mark === '(R)' &&
  /\b(?:Sens?|Reps?|Govs?|Attorney General|Senator|Representative|Governor)\b/u.test(
    text.slice(0, text.indexOf(mark)).slice(-titleReach),
  )

/** Returns the start of a caption, after the credit of the caption before it, which may open the sentence. */
function startAfterCredit(sentence: Sentence): number {
  const text = wordsOf(sentence)
  const opening = creditAtStart.exec(text)?.[0].length ?? 0
  return sentence.start + opening + (/^\s*/u.exec(text.slice(opening))?.[0].length ?? 0)
}
