import { anyOf, findAll } from '../../story/pattern.js'
import type { Paragraph } from '../annotated-story.js'
import { perWord, someWord } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { namesPicture } from './credits.js'
import { endsWithOrigin, measurePictureCredit } from './picture-origins.js'

/*
 * A paragraph that is the caption of a picture: it has the label of one, or it ends with the origin of the picture and
 * tells in one sentence, in the present, what is to be seen.
 */

const picture = '(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Mm]edia|[Vv]ideo)'
const labels = [
  `${picture} caption ?[,:]`,
  `${picture} (?:source|credit) ?,[^\\n]{2,80}? ${picture} caption ?,`,
  'Captions?:|CAPTION:|Pictured(?: (?:above|below|left|right|here))?:',
  `(?:In|On|Above|Below)(?: the| this)? ${picture}(?: above| below)?(?: \\([^()\\n]{1,30}\\))? ?[:–—]`,
  `(?:The )?(?:[Mm]ain |[Tt]op |[Uu]pper |[Ll]ower |[Bb]ottom )?${picture} (?:above|below|left|right|shows) ?:`,
]
const labelled = new RegExp(`^${anyOf(labels)}`, 'u')
const arrow = /^[▲△▼▽◀◁▶▷↑↓]\s?\p{Lu}/u
/** “The picture shows the hall.” */
const shown = new RegExp(
  `^(?:The|This|Our) ${picture} shows?(?: (?:the|a|an|how|one|two|some|${anyOf(['\\p{Lu}'])})|,)`,
  'u',
)

/** Verbs of the past, which a caption hardly has. */
const past = makeWordSet(`
  was were had did said told went took gave made came got became began held kept knew left met saw sent sold spoke stood won
  wrote found brought bought fell felt grew led lost rose ran added announced
`)
const isPast = perWord(spelling => past.has(spelling.toLowerCase()))

/** Longest caption, in characters. */
const longest = 400

/** True for a paragraph that is a caption as a whole. */
export function isCaptionLine({ field, start, end, tokens, sentences }: Paragraph): boolean {
  if (end - start > longest) return false
  const text = field.text.slice(start, end)
  if (labelled.test(text)) return true
  const isSeen = !someWord(tokens, isPast)
  const [first, second] = sentences
  if (sentences.length === 1 && isSeen && /^[\p{Lu}\d▲△▼◀▶]/u.test(text) && endsWithOrigin(text)) return true
  if (first === undefined || sentences.length > 3) return false
  const credit = findCredit(text)
  if (credit <= 0 || !(isSeen || arrow.test(text))) return false
  if (arrow.test(text) || shown.test(text)) return true
  // A sentence with its stop and the credit in brackets is a caption as wires set them.
  return !/^[([]/u.test(text.slice(credit)) && (second === undefined || second.start - start >= credit)
}

/** A place where a credit may begin. */
const creditStart = /[[(/]|(?<=[.!?”"] )\p{Lu}/gu

/** Returns the place of the credit with which a text ends; -1 without one. */
function findCredit(text: string): number {
  for (const { index } of findAll(text, creditStart)) {
    const rest = text.slice(index)
    if (measurePictureCredit(rest) === rest.length && namesPicture(rest)) return index
  }
  return -1
}
