import { perWord, tokenAt, where } from '../../../src/language/vocabulary.js'
import { defineRule } from '../../../src/rule.js'

/** Comparatives that copy uses most. */
const comparatives: ReadonlySet<string> = new Set(['better', 'worse', 'higher', 'lower', 'cheaper'])
const isComparative = perWord(word => comparatives.has(word))
const isMore = perWord(word => word.toLowerCase() === 'more')

export default defineRule({
  id: 'double-comparative',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  status: 'preview',
  roles: ['body', 'caption', 'headline'],
  summary: '“More” before a comparative: “more better”, “more higher”',
  why: `Many languages build the comparative with a word of its own. The engine translates that word and also
    chooses the English comparative. Delete “more”.`,
  examples: {
    bad: [
      {
        text: 'The new road is ⟦more better⟧ than the old one.',
        message: '“better” is a comparative already. Delete “more”.',
      },
      { text: 'Prices were ⟦more higher⟧ in May.' },
      { text: 'The ferry is ⟦more cheaper⟧ than the bus.' },
      { text: 'Sales were ⟦more worse⟧ in June.' },
    ],
    good: [
      'The new road is better than the old one.', // one comparative
      'The city needs more, better and cheaper homes.', // a comma in between
      'She wanted more or better food.', // a word in between
      'Nothing is more fair, and she wrote better.', // an adjective without a form of its own
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const more of where(field.tokens, isMore)) {
        const next = tokenAt(field.tokens, more.index + 1)
        if (next === undefined || !isComparative(next)) continue
        yield {
          span: field.span(more.start, next.end),
          message: `“${next.text}” is a comparative already. Delete “more”.`,
        }
      }
  },
})
