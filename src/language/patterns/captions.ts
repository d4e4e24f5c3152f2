import { credit, pictureWords, positionMark } from '../../story/conventions.js'
import type { AnnotatedField, Paragraph, Sentence } from '../annotated-story.js'

/** A caption that stands in running text: its sentences, and its credit. */
export interface CaptionInCopy {
  readonly start: number
  readonly end: number
}

const positionMarks = new RegExp(positionMark, 'gu')
const creditAtStart = new RegExp(`^ ?${credit.source}\\.?`, 'u')

/** What speaks for a caption in one sentence. */
interface Signs {
  readonly marks: number
  readonly pictured: boolean
  /** A credit in the sentence or right behind it. */
  readonly credited: boolean
}

/** Captions glued into a paragraph of other text. A sentence is one if two of its signs agree. */
export function captionsIn(field: AnnotatedField): readonly CaptionInCopy[] {
  if (!/[([]/u.test(field.text)) return []
  return field.paragraphs.flatMap(paragraph => (paragraph.sentences.length > 1 ? [...inParagraph(paragraph)] : []))
}

function* inParagraph({ field, sentences, end }: Paragraph): Iterable<CaptionInCopy> {
  let covered = -1
  for (const sentence of sentences) {
    if (sentence.start < covered) continue
    // A credit behind the caption's stop is taken for the beginning of the next sentence.
    const behind = creditAtStart.exec(field.text.slice(sentence.end, Math.min(end, sentence.end + 110)))
    if (!isCaption(signsOf(sentence, behind !== null))) continue
    covered = sentence.end + (behind?.[0].length ?? 0)
    yield { start: startBehindCredit(sentence), end: covered }
  }
}

function signsOf(sentence: Sentence, creditBehind: boolean): Signs {
  const text = wordsOf(sentence)
  const marks = (text.match(positionMarks) ?? []).filter(mark => !isParty(text, mark)).length
  return { marks, pictured: pictureWords.test(text), credited: creditBehind || credit.test(text) }
}

const isCaption = ({ marks, pictured, credited }: Signs): boolean =>
  (credited && (marks > 0 || pictured)) || (marks > 0 && pictured)

const wordsOf = ({ field, start, end }: Sentence): string => field.text.slice(start, end)

/** Characters before a mark in which a politician's title stands. */
const titleReach = 45

/** "Sen. Ann Low (R)": a party behind an office's title. */
const isParty = (text: string, mark: string): boolean =>
  mark === '(R)' &&
  /\b(?:Sens?|Reps?|Govs?|Attorney General|Senator|Representative|Governor)\b/u.test(
    text.slice(0, text.indexOf(mark)).slice(-titleReach),
  )

/** The credit of a caption before may open the sentence: the caption begins behind it. */
function startBehindCredit(sentence: Sentence): number {
  const text = wordsOf(sentence)
  const opening = creditAtStart.exec(text)?.[0].length ?? 0
  return sentence.start + opening + (/^\s*/u.exec(text.slice(opening))?.[0].length ?? 0)
}
