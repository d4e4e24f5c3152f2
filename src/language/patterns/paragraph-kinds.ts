import { anyOf } from '../../story/pattern.js'
import type { Paragraph } from '../annotated-story.js'
import type { ParagraphKind } from '../copy-blocks.js'
import { isInTable } from './non-prose.js'
import { isAmongShortLines } from './short-lines.js'

const closing = /[.!?…]["”’'»)\]]*$/u
const bullet = /^(?:[•◦▪●*·–—-]|\(?\d{1,2}[.)]|\(?[a-z]\)|[QA]:) ?\S/u
const greetings = ['Dear', 'Hello', 'Hi', 'Greetings', 'Good (?:morning|evening|afternoon)', 'Ladies and gentlemen']
const salutation = new RegExp(String.raw`^${anyOf(greetings)}\b[^.?]{0,50}[,:!]$`, 'u')

/** Most words of a headline, and fewest. */
const longestHeadline = 16
const shortestHeadline = 3
/** Most words of a label. */
const longestLabel = 8

/** Reads the kind of a paragraph that has no piece of a page in it. */
export function readParagraphKind(paragraphs: readonly Paragraph[], index: number): ParagraphKind {
  const { field, start, end, tokens } = paragraphs[index] as Paragraph
  const text = field.text.slice(start, end)
  if (bullet.test(text)) return 'item'
  if (isInTable(field.text, start, Math.min(end, start + 1))) return 'row'
  if (salutation.test(text)) return 'salutation'
  if (closing.test(text)) return 'prose'
  const words = tokens.filter(({ kind }) => kind !== 'punctuation').length
  if (words <= longestLabel && /[:：]$/u.test(text)) return 'label'
  if (isAmongShortLines(paragraphs, index) || text.includes('\n')) return 'verse'
  if (words < shortestHeadline) return 'label'
  return words <= longestHeadline && /^["“‘'«]?[\p{Lu}\d]/u.test(text) && /[\p{L}\d)%”’"]$/u.test(text)
    ? 'headline'
    : 'prose'
}
