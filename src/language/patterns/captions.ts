import { findAll } from '../../story/pattern.js'
import { pictureWords, positionMark } from '../../story/conventions.js'
import type { Sentence } from '../annotated-story.js'
import { measureBracketedCredit, measureOpenCredit } from './credits.js'

const positionMarks = new RegExp(positionMark, 'gu')
/** Positions of people: a name with a capital, or a plural, stands before them. */
const peopleMarks = new RegExp(`\\p{Lu}[\\p{L}\\p{M}’'-]+ ${positionMark.source}`, 'gu')

/** The signs of a caption in one sentence. */
interface CaptionSigns {
  /** The number of marks such as "(L)", and of those behind a name. */
  readonly marks: number
  readonly people: number
  /** True for words by which a caption speaks of its picture. */
  readonly pictured: boolean
  /** True for a credit in the sentence or right after it. */
  readonly credited: boolean
}

/** Characters that a credit may have. */
const creditReach = 110

/** A credit whose bracket is not closed: “(Photo Ann Lee/LNA”. The caption ends there, without a stop. */
const namePart = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`
const unclosedCredit = new RegExp(
  String.raw`\([Pp]hotos?(?: by|:)?(?: ${namePart}){1,4}/${namePart}(?=$|\s["“«\p{Lu}])`,
  'u',
)

/** “2025.3.28”: a stamp of the day between a caption and its credit. */
const dayStamp = /^ ?\d{4}[./-]\d{1,2}[./-]\d{1,2}\.?/u

/**
 * Returns the end of the caption that a sentence is, with its credit; null for another sentence. Two signs make one.
 * `until` is the end of the paragraph.
 */
export function findCaptionEnd(sentence: Sentence, until: number): number | null {
  const text = sentence.field.text.slice(sentence.start, sentence.end)
  const open = unclosedCredit.exec(text)
  if (open !== null) return sentence.start + open.index + open[0].length
  const after = sentence.field.text.slice(sentence.end, Math.min(until, sentence.end + creditReach))
  const behind = measureCreditBehind(after)
  return isCaption(readSigns(text, behind > 0)) ? sentence.end + behind : null
}

/** Returns the length of the day and the credit behind a caption; 0 without a credit. */
function measureCreditBehind(after: string): number {
  const stamp = dayStamp.exec(after)?.[0].length ?? 0
  const space = /^\s*/u.exec(after.slice(stamp))?.[0].length ?? 0
  const words = after.slice(stamp + space)
  const length = measureBracketedCredit(words) || measureOpenCredit(words)
  if (length === 0) return 0
  return stamp + space + length + (words[length] === '.' ? 1 : 0)
}

function readSigns(text: string, isCreditNext: boolean): CaptionSigns {
  const marks = (text.match(positionMarks) ?? []).filter(mark => !isParty(text, mark)).length
  const inner =
    /[([]/u.test(text) && findAll(text, /[([]/gu).some(({ index }) => measureBracketedCredit(text.slice(index)) > 0)
  return {
    marks,
    people: (text.match(peopleMarks) ?? []).length,
    pictured: pictureWords.test(text),
    credited: isCreditNext || inner,
  }
}

const isCaption = ({ marks, people, pictured, credited }: CaptionSigns): boolean =>
  (marks > 1 && people > 1) || (credited && (marks > 0 || pictured)) || (marks > 0 && pictured)

/** Characters before a mark in which a politician's title is looked for. */
const titleReach = 45

/** True for a party after the title of an office: "Sen. Ann Low (R)". */
const isParty = (text: string, mark: string): boolean =>
  mark === '(R)' &&
  /\b(?:Sens?|Reps?|Govs?|Attorney General|Senator|Representative|Governor)\b/u.test(
    text.slice(0, text.indexOf(mark)).slice(-titleReach),
  )
