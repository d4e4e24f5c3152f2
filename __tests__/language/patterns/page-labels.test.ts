import { expect, test } from '@jest/globals'
import { isStrip, measureLabels } from '../../../src/language/patterns/page-labels.js'

test.each([
  'Skip to main content',
  'ADVERTISEMENT - CONTINUE READING BELOW',
  'Advertisement – scroll to continue',
  'Story continues (2/3)',
  'Article continues after this ad',
  'Continued on next page',
  'Page 2 of 4',
  'Image 3 of 7',
  'Share this image',
  'View image in fullscreen',
  'Was this article helpful? Yes No',
  'Menu Home News Sport Weather',
  'Print this article | E-mail to a friend',
  'Report a typo',
  'Show more',
  '(Advertisement)',
  'Listen to this article',
  'Archive photo',
  'Source copy link',
])('a page has the labels “%s”', words => {
  expect(measureLabels(words)).toBe(words.length)
})

test.each([
  'Menu prices rose in Skarne',
  'Privacy policy',
  'News Sport',
  'Page 2 of the contract',
  'Share this with the crews of the boats',
  'Search and rescue',
  'The story continues in the second book',
  'Watch the crews',
])('copy may have the words “%s”', words => {
  expect(measureLabels(words)).toBe(0)
})

test('copy goes on behind labels that only a page has', () => {
  expect(measureLabels('Skip to content Menu Crews go out at noon')).toBe(20)
  expect(measureLabels('Story continues below the ad The crews went out')).toBe(28)
  expect(measureLabels('Story continues below the ad and the crews')).toBe(0)
  expect(measureLabels('Share this image The crews went out')).toBe(0)
  expect(measureLabels(`Skip to content ${'Menu '.repeat(80)}`)).toBeGreaterThan(0)
})

test('labels may have names of the site among them', () => {
  expect(isStrip('ONA/Orden+ - Send feedback - Copy link')).toBe(true)
  expect(isStrip('Send feedback | Orden Harbor News')).toBe(true)
  expect(isStrip('Orden - Skarne - Copy link')).toBe(false)
  expect(isStrip('the crews - Copy link')).toBe(false)
  expect(isStrip('The crews of Orden wait - Copy link')).toBe(false)
  expect(isStrip('Copy link')).toBe(false)
})
