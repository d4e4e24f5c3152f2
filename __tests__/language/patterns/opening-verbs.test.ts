import { expect, test } from '@jest/globals'
import type { Sentence } from '../../../src/language/annotated-story.js'
import { findOpeningVerb, hasSubjectBehind } from '../../../src/language/patterns/opening-verbs.js'
import { bodyOf } from '../../support/annotated.js'

/** Tells whether the subject follows the verb that opens a sentence; null for another sentence. */
function findSubjectBehind(text: string): boolean | null {
  const field = bodyOf(`He left. ${text}`)
  const sentence = field.sentences[1] as Sentence
  const verb = findOpeningVerb(field, sentence)
  return verb === undefined ? null : hasSubjectBehind(sentence, verb)
}

test.each([
  ['Were arrested three men of the island.', true],
  ['Has been closed since May the road to the port.', true],
  ['Was arrested at an inn in Kesh on Nov. 2.', false],
  ['Has been closed since the flood in May.', false],
  ['Was it late when the men came home?', null],
  ['Will Smith left for Kesh in the north.', null],
])('%s', (text, expected) => {
  expect(findSubjectBehind(text)).toBe(expected)
})
