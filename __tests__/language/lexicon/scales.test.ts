import { expect, test } from '@jest/globals'
import { foreignScales, pluralScales, scales } from '../../../src/language/lexicon/scales.js'

test('foreign words have an English scale', () => {
  expect([foreignScales.get('Mio'), foreignScales.get('milyar'), foreignScales.get('oku')]).toEqual([
    'million',
    'billion',
    'hundred million',
  ])
  expect([...foreignScales.values()].filter(scale => !scales.has(scale.split(' ').at(-1) ?? ''))).toEqual([])
})

test('a word is a scale of one language only, and plurals have their singular', () => {
  expect([...foreignScales.keys()].filter(word => scales.has(word))).toEqual([])
  expect(pluralScales.get('millions')).toBe('million')
})
