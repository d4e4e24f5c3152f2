import { expect, test } from '@jest/globals'
import { agencies } from '../../../src/language/lexicon/agencies.js'
import { agencyCalques } from '../../../src/language/lexicon/agency-calques.js'

test('each agency of the list is a known one', () => {
  const names = new Set(agencies.map(({ name }) => name))
  expect(Object.keys(agencyCalques).filter(name => !names.has(name))).toEqual([])
})
