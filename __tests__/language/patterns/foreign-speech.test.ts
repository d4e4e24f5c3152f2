import { expect, test } from '@jest/globals'
import { findForeignSpeech } from '../../../src/language/patterns/foreign-speech.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  [
    '“Wir haben das nicht gewusst und es ist zu spät,” she told reporters.',
    ['Wir haben das nicht gewusst und es ist zu spät'],
  ],
  ['“Que sera sera, el amor es la vida,” she sang.', []],
  ['“Je ne sais pas pourquoi il est parti,” he said in French.', []],
  ['“We did not know, and it is too late,” she told reporters.', []],
])('%s', (text, expected) => {
  expect([...findForeignSpeech(bodyOf(text))].map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
