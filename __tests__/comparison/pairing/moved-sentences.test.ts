import { describe, expect, test } from '@jest/globals'
import type { ComparedField } from '../../../src/comparison/comparison.js'
import { align } from '../../../src/comparison/pairing/alignment.js'
import { MovedSentences } from '../../../src/comparison/pairing/moved-sentences.js'

const fieldOf = (old: string | null, now: string | null, role = 'body'): ComparedField => ({
  role,
  old,
  new: now,
  oldField: 0,
  newField: 0,
  blocks: old === null || now === null ? [] : align(old, now),
})

const rangeOf = (text: string, words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

describe('the key of an issue', () => {
  const old = 'He met the the mayor. She left.'
  const now = 'She left. He met the the mayor.'
  const sentences = new MovedSentences([fieldOf(old, now), fieldOf('He met the the mayor.', null, 'caption')])
  const key = (side: 'old' | 'new', field: number | null, text: string, words: string, ruleId = 'a'): string | null =>
    sentences.keyOf(side, field, { ruleId, span: rangeOf(text, words) })

  test('is the same in the same place of the same sentence, wherever that is', () => {
    expect(key('old', 0, old, 'the the')).toBe('a 0 from 7 14')
    expect(key('new', 0, now, 'the the')).toBe('a 0 from 7 14')
    expect(key('old', 1, 'He met the the mayor.', 'the the')).toBe('a 0 from 7 14')
  })

  test('is another for another rule, place or sentence', () => {
    expect(key('old', 0, old, 'the the', 'b')).toBe('b 0 from 7 14')
    expect(key('old', 0, old, 'met')).toBe('a 0 from 3 6')
    expect(key('old', 0, old, 'left')).toBe('a 1 from 4 8')
  })

  test('counts from the sentences that it begins and ends in', () => {
    expect(key('old', 0, old, 'mayor. She')).toBe('a 0 1 from 15 3')
  })

  test('is none outside of sentences', () => {
    expect(sentences.keyOf('old', null, { ruleId: 'a', span: { start: 0, end: 1 } })).toBeNull()
    expect(sentences.keyOf('new', 1, { ruleId: 'a', span: { start: 0, end: 1 } })).toBeNull()
    expect(sentences.keyOf('old', 7, { ruleId: 'a', span: { start: 0, end: 1 } })).toBeNull()
  })
})

describe('an issue is mended', () => {
  const old = 'He met the the mayor in the old town hall. She left.'
  const isMended = (now: string, role = 'body'): boolean => {
    const fields = role === 'body' ? [fieldOf(old, now)] : [fieldOf(old, null), fieldOf(null, now, role)]
    return new MovedSentences(fields).isMended(0, rangeOf(old, 'the the'))
  }

  test.each([
    ['where its sentence is without it', 'She left. He met the mayor in the old town hall.', true],
    ['not where its sentence has no version', 'She left.', false],
    ['not where the sentence shares too few words', 'She left. He met the mayor with friends from abroad.', false],
  ])('%s', (_, now, expected) => {
    expect(isMended(now)).toBe(expected)
  })

  test('in another field too', () => {
    expect(isMended('He met the mayor in the old town hall.', 'caption')).toBe(true)
  })

  test('not where its field is not known', () => {
    expect(new MovedSentences([fieldOf(old, old)]).isMended(null, { start: 0, end: 2 })).toBe(false)
  })
})
