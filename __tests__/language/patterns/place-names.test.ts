import { expect, test } from '@jest/globals'
import { findJoinedNames, findPlaceVariants, findWaters } from '../../../src/language/patterns/place-names.js'
import { bodyOf } from '../../support/annotated.js'

test('places, ports and rivers are named', () => {
  const { sentences } = bodyOf('It left Kiev for Kyiv, Port of Amina and Port Amina on the Tejen River.')
  expect(findPlaceVariants(sentences).map(({ form }) => form)).toEqual(['kyiv', 'kiev'])
  expect(sentences.flatMap(each => [...findWaters(each)]).map(({ form }) => form)).toEqual(['tejen'])
  const joined = sentences.flatMap(each => [...findJoinedNames(each)]).filter(({ thing }) => thing === 'of port amina')
  expect(joined.map(({ form }) => form)).toEqual(['of', 'plain'])
})

test('at the start of a sentence a port is no name', () => {
  const { sentences } = bodyOf('Port of Amina counted ships.')
  expect(sentences.flatMap(each => [...findJoinedNames(each)])).toEqual([])
})
