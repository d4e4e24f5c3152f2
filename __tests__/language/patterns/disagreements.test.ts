import { expect, test } from '@jest/globals'
import { findDisagreement, mayDisagree } from '../../../src/language/patterns/disagreements.js'
import { bodyOf } from '../../support/annotated.js'

const count = (text: string): number => {
  const { sentences, tokens } = bodyOf(text)
  return sentences.flatMap(sentence =>
    sentence.tokens.filter(mayDisagree).filter(verb => findDisagreement(sentence, tokens, verb) !== null),
  ).length
}

test('subjects and verbs of different number', () => {
  expect(count('On Monday he have left. The police has closed the road.')).toBe(2)
  expect(count('On Monday he has left. The police have closed the road. They insist he have a boat.')).toBe(0)
})
