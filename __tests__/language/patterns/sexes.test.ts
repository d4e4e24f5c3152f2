import { expect, test } from '@jest/globals'
import { sexOfGivenName, sexOfNoun, sexOfSurname, sexOfTitle, showsSex } from '../../../src/language/patterns/sexes.js'
import { bodyOf } from '../../support/annotated.js'

test('names, titles and nouns have a sex', () => {
  const [title, given, surname, noun, other] = bodyOf('Mrs. Halyna Petrova widow Kim').tokens
  expect(title && sexOfTitle(title)).toBe('she')
  expect(given && sexOfGivenName(given)).toBe('she')
  expect(surname && sexOfSurname(surname)).toBe('she')
  expect(noun && sexOfNoun(noun)).toBe('she')
  expect(other && sexOfGivenName(other)).toBeNull()
})

test('a word shows a sex in any of its parts', () => {
  for (const word of ['Mrs.', 'Halyna', 'Petrova', 'widow'])
    expect([showsSex(word, 'she'), showsSex(word, 'he')]).toEqual([true, false])
  for (const word of ['harbor', 'Kim', 'of'])
    expect([showsSex(word, 'she'), showsSex(word, 'he')]).toEqual([false, false])
})
