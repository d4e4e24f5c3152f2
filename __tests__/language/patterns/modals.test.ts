import { describe, expect, test } from '@jest/globals'
import type { Sentence } from '../../../src/language/annotated-story.js'
import { endsClause, isModal, modals } from '../../../src/language/patterns/modals.js'
import { bodyOf } from '../../support/annotated.js'

/** Judges a word of a sentence of its own. */
function judge(text: string, word: string, isSo: (sentence: Sentence, index: number) => boolean): boolean {
  const [sentence] = bodyOf(text).sentences
  const index = sentence?.tokens.findLastIndex(token => token.text === word) ?? -1
  if (sentence === undefined || index < 0) throw new Error(`“${text}” has no “${word}”.`)
  return isSo(sentence, index)
}

test('modals are in lower case', () => {
  expect(['can', 'cannot', 'Can', 'is'].map(word => modals.has(word))).toEqual([true, true, false, false])
})

describe('a word is a modal verb', () => {
  test.each([
    ['The crews will leave on Monday.', 'will'],
    ['He can leave on Monday.', 'can'],
    ['Holm will leave on Monday.', 'will'],
    ['The crews also must leave on Monday.', 'must'],
    ['The harbor would close.', 'would'],
    ['The mayor will leave on Monday.', 'will'],
  ])('in “%s”', (text, word) => {
    expect(judge(text, word, isModal)).toBe(true)
  })
})

describe('a word is no modal verb', () => {
  test.each([
    ['The will was read.', 'will'],
    ['Holm’s will was read.', 'will'],
    ['They kept the peace of good will there.', 'will'],
    ['The paint can fell.', 'can'],
    ['The Presley will was read.', 'will'],
    ['A helmet is a must there.', 'must'],
    ['The crews leave on Monday.', 'leave'],
  ])('in “%s”', (text, word) => {
    expect(judge(text, word, isModal)).toBe(false)
  })
})

describe('a clause may end with a helping verb', () => {
  test.each([
    ['All they could was wait.', 'could'],
    ['The money they had went to the port.', 'had'],
    ['The money that they had went to the port.', 'had'],
    ['The boats of those who can went home.', 'can'],
    ['The boat that will went home.', 'will'],
  ])('in “%s”', (text, word) => {
    expect(judge(text, word, endsClause)).toBe(true)
  })

  test.each([
    ['They could went home.', 'could'],
    ['The mayor who could went home.', 'could'],
    ['On Monday they could went home.', 'could'],
    ['The mayor could went home.', 'could'],
  ])('but not in “%s”', (text, word) => {
    expect(judge(text, word, endsClause)).toBe(false)
  })
})
