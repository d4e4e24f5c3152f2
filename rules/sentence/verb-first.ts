import type { AnnotatedField, Sentence, Token } from '../../src/language/annotated-story.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'verb-first',
  family: 'sentence',
  mqm: 'Style/Bad sentence structure',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  roles: ['body'],
  summary: 'A statement that begins with its verb: “Will be trained the workers of the port.”',
  why: `Many languages put the verb first, or leave the subject out. The engine keeps that order. Put the subject
    before the verb, or write who acts.`,
  examples: {
    bad: [
      {
        text: 'The port is open. ⟦Will be trained⟧ the workers of the port.',
        message: 'This sentence begins with its verb. Put the subject first.',
      },
      { text: 'The port is open. ⟦Is asking⟧ the prosecution for ten years in prison.' },
      { text: 'The port is open. ⟦Were arrested⟧ three men of the island.' },
      { text: 'The port is open. ⟦Has been closed⟧ since May the road to the port.' },
    ],
    good: [
      'The port is open. Will the workers be trained? Is it late?', // questions
      'Were it not for the crews, the port would be empty. Had they known, they would have come.', // conditions
      'Will Smith left for Kesh, and May Do came back.', // names
      '“Will be missed,” the card said. He wrote: “Is working late tonight.”', // speech
      'Being late is a habit. Having been closed in May, the road is open.', // participles
      'The minister said the U.S. Was trying to reopen the port of Kesh.', // a capital after an abbreviation
      'Is coming home late a habit? Nobody knows.', // a question
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const sentence of field.sentences) {
        const last = findVerbEnd(field, sentence)
        if (last !== null)
          yield {
            span: field.span(sentence.start, last.end),
            message: 'This sentence begins with its verb. Put the subject first.',
          }
      }
  },
})

/** Fewest tokens of a statement; notes and diaries leave the subject out in short ones. */
const fewest = 7

const modal = /^(?:Will|Would|Shall|Should|Must|Can|Could|May|Might)$/u
const being = /^(?:Is|Are|Was|Were)$/u
const having = /^(?:Has|Have|Had)$/u
const participle = /(?:\p{Ll}{2}(?:ed|ing)|\p{Ll}{2}wn|made|held|sent|built|sold|found|given|taken)$/u

/** Returns the last word of the verb with which a statement begins; null for another sentence. */
function findVerbEnd(field: AnnotatedField, sentence: Sentence): Token | null {
  const { tokens, start } = sentence
  const [first, second, third] = tokens
  if (first === undefined || second === undefined || third === undefined || tokens.length < fewest) return null
  if (!/^(?:W|I|A|S|M|C|H)/u.test(first.text) || tokens.at(-1)?.text !== '.' || field.quotations.covers(start))
    return null
  // “The U.S. Was trying”: a capital after an abbreviation begins no sentence.
  if (/\p{Lu}\.\s*$/u.test(field.text.slice(Math.max(0, start - 4), start))) return null
  if (modal.test(first.text)) return second.text === 'be' && participle.test(third.text) ? third : null
  if (being.test(first.text)) return participle.test(second.text) && sentence.tags[1] === 'VERB' ? second : null
  return having.test(first.text) && second.text === 'been' && participle.test(third.text) ? third : null
}
