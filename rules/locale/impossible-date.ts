import type { AnnotatedField, CopyDate, Token } from '../../src/language/annotated-story.js'
import { countDays, findWeekday, weekdays } from '../../src/language/words/calendar.js'
import { defineRule } from '../../src/rule.js'
import { firstFrom, startOf } from '../../src/story/search.js'

export default defineRule({
  id: 'impossible-date',
  family: 'locale',
  mqm: 'Locale convention/Date format',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'A date or a time that does not exist: “Feb. 30”, “25:70 GMT”, or a weekday that contradicts its date',
  why: `The engine lost or doubled a digit, read a lunar date as a solar one, or invented a weekday. Check the
    date against the source.`,
  examples: {
    bad: [
      {
        text: 'They met on ⟦Feb. 30⟧ in Skarne.',
        message: 'This day does not exist. Check the date against the source.',
      },
      { text: 'They met on ⟦April 31, 2024⟧, in Skarne.' },
      {
        text: 'They met on ⟦Tuesday, May 9, 2024⟧, in Skarne.',
        message: 'This date was a Thursday. Correct the weekday or the date.',
      },
      {
        text: 'The launch is at ⟦25:10⟧ GMT, and the talks begin at ⟦9:75⟧ p.m. today.',
        message: 'This time does not exist. Check it against the source.',
      },
      { text: 'They met on ⟦29 February 2023⟧ in Skarne.' },
    ],
    good: [
      'They met on Feb. 29, 2024, and on Thursday, May 9, 2024, in Skarne.', // a leap year, the right weekday
      'They met on Tuesday, May 9, in Skarne.', // no year, so no contradiction
      'They met on Feb. 29 in Skarne.', // in some years
      'She ran it in 25:70.3, and the boats left at 24:00 GMT, 9:05 p.m. and 0:30 UTC.', // a stopwatch, clocks
      'On Monday May 9, 2024 was named as the day.', // another weekday than the date’s
      'Tuesday, May 9\n\n2024 GMT: Orden v Skarne. Saturday, May 9, 2024 GMT: Kesh v Lund.', // times of day
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const { index, 0: found } of field.text.matchAll(clock))
        if (!field.quotations.covers(index) && !isTimeOfDay(found))
          yield {
            span: field.span(index, index + found.length),
            message: 'This time does not exist. Check it against the source.',
          }
      for (const date of field.dates) {
        if (field.quotations.covers(date.start)) continue
        if (date.day > countDays(date.month, date.year ?? 2024))
          yield {
            span: field.span(date.start, date.end),
            message: 'This day does not exist. Check the date against the source.',
          }
        else if (date.year !== null) {
          const named = weekdayBefore(field, date)
          const is = weekdays[findWeekday(date.year, date.month, date.day)] ?? ''
          if (named !== null && named.text !== is)
            yield {
              span: field.span(named.start, date.end),
              message: `This date was a ${is}. Correct the weekday or the date.`,
            }
        }
      }
    }
  },
})

/** A time with a zone or with a half of the day: “25:70 GMT”, “9:75 p.m.”. */
const clock = /(?<![\d:.,])\d{1,2}:\d\d(?= ?(?:GMT|UTC|[CE]E?S?T|BST|[ap]\.?m\b))/gu

/** True for hours up to 24, and fewer than 60 minutes. */
function isTimeOfDay(time: string): boolean {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours <= 24 && minutes < 60
}

/** "Tuesday, May 9, 2024": a weekday and a comma right before the date. */
function weekdayBefore({ tokens }: AnnotatedField, { start }: CopyDate): Token | null {
  const index = firstFrom(tokens, start, startOf)
  const [weekday, comma] = [tokens[index - 2], tokens[index - 1]]
  return weekday !== undefined && comma?.text === ',' && weekdays.includes(weekday.text) ? weekday : null
}
