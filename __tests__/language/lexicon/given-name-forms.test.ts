import { expect, test } from '@jest/globals'
import { givenNameForms } from '../../../src/language/lexicon/given-name-forms.js'

test('one name has one line', () => {
  expect(givenNameForms.get('oleksandr')).toBe(givenNameForms.get('alexander'))
  expect(givenNameForms.get('petro')).not.toBe(givenNameForms.get('pavlo'))
})
