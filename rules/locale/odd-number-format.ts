import { findAll } from '../../src/story/pattern.js'
import type { AnnotatedField } from '../../src/language/annotated-story.js'
import { isContinental, type OddNumber } from '../../src/language/patterns/odd-figures.js'
import {
  findFiguresBehind,
  findGluedScales,
  findOtherDigits,
  findTurnedDegrees,
} from '../../src/language/patterns/foreign-figures.js'
import { findBrokenFigures, findOddNumbers } from '../../src/language/patterns/odd-numbers.js'
import { findSingularUnits, findTurnedPercents } from '../../src/language/patterns/odd-units.js'
import { findSpacedNumbers } from '../../src/language/patterns/spaced-numbers.js'
import { perWord, where } from '../../src/language/vocabulary.js'
import { defineRule, type Finding } from '../../src/rule.js'

/** Groups of two digits before the last three, as in Indian copy: "10,00,000". */
const hasGroupsOfTwo = perWord(spelling => /^\d{1,2}(?:,\d\d){1,3},\d{3}$/u.test(spelling), /\d/u)

/** Money of South Africa, where a space groups digits. */
const spacedCopy = /\bR ?\d|\brand\b|\bZAR\b/u

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
      {
        text: 'The port holds ⟦120 thousand 3 hundred⟧ tons, and the state owes ⟦2 trillion 400 billion⟧ crowns.',
        message: [
          'This number is counted in two scales. Write “120,300”.',
          'This number is counted in two scales. Write “2.4 trillion”.',
        ],
      },
      { text: 'The port holds ⟦2 thousand 15 hundred⟧ tons, and ⟦5 ten thousand⟧ crates.' },
      { text: 'The plan cost ⟦10,000 100 million⟧ yen. Crops grew on ⟦1 lakh 60 thousand⟧ hectares.' },
      { text: 'Shares closed at ⟦17,64⟧ euros, a bottle held ⟦0,125⟧ or ⟦1,5⟧ liters, and a ticket was €⟦12,50⟧.' },
      {
        text: 'Sales were ⟦2.905,3⟧ million crowns, the roof cost ⟦1.000.000⟧ euros, and ⟦25.000⟧ people came.',
        message: [
          'English has commas between thousands and a decimal point. Write “2,905.3”.',
          'English has commas between thousands and a decimal point. Write “1,000,000”.',
          'English has commas between thousands and a decimal point. Write “25,000”.',
        ],
      },
      { text: 'The fund paid ⟦3.000⟧ euros, or ⟦1.250⟧ crowns and ⟦7,5⟧ percent.' },
      {
        text: 'Prices rose ⟦3. 5⟧ percent, and the roof cost $ ⟦4. 5⟧ million, of ⟦1, 200, 000⟧ in all.',
        message: [
          'A space parts this number. Write “3.5”.',
          'A space parts this number. Write “4.5”.',
          'Spaces part this number. Write “1,200,000”.',
        ],
      },
      {
        text: 'The ship took ⟦21\u00A0000⟧ people.',
        message: 'English groups digits with commas. Write “21,000”.',
      },
      {
        text: 'The pier cost 86 ⟦Mio.⟧ euros, or 2 ⟦milyar⟧ in all.',
        message: ['“Mio” is not English. Write “million”.', '“milyar” is not English. Write “billion”.'],
      },
      {
        text: 'About ⟦20 thousands⟧ people paid ⟦3 millions⟧ of crowns.',
        message: [
          'A scale behind a figure has no plural. Write “20 thousand”.',
          'A scale behind a figure has no plural. Write “3 million”.',
        ],
      },
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
      { text: 'The hall has ⟦1 048⟧ seats, the mayor said.' },
      {
        text: 'The fire took ⟦%40⟧ of the shops. The rest (⟦%5.5⟧) burned on Monday.',
        message: [
          'English puts this sign behind the figure. Write “40%”.',
          'English puts this sign behind the figure. Write “5.5%”.',
        ],
      },
      {
        text: 'The pier cost ⟦6.2 billion of rubles⟧ and served ⟦2.5 million of people⟧.',
        message: [
          'A number takes no “of” before the thing that it counts. Write “6.2 billion rubles”.',
          'A number takes no “of” before the thing that it counts. Write “2.5 million people”.',
        ],
      },
      {
        text: 'The prize was ⟦300 10,000⟧ yen, the hall cost ⟦3 100 million⟧ yen, and ⟦31.407⟧ people, a record, came.',
      },
      { text: 'The quake had a magnitude of ⟦5,8⟧, and exports grew ⟦3,2⟧ times.' },
      {
        text: 'Rents fell by 3 ⟦percents⟧, and the campaign cost 40 ⟦thous.⟧ zlotys, or 5 ⟦mil⟧ euros.',
        message: [
          '“Percent” has no plural. Write “percent”.',
          '“thous” is not English. Write “thousand”.',
          '“mil” is not English. Write “thousand”.',
        ],
      },
      {
        text: 'He took ⟦40,000 dollar⟧ of bribes, had a fever of ⟦39.5 degree⟧ Celsius and walked for ⟦nine day⟧.',
        message: [
          'A unit has its plural behind this number. Write “40,000 dollars”.',
          'A unit has its plural behind this number. Write “39.5 degrees”.',
          'A unit has its plural behind this number. Write “nine days”.',
        ],
      },
      {
        text: 'Trade reached $⟦۷۴۰⟧ million, the record sold ⟦200mila⟧ copies, and it is 6 ⟦Celsius degrees⟧ colder.',
        message: [
          '“۷۴۰” is in digits of another script. Write “740”.',
          '“mila” is not English. Write “thousand”.',
          'English puts the scale behind “degrees”. Write “degrees Celsius”.',
        ],
      },
      {
        text: 'They treated ⟦people 46,200⟧, or about ⟦per cent 70⟧ of the town.',
        message: [
          'English puts this number before the thing that it counts. Write “46,200 people”.',
          'English puts this number before the thing that it counts. Write “70 per cent”.',
        ],
      },
    ],
    good: [
      'Three men of 18 paid 5 percent 20 years ago; people 65 and older pay 10 per cent. In all, of the people 46,200 were ill.', // an age, a date
      'The sign (बस ५) was in Hindi, and a 5mil sheet lay in the 3mm box. A change of 5 degrees Celsius was seen.', // words of a script, lengths
      'The bridge cost 300 million crowns, or 1.2 billion a mile.', // one multiple
      'Some three hundred thousand crowns and a hundred million more.', // words
      'The fund holds 1,000,000 crowns and 3.5 percent of 12,000.', // threes and a point
      'Sections 3,5 and 7 of the law apply.', // a list
      'Version 4.5.6 came out on June 3,2000 in Kesh, and 12,000 people use it.', // a version, a date without its space
      'It sold 2 million 1,000-page books.', // a number of another thing
      'Kesh won 4 to 3. 2 million people saw it. Each woman has 2.125 children a year.', // a sentence’s end, an average
      'The yield was 3.125 percent, the yuan was at 7.125, and it ran 9.125 million barrels in 15.000 seconds.', // three places
      'He drew 100, 200, 300 and 400 crowns, in the low 20 millions, at 3 thousand million a year.', // lists, ranges, old billions
      'It owes 3 crore 20 lakh rupees; Room 21 000 was full. Mia Roe, 2 Mia Lane, has 5 Bio shops.', // South Asia, a room, names
      'The farm cost R21 000 000 and drew 21 000 people.', // South African copy
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
      'Some $5 million of bonds, 2 million of them his, and 3 million of Kesh’s men were there.', // parts of a sum
      'He had 300 10,000 yen notes. In 2019 10,000 yen was much. Rooms 3,5 and 4 and prices of 3,5 and 7 were listed.', // notes, a year, lists
      'It was a 40,000 dollar fine for a 20 mile march, in the heat of a 39 degree Celsius day of three day and night runs.', // modifiers
      { text: { headline: 'Mayor Says No 3% Rise Is Small' }, options: { rank: 'No. 3' } }, // a denial
      { text: { headline: 'Mayor Says No 5-Year-Old Was Hurt' }, options: { rank: 'No. 3' } }, // none at all
      { headline: 'Crews meet', body: 'The state paid 12,34,567 Rupees.' }, // Indian copy under a short headline
      'It is 12,34,567 crews and a lac.', // likewise
      'It is 12,34,567 crews, and a crore.', // likewise
      'It is 12,34,567 crews, and a lakh.', // likewise
      'It is 12,34,567 crews, and a rupee.', // likewise
      'It is 12,34,567 crews for Rs5.', // likewise
      'It is a12,34,567, 123,34,567 and 12,34,5678.', // other marks
      'He said: “It is 12,34,567 crews.”', // speech
    ],
  },
  *check({ fields }, { groups, percent, rank }) {
    const isIndian = groups === 'indian' || (groups === 'by story' && fields.some(({ text }) => indianCopy.test(text)))
    const hasCommas = fields.some(({ amounts }) => amounts.some(isContinental))
    const hasSpaces = fields.some(({ text }) => spacedCopy.test(text))
    for (const field of fields) {
      yield* houseForms(field, percent, rank)
      for (const odd of findOddNumbers(field, hasCommas)) yield report(field, odd)
      for (const find of figureSlips) for (const odd of find(field)) yield report(field, odd)
      for (const odd of findSpacedNumbers(field, hasSpaces)) yield report(field, odd)
      for (const odd of findBrokenFigures(field)) yield report(field, odd)
      for (const odd of findTurnedPercents(field)) yield report(field, odd)
      for (const odd of findSingularUnits(field)) yield report(field, odd)
      for (const token of isIndian ? [] : where(field.tokens, hasGroupsOfTwo))
        if (!field.quotations.covers(token.start))
          yield { span: token, message: 'These digits are grouped in twos. Group them in threes.' }
    }
  },
})

const figureSlips = [findOtherDigits, findGluedScales, findFiguresBehind, findTurnedDegrees]

function report(field: AnnotatedField, { start, end, message, isSure, text }: OddNumber): Finding {
  const span = field.span(start, end)
  return {
    span,
    message,
    ...(isSure ? {} : { severity: 'warning', certainty: 'likely' }),
    suggestions: text === undefined ? [] : [{ title: `Write “${text}”`, safe: false, edits: [{ span, text }] }],
  }
}

/** Finds forms that are right English but not house style. */
function* houseForms(field: AnnotatedField, percent: string, rank: string): Iterable<Finding> {
  for (const { index, 0: found } of percent === 'any'
    ? []
    : findAll(field.text, /(?<=\d )per ?cent(?![a-z])|(?<=\d)%/gu))
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
    : findAll(field.text, /(?<=\w,? )No(?= \d{1,3}\b(?!-| ?(?:%|per)))|\bNo\.(?= \d)/gu))
    if (`${found} 3` !== rank && !field.quotations.covers(index))
      yield {
        span: field.span(index, index + found.length),
        severity: 'warning',
        message: `House style is “${rank}”.`,
        houseStyle: true,
      }
}
