import { expect, test } from '@jest/globals'
import { findHeadlineStop } from '../../../src/language/patterns/body-headlines.js'
import { bodyOf } from '../../support/annotated.js'

const lead = 'LNA - Orden, May 9 - Families that catch crabs in Orden have planted mangroves again, an office said.'

test('a headline may stand above the lead', () => {
  const stop = findHeadlineStop(bodyOf(`Orden crab families plant mangroves.\n\n${lead}`))
  expect(stop?.start).toBe('Orden crab families plant mangroves'.length)
})

test.each([
  ['with an article', `The crab families plant mangroves.\n\n${lead}`],
  ['in the past', `Orden crab families planted mangroves.\n\n${lead}`],
  ['with speech', `Orden crab families plant “mangroves.”\n\n${lead}`],
  ['of two sentences', `Orden crab families plant mangroves. Crabs eat leaves.\n\n${lead}`],
  ['on another matter', `Orden boats leave harbor early.\n\n${lead}`],
  ['above a lead without a dateline', `Orden crab families plant mangroves.\n\n${lead.slice(lead.indexOf('Fam'))}`],
  ['alone', 'Orden crab families plant mangroves.'],
])('none is a sentence %s', (_, text) => {
  expect(findHeadlineStop(bodyOf(text))).toBeNull()
})
