import { LatePattern } from '../../story/late-pattern.js'
import type { Range } from '../../story/search.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import { perWord, where, type WordTest } from '../vocabulary.js'

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

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const year = String.raw`(?:19|20)\d\d`
const dayBefore = String.raw`\b(?:on|from|until|till|since|by|before|after|of) `
/** A mark, a word that goes on with the sentence, or the end: no noun to which the date belongs. */
const ends = String.raw`(?=[.,;:)]|$| (?:in|at|on|to|and|or|when|while|with|by|for|from|as|after|before)\b)`

const time = 'This time keeps the form of another language. Write it as English does: “10:40 p.m.”.'
const date = 'This date keeps the form of another language. Write the day and the month as English does.'
const calendar = 'This date is of another calendar. Give the common one.'
const noEra = 'A year of our time needs no era. Delete it.'
const noStop = 'A day of the month has no stop. Delete it.'

/** Forms of one kind, each with its message, and the words and marks of which each such form has one. */
interface FormGroup {
  readonly isClue: WordTest
  readonly forms: readonly (readonly [Pick<RegExp, 'exec'>, string])[]
}

const pattern = (source: string): RegExp => new RegExp(source, 'u')

const clocks: FormGroup = {
  isClue: perWord(spelling =>
    pattern(`^(?:hours?|h|\\d{1,2}(?:[:.]\\d\\d)?h(?:\\d\\d)?|o['’]clock|Uhr|uur|${partOfDay})$`).test(spelling),
  ),
  forms: [
    [pattern(String.raw`\b(?:the )?hours? \d{1,2}[.:h]\d\d(?:,? (?:of|on) the day \d{1,2}(?: of)? ${month})?`), time],
    [pattern(String.raw`\b${hour} of (?:the )?${partOfDay}${behindHour}`), time],
    [pattern(String.raw`\bat (?:the )?hours? \d{1,2}(?! of\b)${ends}`), time],
    [pattern(String.raw`(?:\bat )?\b\d{1,2}[.:][0-5]\d hours(?: (?:at night|in the ${partOfDay}))?`), time],
    [pattern(String.raw`\bat (?:1[3-9]|2[0-4]) hours(?= (?:on|local|of the day)\b)`), time],
    [
      pattern(
        String.raw`\bat \d{1,2} hours (?:and )?\d{1,2} minutes(?= (?:on|local|in the|of the|\p{Lu}\p{Ll}+ time)\b)`,
      ),
      time,
    ],
    [/\b\d{1,2}[:.]\d\d o['’]clock\b|\b(?:1[3-9]|2[0-4]) o['’]clock\b/u, time],
    [/\bat \d{1,2} ?h ?(?:[0-5]\d)?(?=[ ,.;)]|$)/u, time],
    [/\b(?:at|from|until) \d{1,2}[:.][0-5]\d ?(?:h|Uhr|uur)\b/u, time],
  ],
}

const days: FormGroup = {
  isClue: perWord(spelling => pattern(`^(?:day|month|/|${weekday}|${month})$`).test(spelling)),
  forms: [
    [pattern(String.raw`\b(?:of |on |in |from |until )?the day \d{1,2}(?: of)? ${month}(?: \d{4})?`), date],
    [pattern(String.raw`\bon day \d{1,2} of ${month}(?! \p{Lu})(?: \d{4})?`), date],
    [
      pattern(String.raw`\b(?:on |from |until |since |by )?(?:the )?day \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?![\d/])`),
      date,
    ],
    [pattern(String.raw`\b(?:on|since|until) (?!24/7)(?:1[3-9]|2\d|3[01])/(?:1[0-2]|0?[1-9])${ends}`), date],
    [pattern(String.raw`\b(?:the )?${day} \(${weekday}\),? (?:of )?${month}(?: \d{4})?`), date],
    [pattern(String.raw`${dayBefore}(?:the )?\d{1,2} of ${month}(?!['’])(?:,? (?:of )?${year})?`), date],
    [pattern(String.raw`${dayBefore}the \d{1,2} ${month}(?: ${year})?${ends}`), date],
    [pattern(String.raw`\b(?:${month} ${day}|${day} ${month}),? of ${year}(?!['’])`), date],
    [pattern(String.raw`\bon ${weekday},? \d{1,2}(?:${ends}|(?= of ${month}))(?! to | and \d|[.,:] ?\d)`), date],
    [pattern(String.raw`\b(?:in|during|since) (?:the )?(?:(?:${fullMonth}) month\b|month (?:${fullMonth})\b)`), date],
    [
      pattern(
        String.raw`\b\d{1,2}\. of ${month}(?: \d{4})?|(?<=\b(?:on|from|until|since|by) )\d{1,2}\. ${month} \d{4}`,
      ),
      noStop,
    ],
    [pattern(String.raw`\b${year},? ${month} ${day}(?=[,.;)]|$| (?:in|at|the|on|to)\b)`), date],
  ],
}

const years: FormGroup = {
  isClue: perWord(spelling => /^(?:year|A\.?D\.?|C\.?E\.?|B\.?E\.?)$/u.test(spelling)),
  forms: [
    [/\b(?:B\.?E\.? 25\d\d|25\d\d B\.?E\.?)(?=[ ,.;)]|$)/u, calendar],
    [/\b(?:19|20)\d\d (?:AD|A\.D\.|CE|C\.E\.)(?=[ ,.;)]|$)/u, noEra],
    [pattern(String.raw`(?<=\b(?:in|of|since|until) )${year} year${behindYearWord}`), date],
    [pattern(String.raw`(?<=\b(?:in|since|until) )the ${year} year${behindYearWord}`), date],
    [pattern(String.raw`(?<=\b(?:in|since|until) )(?:(?:the )?year of|year) ${year}(?!['’-])`), date],
  ],
}

const calendars: FormGroup = {
  isClue: perWord(spelling =>
    pattern(
      `^(?:${persian}|Muharram|Safar|Rabi.*|Jumada|Rajab|Sha['’]?ban|Ramadan|Shawwal|Dhu|${hebrew}|corresponding)$`,
    ).test(spelling),
  ),
  forms: [
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
    [pattern(String.raw`\b${day}(?: of)? (?:${hebrew}),? 57\d\d\b`), calendar],
    [pattern(String.raw`\bcorresponding to (?:the )?${day}(?: of)? \p{Lu}\p{L}+`), calendar],
  ],
}

const groups: readonly FormGroup[] = [clocks, days, years, calendars]
const isClue = perWord(spelling => groups.some(group => group.isClue.passes(spelling)))

/** Characters around a clue that its form may take. */
const reach = 48

/** Finds dates and times in the form of another language, in order. */
export function* findForeignDates(field: AnnotatedField): Iterable<ForeignDate> {
  let end = 0
  for (const token of where(field.tokens, isClue)) {
    if (token.start < end) continue
    const found = readForm(field, token, end)
    if (found === null) continue
    yield found
    ;({ end } = found)
  }
}

/** Reads the first form around a clue that begins behind a place. */
function readForm(field: AnnotatedField, token: Token, after: number): ForeignDate | null {
  const from = Math.max(after, token.start - reach)
  const text = field.text.slice(from, token.end + reach)
  const forms = groups.filter(({ isClue: hasClue }) => hasClue(token)).flatMap(group => group.forms)
  for (const [form, message] of forms) {
    const found = form.exec(text)
    if (found === null) continue
    const [start, end] = [from + found.index, from + found.index + found[0].trimEnd().length]
    if (start <= token.start && end >= token.end && !field.quotations.covers(start)) return { start, end, message }
  }
  return null
}
