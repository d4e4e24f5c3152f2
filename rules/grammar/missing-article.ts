import { actsOn, countNouns } from '../../src/language/lexicon/bare-nouns.js'
import { isPreposition } from '../../src/language/words/word-classes.js'
import { perWord, tokenAt, where } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'

const isDeed = perWord(word => actsOn.has(word))
const isEnd = perWord(mark => mark === '.' || mark === ',' || mark === ';')

export default defineRule({
  id: 'missing-article',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'info',
  certainty: 'possible',
  since: '0.1.0',
  status: 'retired',
  roles: ['body'],
  summary: 'A singular count noun without an article: “held meeting in Beijing”',
  why: `Chinese, Japanese, Korean and Russian have no articles, and engines forget them in text that looks like a
    headline. The rule is retired: wires leave out articles on purpose, and it found hardly anything else.`,
  examples: {
    bad: [
      {
        text: 'The two ministers ⟦held meeting⟧ in Skarne on Monday.',
        message: '“meeting” has no article. Add “a” or “the”.',
      },
      { text: 'The mayor ⟦gave speech⟧ at the opening of the fair.' },
      { text: 'The port ⟦issued statement⟧ on the matter.' },
      { text: 'They ⟦signed agreement⟧ with the town.' },
      { text: 'The ministers ⟦held meeting⟧, and left. They ⟦held meeting⟧; it was late. The envoys ⟦held meeting⟧.' },
    ],
    good: [
      'The two ministers held a meeting in Skarne and signed agreements.', // an article, a plural
      'They signed agreement papers and made plan B.', // another noun follows
      'The meeting held made report after report.', // a set phrase
      { headline: 'Ministers hold meeting in Skarne', body: 'They met on Monday.' }, // headlines have none
      '“They held meeting in the port,” he said.', // speech
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const verb of where(field.tokens, isDeed)) {
        const noun = tokenAt(field.tokens, verb.index + 1)
        const next = tokenAt(field.tokens, verb.index + 2)
        if (
          noun === undefined ||
          next === undefined ||
          !countNouns.has(noun.text) ||
          field.quotations.covers(verb.start)
        )
          continue
        const closes = isPreposition(next.text) ? field.tokens[verb.index + 3]?.text !== noun.text : isEnd(next)
        if (closes)
          yield { span: field.span(verb.start, noun.end), message: `“${noun.text}” has no article. Add “a” or “the”.` }
      }
  },
})
