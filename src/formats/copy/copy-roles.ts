import {
  credit,
  endMark,
  pictureWords,
  positionMark,
  relatedLabel,
  separator,
  signOff,
} from '../../story/conventions.js'
import type { Role } from '../../story/story.js'

/** What a paragraph of plain copy is (an end mark is what only parts or ends the copy), by what it says and by what stands before it. */
export type CopyRole = Exclude<Role, 'dateline'> | 'end-mark'

/** Where in the story a paragraph stands. */
export interface Standing {
  readonly text: string
  /** Position among the paragraphs, from 0, slugs not counted. */
  readonly index: number
  readonly count: number
  /** Whether the paragraphs before are a related label and its links. */
  readonly amongLinks: boolean
  readonly isLast: boolean
  /** Whether the headline is known already. */
  readonly headed: boolean
}

const terminal = /[.!?…:;,]["”’')\]]*$|--$/u
const slug = /^(?:[a-z]{2,3}-)?[A-Z][A-Z\d]*(?:[-/][A-Za-z\d]+)+$|^[a-z]{2}-[\w-]+$/u
const byline =
  /^(?:By|BY|by) \p{Lu}[\p{L}\p{M}.’' -]{1,60}(?:,? (?:and|in|of) \p{Lu}[\p{L}\p{M}.’', -]{1,60})?(?:, [\p{L} ]{3,40})?$/u
const editorsNote = /^(?:EDITOR[’']?S['’]? NOTE|Editor[’']?s['’]? note|Eds|EDS|ATTENTION EDITORS|Note to editors)\b/u
/** "(Reporting by …; Editing by …)", "Photo: …", or a bracketed credit alone. */
const creditLine =
  /^[([]?(?:(?:Additional )?[Rr]eporting by|Writing by|Editing by|Compiled by|Photo(?:graph)?s?(?: by|:)|Photo courtesy|Picture:|Credit:|Copyright|©)[^\n]{2,200}$/u

/** Words of a headline at most; a longer line is a paragraph that lost its stop. */
const headlineWords = 25

export function roleOf({ text, index, count, isLast, amongLinks, headed }: Standing): CopyRole {
  if (endMark.test(text) || separator.test(text) || (isLast && count > 1 && signOff.test(text))) return 'end-mark'
  if (index < 2 && slug.test(text)) return 'slug'
  if (index < 4 && byline.test(text)) return 'byline'
  if (editorsNote.test(text)) return 'editors-note'
  if (startsWithLabel(text)) return 'related'
  if (creditLine.test(text) || isOnlyCredit(text)) return 'credit'
  if (amongLinks && !terminal.test(text)) return 'related'
  if (isCaption(text)) return 'caption'
  if (!headed && index === 0 && count > 1 && isHeadline(text)) return 'headline'
  return 'body'
}

const startsWithLabel = (text: string): boolean => relatedLabel.exec(text.slice(0, 60))?.index === 0

const isOnlyCredit = (text: string): boolean => text.length < 120 && credit.exec(text)?.[0] === text

const isHeadline = (text: string): boolean =>
  (!terminal.test(text) || /[?]["”’']?$/u.test(text)) && text.split(/\s+/u).length <= headlineWords

/** Longest caption, in characters: three long sentences. */
const longestCaption = 700

/** A paragraph that shows a picture: it says where people stand, or that it is one; and it is credited. */
function isCaption(text: string): boolean {
  if (text.length > longestCaption) return false
  const marks = text.match(new RegExp(positionMark, 'gu'))?.length ?? 0
  const pictured = pictureWords.test(text)
  const credited = /[)\]]\s*\.?$/u.test(text) && credit.test(text.slice(-90))
  // One mark alone may be a party's: "Sen. Ann Low (R)".
  return marks > 1 || (marks === 1 && (credited || pictured)) || (pictured && (credited || /^FILE\b/u.test(text)))
}
