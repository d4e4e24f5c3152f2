import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { furnitureOpenings, measureFurniture } from '../../../src/language/patterns/page-furniture.js'

/** Returns the furniture with which a paragraph of one sentence begins. */
const found = (words: string): string => words.slice(0, measureFurniture(words, words))

const wholes = [
  'Subscribe to our newsletter.',
  'Click here for the next page',
  'Scan the QR code to go on.',
  'Tap to enlarge',
  'Follow us on Facebook!',
  'Follow us on X',
  'Follow us on Facebook, Twitter and YouTube.',
  'Join us at orden.example.',
  'Follow us via @orden',
  'Join our Telegram channel.',
  'Share this article',
  'To follow the latest news download our mobile application.',
  'Advertisement',
  'Story continues below advertisement',
  'Font size up / Font size down / Print',
  'Skip to main content',
  'Load more…',
  'Copyright 2025 Orden News',
  'All rights reserved.',
  '© 2025 Orden News. All rights reserved.',
  'Reproduction of this text without consent is prohibited.',
]

test.each(wholes)('%s is furniture', words => {
  expect(found(words)).toBe(words)
})

test.each([
  'Subscribers to the paper were angry.',
  'Click beetles jump when they are touched.',
  'Follow the river to the harbor.',
  'Join the army, he told them.',
  'Join us at dawn.',
  'Follow us on the road to Orden.',
  'Share prices fell.',
  'Advertisements were cut.',
  'Advertisement Board Chairman Ann Lee left.',
  'Print and sound were lost.',
  'Copyright is a right of authors.',
  'All rights of the miners were kept.',
  'Load more ships, he said.',
  'Reproduction of the fish is slow.',
  'To follow the river they needed a boat.',
  '',
])('%j is of the story', words => {
  expect(found(words)).toBe('')
})

test('furniture in front of a sentence ends before it', () => {
  expect(found('Advertisement One was closed.')).toBe('Advertisement')
  expect(found('Share / Print / Copy link The harbor was open.')).toBe('Share / Print / Copy link')
  expect(found('Subscribe to our newsletter The harbor was open.')).toBe('Subscribe to our newsletter')
})

test('a notice of rights takes the rest of its paragraph, an order its sentence', () => {
  const order = 'Subscribe to our newsletter.'
  expect(measureFurniture(order, `${order} The harbor was open.`)).toBe(order.length)
  const notice = 'All rights reserved. Orden News has an office.'
  expect(measureFurniture('All rights reserved.', notice)).toBe(notice.length)
})

test('furniture begins with a word of its openings or with a sign', () => {
  for (const words of wholes.filter(each => /^\p{L}/u.test(each))) {
    const [first = ''] = /^[\p{L}-]+/u.exec(words) ?? []
    expect([words, furnitureOpenings.has(first.toLowerCase())]).toEqual([words, true])
  }
})

test('furniture is never longer than its words', () => {
  const piece = fc.constantFrom(
    'Share',
    ' / ',
    'Print',
    ' ',
    'Click',
    'here',
    '.',
    'The',
    'Advertisement',
    'our',
    'apps',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), pieces => {
      const words = pieces.join('')
      const length = measureFurniture(words, words)
      expect(length).toBeGreaterThanOrEqual(0)
      expect(length).toBeLessThanOrEqual(words.length)
    }),
  )
})
