import { endMark, relatedLabel } from '../../story/conventions.js'
import { anyOf } from '../../story/pattern.js'
import type { CopyParagraph } from '../copy/story-fields.js'
import { isPageLine } from './page-lines.js'

/** Lines that only a page in a browser has: one of them, with another line of a page, shows where the text is from. */
const buttonOpenings = [
  'skip to',
  String.raw`share\b`,
  'log ?in',
  'sign ?in',
  'sign up',
  'subscribe',
  String.raw`menu\W*$`,
]
const noticeOpenings = ['advert', 'accept ', 'cookie', 'we use cookies']
const telling = new RegExp(String.raw`^\W*${anyOf([...buttonOpenings, ...noticeOpenings])}`, 'iu')

/** Links side by side: "Home | News | Sport". */
const menuBar = /^[^.!?|·•›»]{1,32}(?:[|·•›»][^.!?|·•›»]{1,32}){2,}$/u

/** The most words of an entry in a menu, and the fewest lines of one above the story. */
const entryWords = 2
const leastEntries = 3

/** The fewest words of a sentence of copy; a headline and a line of a page have no stop, or are shorter. */
const proseWords = 5

/**
 * Leaves out what a browser copies with a story: menus, buttons and notices before its first sentence and after its
 * last. Such a line among the paragraphs is damage of the copy. A text without the marks of a page is left as it is:
 * "(MORE)" and "Related:" are a wire's own.
 */
export function dropPageFurniture(paragraphs: readonly CopyParagraph[]): readonly CopyParagraph[] {
  const from = paragraphs.findIndex(isProse)
  const to = paragraphs.findLastIndex(isProse)
  const lines = new Set(paragraphs.filter((each, index) => (index < from || index > to) && isFurniture(each)))
  if (lines.size < 2 || ![...lines].some(({ text: { text } }) => telling.test(text))) return paragraphs
  const first = paragraphs.findIndex(each => !lines.has(each) && !isEntry(each))
  const above = first >= leastEntries ? first : 0
  // Behind the first button below the story, all lines are the page's: links, sections, rights.
  const below = to < 0 ? -1 : paragraphs.findIndex((each, index) => index > to && lines.has(each))
  return paragraphs.slice(above, below < 0 ? undefined : below).filter(each => !lines.has(each))
}

const isProse = (paragraph: CopyParagraph): boolean => {
  const { text } = paragraph.text
  return /[.!?:]["”’)]*$/u.test(text) && text.split(/\s+/u).length >= proseWords && !isFurniture(paragraph)
}

const isEntry = ({ text: { text } }: CopyParagraph): boolean => text.split(/\s+/u).length <= entryWords

function isFurniture({ text: { text } }: CopyParagraph): boolean {
  if (text.length < 60 && (endMark.test(text) || relatedLabel.test(text))) return false
  return isPageLine(text) || (text.length <= 200 && menuBar.test(text))
}
