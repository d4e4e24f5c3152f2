import { expect, test } from '@jest/globals'
import { findTurkishLetters } from '../../../src/language/patterns/misread-turkish.js'

const mend = (text: string): string =>
  findTurkishLetters(text).reduceRight(
    (left, { start, end, meant }) => left.slice(0, start) + meant + left.slice(end),
    text,
  )

test.each([
  ['Ayça Yýldýrým said', 'Ayça Yıldırım said'],
  ['for Gülþen Aðaoðlu', 'for Gülşen Ağaoğlu'],
  ['Guðrún Þórsdóttir and Jan Nový', 'Guðrún Þórsdóttir and Jan Nový'],
  ['Ayça met Guðrún', 'Ayça met Guðrún'],
  ['Selçuk and Café', 'Selçuk and Café'],
])('%s', (text, expected) => {
  expect(mend(text)).toBe(expected)
})
