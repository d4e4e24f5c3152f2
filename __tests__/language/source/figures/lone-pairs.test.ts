import { expect, test } from '@jest/globals'
import { findEnglishFigures } from '../../../../src/language/source/figures/english-figures.js'
import { findLonePairs } from '../../../../src/language/source/figures/lone-pairs.js'
import { findSourceFigures } from '../../../../src/language/source/figures/source-figures.js'
import { know } from '../../../support/known-languages.js'

/** Returns the words of the pairs between two texts. */
function pairsOf(code: string, source: string, english: string): readonly (readonly [string, string])[] {
  return findLonePairs(findSourceFigures(source, know(code)), findEnglishFigures(english).figures).map(pair => [
    pair.source.text,
    pair.english.text,
  ])
}

test.each([
  ['in the order of the source', 'Es sind 25 Euro und 30 Yen.', '30 yen and 25 euros', ['25 25', '30 30']],
  ['by value, however it is written', 'Es sind 5,2 Mio. Euro.', '5,200,000 euros', ['5,2 Mio. 5,200,000']],
  ['by any of their readings', 'Es sind 17.452 Euro.', '17,452 euros', ['17.452 17,452']],
  ['not if the English has the number twice', 'Es sind 25 Euro.', '25 euros and 25 yen', []],
  ['not if the English has it twice, once in a word', 'Es sind 2000 Euro.', '2,000 euros or 2 thousand yen', []],
  ['not if the source has it twice', 'Es sind 25 Euro und 25 Yen.', '25 euros', []],
  ['not if the source has it twice, once in a word', 'Es sind 2000 Euro und 2 Tausend Yen.', '2,000 euros', []],
  ['not for numbers that are only near', 'Es sind 25 Euro.', '26 euros', []],
  ['not for one that is rounded', 'Es sind 17.452 Euro.', '17,500 euros', []],
  ['not if the digits stand twice with other scales', 'Es sind 25 Euro.', '25 euros of 25 million', []],
  ['only where they are alone', 'Es sind 25, 25 und 40 Euro.', '25, 25 and 40 euros', ['40 40']],
])('numbers are paired %s', (_, source, english, expected) => {
  expect(pairsOf('de', source, english).map(pair => pair.join(' '))).toEqual(expected)
})
