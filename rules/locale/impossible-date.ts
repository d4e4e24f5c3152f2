import type { AnnotatedField, CopyDate, Token } from '../../src/language/annotated-story.js'
import { findOddTimes } from '../../src/language/patterns/odd-times.js'
import { findBuddhistDates } from '../../src/language/patterns/other-calendars.js'
import { countDays, findWeekday as weekdayOf, weekdays } from '../../src/language/words/calendar.js'
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
      {
        text: 'The baht is at its highest since ⟦September 2568⟧.',
        message: 'This is a year of the Buddhist calendar. Write “September 2025”.',
      },
      { text: 'They met on ⟦29 February 2023⟧ in Skarne.' },
      { text: 'They met on ⟦Feb. 29th, 2023⟧, on the ⟦31st of April⟧ and on ⟦30/02/2014⟧ in Skarne.' },
      { text: 'It was 4/5/2024 (Tuesday) in Kesh, 12/25/2016 in Orden, and ⟦April 31⟧ in Skarne.' },
      { text: 'They met on ⟦Tuesday May 9th, 2024⟧, ⟦Tuesday 9 May 2024⟧ and ⟦May 9, 2024 (Tuesday⟧) in Skarne.' },
      {
        text: 'The talks open at ⟦15:00 p.m.⟧, and the doors close at ⟦25:00⟧.',
        message: [
          'This time mixes two clocks. Write “3 p.m.” or “15:00”.',
          'This time does not exist. Check it against the source.',
        ],
      },
      {
        text: 'It began at ⟦10:00 in the morning a.m.⟧, at ⟦5.42 WIB a.m.⟧ and at ⟦9 p.m. in the morning⟧ again.',
        message: [
          'This time says the half of the day twice. Delete “a.m.”.',
          '“a.m.” stands before the time zone. Move it.',
          '“p.m.” and “morning” contradict each other. Check the source.',
        ],
      },
      {
        text: 'They met on ⟦Tuesday (May 5, 2025⟧), and on ⟦Tuesday (5/5/2025⟧).',
        message: 'This date was a Monday. Correct the weekday or the date.',
      },
      {
        text: 'They met on ⟦Monday (13/5/2025⟧).',
        message: 'This date was a Tuesday. Correct the weekday or the date.',
      },
    ],
    good: [
      'They met on Feb. 29, 2024, and on Thursday, May 9, 2024, in Skarne.', // a leap year, the right weekday
      'They met on Tuesday, May 9, in Skarne.', // no year, so no contradiction
      'They met on Feb. 29 in Skarne.', // in some years
      'She ran it in 25:70.3, and the boats left at 24:00 GMT, 9:05 p.m. and 0:30 UTC.', // a stopwatch, clocks
      'She ran home at 25:10 and scored at 35:20; they met at 8 a.m. in the morning, on Thursday 9 May 2024.', // a race, a pleonasm
      'They met on the 30th of April, 2024, and on Feb. 29th, 2024, in Kesh.', // ordinals
      'On Monday May 9, 2024 was named as the day.', // another weekday than the date’s
      'Tuesday, May 9\n\n2024 GMT: Orden v Skarne. Saturday, May 9, 2024 GMT: Kesh v Lund.', // times of day
      'The film opens in May 2568 on a lost ship.', // a tale
      'They met in May, and he said: “On June 31 it opened.”', // speech
      { text: 'They met on Tuesday - May 5, 2025, was late - and on 12/05/2025 (Tuesday).', elsewhere: true }, // a dash, a date in either order
      'He said: “We met at 25:70 on the pier.” They met on May 5, 2025, Tuesday nights aside.', // speech, another day
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const { start, end, message } of findOddTimes(field))
        if (!field.quotations.covers(start)) yield { span: field.span(start, end), message }
      for (const { start, end, text } of findBuddhistDates(field))
        yield {
          span: field.span(start, end),
          severity: 'warning',
          message: `This is a year of the Buddhist calendar. Write “${text}”.`,
        }
      for (const date of field.dates) {
        if (field.quotations.covers(date.start)) continue
        if (date.day > countDays(date.month, date.year ?? 2024))
          yield {
            span: field.span(date.start, date.end),
            message: 'This day does not exist. Check the date against the source.',
          }
        else if (date.year !== null && !isAmbiguous(date)) {
          const named = findWeekday(field, date)
          const is = weekdays[weekdayOf(date.year, date.month, date.day)] ?? ''
          if (named !== null && named.text !== is)
            yield {
              span: field.span(Math.min(named.start, date.start), Math.max(named.end, date.end)),
              message: `This date was a ${is}. Correct the weekday or the date.`,
            }
        }
      }
    }
  },
})

/** True for a date whose day may be its month: “4/5/2024”. */
const isAmbiguous = ({ form, day, month }: CopyDate): boolean => form === 'slashed' && day <= 12 && day !== month

/** A weekday right before or behind a date: “Tuesday, May 9, 2024”, “Tuesday 9th May 2024”, “May 9, 2024 (Tuesday)”. */
function findWeekday({ tokens }: AnnotatedField, { start, end, form }: CopyDate): Token | null {
  const first = firstFrom(tokens, start, startOf)
  const [weekday, mark] = [tokens[first - 2], tokens[first - 1]]
  const isJoined = mark?.text === ',' || mark?.text === '('
  if (isJoined && weekday !== undefined && weekdays.includes(weekday.text)) return weekday
  // “On Monday May 9, 2024 was named” is about another day; “Monday 9 May 2024” is not.
  if (form !== 'month-day' && mark !== undefined && weekdays.includes(mark.text)) return mark
  const behind = firstFrom(tokens, end, startOf)
  const named = tokens[behind + 1]
  return tokens[behind]?.text === '(' && named !== undefined && weekdays.includes(named.text) ? named : null
}
