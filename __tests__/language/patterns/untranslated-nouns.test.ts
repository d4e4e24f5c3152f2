import { expect, test } from '@jest/globals'
import { findGermanNouns, findToned } from '../../../src/language/patterns/untranslated-nouns.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): string[] =>
  [...findGermanNouns(bodyOf(text)), ...findToned(bodyOf(text))].map(([first, last]) =>
    text.slice(first.start, last.end),
  )

test('common nouns of German and words of Vietnamese', () => {
  expect(find('She asked the Feuerwehr for help, the Bộ Y tế said.')).toEqual(['Feuerwehr', 'Bộ Y tế'])
  expect(find('The Mannschaft won. The Süddeutsche Zeitung said so. Lê Văn Tám sold phở (bún chả).')).toEqual([])
})
