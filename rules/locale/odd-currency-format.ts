import {
  findEmptyConversions,
  findMoneyTwice,
  findScaledCodes,
  findSignsBehind,
  findTwoMoneys,
  findUnitsTwice,
} from '../../src/language/patterns/units-twice.js'
import { findAll } from '../../src/story/pattern.js'
import { defineRule } from '../../src/rule.js'

/** A sign that was doubled: “$$40,000”. */
const doubledSign = /(?<![$\w])\$\$(?=\d)|(?<!£)££(?=\d)|(?<!€)€€(?=\d)/gu

export default defineRule({
  id: 'odd-currency-format',
  family: 'locale',
  mqm: 'Locale convention/Currency format',
  severity: 'warning',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: 'An amount with its currency twice: “$5 dollars”, “RMB 1000 RMB”',
  why: `The source has a currency sign and the engine adds the word, or both are in the source. Keep the one that
    your house style uses.`,
  examples: {
    bad: [
      {
        text: 'A ticket costs ⟦$5 dollars⟧ at the pier.',
        message: 'This amount names its currency twice. Keep one of them.',
      },
      { text: 'The fund pays ⟦RMB 1000 yuan⟧ a house.' },
      { text: 'The bridge cost ⟦US$ 5 million USD⟧ in all.' },
      { text: 'The boat was sold for ⟦€3,000 euros⟧ on Monday.' },
      { text: 'The fund pays ⟦RMB125 hundred yuan⟧ a house.' },
      { text: 'The quilt sold for ⟦$$⟧40,000.' },
      { text: 'The pier cost ⟦OMR 420 million Omani riyals⟧, ⟦yen 7 billion yen⟧ or ⟦8 million £ pounds⟧.' },
      {
        text: 'The pier is ⟦5 km kilometers⟧ long and took ⟦4% percent⟧ of the budget.',
        message: 'This measure names its unit twice. Keep one of them.',
      },
      {
        text: 'A ticket costs ⟦5$⟧, and the meal ⟦30 €⟧.',
        message: [
          'English puts this sign before the amount. Write “$5”.',
          'English puts this sign before the amount. Write “€30”.',
        ],
      },
      { text: 'A ticket costs ⟦USD$5⟧ or ⟦7 yuan RMB⟧ at the pier.' },
      {
        text: 'Profit rose to 412 ⟦MSEK⟧, and each pump cost 35 ⟦TEUR⟧.',
        message: ['“MSEK” is not English. Write “million SEK”.', '“TEUR” is not English. Write “thousand EUR”.'],
      },
      { text: 'The price was ⟦££⟧5, then ⟦€€⟧6.' },
      {
        text: 'The canal cost ⟦900 billion rials tomans⟧ in all.',
        message: 'This amount names two currencies. Keep the right one.',
      },
      {
        text: 'The ice is kept at ⟦-80 °C (-112 degrees Celsius)⟧, and the run is ⟦10 miles (16 miles)⟧ long.',
        message: [
          'The conversion has the unit of the amount. Correct one of them.',
          'The conversion has the unit of the amount. Correct one of them.',
        ],
      },
    ],
    good: [
      'It is kept at -80 °C (-112 °F), 10 miles (16 km) away, for 5 dollars a pound.', // conversions
      'The inn ($$) costs 5 crowns, and $$40 + x$$ is a formula.', // a price range, a formula
      'The fund MSEK has a board, and it cost SEK 412 million.', // a name; the usual form
      'A ticket costs $5, and dollars are taken at the pier.', // the word belongs to what follows
      'The fund pays 1,000 yuan ($140) a house.', // a conversion
      'The bridge cost $5 million, not RMB 5 million.', // one unit each
      'It paid $5 million Australian dollars, CAD $5 million and 8 million £5 tickets.', // which dollars; the next amount’s sign
      'The code is x$5$ and the rate is 5 km (3 miles) an hour, 4 percent, percent by percent.', // a code; other units
      'He put $5 U.S. stamps on it.', // another noun
      'The sign on the pier read “$5 dollars” on Monday.', // quoted
    ],
  },
  *check({ fields }) {
    const twice = 'This amount names its currency twice. Keep one of them.'
    for (const field of fields) {
      for (const { start, end } of findMoneyTwice(field))
        if (!field.quotations.covers(start)) yield { span: field.span(start, end), message: twice }
      for (const { start, end } of findUnitsTwice(field))
        yield { span: field.span(start, end), message: 'This measure names its unit twice. Keep one of them.' }
      for (const { start, end, text } of findScaledCodes(field))
        yield {
          span: field.span(start, end),
          message: `“${field.text.slice(start, end)}” is not English. Write “${text}”.`,
        }
      for (const { start, end } of findTwoMoneys(field))
        yield { span: field.span(start, end), message: 'This amount names two currencies. Keep the right one.' }
      for (const { start, end } of findEmptyConversions(field))
        yield {
          span: field.span(start, end),
          message: 'The conversion has the unit of the amount. Correct one of them.',
        }
      for (const { start, end, text } of findSignsBehind(field)) {
        const span = field.span(start, end)
        yield {
          span,
          message: `English puts this sign before the amount. Write “${text}”.`,
          suggestions: [{ title: `Write “${text}”`, safe: false, edits: [{ span, text }] }],
        }
      }
      for (const { index, 0: found } of findAll(field.text, doubledSign))
        if (!field.quotations.covers(index) && !isFormula(field.text, index, found))
          yield { span: field.span(index, index + found.length), message: twice }
    }
  },
})

/** True for the “$$” of a formula, which come in pairs. */
const isFormula = (text: string, index: number, found: string): boolean =>
  found === '$$' && text.slice(index + 2, index + 82).includes('$$')
