import { expect, test } from '@jest/globals'
import { findOddPredicates, findOddReflexives, findPronounFlips } from '../../../src/language/patterns/pronoun-flips.js'
import { bodyOf } from '../../support/annotated.js'

test.each([
  ['The verdict stands, said Judge Iryna Holub, 44. He read it for two hours.', 1],
  ['The verdict stands, said Judge Iryna Holub, 44. She read it for two hours.', 0],
  ['The votes of Hedda Holm rose. President Bill Holm left in May. Holm will speak. Her aides agreed.', 0],
  ['The votes of Hedda Quill rose. President Bill Holm left in May. Holm will speak. Her aides agreed.', 1],
  ['Sena Quill, who lost her boat, wept. Rain fell. Sena Quill said that he would go.', 1],
  ['Sena Quill said that he would go. Rain fell. Sena Quill lost her boat.', 1],
  ['Iryna Holub met Petra Lund. He left.', 1],
  ['Iryna Holub met Petra Lund and a driver. He left.', 0],
  ['Iryna Holub said the man was right. He left.', 0],
])('%s', (text, expected) => {
  expect([...findPronounFlips(bodyOf(text))]).toHaveLength(expected)
})

test('a predicate tells the sex', () => {
  expect([...findOddPredicates(bodyOf('He is the first woman to fly. She is a man hater.'))]).toHaveLength(1)
})

test('“she” with “himself” in one clause', () => {
  const find = (text: string): number => [...findOddReflexives(bodyOf(text))].length
  expect(find('She owns one of the bowls himself. He built it and she sold it herself.')).toBe(1)
  expect(find('She met the mayor himself. He said that she built it herself. “She did it himself.”')).toBe(0)
})
