import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { labelOpenings, measureLabel } from '../../../src/language/patterns/link-labels.js'

const labels = [
  'Related coverage:',
  '[Related]',
  'Read also:',
  'Also read:',
  'See more on this topic:',
  'More stories from Orden:',
  'Must-read:',
  'You may also like:',
  'In case you missed it:',
  'Editor’s picks:',
  'On the topic:',
  '【Related articles】',
]

test.each(labels)('%s is a label', label => {
  expect(measureLabel(label)).toBe(label.length)
  expect(measureLabel(`${label} Two ships leave the harbor`)).toBe(label.length)
})

test.each([
  'Related stories were printed elsewhere.',
  'related coverage: ships',
  'Other news of the day was sparse:',
  'Read the letter: it is short.',
  'More ships: three.',
  'The related stories:',
  '(Related to him by marriage)',
  'See you on Monday:',
  '',
])('%j begins with no label', words => {
  expect(measureLabel(words)).toBe(0)
})

test('a label begins with a word of its openings', () => {
  for (const label of labels) {
    const [first = ''] = /[\p{L}’]+/u.exec(label) ?? []
    expect(labelOpenings.has(first.toLowerCase())).toBe(true)
  }
})

test('a label is never longer than the words', () => {
  const piece = fc.constantFrom('Read', ' ', 'also', ':', 'Related', '[', ']', 'stories', 'on', 'harbor', '\n')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), pieces => {
      const words = pieces.join('')
      const length = measureLabel(words)
      expect(length).toBeLessThanOrEqual(words.length)
      if (length > 0) expect(words.slice(0, length)).toMatch(/[:\])]$/u)
    }),
  )
})
