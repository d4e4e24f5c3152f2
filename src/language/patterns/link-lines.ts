import { CaselessPattern } from '../../story/caseless.js'
import { anyOf } from '../../story/pattern.js'
import { makeWordSet } from '../words/word-set.js'

/*
 * Paragraphs of links without a colon to tell their label: the label is in capitals, or bars or figures part the
 * headlines behind it. “MORE ON THIS STORY Crews wait for quota”, “Most read 1 Crews wait 2 Gulls win cup”.
 */

const things = anyOf([
  'stor(?:y|ies)|articles?|news|posts?|topics?|headlines?|videos?|coverage|links?|reads?|reading|reports?|content|materials?|features?|internet links',
])
const where = '(?:on|in|from|about|at)(?: [\\p{L}]{2,16}){1,2}'
const when = '(?:now|today|right now|this (?:week|month|hour)|of the (?:day|week|hour|month)|for you|next)'
const ranks = anyOf([
  '(?:most|top)[ -](?:read|viewed|popular|watched|shared|commented|discussed|clicked|searched|recent|seen|visited)',
  'trending|popular|hot|latest|top|recent|breaking|main|other|more|related|recommended|suggested|similar|featured|best|must[ -]reads?',
])
const labels = [
  `${ranks}(?: (?:${things}|${when}|${where})){0,3}`,
  '(?:read|see|watch|listen|view)(?: (?:also|more|next|too|now|on|here|this)){1,3}(?: (?:on|about) (?:the|this) (?:topic|story|subject))?',
  '(?:also|further|next|must)(?: to)? (?:read|see|watch)|what (?:else )?to (?:read|watch)(?: next)?',
  `(?:next|previous|up next)(?: ${things})?|in other news|also in [\\p{L}]{2,16}|on (?:this|the) (?:topic|subject)`,
  `(?:we )?(?:recommend|suggest|advise)(?:ed)?(?: (?:you )?(?:to )?(?:read|reading|watch|watching))?`,
  `(?:you (?:may|might) (?:also )?(?:like|be interested in|have missed)|don[’']t miss|in case you missed it|editor[’']?s[’']? (?:picks?|choice))`,
]
const label = anyOf(labels)
const lead = '^(?:[>»→▶►•*] ?){0,3}'
/** A mark between the label and its links: a colon, a bar, a dash. */
const closed = /^ ?(?:[:：|]|[–—-]{1,2} ) ?(?=["“‘']?[\p{Lu}\d])/u
/** Labels that a colon alone makes, with headlines behind them. */
const bareLabel = anyOf([
  'Earlier|Previously|EARLIER|PREVIOUSLY|WATCH|VIDEO|LISTEN|LIVE|PHOTOS|GALLERY|READ|RELATED|PODCAST',
  'Watch|Video|Listen|Photos|Gallery|Podcast|Live blog|LIVE BLOG|In pictures|IN PICTURES|Explainer|EXPLAINER',
])
const bareMarked = new RegExp(`^${bareLabel} ?: ?(?=["“‘']?\\p{Lu})`, 'u')
const open = new CaselessPattern(`${lead}${label}(?=[ :：|])`)

const numbered = [/^1[.)]? ["“‘'\p{L}\d]/u, / 2[.)]? ["“‘'\p{L}]/u]
const barred = /\S ?[|•·] ?["“‘']?\p{L}/u

/** Words with which such a line may begin, in lower case. */
export const linkLineOpenings = makeWordSet(`
  most top trending popular hot latest recent breaking main other more related recommended suggested similar featured best
  must read see watch listen view also further next what previous up in on we recommend suggest advise you don't don’t
  editor's editor’s editors must-read must-reads earlier previously video live photos gallery podcast
`)

/** True for a paragraph that is a label and links to other stories. It has no stop at its end. */
export function isLinkLine(words: string): boolean {
  if (/[.;,]["”’]?$/u.test(words)) return false
  if (bareMarked.test(words)) return true
  const found = words.slice(0, open.measure(words))
  if (found !== '' && closed.test(words.slice(found.length))) return true
  const opened = findOpenLabel(words, found)
  if (opened === '') return false
  const rest = words.slice(opened.length).trim()
  if (numbered.every(each => each.test(rest)) || barred.test(rest)) return /^["“‘'\p{Lu}\d]/u.test(rest)
  const isSetOff = opened.includes(' ') && (isInCapitals(opened) || isInTitleCase(opened))
  return isSetOff && /^["“‘']?\p{Lu}\p{Ll}/u.test(rest) && rest.includes(' ')
}

/** Returns the longest label without a mark that the rest can follow: it begins with a capital or a figure. */
function findOpenLabel(words: string, found: string): string {
  if (found === '') return ''
  const behind = /^[^\p{Lu}\d"“‘|•·]{0,40}?(?= ["“‘'\p{Lu}\d|•·])/u.exec(words.slice(found.length))
  if (isInCapitals(found)) return /^(?:[\p{Lu}’'-]{2,} )*[\p{Lu}’'-]{2,}(?= )/u.exec(words)?.[0] ?? found
  return behind?.[0] === '' ? found : ''
}

const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text)
const isInTitleCase = (text: string): boolean =>
  text.split(' ').every(word => /^\p{Lu}|^(?:the|of|on|in|for|to)$/u.test(word))
