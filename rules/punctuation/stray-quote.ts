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
  summary: 'A single quotation mark without a partner, or an empty pair of marks',
  why: `Engines copy a mark of the source, or half of a pair, to a word that needs none. When an engine cuts a
    sentence in two, it separates the marks. Delete the mark, or add its partner.`,
  examples: {
    bad: [
      {
        text: "The talks went well, the government said. ⟦'⟧Press Bureau of the state.",
        message: 'This quotation mark is not closed. Close the quotation, or delete the mark.',
      },
      { text: 'The minister called it a ⟦‘⟧new page in relations. He left.' },
      {
        text: 'The council approved the plan⟦’⟧ on Monday and went home.',
        message: 'This quotation mark has no opening mark. Open the quotation, or delete the mark.',
      },
      {
        text: 'He spoke of ⟦""⟧ at the opening of the fair.',
        message: 'These quotation marks are empty. Delete them, or find the words.',
      },
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
  message:
    use === 'opens'
      ? 'This quotation mark is not closed. Close the quotation, or delete the mark.'
      : 'This quotation mark has no opening mark. Open the quotation, or delete the mark.',
  suggestions: [{ title: 'Delete the mark', safe: false, edits: [{ span: mark, text: '' }] }],
})

function* emptyPairs(field: AnnotatedField): Iterable<Finding> {
  for (const { opener, closer } of field.quotations.all) {
    if (closer === null || closer.index !== opener.index + 1 || !isQuoteMark(closer)) continue
    yield {
      span: field.span(opener.start, closer.end),
      message: 'These quotation marks are empty. Delete them, or find the words.',
    }
  }
}
