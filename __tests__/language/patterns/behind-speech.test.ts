import { expect, test } from '@jest/globals'
import { findSpeakersBehindSpeech } from '../../../src/language/patterns/behind-speech.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): readonly unknown[] =>
  Array.from(findSpeakersBehindSpeech(bodyOf(text)), ({ first, last, kind }) => [
    text.slice(first.start, last.end),
    kind,
  ])

test.each([
  ['“The pier is shut,” sentenced the coach.', 'sentenced the coach', 'wrong-verb'],
  ['“The pier is shut”, he talked.', 'he talked', 'wrong-verb'],
  ['“We ask you to stay,” used the expressions Berg.', 'used the expressions Berg', 'wording'],
  ['“We ask you to stay,” the mayor used these phrases.', 'the mayor used these phrases', 'wording'],
  ['“The pier is shut” – mayor Tom Berg.', '– mayor Tom Berg', 'bare'],
  ['“The pier is shut,” Tom Berg.', 'Tom Berg', 'bare'],
])('%s', (text, words, kind) => {
  expect(find(text)).toEqual([[words, kind]])
})

test.each([
  '“The pier is shut,” said one Harbor Democrat.',
  '“The pier is shut,” the coach smiled.',
  '“The pier is shut,” he meant.',
  '“Cod and Rain” - Tom Berg.',
  '“The pier is shut,” and Tom Berg left.',
  '“Yes,” Tom Berg.',
  '“The pier is shut,” used the man who made it.',
  '“The pier is shut,” Tom Berg',
  'He heard “The pier is shut,” Tom Berg.',
  '“The pier is shut,” the crews used it and made it.',
])('sound: %s', text => {
  expect(find(text)).toEqual([])
})
