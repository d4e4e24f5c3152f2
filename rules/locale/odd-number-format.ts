import type { AnnotatedField } from '../../src/language/annotated-story.js'
import { defineRule, type Finding } from '../../src/rule.js'
import { anyOf } from '../../src/story/pattern.js'

/** The start of a number. */
const start = '(?<![\\d.,])'

const foreignUnits = 'This number is in foreign units. Convert it: English counts in thousands, millions and billions.'

/** Groups of two digits before the last three, as in Indian copy: "10,00,000". */
const groupsOfTwo = /(?<![\d.,])\d{1,2}(?:,\d\d){1,3},\d{3}(?![\d,])/gu

const indianGroups = { form: groupsOfTwo, message: 'These digits are grouped in twos. Group them in threes.' }

/*
 * Numbers that no English desk writes: a multiple of a multiple ("3 hundred million", "120 thousand 3 hundred"), a
 * decimal comma before "percent" ("3,5 percent"), two numbers in a row.
 */
const forms: readonly { readonly form: RegExp; readonly message: string }[] = [
  {
    form: new RegExp(
      `${start}\\d{1,3}(?:\\.\\d{1,2})? (?:hundred|ten|tens of) (?:thousand|million|billion)s?\\b`,
      'gu',
    ),
    message: foreignUnits,
  },
  { form: /(?<![\d.,])\d{1,3} thousand (?:and )?\d{1,2} hundred\b/gu, message: foreignUnits },
  {
    form: /(?<![\d.,])\d{1,3},\d{1,2}(?= ?(?:percent|per cent|%))/gu,
    message: 'This decimal sign is a comma. English uses a point.',
  },
  {
    form: new RegExp(`${start}\\d+(?:\\.\\d+)? (?:trillion|billion|million) \\d{1,3}(?:,\\d{3})+(?![\\d,])`, 'gu'),
    message: 'Two numbers follow each other here. Keep the right one.',
  },
]

/** The start of a figure that no other figure touches. */
const alone = '(?<![\\d.,/:-])'
/** Four digits in a group: “3,2000 people”. */
const longGroup = `${alone}\\d{1,3}(?:,\\d{3}){0,4},\\d{4}(?= \\p{Ll}{3})`
/** A second point: “4.5.6 million”. */
const twoPoints = `${alone}\\d{1,9}(?:\\.\\d{1,9}){2,4}(?= (?:m|b|tr)illion\\b| ?%| per ?cent\\b)`
const brokenFigure = new RegExp(anyOf([longGroup, twoPoints]), 'gu')

/** A month before a day and a year that lost their space: “June 3,2000”. */
const behindMonth = /(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? $/u

/** Words and signs of copy that counts in lakh and crore, or in the money of South Asia. */
const indianCopy = /\b(?:lakhs?|lacs?|crores?|[Rr]upees?|taka|INR|PKR|NPR|LKR|BDT|Rs\.? ?\d)|₹/u

export default defineRule({
  id: 'odd-number-format',
  family: 'locale',
  mqm: 'Locale convention/Number format',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: 'A number that no English desk writes: “3 hundred million”, “10,00,000”, “3,5 percent”',
  why: `Chinese, Japanese and Korean count in ten thousands and hundred millions, Indian copy in lakhs, and most
    of Europe uses a decimal comma. An engine that keeps the form easily loses a zero too. Check the number
    against the source.`,
  options: {
    groups: {
      values: ['by story', 'threes', 'indian'],
      means:
        'whether “10,00,000” is right: only in a story that counts in lakh, crore or rupees, nowhere, or everywhere',
    },
    percent: {
      values: ['any', '%', 'percent', 'per cent'],
      means: 'the form of “percent” after a figure',
    },
    rank: { values: ['any', 'No. 3', 'No 3'], means: 'the short form of “number”' },
  },
  examples: {
    bad: [
      {
        text: 'The bridge cost ⟦3 hundred million⟧ crowns.',
        message: 'This number is in foreign units. Convert it: English counts in thousands, millions and billions.',
      },
      { text: 'The port holds ⟦120 thousand 3 hundred⟧ tons, or ⟦2 thousand 15 hundred⟧.' },
      {
        text: 'The fund holds ⟦10,00,000⟧ crowns.',
        message: 'These digits are grouped in twos. Group them in threes.',
      },
      { text: 'The fund holds ⟦10,00,000⟧ rupees.', options: { groups: 'threes' } },
      { text: 'The fund holds 10,00,000 crowns, or ⟦3 hundred million⟧ cents.', options: { groups: 'indian' } },
      { text: 'The fund holds ⟦10,00,00,000⟧ crowns. Prices rose ⟦12,25⟧% in May.' },
      { text: 'Prices rose ⟦3,5⟧ percent in May.', message: 'This decimal sign is a comma. English uses a point.' },
      {
        text: 'The state owes ⟦1.2 trillion 3,000⟧ crowns.',
        message: 'Two numbers follow each other here. Keep the right one.',
      },
      {
        text: 'About ⟦3,2000⟧ people paid ⟦4.5.6⟧ million crowns.',
        message: 'This number has a mark or a digit too many. Check it against the source.',
      },
      { text: 'Prices rose 3 ⟦percent⟧ in May.', options: { percent: '%' }, message: 'House style is “3%”.' },
      { text: 'Prices rose 3⟦%⟧ in May.', options: { percent: 'percent' }, message: 'House style is “3 percent”.' },
      { text: 'Prices rose 3 ⟦percent⟧ in May.', options: { percent: 'per cent' } },
      { text: 'She is ⟦No⟧ 3 in the party and lives at ⟦No⟧ 12.', options: { rank: 'No. 3' } },
      { text: 'She is ⟦No.⟧ 3 in the party.', options: { rank: 'No 3' } },
    ],
    good: [
      'The bridge cost 300 million crowns, or 1.2 billion a mile.', // one multiple
      'Some three hundred thousand crowns and a hundred million more.', // words
      'The fund holds 1,000,000 crowns and 3.5 percent of 12,000.', // threes and a point
      'Sections 3,5 and 7 of the law apply.', // a list
      'Version 4.5.6 came out on June 3,2000 in Kesh, and 12,000 people use it.', // a version, a date without its space
      'It sold 2 million 1,000-page books.', // a number of another thing
      'The state built 2,14,000 km of roads for Rs 4,56,000 crore and fed 1,20,000 pupils.', // Indian copy
      'The prize of ₹12,50,000 went to her, and 3,40,000 people saw it.', // likewise
      { text: 'The fund holds 10,00,000 crowns.', options: { groups: 'indian' } }, // the house’s groups
      { text: 'A percent more was sold, and No. 10 was silent.', options: { percent: '%', rank: 'No. 3' } }, // no figures; the house's form
      {
        text: '“Three percent is 3 percent,” she said. No 3 percent rise is small, No, 3 is.',
        options: { rank: 'No. 3', percent: 'percent' },
      }, // somebody's words; a denial
      { text: 'No 10 ships are alike. The mayor is No. 5.', options: { rank: 'No. 3' } }, // none of ten ships
      'She is No. 3 in the party and lives at No 10.', // no house style
      { text: { headline: 'Mayor Says No 3% Rise Is Small' }, options: { rank: 'No. 3' } }, // a denial
      { text: { headline: 'Mayor Says No 5-Year-Old Was Hurt' }, options: { rank: 'No. 3' } }, // none at all
    ],
  },
  *check({ fields }, { groups, percent, rank }) {
    const isIndian = groups === 'indian' || (groups === 'by story' && fields.some(({ text }) => indianCopy.test(text)))
    for (const field of fields) {
      yield* houseForms(field, percent, rank)
      yield* brokenFigures(field)
      for (const { form, message } of isIndian ? forms : [...forms, indianGroups])
        for (const { index, 0: found } of field.text.matchAll(form)) {
          const followsHyphen = field.text[index + found.length] === '-'
          if (!followsHyphen && !field.quotations.covers(index))
            yield { span: field.span(index, index + found.length), message }
        }
    }
  },
})

function* brokenFigures(field: AnnotatedField): Iterable<Finding> {
  for (const { index, 0: found } of field.text.matchAll(brokenFigure))
    if (!field.quotations.covers(index) && !behindMonth.test(field.text.slice(Math.max(0, index - 12), index)))
      yield {
        span: field.span(index, index + found.length),
        severity: 'warning',
        certainty: 'likely',
        message: 'This number has a mark or a digit too many. Check it against the source.',
      }
}

/** Finds forms that are right English but not house style. */
function* houseForms(field: AnnotatedField, percent: string, rank: string): Iterable<Finding> {
  for (const { index, 0: found } of percent === 'any'
    ? []
    : field.text.matchAll(/(?<=\d )per ?cent(?![a-z])|(?<=\d)%/gu))
    if (found !== percent && !field.quotations.covers(index))
      yield {
        span: field.span(index, index + found.length),
        severity: 'warning',
        message: `House style is “${percent === '%' ? '3%' : `3 ${percent}`}”.`,
        houseStyle: true,
      }
  // “No 10 ships” at the start of a sentence counts ships; “No 5-year-old” counts years.
  for (const { index, 0: found } of rank === 'any'
    ? []
    : field.text.matchAll(/(?<=\w,? )No(?= \d{1,3}\b(?!-| ?(?:%|per)))|\bNo\.(?= \d)/gu))
    if (`${found} 3` !== rank && !field.quotations.covers(index))
      yield {
        span: field.span(index, index + found.length),
        severity: 'warning',
        message: `House style is “${rank}”.`,
        houseStyle: true,
      }
}
