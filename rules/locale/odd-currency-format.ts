import { anyOf } from '../../src/story/pattern.js'
import { defineRule } from '../../src/rule.js'

/** An amount in figures with a scale word, which may follow: "5", "5.2 million". */
const amount = ` ?\\d[\\d,.]*(?: ${anyOf(['thousand', 'million', 'billion', 'trillion'])})? `

/** Signs and codes before an amount, each with the words that must not follow it too. */
const signs: readonly (readonly [sign: string, units: readonly string[]])[] = [
  ['\\bRMB', ['RMB', 'yuan', 'renminbi']],
  ['(?:US)?\\$', ['(?:US |U\\.S\\. )?dollars', '(?:US |U\\.S\\. )?USD']],
  ['€', ['euros?', 'EUR']],
  ['[¥￥]', ['yen', 'yuan', 'RMB', 'JPY', 'CNY']],
  ['£', ['pounds', 'GBP']],
]

/** Amounts with their currency twice. */
const twice: readonly RegExp[] = [
  ...signs.map(([sign, units]) => new RegExp(`${sign}${amount}${anyOf(units)}\\b`, 'gu')),
  /\bRMB ?\d[\d,.]* hundred (?:RMB|yuan|renminbi)\b/gu,
  /(?<![$\w])\$\$(?=\d)|(?<!£)££(?=\d)|(?<!€)€€(?=\d)/gu,
  /\bUSD ?\$ ?\d|\d (?:yuan RMB|yuan yuan|dollars USD|RMB yuan)\b/gu,
]

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
      { text: 'A ticket costs ⟦USD$5⟧ or ⟦7 yuan RMB⟧ at the pier.' },
    ],
    good: [
      'The inn ($$) costs 5 crowns, and $$40 + x$$ is a formula.', // a price range, a formula
      'A ticket costs $5, and dollars are taken at the pier.', // the word belongs to what follows
      'The fund pays 1,000 yuan ($140) a house.', // a conversion
      'The bridge cost $5 million, not RMB 5 million.', // one unit each
      'He put $5 U.S. stamps on it.', // another noun
      'The sign on the pier read “$5 dollars” on Monday.', // quoted
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const form of twice)
        for (const { index, 0: found } of field.text.matchAll(form))
          if (!field.quotations.covers(index) && !isFormula(field.text, index, found))
            yield {
              span: field.span(index, index + found.length),
              message: 'This amount names its currency twice. Keep one of them.',
            }
  },
})

/** True for the “$$” of a formula, which come in pairs. */
const isFormula = (text: string, index: number, found: string): boolean =>
  found === '$$' && text.slice(index + 2, index + 82).includes('$$')
