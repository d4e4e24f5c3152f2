import { expect, test } from '@jest/globals'
import { isTornAttribution } from '../../../src/language/patterns/torn-attributions.js'
import { bodyOf } from '../../support/annotated.js'

/** True if the second sentence of a text is only the source of a statement. */
function isTorn(text: string): boolean {
  const { sentences, agencies } = bodyOf(text)
  const [first, second] = sentences
  if (second === undefined) throw new Error('The text needs two sentences.')
  return isTornAttribution(second, first, new Set(agencies.map(mention => mention.first)))
}

test.each([
  'It sails at noon. According to the harbor office.',
  'It sails at noon. According to a report released on Monday.',
  'It sails at noon. As reported by Yonhap.',
  'It sails at noon. Xinhua News Agency reported on Friday.',
  'It sails at noon, he said. Official Press Agency.',
])('%s', text => {
  expect(isTorn(text)).toBe(true)
})

test.each([
  'It sails at noon. According to the office, it is late.',
  'It sails at noon. According to the office the fire caused the delay.',
  'It sails at noon. The mayor said.',
  'It sails at noon. Xinhua reported the news.',
  '“It sails at noon.” Xinhua reported.',
  'It sails at noon. Official Press Agency.', // no verb of saying before it
])('%s is whole, or no attribution', text => {
  expect(isTorn(text)).toBe(false)
})
