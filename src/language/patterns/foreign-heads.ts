import { anyOf } from '../../story/pattern.js'
import { LatePattern } from '../../story/late-pattern.js'

/*
 * Datelines in the order or the spelling of another language. English services of foreign wires have forms of their
 * own (“MOSCOW, June 3. /TASS/.”), so that only what no English service writes is found: a day in figures, a month in
 * lower case, a weekday, the sign of a desk behind the agency, brackets of East Asia.
 */

const name = String.raw`\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,2}`
const place = String.raw`${name}(?:/${name})?(?: \(${name}\))?(?:, ${name}){0,2}`
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
/** “8.07.”, “18 - 6”, “12 mar 2025”. */
const oddDay = anyOf([
  String.raw`\d{1,2}\.\d{1,2}\.(?:\d{2,4}\.?)?`,
  String.raw`\d{1,2} - \d{1,2}`,
  String.raw`\d{1,2}\.? \p{Ll}{3,10}\.?(?: \d{4})?`,
])
const dayAndWeekday = anyOf([
  String.raw`\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? ${weekday}`,
  String.raw`\d{1,2} \p{Lu}\p{Ll}{2,8},? ${weekday}`,
  String.raw`${weekday},? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}`,
])
const agency = String.raw`\p{Lu}[\p{L}\d &’'-]{1,28}`
const sender = String.raw`(?:\(${agency}\)|/${agency}/)`
/** “(ona/lno)”, “(ONA/Orden+)”: the agency with its desk or its service. */
const deskSender = String.raw`\(\p{L}{2,8}/(?:\p{Ll}{2,5}|[\p{L}\d]+\+)\)`
const dash = String.raw`\.?(?: ?--| ?[–—-])`
const copyBehind = String.raw`(?= ?[\p{Lu}\d"“«])`

const withOddDay = String.raw`${place}[,.]?(?: -)? (?:${oddDay}|${dayAndWeekday}),? ${sender}`
const dayFirst = String.raw`\d{1,2} - \d{1,2} ${sender}`
const withDesk = String.raw`${place}(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})? ${deskSender}`
/** “【Orden = ONA】”. */
const bracketed = String.raw`【[^【】\n=＝]{2,40} ?[=＝] ?[^【】\n=＝]{2,40}】`

/** A dateline by itself, and one with its copy behind it. */
const whole = new LatePattern(`^(?:${withOddDay}|${withDesk})$`, { sign: /^\p{Lu}/u })
const opening = new LatePattern(`^(?:${bracketed}|(?:${withOddDay}|${withDesk}|${dayFirst})${dash}${copyBehind})`, {
  sign: /^(?:【|\d{1,2} - |[^\n]{3,60}[)/]\.?(?: ?--| ?[–—-]))/u,
})

/** Most characters of a dateline. */
const reach = 100

/** Returns the end of a dateline of another language with which copy begins; null without one. */
export function measureForeignHead(text: string, isDateline: boolean): number | null {
  const found = (isDateline ? whole : opening).exec(text.slice(0, reach))?.[0]
  return found === undefined ? null : found.trimEnd().length
}
