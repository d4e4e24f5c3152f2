import { expect, test } from '@jest/globals'
import { findUnspokenSpeech } from '../../../src/language/patterns/unspoken-speech.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): readonly string[] =>
  Array.from(
    findUnspokenSpeech(bodyOf(text)),
    ({ kind, first, last }) => `${kind}: ${text.slice(first.start, last.end)}`,
  )

test.each([
  ['“I never gave up,” and Sato wiped her eyes.', 'joined: ” and Sato'],
  ['“It was my last race”, but she left in tears.', 'joined: ”, but she'],
  ['“Please wait a little longer,” he conveyed his thanks.', 'act: he conveyed'],
  ['“We have no time to lose,” the minister stressed the need to act.', 'act: the minister stressed'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['“I never gave up,” Sato said, and wiped her eyes.'],
  ['“Yes,” and the mayor left.'],
  ['“Long Road Home,” and the play after it was a hit.'],
  ['“Long Road Home,” the film showed his gift.'],
  ['“I never gave up,” Sato joked.'],
  ['“I never gave up,” the minister stressed.'],
  ['She said, “I am sorry,” and the mayor left.'],
  ['“I never gave up,” the man who expressed thanks said.'],
  ['“I never gave up,” and “I never will,” he had cried.'],
  ['“We are late,” a song of his, showed his gift.'],
])('%s is sound', text => {
  expect(found(text)).toEqual([])
})
