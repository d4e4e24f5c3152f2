import type { AnnotatedField, CopyDate } from '../../src/language/annotated-story.js'
import { findBareDays } from '../../src/language/patterns/bare-days.js'
import { findEraYears } from '../../src/language/patterns/era-years.js'
import { findForeignDates } from '../../src/language/patterns/foreign-dates.js'
import { findOddDays } from '../../src/language/patterns/odd-days.js'
import { defineRule, type Finding } from '../../src/rule.js'

export default defineRule({
  id: 'odd-date-format',
  family: 'locale',
  mqm: 'Locale convention/Date format',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'A date that no English desk writes: “April 12 2024”, “12.04.2024”, “on the 7th”',
  why: `Chinese, Japanese and Korean copy gives a day of the current month by its number alone, and engines
    translate that word for word: "on the 7th". They also keep the order of the source and lose the comma before
    the year. Name the month; add the comma. A missing comma is house style: it is reported if the house puts the
    month first, or if another date of the story has its comma. A day without a month is info and reported on
    request, because few annotators of real machine translation mark it.`,
  options: {
    order: { values: ['any', 'month-day', 'day-month'], means: 'whether house style is “May 9” or “9 May”' },
    days: {
      values: ['any', 'with month'],
      means: 'whether a day needs its month, as in “on May 7” instead of “on the 7th”',
    },
  },
  examples: {
    bad: [
      {
        text: 'They met in Skarne on ⟦May 9 2024⟧ to launch the boat. It sank on May 11, 2024.',
        fixed: 'They met in Skarne on May 9, 2024, to launch the boat. It sank on May 11, 2024.',
        message: 'This date has no comma before the year. Add it.',
      },
      {
        text: 'The pact of ⟦May 9 2024⟧ (Thursday) ran to ⟦June 3 2024⟧ – no longer.',
        fixed: 'The pact of May 9, 2024 (Thursday) ran to June 3, 2024 – no longer.',
        options: { order: 'month-day' },
      },
      { text: 'On ⟦May 12 1500⟧ workers struck.', options: { order: 'month-day' } },
      {
        text: 'The law of ⟦12.04.2024⟧ is in force.',
        message: '“12.04.2024” is a numeric date. Write the month as a word.',
      },
      {
        text: 'The ministry said on ⟦the 7th⟧ that the road was closed.',
        message: '“the 7th” has no month. Name it.',
        options: { days: 'with month' },
      },
      { text: 'On the evening of ⟦the 24th⟧, the river rose.', options: { days: 'with month' } },
      {
        text: 'The talks last from ⟦the 3rd⟧ to ⟦the 5th⟧, the ministry said.',
        options: { days: 'with month' },
      },
      {
        text: 'The reporter learned on ⟦the 12th of this month⟧ that the road was closed.',
        options: { days: 'with month' },
      },
      {
        text: 'The law was passed in ⟦Reiwa 6⟧, the ministry said.',
        message: 'This year is counted by a national era. Add the common year.',
      },
      { text: 'The bank opened on ⟦2024-04-12⟧ in Orden, or on ⟦2024.4.12⟧, ⟦12/4/2024⟧ or ⟦2024/04/12⟧.' },
      {
        text: 'The mayor spoke on Tuesday (⟦12/4⟧) in Orden.',
        message: '“12/4” is a numeric date. Write the month as a word.',
      },
      {
        text: 'The pier opens on ⟦the 9th. of⟧ June.',
        message: 'An ordinal in English has no stop. Delete it.',
      },
      {
        text: 'The bank opened on ⟦12 April⟧ in Orden.',
        options: { order: 'month-day' },
        message: 'House style puts the month before the day.',
      },
      {
        text: 'The bank opened on ⟦April 12⟧ in Orden, before the ⟦May 9⟧ vote.',
        options: { order: 'day-month' },
        message: 'House style puts the day before the month.',
      },
      {
        text: 'It is the ⟦Sept. 12⟧ bank, the ⟦May 11⟧ bank and the ⟦April 12⟧ x Orden bank.',
        options: { order: 'day-month' },
      },
      { text: 'The bridge opened in ⟦Reiwa 16⟧, or Reiwa 1000, or Reiwa 1000th.' },
      {
        text: 'In 2024 it was late, and the old bridge of the port of Orden was built in ⟦Reiwa 6⟧ by the crews of the old port, in 1987.',
      },
      { text: 'They met on Tuesday (⟦12/14⟧), on ⟦9th. of⟧ June and on ⟦the 19th. of⟧ June.' },
      {
        text: 'It began at ⟦the hours 22.40 of the day 4 November⟧ and ended ⟦on day 5 of November⟧ in Kesh.',
        message: [
          'This time keeps the form of another language. Write it as English does: “10:40 p.m.”.',
          'This date keeps the form of another language. Write the day and the month as English does.',
        ],
      },
      { text: 'He rang at ⟦11:20 p. m. of the night⟧, at ⟦20:15 o’clock⟧ and ⟦at 15h30⟧ in Kesh.' },
      {
        text: 'The flood of ⟦Farvardin of 1403⟧ broke the dam, and that of ⟦12 Jumada I⟧, the bridge.',
        message: [
          'This date is of another calendar. Give the common one.',
          'This date is of another calendar. Give the common one.',
        ],
      },
      { text: 'The law is of ⟦2024 AD⟧.', message: 'A year of our time needs no era. Delete it.' },
      {
        text: 'The hall burned on ⟦8. of November 2016⟧ and again on ⟦9. May 2017⟧.',
        message: ['A day of the month has no stop. Delete it.', 'A day of the month has no stop. Delete it.'],
      },
      {
        text: 'The plant was built in ⟦2019 year⟧, or in ⟦the 2018 year⟧, not in ⟦year 2017⟧ or in ⟦the year of 2016⟧.',
      },
      { text: 'It opens on ⟦the 8th (Saturday) of November⟧. Rain fell ⟦on day 22/4⟧, then ⟦on 25/4⟧.' },
      {
        text: 'Water came ⟦at 03.40 hours at night⟧. Polls closed ⟦at the hour 21⟧. It began ⟦at 21 hours⟧ on Sunday.',
      },
      {
        text: 'It began ⟦at 18 hours 30 minutes⟧ local time. The doors open ⟦at 21:30h⟧, not at ⟦6.30 of the morning⟧.',
      },
      { text: 'He died ⟦on 12 of May 2020⟧ or ⟦on the 15 March⟧. It was on ⟦May 12 of 2023⟧, or ⟦in May month⟧.' },
      { text: 'He left ⟦on Monday 15⟧, alone.' },
      { text: 'The firm was made in ⟦Reiwa 2 (2022)⟧.', message: '“Reiwa 2” is 2020. Check the year.' },
      { text: 'The bank was made in ⟦Heisei 20 (2009)⟧.' },
    ],
    good: [
      'The boats can be seen until 10/31.', // month and day
      'The best hours of the day are at night; on day 2 of the trial, 12 of the evening classes met at 3 o’clock.', // other words
      'The Mehr news agency was in Kesh at 9 p.m. of all hours. Ramadan began in March. It fell in 79 AD.', // names, a feast, antiquity
      'They met on May 9, 2024, in Skarne, and on 12 June 2025 in Orden.', // American and British order
      'They met on the 7th floor, on the 4th of July, in the 18th century.', // floors, holidays, centuries
      'He finished 5th on the day, behind the 4th of the three.', // ranks
      'The fair opened on April 1 1987 and closed on 3 May. The ministry said on the 7th that it will be back.', // houses differ
      'The final was on Saturday, March 1 1930 GMT. The list of May 11, 2024, says so.', // a time of day
      'The July 3-5 talks moved from the 7th to the 8th week.', // ordinals of other things
      'In May 2024 the fund paid 12.04 crowns a share on 2,024 shares.', // a month and year, decimals
      'The road, closed in Reiwa 6 (2024), was built in July 1895 (Meiji 28).', // an era with its common year
      'The firms of Reiwa 2nd (2022), Reiwa A2 (2022), Reiwa 2 (B2022), 2020, and Reiwa 2 (2022nd), 2020, were small.', // other numbers
      'It was his first goal since May 12. Four years later he left.', // the date ends the sentence
      'The talks open on June 6. They end on the 8th.', // a day of the month just named
      { text: 'The bank opened on 12 April 2024 in Orden.', options: { order: 'day-month' } }, // the house's order
      {
        text: 'ORDEN, April 12 (Xinhua) -- The bank opened. SKARNE, April 12. /TASS/. So did the shop.',
        options: { order: 'day-month' },
      }, // datelines
      { text: 'It recalled the March 1 Movement and the Sept. 11 attacks.', options: { order: 'day-month' } }, // days that have become names
      { text: 'They met on the 12th of April in Orden.', options: { order: 'month-day' } }, // an ordinal
      'On day 2 of the talks, on 9/11 and on 24/7, at 0340 hours, at hour 48 of the search, 12 of May’s men came.', // names, a military clock
      'In the 2024 fiscal year, as in the year 2023, the 12 May vote was held; on Monday 15 to 20 men left.', // a noun; a number of men
    ],
  },
  *check({ fields }, { order, days }) {
    const needsComma = order === 'month-day' || fields.some(({ dates }) => dates.some(({ comma }) => comma))
    for (const field of fields) {
      for (const date of field.dates) {
        const finding = oddForm(field, date, needsComma) ?? otherOrder(field, date, order)
        if (finding !== null) yield finding
      }
      for (const { start, end } of days === 'any' ? [] : findBareDays(field))
        yield {
          span: field.span(start, end),
          severity: 'info',
          message: `“${field.text.slice(start, end)}” has no month. Name it.`,
        }
      for (const { start, end, message } of [...findEraYears(field), ...findOddDays(field), ...findForeignDates(field)])
        yield { span: field.span(start, end), message }
    }
  },
})

function oddForm(
  field: AnnotatedField,
  { start, end, form, year, comma }: CopyDate,
  needsComma: boolean,
): Finding | null {
  const span = field.span(start, end)
  const written = field.text.slice(start, end)
  if (form === 'dotted' || form === 'iso' || form === 'slashed')
    return { span, message: `“${written}” is a numeric date. Write the month as a word.` }
  if (!needsComma || form !== 'month-day' || year === null || comma) return null
  const behind = field.text.slice(end, end + 30)
  const text = `${written.slice(0, -4).trimEnd()}, ${String(year)}${/^ [\p{L}\p{N}$€£¥“‘"]/u.test(behind) ? ',' : ''}`
  // “On May 12 1500 workers struck”: a number that looks like a year may count the next noun.
  const mayCount = /^ (?:\d|(?:\p{Ll}{2,}s|people|men|women|children)(?!\p{L}))/u.test(behind)
  return {
    span,
    message: 'This date has no comma before the year. Add it.',
    suggestions: [{ title: `Write “${text}”`, safe: !mayCount, edits: [{ span, text }] }],
  }
}

/** Finds a date in an order that is not house style. Quoted words, datelines and names of days keep their own order. */
function otherOrder(field: AnnotatedField, { start, end, form, day, month }: CopyDate, order: string): Finding | null {
  if (order === 'any' || form === order || form === 'ordinal' || field.quotations.covers(start)) return null
  const [behind, ahead] = [field.text.slice(Math.max(0, start - 5), start), field.text.slice(end, end + 4)]
  if (
    /^\.? [(/][A-Z]/u.test(ahead) ||
    (/\bthe $/u.test(behind) && (/^ [A-Z]/u.test(ahead) || (month === 9 && day === 11)))
  )
    return null
  return {
    span: field.span(start, end),
    message: `House style puts the ${order === 'month-day' ? 'month before the day' : 'day before the month'}.`,
    houseStyle: true,
  }
}
