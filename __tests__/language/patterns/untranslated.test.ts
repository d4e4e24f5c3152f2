import { expect, test } from '@jest/globals'
import { findUntranslatedWords } from '../../../src/language/patterns/untranslated.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): string[] => {
  const field = bodyOf(text)
  return findUntranslatedWords(field).map(([first, last]) => field.text.slice(first.start, last.end))
}

test.each([
  ['The mood was antiiranischer and loud.', ['antiiranischer']],
  ['The belächelten actors left.', ['belächelten']],
  ['They saw kreuzigungsstelle salbungsstein there.', ['kreuzigungsstelle salbungsstein']],
  ['It is at bis auf Weiteres bei two crowns.', ['auf Weiteres bei']],
  ['The mooncakes are sweet.', []],
  ['It is the “belächelten” man.', []],
  ['It is called belächelten here.', []],
  ['The mood was antiiranischer. It was antiiranischer, antiiranischer and antiiranischer.', []],
  ['They met last thursday and paid ten dlrs.', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
