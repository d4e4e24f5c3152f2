import { expect, test } from '@jest/globals'
import { findGarbled, soundOf } from '../../../src/language/source/garbled-name.js'

test('names sound alike if their consonants do', () => {
  expect(soundOf('Raisi')).toBe(soundOf('Lacy'))
  expect(soundOf('von der Leyen')).toBe(soundOf('Vanderleien'))
  expect(soundOf('Biden')).not.toBe(soundOf('Obama'))
})

test.each([
  ['Ursula von der Leyen', 'That is so, Vanderleien said.', '“Vanderleien”'],
  ['Fumio Kishida', 'Mr. Kishimoto came.', '“Kishimoto”'],
  ['Ebrahim Raisi', 'President Ibrahim Lacy spoke.', '“Lacy”'],
  ['Ebrahim Raisi', 'He flew to Russia.', undefined],
  ['Ebrahim Raisi', 'He met Lucy there.', undefined],
])('%s in “%s”', (name, english, found) => {
  expect(findGarbled(name, english)?.name).toBe(found)
})
