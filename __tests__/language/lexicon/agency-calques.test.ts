import { expect, test } from '@jest/globals'
import { agencies } from '../../../src/language/lexicon/agencies.js'
import { readCalques } from '../../../src/language/lexicon/agency-calques.js'

test('an agency has the names that were made word for word', () => {
  expect(readCalques().get('PAP')).toEqual(['Polish Press Office'])
  expect(agencies.find(({ name }) => name === 'PAP')?.doubtful).toContain('Polish Press Office')
})
