import { CaselessPattern } from '../../story/caseless.js'
import { anyOf } from '../../story/pattern.js'
import { makeWordSet } from '../words/word-set.js'

/*
 * Labels that set links to other stories apart: “Related coverage:”, “[Related]”, “Read also:”. A label has a word
 * that points elsewhere and a word for what is there, and a colon or a bracket closes it.
 */

const things = anyOf([
  'coverage|stor(?:y|ies)|articles?|news|links?|reports?|reading|content|posts?|topics?|items?|materials?|headlines?',
  'videos?|publications?|features?|information',
])
const pointers = 'related|recommended|suggested|similar|other|more|further|latest|top|popular|trending|recent|linked'
const looks = anyOf(['read|see|watch|view'])
const further = anyOf(['also|more|next|further|too|on|now|this|here|about|the|same|story|topic|subject|article'])
const readers = anyOf(['you|readers'])

const kinds = [
  'related',
  `${anyOf([pointers])}(?: (?:and|top|local|related))?(?: ${things})(?: (?:on|about|from) [\\p{L} ]{2,30})?`,
  `(?:also )?(?:to )?${looks}(?: ${further}){1,4}`,
  `(?:also|further|more|now|next|must|most)(?: to)?[ -]${looks}`,
  `${readers} (?:may|might|will|can|would) (?:also )?(?:like|enjoy|be interested in|want to read)(?: to read)?`,
  'more (?:on|from|about) [\\p{L} ]{2,30}',
  '(?:also|more) (?:interesting|important|worth reading)|(?:this|these|it) (?:may|might|could|will) (?:also )?interest you',
  "in case you missed it|don[’']t miss(?: this)?|editor[’']?s[’']? (?:picks?|choice)",
  '(?:materials? )?on (?:the|this|the same) (?:topic|subject)',
]

/** Signs that set an item of a list. */
const listSigns = '■□▪▫◆◇●○◎★☆▶▷►▸▲△▼▽◀◁→➤➔☞※•‣∙'
const signs = `[${listSigns}]{1,3}\\s?`
const sign = new RegExp(`[${listSigns}]`, 'u')

/**
 * A label in its place: at the start of some words, closed by a colon, by the bracket that opened it or by the sign of
 * the first link. The sign of a list before it closes it, too, if a capital follows.
 */
const label = new CaselessPattern(
  `^(?:${signs})?(?:[[(【]\\s?${anyOf(kinds)}\\s?:?\\s?[\\])】]|${anyOf(kinds)}(?: ?[:：]|(?=\\s?${signs}\\S)))`,
)

/** Words with which a label may begin, in lower case. */
export const labelOpenings = makeWordSet(`
  related recommended suggested similar other more further latest top popular trending recent linked also to read see
  watch view now next must most you readers in don’t don't this these it editor's editor’s editors material materials on
`)

/** A quick look before a slow one: brackets, a colon or signs of a list close a label. */
function mayBeLabel(words: string): boolean {
  const [, open, first = ''] = labelOpening.exec(words) ?? []
  if (!labelOpenings.has(first.toLowerCase().replace(/s['’]$/u, 's'))) return false
  return open !== undefined || /[:：]/u.test(words) || sign.test(words)
}

const labelOpening = new RegExp(`^(?:${signs})?([[(【])?\\s?([^\\s:：\\])】-]+)`, 'u')

const capital = new RegExp(`^(?:${signs})?[[(【]?\\s?\\p{Lu}`, 'u')

/** Returns the length of the label with which some words begin; 0 without one. It begins with a capital. */
export function measureLabel(words: string): number {
  if (!mayBeLabel(words)) return 0
  const found = words.slice(0, label.measure(words))
  return capital.test(found) ? found.length : 0
}
