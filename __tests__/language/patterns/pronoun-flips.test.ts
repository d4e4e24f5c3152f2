import { expect, test } from '@jest/globals'
import { findOddPredicates, findPronounFlips } from '../../../src/language/patterns/pronoun-flips.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['The verdict stands, said Judge Iryna Holub, 44. He read it for two hours.', 1],
  ['The verdict stands, said Judge Iryna Holub, 44. She read it for two hours.', 0],
  ['The votes of Hedda Holm rose. President Bill Holm left in May. Holm will speak. Her aides agreed.', 0],
  ['The votes of Hedda Quill rose. President Bill Holm left in May. Holm will speak. Her aides agreed.', 1],
  ['Iryna Holub said the man was right. He left.', 0],
])('%s', (text, expected) => {
  expect([...findPronounFlips(bodyOf(text))]).toHaveLength(expected)
})

test('a predicate tells the sex', () => {
  expect([...findOddPredicates(bodyOf('He is the first woman to fly. She is a man hater.'))]).toHaveLength(1)
})
