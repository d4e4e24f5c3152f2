import { CaselessPattern } from '../../story/caseless.js'
import { LatePattern } from '../../story/late-pattern.js'
import { anyOf } from '../../story/pattern.js'
import { isStrip, labelParts, opensCopy, type PagePart, readParts } from './page-labels.js'

/*
 * Lines that a page sets round a story: the stamp and the buttons under its headline, the way to its section, its tags,
 * and links with an arrow. Such a line is a paragraph that consists of parts of the page alone.
 */

const unit = anyOf(['seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|[smhdw](?=[ ])'])
const month = anyOf([
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?',
  'dec(?:ember)?',
])
const weekday = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?'
const clock = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?(?:gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|jst|kst|msk|eet|et|pt|local time)(?:[+-]\d{1,2})?\)?)?`
const day = [
  String.raw`\d{1,2}(?:st|nd|rd|th)? ${month}\.?,?(?: \d{4})?`,
  String.raw`${month}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?`,
  String.raw`\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`,
  'today|yesterday',
]
const amount = String.raw`\d[\d,.]{0,8}[km]?`
const counted = anyOf([
  'comments?|shares?|views?|likes?|replies|reads|min(?:ute)?s?[ -](?:read|listen|watch)|reactions?|retweets|images|photos',
])
const counter = anyOf(['comments?|shares?|views?|likes?|reads|hits|(?:reading|read|listening) time|photo gallery'])
const buttons = anyOf([
  'share(?: this)?|save|print|listen|follow(?: us)?|bookmark|copy(?: link)?|link|comment|e-?mail|facebook|twitter|x|whatsapp',
  'telegram|linkedin|pinterest|reddit|messenger|line|tweet|pin|subscribe|log ?in|sign (?:in|up)|gift(?: article)?|a[+-]|text size|font size',
])
const stamps = anyOf([
  'published|updated|posted|modified|edited|created|uploaded|revised|date|time|update|publication date',
])

const nameWord = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`

/** The parts of a line in small letters, and how surely each is a part of a page. */
const parts: readonly PagePart[] = [
  [2, new RegExp(`(?:\\d{1,3}|an?|one|two|three|several|few)\\+? ?${unit} ago(?![\\p{L}])`, 'uy')],
  [2, new RegExp(`${amount} ${counted}(?![\\p{L}])`, 'uy')],
  [2, new RegExp(`${counter} ?:? ?\\(?${amount}(?: min(?:ute)?s?| images| photos)?\\)?(?![\\p{L}])`, 'uy')],
  [1, new RegExp(`(?:(?:first|last|originally) )?${stamps}(?: on| at| in| by)?[:,]?(?=\\s|$)`, 'uy')],
  [0, new RegExp(`${weekday}(?=\\s|$)`, 'uy')],
  [0, new RegExp(`(?:(?:on|at) )?(?:${anyOf(day)}|${clock})(?![\\p{L}\\d])`, 'uy')],
  ...labelParts,
  [0.4, new RegExp(`${buttons}(?![\\p{L}])`, 'uy')],
]
/** The parts with capitals: who wrote it. */
const writers: readonly PagePart[] = [
  [0, new RegExp(`(?:[Bb]y|[Aa]uthor:|[Tt]ext:) ${nameWord}(?: (?:and |of )?${nameWord}){0,5}`, 'uy')],
  [0, /(?:Admin|Editor|Staff|Agencies|(?:News|Web) [Dd]esk)(?![\p{L}])/uy],
]

/** Fewest parts of a line that copy goes on behind, without a break. */
const gluedParts = 3

/** Returns the length of the stamp line that some words are or, glued to copy, begin with; 0 without one. */
function measureStampLine(words: string): number {
  const { end, rest, weight, count, isSure } = readParts(words, parts, writers)
  if (rest >= words.length) return weight > 1 || (weight >= 1 && count > 1) ? end : 0
  return (count >= gluedParts || isSure) && weight > 3 && opensCopy(words, end) ? end : 0
}

/** Names of the first page of a site, and of its sections. */
const fronts = anyOf([
  '[Hh]ome(?: ?[Pp]age)?|HOME|[Mm]ain(?: [Pp]age)?|[Ff]ront(?: [Pp]age)?|[Ss]tart|[Ii]ndex|NEWS|[Nn]ews',
])
const section = String.raw`\p{Lu}[\p{L}&’'-]{1,20}(?: (?:and |of |& )?[\p{L}’'-]{1,20}){0,3}`
/** “Home > Sport > Football”, “World › Asia”, “News / Business”. */
const trails = [
  new LatePattern(`^${section}(?: ?[>›»→] ?${section}){1,5}$`, { sign: /[>›»→]/u }),
  new LatePattern(`^${fronts}(?: ?[/|•·] ?${section}){1,5}$`, { sign: /[/|•·]/u }),
  new LatePattern(`^${section}(?: (?:::|»|›) ${section}){1,5}$`, { sign: / (?:::|»|›) /u }),
]

const tagLabel = anyOf([
  '(?:article |story |related )?(?:tags?|topics?|keywords?|hashtags?|labels?|categor(?:y|ies))|filed (?:under|in)|posted in',
  'tagged(?: with)?|(?:mentioned )?in this (?:article|story)|rubrics?',
])
const tag = String.raw`#?[\p{L}\d][\p{L}\p{M}\d.’'&-]*(?: [\p{L}\d][\p{L}\p{M}\d.’'&-]*){0,4}`
/** “Tags: cod, Orden, trawlers”, “#cod #Orden”. */
const tagList = new CaselessPattern(
  `^(?:${tagLabel} ?[:：]|(?:filed under|filed in|posted in|tagged) ) ?${tag}(?: ?[,;|•·/#] ?${tag}){0,20}$`,
  /[:：]|^(?:filed|posted|tagged) /u,
)
const hashTags = /^#[\p{L}\d_]{2,40}(?:[\s,]+#[\p{L}\d_]{2,40}){1,20}$/u

/** A few words and an arrow: “Read the full story →”. */
const arrowLink = /^\p{Lu}[^.!?\n]{2,90}? ?(?:[→»›►▸➔⟶]|>{1,3})$/u

/** Longest of these lines. */
const longest = 240

/** Returns the length of a line of a page with which a paragraph begins; 0 without one. */
export function measurePageLine(words: string): number {
  if (words.length > longest) return measureStampLine(words.slice(0, longest))
  // “HARBOR LINES <HRB> TO SELL TUGS”: the sign of a share has brackets of its own.
  if (words.includes('<')) return measureStampLine(words)
  if (isStrip(words) || [arrowLink, ...trails, tagList, hashTags].some(each => each.test(words))) return words.length
  return measureStampLine(words)
}
