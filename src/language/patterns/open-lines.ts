import { anyOf, joinPatterns } from '../../story/pattern.js'
import type { Paragraph } from '../annotated-story.js'
import { plainlyHasVerb } from './finite-verbs.js'
import { isAmongShortLines } from './short-lines.js'

/**
 * True where a comma may end a paragraph: in a list of such items, in verse or an address, before speech, before a
 * line that goes on in lower case, and after the words that open or close a letter.
 */
export const mayEndWithComma = (paragraphs: readonly Paragraph[], index: number): boolean =>
  /^(?:["“‘']|\p{Ll})/u.test(paragraphs[index + 1]?.tokens[0]?.text ?? '') ||
  isGreeting(paragraphs[index]) ||
  isRecital(paragraphs[index], paragraphs[index + 1]) ||
  isAmongShortLines(paragraphs, index) ||
  isListed(paragraphs, index, /^[,;:]$/u)

/** True for the reasons of a resolution, which leads on to the next: “now, therefore,”, “BE IT RESOLVED that”. */
const isRecital = (paragraph: Paragraph | undefined, next: Paragraph | undefined): boolean =>
  /^(?:therefore|whereas|that|resolved|ordered)$/iu.test(paragraph?.tokens.at(-2)?.text ?? '') ||
  (next !== undefined && next.tokens.slice(0, 2).every(({ text }) => /^\p{Lu}{2,}$/u.test(text)))

/** Most tokens in the line that opens or closes a letter: “Dear Sir or Madam,”, “With kind regards,”. */
const longestGreeting = 8

const salutation = anyOf(['dear|dearest|hi|hello|hey|sir|sirs|madam|gentlemen|ladies|friends|comrades|fellow|to'])
const regards = anyOf(['regards|wishes|love|cheers|thanks|thank you'])
const greeting = joinPatterns(
  [
    new RegExp(`^(?:my )?${salutation} ?`, 'u'),
    /\b(?:yours?|sincerely|faithfully|truly|respectfully|cordially)\b/u,
    new RegExp(String.raw`\b${regards}\b`, 'u'),
  ],
  'iu',
)

/** True for a line that opens or closes a letter; any line of a few words without a verb may. */
const isGreeting = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  paragraph.tokens.length <= longestGreeting &&
  (greeting.test(paragraph.field.text.slice(paragraph.start, paragraph.end)) || !plainlyHasVerb(paragraph.tokens))

/** True where “and” or “or” ends the last item but one of a list: “a new bridge; and”. */
export function endsItem(paragraphs: readonly Paragraph[], index: number): boolean {
  const [mark, last] = paragraphs[index]?.tokens.slice(-2) ?? []
  if (last === undefined || !/^(?:and|or|nor|but)$/u.test(last.text)) return false
  return (
    mark?.text === ';' || isAmongShortLines(paragraphs, index) || isListed(paragraphs, index, /^(?:[,;:]|and|or)$/u)
  )
}

/** True if the paragraph before or after ends like an item of a list. */
const isListed = (paragraphs: readonly Paragraph[], index: number, ending: RegExp): boolean =>
  [paragraphs[index - 1], paragraphs[index + 1]].some(each => ending.test(each?.tokens.at(-1)?.text ?? ''))
