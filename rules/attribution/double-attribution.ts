import { findInOrder, isSaying } from '../../src/language/patterns/attributions.js'
import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'double-attribution',
  family: 'attribution',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body'],
  summary: 'One statement attributed twice to one source: “according to Xinhua, Xinhua said”',
  why: `The source names its agency before and after the statement, or the engine adds the name. Keep one
    attribution.`,
  examples: {
    bad: [
      {
        text: 'According to Xinhua, ⟦Xinhua said⟧ the harbor was open.',
        message: 'This sentence names its source twice. Keep one attribution.',
      },
      { text: 'According to the ministry, the harbor was open, ⟦the ministry said⟧ on Friday.' },
      { text: 'The harbor was open, according to Yonhap, ⟦Yonhap reported⟧.' },
      { text: 'According to Kyodo News, the harbor, ⟦Kyodo News reported⟧, was open.' },
    ],
    good: [
      'According to Xinhua, the mayor said the harbor was open.', // one source within another
      'According to the ministry, the harbor was open. The ministry said so on Friday.', // two sentences
      'According to the ministry, was the harbor open? The ministry said it was.', // a question and its answer
      'The ministry said the harbor was open, according to Yonhap.', // two sources
      'According to the report, “the ministry said so.”', // speech
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { first, last } of findInOrder(field, /TD?[JN]{0,3}[AMRGN]{1,3}/gu)) {
        const source = field.tokens.slice(first.index + 2, last.index + 1)
        const again = saidAgain(field, source, last)
        if (again !== null)
          yield {
            span: field.span(again[0].start, again[1].end),
            message: 'This sentence names its source twice. Keep one attribution.',
          }
      }
  },
})

/** Number of tokens after an attribution in which the sentence may name its source again. */
const reach = 60

const bare = (tokens: readonly Token[]): string => tokens.map(({ text }) => text.toLowerCase()).join(' ')

/** Finds the same words again in the sentence, followed by a verb of saying. Returns their first token and the verb. */
function saidAgain(field: AnnotatedField, source: readonly Token[], last: Token): readonly [Token, Token] | null {
  for (let index = last.index + 1; index < last.index + reach; index++) {
    const [token, verb] = [field.tokens[index], field.tokens[index + source.length]]
    if (token === undefined || verb === undefined || /^[.!?]$/u.test(token.text)) return null
    if (
      isSaying(verb) &&
      bare(field.tokens.slice(index, index + source.length)) === bare(source) &&
      !field.quotations.covers(token.start)
    )
      return [token, verb]
  }
  return null
}
