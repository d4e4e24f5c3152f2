import { expect, test } from '@jest/globals'
import { isCaseForm } from '../../../src/language/patterns/case-forms.js'

test.each([
  ['Szymczyk', 'Szymczykiem', true],
  ['Nowicka', 'Nowicką', true],
  ['Karolski', 'Karolskiego', true],
  ['Zelensky', 'Zelenskomu', true],
  ['Shevchenko', 'Shevchenka', true],
  ['Petrović', 'Petrovićem', true],
  ['Virtanen', 'Virtaselle', true],
  ['Petrauskas', 'Petrauskui', true],
  ['Orbán', 'Orbánnak', true],
  ['Akdağ', 'Akdağ’ın', true],
  ['Petrov', 'Petrova', false],
  ['Berger', 'Bergers', false],
  ['Berger', 'Bergerson', false],
  ['Nowak', 'Nowakowski', false],
  ['Costa', 'Costas', false],
])('%s, %s: %s', (surname, form, expected) => {
  expect(isCaseForm(surname, form)).toBe(expected)
})
