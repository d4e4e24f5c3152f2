import { expect, test } from '@jest/globals'
import type { Sentence } from '../../../src/language/annotated-story.js'
import { isFalsePassive, isIntransitive } from '../../../src/language/patterns/false-passives.js'
import { bodyOf } from '../../support/annotated.js'

function hasFalsePassive(text: string): boolean {
  const sentence = bodyOf(text).sentences[0] as Sentence
  return sentence.tokens.some((token, at) => isIntransitive(token.text) && isFalsePassive(sentence, at))
}

test.each([
  ['Two men were died in the fire.'],
  ['The girl was cried after the match.'],
  ['The group is consisted of nine men.'],
  ['Tin is accounted for 40 percent of sales.'],
  ['Our captain, Ana Berg, was slipped on the ice.'],
])('%s', text => {
  expect(hasFalsePassive(text)).toBe(true)
})

test.each([
  ['Two men died in the fire.'],
  ['The girl was laughed at.'],
  ['Nine men are accounted for at last.'],
  ['Nine men were accounted for 40 minutes later.'],
  ['The ring was slipped on her finger.'],
  ['The bed was slept in, and the port was arrived at.'],
  ['The way it was happened to suit him.'],
])('%s is sound', text => {
  expect(hasFalsePassive(text)).toBe(false)
})
