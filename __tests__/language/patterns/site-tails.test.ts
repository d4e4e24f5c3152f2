import { expect, test } from '@jest/globals'
import { annotate } from '../../../src/language/annotate.js'
import { findOwnAgencies, findSiteTails } from '../../../src/language/patterns/site-tails.js'
import { storyOf } from '../../../src/examples/example-story.js'
import { loadTagger } from '../../../src/run/load-tagger.js'
import { bodyOf } from '../../support/annotated.js'

/** Returns what is found in a headline over a story of Kyodo. */
function findTails(headline: string): readonly string[] {
  const [head, dateline] = annotate(storyOf({ headline, dateline: 'TOKYO (Kyodo)' }), loadTagger()).fields
  return head === undefined || dateline === undefined
    ? []
    : findSiteTails(head, dateline.agencies).map(({ start, end }) => headline.slice(start, end))
}

test.each([
  ['Crews go out - Kyodo News', ' - Kyodo News'],
  ['Crews go out -- Kyodo', ' -- Kyodo'],
  ['Crews go out | The Orden Gull', ' | The Orden Gull'],
  ['Crews go out - orden24.com', ' - orden24.com'],
])('%s', (headline, tail) => {
  expect(findTails(headline)).toEqual([tail])
})

test.each([
  'Crews go out - Reuters',
  'Kyodo crews - out',
  'Crews - Kyodo go out',
  'Cod | Crews | Orden',
  'Crews go out',
])('no tail: %s', headline => {
  expect(findTails(headline)).toEqual([])
})

test('a line of the body ends with an outlet', () => {
  expect(findSiteTails(bodyOf('Crews go out - Orden News\nThey left.'), [])).toHaveLength(1)
  expect(findSiteTails(bodyOf('“Crews go out - Orden News”'), [])).toHaveLength(0)
})

test('the agency of a story is in its dateline', () => {
  expect(
    findOwnAgencies([bodyOf('TOKYO (Kyodo) - Crews met (AP said) Reuters.')]).map(({ agency }) => agency.name),
  ).toEqual(['Kyodo News'])
})
