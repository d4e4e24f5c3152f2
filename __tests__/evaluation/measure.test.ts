import { describe, expect, test } from '@jest/globals'
import { countWords, isMarked, measure } from '../../src/evaluation/measure.js'
import { wilsonInterval } from '../../src/evaluation/wilson.js'
import { setDiagnostic, sets } from '../support/measured.js'

describe('a place is marked', () => {
  const story = { id: 's', text: '', marks: [{ start: 10, end: 12, category: '' }] }

  test.each([
    [5, 8, false],
    [5, 9, true],
    [10, 12, true],
    [13, 14, true],
    [14, 15, false],
  ])('from %i to %i, within two characters of a mark: %s', (start, end, expected) => {
    expect(isMarked(story, start, end)).toBe(expected)
  })

  test('in no story without marks, and in clean copy that is not known', () => {
    expect(isMarked({ ...story, marks: [] }, 10, 12)).toBe(false)
    expect(isMarked({ ...story, marks: null }, 10, 12)).toBeNull()
  })
})

describe('figures', () => {
  test('are a share on marked copy and a rate on clean copy', () => {
    const diagnostics = [
      setDiagnostic(),
      setDiagnostic({ start: 20, marked: false }),
      setDiagnostic({ set: 'clean', marked: null }),
      setDiagnostic({ set: 'clean', marked: true }),
    ]
    const { low, high } = wilsonInterval(1, 2000)
    expect(measure(sets, diagnostics, () => true)).toEqual([
      { set: 'mt', hits: 2, marked: 1, value: 0.5, interval: wilsonInterval(1, 2) },
      // A person called one of the two on clean copy right: one is wrong in 2,000 words.
      { set: 'clean', hits: 2, marked: null, value: 0.5, interval: { low: 1000 * low, high: 1000 * high } },
    ])
  })

  test('are those of the diagnostics that are wanted', () => {
    const diagnostics = [setDiagnostic(), setDiagnostic({ severity: 'info' }), setDiagnostic({ set: 'other' })]
    expect(measure(sets, diagnostics, ({ severity }) => severity === 'info').map(({ hits }) => hits)).toEqual([1, 0])
  })

  test('of nothing are 0, as far as is known', () => {
    expect(measure(sets.slice(0, 1), [], () => true)).toEqual([
      { set: 'mt', hits: 0, marked: 0, value: 0, interval: { low: 0, high: 1 } },
    ])
    expect(measure([], [setDiagnostic()], () => true)).toEqual([])
  })
})

test.each([
  ['The council met.', 3],
  [' one\n\ntwo\t ', 2],
  ['政府 said', 2],
  ['', 0],
])('%j has %i words', (text, expected) => {
  expect(countWords(text)).toBe(expected)
})
