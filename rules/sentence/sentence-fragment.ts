import type { Sentence } from '../../src/language/annotated-story.js'
import { mayHaveVerb, plainlyHasVerb } from '../../src/language/patterns/finite-verbs.js'
import { isAbbreviation } from '../../src/language/layers/tokens.js'
import { coordinators } from '../../src/language/words/word-classes.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'sentence-fragment',
  family: 'sentence',
  mqm: 'Style/Bad sentence structure',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body'],
  summary: 'A sentence without a finite verb',
  why: `When an engine cuts a sentence in two, part of a name or an aside remains between two full stops. Join it
    to the sentence it belongs to, or delete it.`,
  examples: {
    bad: [
      {
        text: 'The plan will pass, the government said. ⟦Press Bureau of Orden.⟧ The talks go on.',
        message: 'This sentence has no verb. Join it to the sentence it belongs to.',
      },
      { text: '⟦Trends in supply and demand for the first week after the fair.⟧ The mayor said so on Monday.' },
      { text: 'Tourism has come back. ⟦The top third of the forecast.⟧ Hotels are full.' },
      { text: 'Visitors may apply for a visa. ⟦Envoys of the northern port.⟧ They pay two crowns.' },
    ],
    good: [
      'This year marks the 60th anniversary of the port. Ships from many lands are here.', // a verb that looks like a noun
      'The paper called it a big win. “A great day for the port.” The mayor left.', // speech
      'Who pays? The port of Orden. That is what the mayor said.', // an answer
      'The road is closed. And the bridge with it. Ferries still sail.', // an afterthought, as writers set it
      'The fund sold shares in Japan and the U.S. And Europe. It paid well.', // the stop of an abbreviation
      'The report is out. Source: Port of Orden. It has ten pages.', // a label
      'They came early. Students under 18 pay half. Children under 6 ride free. Men over 40 run slower.', // an age between subject and verb
      'They won again. Twice. The coach was proud.', // a single word
      'The port of Orden\n\nShips from many lands are here.', // a sub-head in a paragraph of its own
      'The case is Low v. Harbor Lines. It will be heard in May.', // the stop of a title of a case
    ],
  },
  *check({ fields }) {
    for (const { paragraphs, quotations } of fields)
      for (const { sentences } of paragraphs)
        for (const [index, sentence] of sentences.entries()) {
          if (
            sentences.length === 1 ||
            quotations.covers(sentence.start) ||
            !isStatement(sentence) ||
            answersOrContinues(sentences[index - 1])
          )
            continue
          if (plainlyHasVerb(sentence.tokens) || mayHaveVerb(sentence)) continue
          yield { span: sentence, message: 'This sentence has no verb. Join it to the sentence it belongs to.' }
        }
  },
})

/** True for two words or more up to a full stop, without a label, an opening "And" or a negation. */
function isStatement({ tokens }: Sentence): boolean {
  const [first] = tokens
  const [last, stop] = tokens.slice(-2)
  const words = tokens.filter(({ kind }) => kind === 'word').length
  if (first === undefined || stop?.text !== '.' || last === undefined || words < 2) return false
  return (
    last.text.length > 2 &&
    !tokens.some(({ text }) => text === ':') &&
    !coordinators.has(first.text.toLowerCase()) &&
    !/^(?:not|no|plus|well|thus)$/iu.test(first.text)
  )
}

/** True after a question, which an answer follows, and after an abbreviation, whose stop may end no sentence. */
function answersOrContinues(before: Sentence | undefined): boolean {
  const last = before?.tokens.at(-1)
  return (
    last !== undefined && (last.text === '?' || isAbbreviation(last) || (before?.tokens.at(-2)?.text.length ?? 9) <= 2)
  )
}
