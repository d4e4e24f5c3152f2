import type { Token } from '../../src/language/annotated-story.js'
import { articles, possessives } from '../../src/language/words/word-classes.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'doubled-determiner',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'Two determiners before one noun: “the a”, “a the”, “his the”',
  why: `Languages without articles do not tell the engine where one belongs, so it writes two. Keep the one that
    the sentence needs.`,
  examples: {
    bad: [
      {
        text: 'The crew went to ⟦the a⟧ port in the north.',
        message: '“the” and “a” cannot stand together. Keep one of them.',
      },
      { text: 'It was ⟦a the⟧ first boat of the year.' },
      { text: 'She left ⟦his the⟧ house on Monday.' },
      { text: 'They mended ⟦the their⟧ nets in spring.' },
    ],
    good: [
      'The A team met the crew, and vitamin A the doctor.', // the letter A
      'He gave her the nets, and them a boat.', // a pronoun before an article
      'All the crews and both the boats were there, with such a storm.', // words that stand before an article
      'What a day it was for the port.', // an exclamation
      'They wrote “the a” on the wall.', // quoted
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const first of field.tokens) {
        const second = field.tokens[first.index + 1]
        if (second === undefined || !doubles(first, second) || field.text.slice(first.end, second.start) !== ' ')
          continue
        if (field.quotations.covers(first.start)) continue
        yield {
          span: field.span(first.start, second.end),
          message: `“${first.text}” and “${second.text}” cannot stand together. Keep one of them.`,
        }
      }
  },
})

/** True for two determiners. "her" may be an object, "A" a letter, and repeated-word reports the same word twice. */
function doubles({ text: first, kind }: Token, { text: second }: Token): boolean {
  if (kind !== 'word' || second === 'A') return false
  const [one, two] = [first.toLowerCase(), second]
  if (one === two || (first === 'A' && articles.has(two))) return false
  const opens = articles.has(one) || possessives.has(one) || one === 'his'
  return opens && (articles.has(two) || possessives.has(two) || two === 'his' || two === 'her')
}
