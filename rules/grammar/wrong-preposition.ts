import { findWrongPrepositions } from '../../src/language/patterns/wrong-prepositions.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'wrong-preposition',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  roles: ['body', 'caption'],
  summary: 'A preposition that English does not have at its word: “depends from”, “since nine days”',
  why: `Each language has its own preposition at a verb or before a time, and engines translate it word by word. Use
    the English one.`,
  examples: {
    bad: [
      {
        text: 'It all ⟦depends from⟧ the rain, and the crew ⟦discussed about⟧ the sale.',
        message: [
          '“depends” does not take “from”. Write “depends on”.',
          '“discussed” does not take “about”. Delete “about”.',
        ],
      },
      { text: 'The board ⟦consists from⟧ nine clerks, who ⟦participated at⟧ the talks and were ⟦accused for⟧ theft.' },
      { text: 'The plan, ⟦different of⟧ the old one, is ⟦similar with⟧ that of Kesh, ⟦according by⟧ the mayor.' },
      {
        text: 'A nurse who ⟦since eleven years⟧ worked in the ward slept there ⟦since nine day⟧.',
        message: [
          '“Since” takes a point in time. Write “for” before a length.',
          '“Since” takes a point in time. Write “for” before a length.',
        ],
      },
      {
        text: 'They met ⟦in Monday⟧ and left ⟦on January⟧. It rained ⟦at the morning⟧ and all day.',
        message: [
          '“in” does not stand before this time. Write “on Monday”.',
          '“on” does not stand before this time. Write “in January”.',
          '“at” does not stand before this time. Write “in the morning”.',
        ],
      },
    ],
    good: [
      'The crew hunted the accused for three days, and the town relies to a large extent on tourists.', // a noun; later
      'It depends from case to case and, different of course, on the rain. They discussed about 20 plans.', // other senses
      'She has worked there since two years ago, since three days before the vote and since a year of rain.', // points in time
      'It fell in Monday trading and in Monday’s vote, at the morning session and on January 5.', // modifiers, a date
      'The clerk said: “It depends from the rain.”', // quoted
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { start, end, message } of findWrongPrepositions(field))
        if (!field.quotations.covers(start)) yield { span: field.span(start, end), message }
  },
})
