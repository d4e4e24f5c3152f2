import { defineRule } from '../../src/rule.js'

const reject = ['utilize', 'make use of', 'so-called']

export default defineRule({
  id: 'rejected-word',
  family: 'style',
  mqm: 'Terminology/Inappropriate for context',
  severity: 'warning',
  certainty: 'certain',
  since: '0.2.0',
  roles: ['body', 'headline', 'caption', 'related'],
  summary: 'A word that the desk rejects in its configuration',
  why: `Every desk has words that it does not use. The key "reject" of the lexicon lists them, in the configuration or in
    a text file with one on each line. Capitals do not count. Without the list, the rule reports nothing. A declared
    rule can also say what to write instead.`,
  examples: {
    bad: [
      {
        text: 'The crews ⟦utilize⟧ the pier in winter.',
        reject,
        message: 'Your desk rejects “utilize”. Use another word.',
      },
      { text: '⟦Make use of⟧ the pier, the mayor said.', reject },
      { text: 'The ⟦so-called⟧ pier is a wall.', reject },
      { text: { headline: 'Crews ⟦UTILIZE⟧ pier' }, reject },
    ],
    good: [
      'The crews utilize the pier in winter.', // no list
      { text: 'The crews use the pier and utilized it in winter.', reject }, // another form is another word
      { text: 'The crews make good use of the pier.', reject }, // a word in between
      { text: 'The pier is called so, and that is so. Called twice, they came.', reject }, // a stop in between
    ],
  },
  *check({ fields, lexicon: { rejected } }) {
    for (const field of fields)
      for (const { start, end } of rejected?.find(field) ?? [])
        yield {
          span: field.span(start, end),
          message: `Your desk rejects “${field.text.slice(start, end)}”. Use another word.`,
          houseStyle: true,
        }
  },
})
