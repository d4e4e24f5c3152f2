import { expect, test } from '@jest/globals'
import { annotate } from '../../../src/language/annotate.js'
import { findAbbreviations } from '../../../src/language/patterns/abbreviations.js'
import { storyOf } from '../../../src/examples/example-story.js'
import { bodyOf, wordsOf } from '../../support/annotated.js'

const found = (text: string): string[] =>
  Array.from(findAbbreviations(bodyOf(text)), ({ thing, form, span }) => `${wordsOf(span)} = ${thing} ${form}`)

test.each([
  ['The U.S. met the U.N. here.', ['U.S. = US with stops', 'U.N. = UN with stops']],
  ['The US met NATO here.', ['US = US without stops', 'NATO = NATO without stops']],
  ['The US-led forces met.', ['US = US without stops']],
  ["The UK's and the UN’s men met.", ['UK = UK without stops', 'UN = UN without stops']],
  ['The “US” men (UN) met.', ['US = US without stops', 'UN = UN without stops']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'The UNESCO men met.', // five letters
  'They paid US dollars and US $3.', // money
  'The codes A/US and A.PA rose.',
  'The Us and the uS met.', // no capitals
  'J. Doe met.', // an initial
  'The G7 and the U2 men met.', // with a figure
])('%s has none', text => {
  expect(found(text)).toEqual([])
})

test('a paragraph that is a headline is left out, but a headline’s field is not', () => {
  expect(found('US and UN meet\n\nThe U.S. met.')).toEqual(['U.S. = US with stops'])
  expect(found('“The US and the UN meet”')).toEqual(['US = US without stops', 'UN = UN without stops'])
  const [headline] = annotate(storyOf({ headline: 'US men meet' }), () => []).fields
  expect(headline === undefined ? [] : Array.from(findAbbreviations(headline), ({ thing }) => thing)).toEqual(['US'])
})
