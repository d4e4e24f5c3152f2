import { expect, test } from '@jest/globals'
import { findBarePhrases } from '../../../src/language/patterns/quoted-phrases.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['It is a "smart" bridge.', 1],
  ['It is a "smart" bridge, the mayor boasted.', 0],
  ['It is "smart". They ask for a "call" box.', 1],
  ['It is a "smart" bridge. "I like to walk on it in May," she told us.', 0],
  ['It is a "very smart and new" bridge.', 0],
  ["It is a 'smart' bridge.", 0],
  ['A tower or "keep" is there.', 0],
])('%s', (text, expected) => {
  expect([...findBarePhrases(bodyOf(text))]).toHaveLength(expected)
})
