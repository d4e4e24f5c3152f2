import { expect, test } from '@jest/globals'
import { findDoubledWords } from '../../../src/language/patterns/doubled-words.js'
import { bodyOf } from '../../support/annotated.js'

/** The second word of each pair, with “sure” where it may be deleted. */
const doubledIn = (text: string): readonly string[] => {
  const field = bodyOf(text)
  return field.sentences.flatMap(sentence =>
    [...findDoubledWords(field, sentence)].map(({ second, isSure }) => (isSure ? `sure ${second.text}` : second.text)),
  )
}

test.each([
  ['an article', 'The head of the the agency left.', ['sure the']],
  ['an article at the beginning', 'The the minister flew home.', ['sure the']],
  ['a preposition after a noun', 'Police praised the courage of of divers.', ['sure of']],
  ['a preposition after a passive', 'The pact was signed on on Friday.', ['on']],
  ['a noun', 'The harbor harbor needs a crane.', ['sure harbor']],
  ['a verb', 'The crews helped helped each other.', ['helped']],
  ['an indefinite pronoun after a preposition', 'He waited for someone someone from the press.', ['someone']],
  ['two pairs', 'The head of the the agency and and its crew left.', ['sure the', 'sure and']],
])('%s is doubled', (_, text, expected) => {
  expect(doubledIn(text)).toEqual(expected)
})

test.each([
  ['a word three times', 'The head was the the the last to leave.'],
  ['an auxiliary and its verb', 'By noon the crews had had enough.'],
  ['a particle and a preposition', 'The thief turned himself in in March.'],
  ['a participle with its particle', 'The report was handed in in May.'],
  ['a name', 'Duran Duran played last summer.'],
  ['a name of small words', 'Fans met The The in Orden.'],
  ['a short word', 'He gave the door a tap tap.'],
  ['a preposition that a relative clause strands', 'That is what he asked for for his birthday.'],
  ['a phrase of its own', 'The crew took care of of course all boats.'],
  ['words that a mark parts', 'The lift went up, up and away.'],
  ['a capital after lower case', 'The robots met at the first FIRST contest.'],
])('%s is not doubled', (_, text) => {
  expect(doubledIn(text)).toEqual([])
})
