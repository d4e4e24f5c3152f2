import { expect, test } from '@jest/globals'
import { checkExamples } from '../../src/examples/check-examples.js'
import { defineRule } from '../../src/rule.js'
import { loadTagger } from '../../src/run/load-tagger.js'

const rule = defineRule({
  id: 'first-word',
  family: 'desk',
  mqm: 'Other',
  severity: 'warning',
  certainty: 'certain',
  status: 'preview',
  roles: ['body'],
  summary: 'A first word',
  why: 'It shows what happens.',
  examples: { bad: ['⟦One⟧ two.', 'One ⟦two⟧.'].map(text => ({ text })), good: [] },
  *check({ fields }) {
    for (const field of fields) yield { span: field.span(0, 3), message: 'This is the first word.' }
  },
})

test('the examples of a preview run, although it is off by default', () => {
  const checked = [...checkExamples(rule, { tagger: loadTagger() })]
  expect(checked.map(({ expected, found }) => [expected, found])).toEqual([
    ['body: ⟦One⟧ two.', 'body: ⟦One⟧ two.'],
    ['body: One ⟦two⟧.', 'body: ⟦One⟧ two.'],
  ])
})
