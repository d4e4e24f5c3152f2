import type { AnnotatedField, Sentence, Token } from '../../src/language/annotated-story.js'
import { makeWordSet } from '../../src/language/words/word-set.js'
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
      { text: 'The port is open. ⟦Is asking⟧ the crew for years.' },
      { text: 'The port is open. ⟦Are shown⟧ the old lamps of the port in May.' },
    ],
    good: [
      'The port is open. Will the workers be trained? Is it late?', // questions
      'Were it not for the crews, the port would be empty. Had they known, they would have come.', // conditions
      'Will Smith left for Kesh, and May Do came back.', // names
      '“Will be missed,” the card said. He wrote: “Is working late tonight.”', // speech
      'Being late is a habit. Having been closed in May, the road is open.', // participles
      'The minister said the U.S. Was trying to reopen the port of Kesh.', // a capital after an abbreviation
      'Is coming home late a habit? Nobody knows.', // a question
      'The port is open. Is closed the road.', // short
      'The port is open. Was brown the old roof of the port. Was soldier number three of the old guard.', // no participles
      'The port is open. Will remain closed the road to the port.', // a verb between
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const sentence of field.sentences) {
        const last = findVerbEnd(field, sentence)
        if (last !== undefined)
          yield {
            span: field.span(sentence.start, last.end),
            message: 'This sentence begins with its verb. Put the subject first.',
          }
      }
  },
})

/** Fewest tokens of a statement; notes and diaries leave the subject out in short ones. */
const fewest = 7

const modals = makeWordSet('Will Would Shall Should Must Can Could May Might')
const beings = makeWordSet('Is Are Was Were')
const havings = makeWordSet('Has Have Had')
const participle = /(?:\p{Ll}{2}(?:ed|ing)|\p{Ll}{2}wn|made|held|sent|built|sold|found|given|taken)$/u

/** Returns the last word of the verb with which a statement begins; undefined for another sentence. */
function findVerbEnd(field: AnnotatedField, sentence: Sentence): Token | undefined {
  const { tokens, start } = sentence
  const last = verbEndOf(sentence)
  if (last === undefined || tokens.length < fewest || tokens.at(-1)?.text !== '.' || field.quotations.covers(start))
    return undefined
  // “The U.S. Was trying”: a capital after an abbreviation begins no sentence.
  return /\p{Lu}\.\s$/u.test(field.text.slice(Math.max(0, start - 3), start)) ? undefined : last
}

function verbEndOf(sentence: Sentence): Token | undefined {
  const [first, second, third] = sentence.tokens
  if (first === undefined || second === undefined || third === undefined) return undefined
  const ofThree =
    (modals.has(first.text) && second.text === 'be') || (havings.has(first.text) && second.text === 'been')
  if (ofThree) return participle.test(third.text) ? third : undefined
  return beings.has(first.text) && participle.test(second.text) && sentence.tags[1] === 'VERB' ? second : undefined
}
