import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { isQuoteMark } from '../../src/language/layers/quote-marks.js'
import { defineRule, type Finding } from '../../src/rule.js'

export default defineRule({
  id: 'stray-quote',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'related'],
  summary: 'A single quotation mark that nothing closes or opens, or an empty pair of marks',
  why: `Engines copy a mark of the source, or half of a pair, to a word where English has none; when a sentence is cut in two,
    its marks are torn apart. Delete the mark, or give it its partner.`,
  examples: {
    bad: [
      {
        text: "The talks went well, the government said. ⟦'⟧Press Bureau of the state.",
        message: 'Nothing closes this opening quote.',
      },
      { text: 'The minister called it a ⟦‘⟧new page in relations. He left.' },
      {
        text: 'The council approved the plan⟦’⟧ on Monday and went home.',
        message: 'Nothing opens this closing quote.',
      },
      { text: 'He spoke of ⟦""⟧ at the opening of the fair.', message: 'There is nothing between these quotes.' },
    ],
    good: [
      "The players' union met in the '90s, and shops stayed open 'til late.", // possessive, elisions
      "Patrick O'Brien, who is 5'10\", said they were goin' home.", // name, primes, a dropped letter
      "Sell 'em all, the 'Rocket' fans sang in the rock 'n' roll bar.", // elision beside a nickname
      "The paper's headline said 'Bridge opens' on Monday.", // a pair
      '“He told me, ‘Go home.’ I went.”', // a pair within a pair
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const { mark, use, double } of field.quotations.unpartnered) if (!double) yield stray(mark, use)
      yield* emptyPairs(field)
    }
  },
})

const stray = (mark: Token, use: 'opens' | 'closes'): Finding => ({
  span: mark,
  message: use === 'opens' ? 'Nothing closes this opening quote.' : 'Nothing opens this closing quote.',
  suggestions: [{ title: 'Delete the quote', safe: false, edits: [{ span: mark, text: '' }] }],
})

function* emptyPairs(field: AnnotatedField): Iterable<Finding> {
  for (const { opener, closer } of field.quotations.all) {
    if (closer === null || closer.index !== opener.index + 1 || !isQuoteMark(closer)) continue
    yield { span: field.span(opener.start, closer.end), message: 'There is nothing between these quotes.' }
  }
}
