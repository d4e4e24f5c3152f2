import { describe, expect, test } from '@jest/globals'
import { arePaired, lacksObject, mayHaveObjectBefore } from '../../../src/language/patterns/preposition-pairs.js'
import { bodyOf } from '../../support/annotated.js'

/** Judges a preposition of a sentence of its own: [it lacks an object, an earlier word may be its object]. */
function judge(text: string, preposition: string): readonly [boolean, boolean] {
  const [sentence] = bodyOf(text).sentences
  const index = sentence?.tokens.findIndex(token => token.text === preposition) ?? -1
  if (sentence === undefined || index < 1) throw new Error(`“${text}” has no “${preposition}”.`)
  return [lacksObject(sentence, index), mayHaveObjectBefore(sentence, index)]
}

test('pairs go by their order', () => {
  expect([arePaired('of', 'in'), arePaired('in', 'into'), arePaired('at', 'on')]).toEqual([true, true, true])
  expect([arePaired('from', 'under'), arePaired('in', 'at'), arePaired('up', 'to')]).toEqual([false, false, false])
})

describe('a preposition lacks its object', () => {
  test.each([
    ['The port is part of in the plan.', 'of'],
    ['The clerk said it had heard of in the plan.', 'of'],
    ['We do not ask for of gold.', 'for'],
    ['The boy hid in into a well.', 'in'],
    ['The guest knocked at on the door.', 'at'],
    ['Owners who sold boats to for the debts left.', 'to'],
  ])('in “%s”', (text, preposition) => {
    expect(judge(text, preposition)).toEqual([true, false])
  })
})

describe('a preposition has its object elsewhere, or may need none', () => {
  test.each([
    ['The boat that he spoke of in May is lost.', 'of'],
    ['The boat he spoke of in May is lost.', 'of'],
    ['The help asked for by the mayor came.', 'for'],
    ['It was last heard of in May.', 'of'],
    ['What did they ask for at noon?', 'for'],
  ])('in “%s”', (text, preposition) => {
    const [lacks, hasBefore] = judge(text, preposition)
    expect(lacks && !hasBefore).toBe(false)
  })
})
