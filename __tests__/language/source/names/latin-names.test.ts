import { expect, test } from '@jest/globals'
import { findMisspeltNames } from '../../../../src/language/source/names/latin-names.js'

const find = (code: string, source: string, english: string): readonly string[] =>
  findMisspeltNames({ source, english }, { code }).map(found => `${found.source.name} ${found.english.name}`)

test.each([
  ['zh', '由Velmora公司承建。', 'It is built by Velmoro.', ['Velmora Velmoro']],
  ['ru', 'Компания Lundmark закрылась.', 'Lundmrk’s doors are closed.', ['Lundmark Lundmrk']],
  ['ru', 'Компания Lundmark закрылась.', 'Lundmark has closed.', []],
  ['ru', 'Компания Lundmark закрылась.', 'The firm has closed.', []],
  ['ru', 'Компания LUNDMARK закрылась.', 'Lundmrk has closed.', []],
  ['ru', 'Скарндал и Skarndalen.', 'Skarndal is here.', []],
  ['ru', 'Мэр Brasil.', 'Brazil is here.', []],
  ['de', 'Die Firma Lundmark.', 'Lundmrk has closed.', []],
  ['zh', '见https://x.example/?q=Lundmark。', 'Lundmrk', []],
])('%s: %s → %s', (code, source, english, found) => {
  expect(find(code, source, english)).toEqual(found)
})
