import { LatePattern } from '../../story/late-pattern.js'
import type { Range } from '../../story/search.js'
import type { AnnotatedField } from '../annotated-story.js'
import { perWord, where } from '../vocabulary.js'

/** A date or a time that keeps the form of another language. */
export interface ForeignDate extends Range {
  readonly message: string
}

const fullMonth = 'January|February|March|April|May|June|July|August|September|October|November|December'
const shortMonth = String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?`
const month = `(?:${fullMonth}|${shortMonth})`
const persian = 'Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand'
const islamic = String.raw`Muharram|Safar|Rabi(?:['’]? al-\p{L}+|['’]? II?)|Jumada(?: al-\p{L}+| II?)?|Rajab|Sha['’]?ban|Ramadan|Shawwal|Dhu al-\p{L}+`
const hebrew = 'Nisan|Iyar|Sivan|Tammuz|Tishrei|Cheshvan|Kislev|Tevet|Shevat|Adar|Elul'
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const hour = String.raw`\d{1,2}(?:[:.-]\d\d)?(?: ?[ap]\. ?m\.)?`
const partOfDay = '(?:night|dawn|morning|afternoon|evening)'
const behindHour = String.raw`(?=[.,;)]|$| (?:on|in|and|when|to|at|local|this|yesterday)\b)`
const behindYear = String.raw`(?: of the solar year| solar| SH| A\.?H\.?|,? Hijri)?(?: \((?:19|20)\d\d(?: A\.?D\.?| C\.?E\.?)?\))?`
const behindYearWord = String.raw`(?=[,.;)]| (?:on|in|the|and|to|for|by|with)\b)`

const time = 'This time keeps the form of another language. Write it as English does: “10:40 p.m.”.'
const date = 'This date keeps the form of another language. Write the day and the month as English does.'
const calendar = 'This date is of another calendar. Give the common one.'

const forms: readonly (readonly [Pick<RegExp, 'exec'>, string])[] = [
  [
    new RegExp(String.raw`\b(?:the )?hours? \d{1,2}[.:h]\d\d(?:,? (?:of|on) the day \d{1,2}(?: of)? ${month})?`, 'u'),
    time,
  ],
  [new RegExp(String.raw`\b(?:of |on |in |from |until )?the day \d{1,2}(?: of)? ${month}(?: \d{4})?`, 'u'), date],
  [new RegExp(String.raw`\bon day \d{1,2} of ${month}(?! \p{Lu})(?: \d{4})?`, 'u'), date],
  [new RegExp(String.raw`\b${hour} of (?:the )?${partOfDay}${behindHour}`, 'u'), time],
  [/\b\d{1,2}[:.]\d\d o['’]clock\b|\b(?:1[3-9]|2[0-4]) o['’]clock\b/u, time],
  [/\bat \d{1,2} ?h ?(?:[0-5]\d)?(?=[ ,.;)]|$)/u, time],
  [
    new LatePattern(
      String.raw`\b(?:${day}(?: of)? (?:${persian})(?:,? (?:of )?1[34]\d\d${behindYear})?|(?:${persian}),? (?:of )?1[34]\d\d${behindYear})`,
      { sign: new RegExp(persian, 'u') },
    ),
    calendar,
  ],
  [
    new LatePattern(
      String.raw`\b(?:${day}(?: of)? )(?:${islamic})(?:,? (?:of )?14\d\d${behindYear})|\b${day} (?:Jumada|Rabi)[^.,;]{0,12}|(?:${islamic}),? 14\d\d${behindYear}`,
      { sign: /Muharram|Safar|Rabi|Jumada|Rajab|Sha['’]?ban|Ramadan|Shawwal|Dhu/u },
    ),
    calendar,
  ],
  [new RegExp(String.raw`\b${day}(?: of)? (?:${hebrew}),? 57\d\d\b`, 'u'), calendar],
  [/\b(?:B\.?E\.? 25\d\d|25\d\d B\.?E\.?)(?=[ ,.;)]|$)/u, calendar],
  [/\b(?:19|20)\d\d (?:AD|A\.D\.|CE|C\.E\.)(?=[ ,.;)]|$)/u, 'A year of our time needs no era. Delete it.'],
  [new RegExp(String.raw`\bcorresponding to (?:the )?${day}(?: of)? \p{Lu}\p{L}+`, 'u'), calendar],
  [
    new RegExp(
      String.raw`\b\d{1,2}\. of ${month}(?: \d{4})?|(?<=\b(?:on|from|until|since|by) )\d{1,2}\. ${month} \d{4}`,
      'u',
    ),
    'A day of the month has no stop. Delete it.',
  ],
  [new RegExp(String.raw`(?<=\b(?:in|of|since|until) )(?:19|20)\d\d year${behindYearWord}`, 'u'), date],
  [new RegExp(String.raw`\b(?:19|20)\d\d,? ${month} ${day}(?=[,.;)]|$| (?:in|at|the|on|to)\b)`, 'u'), date],
]

/** Words and marks that such a form has. */
const clue = new RegExp(
  `^(?:hours?|day|night|dawn|morning|afternoon|evening|o['’]clock|h|\\d{1,2}h(?:\\d\\d)?|corresponding|year|A\\.?D\\.?|C\\.?E\\.?|B\\.?E\\.?|${persian}|Muharram|Safar|Rabi.*|Jumada|Rajab|Sha['’]?ban|Ramadan|Shawwal|Dhu|${hebrew}|${month})$`,
  'u',
)
const isClue = perWord(spelling => clue.test(spelling))

/** Characters around a clue that its form may take. */
const reach = 48

/** Finds dates and times in the form of another language, in order. */
export function* findForeignDates(field: AnnotatedField): Iterable<ForeignDate> {
  let end = 0
  for (const token of where(field.tokens, isClue)) {
    if (token.start < end) continue
    const from = Math.max(end, token.start - reach)
    const text = field.text.slice(from, token.end + reach)
    if (!/\d/u.test(text)) continue
    for (const [pattern, message] of forms) {
      const found = pattern.exec(text)
      if (found === null) continue
      const [start, until] = [from + found.index, from + found.index + found[0].trimEnd().length]
      if (start > token.start || until < token.end || field.quotations.covers(start)) continue
      yield { start, end: until, message }
      end = until
      break
    }
  }
}

/** The year before the first of each era. */
export const eraYears: ReadonlyMap<string, number> = new Map([
  ['Reiwa', 2018],
  ['Heisei', 1988],
  ['Showa', 1925],
  ['Taisho', 1911],
  ['Meiji', 1867],
  ['Juche', 1911],
  ['Minguo', 1911],
])
