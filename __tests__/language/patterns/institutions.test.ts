import { expect, test } from '@jest/globals'
import { findInstitutions } from '../../../src/language/patterns/institutions.js'
import { bodyOf, wordsOf } from '../../support/annotated.js'

const namings = (text: string) => bodyOf(text).sentences.flatMap(sentence => [...findInstitutions(sentence)])
const found = (text: string): string[] =>
  namings(text).map(({ thing, form, span }) => `${wordsOf(span)} = ${thing}: ${form}`)

test('the words that are rendered in several ways are taken out, and all others tell the names apart', () => {
  expect(found('The Supreme People’s Congress and the Ministry of Water Affairs met.')).toEqual([
    "Supreme People’s Congress = institution 13  * people's congress: supreme",
    "Supreme People’s Congress = institution 1 people's supreme * : congres",
    'Ministry of Water Affairs = institution 2  * of water affairs: ministry',
  ])
})

test('two renderings of a name are one thing with two forms', () => {
  const [one, other] = namings('The State Planning Commission met. The State Planning Committee met.').filter(
    ({ thing }) => thing.startsWith('institution 0 '),
  )
  expect([one?.thing, other?.thing]).toEqual(['institution 0 planning state * ', 'institution 0 planning state * '])
  expect([one?.form, other?.form]).toEqual(['commission', 'committee'])
})

test('words of one stem are renderings too, if two more words are the same', () => {
  expect(found('The Returned Soldiers Club met.')).toEqual([
    'Returned Soldiers Club = institution retur  * soldiers club: returned',
  ])
  expect(found('The Returned Soldiers met.')).toEqual([])
})

test('one other word makes no institution', () => {
  expect(found('The Security Council met.')).toEqual([])
})

test('“and” joins words of one name, but not two names', () => {
  expect(found('The Labor and Social Affairs Ministry met.').at(-1)).toBe(
    'Labor and Social Affairs Ministry = institution 2 affairs social * : ministry',
  )
  expect(found('The Ministry of Water and the Navy met.')).toEqual([])
})

test('a possessive before two words of the name begins it', () => {
  expect(found('Japan’s National Defense Intelligence Agency met.').at(-1)).toBe(
    'National Defense Intelligence Agency = institution 3 intelligence defense * : agency',
  )
})
