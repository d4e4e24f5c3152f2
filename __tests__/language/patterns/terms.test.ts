import { expect, test } from '@jest/globals'
import { findAbbreviations } from '../../../src/language/patterns/abbreviations.js'
import { findInstitutions } from '../../../src/language/patterns/institutions.js'
import { findOddNamings, type Naming } from '../../../src/language/patterns/namings.js'
import { findRanks } from '../../../src/language/patterns/ranks.js'
import { findRenderings, findTitles } from '../../../src/language/patterns/renderings.js'
import type { Sentence } from '../../../src/language/annotated-story.js'
import { bodyOf, wordsOf } from '../../support/annotated.js'

const found = (find: (sentence: Sentence) => Iterable<Naming>, text: string): string[] =>
  bodyOf(text)
    .sentences.flatMap(sentence => [...find(sentence)])
    .map(({ thing, form, span }) => `${wordsOf(span)} = ${thing}: ${form}`)

const naming = (thing: string, form: string, at: number): Naming => ({
  thing,
  form,
  span: { field: bodyOf('0123456789'), start: at, end: at + 1 },
})
const odd = (...namings: readonly Naming[]): string[] =>
  findOddNamings(namings).map(({ odd: { form, span }, usual }) => `${form} at ${String(span.start)}, not ${usual.form}`)

test('the form used less is odd', () => {
  expect(odd(naming('a', 'x', 0), naming('a', 'y', 1), naming('a', 'y', 2))).toEqual(['x at 0, not y'])
})
test('where forms are level the later is odd', () => {
  expect(odd(naming('a', 'x', 0), naming('a', 'y', 1))).toEqual(['y at 1, not x'])
})
test('a thing is reported once', () => {
  expect(odd(naming('a', 'x', 0), naming('a', 'x', 1), naming('a', 'y', 2), naming('a', 'z', 3))).toEqual([
    'y at 2, not x',
  ])
})
test('things are kept apart', () => {
  expect(odd(naming('a', 'x', 0), naming('b', 'y', 1))).toEqual([])
})

test('abbreviations, with and without stops', () => {
  expect(
    [...findAbbreviations(bodyOf('The U.S. met US-led forces of NATO. It was U.N. day.'))].map(
      ({ thing, form, span }) => `${wordsOf(span)} = ${thing} ${form}`,
    ),
  ).toEqual(['U.S. = US with stops', 'US = US without stops', 'NATO = NATO without stops', 'U.N. = UN with stops'])
})
test('ranks', () => {
  expect(
    found(
      findRanks,
      'The No. 3 leader, a number three official, the party’s third leader and official number 3 met the second driver.',
    ),
  ).toEqual([
    'No. 3 leader = rank 3: no',
    'number three official = rank 3: number',
    'third leader = rank 3: ordinal',
    'official number 3 = rank 3: number',
  ])
})
test('institutions are told by their other words', () => {
  expect(found(findInstitutions, 'The Supreme People’s Congress and the Ministry of Water Affairs met.')).toEqual([
    "Supreme People’s Congress = institution 13  * people's congress: supreme",
    "Supreme People’s Congress = institution 1 people's supreme * : congres",
    'Ministry of Water Affairs = institution 2  * of water affairs: ministry',
  ])
})
test('one shared word makes no institution', () => {
  expect(found(findInstitutions, 'The Security Council met.')).toEqual([])
})
test('terms rendered whole; the longest, and whose they are', () => {
  expect(
    found(findRenderings, 'The Workers’ Party of Korea wrote to Britain’s Labour Party on One Belt, One Road.'),
  ).toEqual([
    "Workers’ Party = term 1 : workers ' party",
    "Labour Party = term 1 britain's: labour party",
    'One Belt, One Road = term 0 : one belt , one road',
  ])
})
test('titles before names', () => {
  expect(found(findTitles, 'Premier Bo Lan met Prime Minister Ada Holm, the premier said.')).toEqual([
    'Premier Bo Lan = title 0 lan: premier',
    'Prime Minister Ada Holm = title 0 holm: prime minister',
  ])
})
