import { expect, test } from '@jest/globals'
import { agencies } from '../../../src/language/lexicon/agencies.js'
import { readCalques } from '../../../src/language/lexicon/agency-calques.js'

test('an agency has the names that were made word for word', () => {
  expect(readCalques().get('PAP')).toEqual(['Polish Press Office'])
  const names = new Set(agencies.map(({ name }) => name))
  expect([...readCalques().keys()].filter(name => !names.has(name))).toEqual([])
})
