import { expect, test } from '@jest/globals'
import { noHouseWords, prepareLexicon } from '../../src/language/house-lexicon.js'
import { defaultAgencies } from '../../src/language/layers/agencies.js'

test('a house without words of its own has wirelint’s', () => {
  expect(prepareLexicon({ agencies: [], names: [], allow: [] })).toEqual(noHouseWords)
  expect(noHouseWords.agencies).toBe(defaultAgencies)
})

test('names are found with their capitals, phrases in any case', () => {
  const { leftAlone, names } = prepareLexicon({ agencies: [], names: ['Kim Chong-un'], allow: ['the the band'] })
  expect(leftAlone.map(({ phrases, caseCounts }) => [phrases, caseCounts])).toEqual([
    [['Kim Chong-un'], true],
    [['the the band'], false],
  ])
  expect(names.has('Kim Chong-un')).toBe(true)
})

test('a house’s agencies come before wirelint’s own', () => {
  const own = { name: 'Orden News Agency' }
  const { agencies } = prepareLexicon({ agencies: [own], names: [], allow: [] })
  expect(agencies.all).toEqual([own, ...defaultAgencies.all])
})
