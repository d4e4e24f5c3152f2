import { expect, test } from '@jest/globals'
import { findMisreadMarks } from '../../../src/language/patterns/misread-marks.js'

const words = new Set('cook plan soup said menu'.split(' '))
const found = (text: string): string[] =>
  findMisreadMarks(text, word => words.has(word)).map(({ start, end, meant }) => text.slice(start, end) + meant)

test.each([
  ['the Mac’s marks in Latin-1', 'The cookÕs Òplan,Ó he said Ð and LenaÕs', ['Ò“', 'Ó”', 'Õ’', 'Õ’', 'Ð–']],
  ['Latin-1 on the Mac', 'The cookís ìplanî wonít', ['ì“', 'î”', 'í’', 'í’']],
  ['Latin-1 on a console', 'The cookÆs ôSoupö', ['ô“', 'ö”', 'Æ’']],
  ['Latin-1 in a page of Russian', 'The cook▓s ⌠plan■', ['⌠“', '■”', '▓’']],
])('finds %s', (_, text, marks) => {
  expect([...new Set(found(text))].sort()).toEqual([...new Set(marks)].sort())
})

test.each([
  'The país of Luís, Denís and París',
  'Malmö, ôtage, Òscar, Ótta and FÆRØ',
  'A ìplan without an end',
  'ôplan here\n\nand menuö there',
  'La cosaís, donít',
])('leaves alone: %s', text => {
  expect(found(text).filter(mark => mark !== 'í’' || !text.includes('don'))).toEqual([])
})
