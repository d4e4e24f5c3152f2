import { expect, test } from '@jest/globals'
import type { Sentence } from '../../../src/language/annotated-story.js'
import type { Naming } from '../../../src/language/patterns/namings.js'
import { findRenderings, findTitles } from '../../../src/language/patterns/renderings.js'
import { bodyOf, wordsOf } from '../../support/annotated.js'

const found = (find: (sentence: Sentence) => Iterable<Naming>, text: string): string[] =>
  bodyOf(text)
    .sentences.flatMap(sentence => [...find(sentence)])
    .map(({ thing, form, span }) => `${wordsOf(span)} = ${thing}: ${form}`)

test('the longest form of a term is found', () => {
  expect(found(findRenderings, 'They met on One Belt, One Road and on the Belt and Road.')).toEqual([
    'One Belt, One Road = term 0 : one belt , one road',
    'Belt and Road = term 0 : belt and road',
  ])
})

test('the owner before a term or after it tells it apart, but Korea does not', () => {
  expect(found(findRenderings, 'Britain’s Labour Party met the Labour Party of Norway.')).toEqual([
    "Labour Party = term 1 britain's: labour party",
    'Labour Party = term 1 norway: labour party',
  ])
  expect(found(findRenderings, 'The Workers’ Party of Korea met the Korean Labor Party.')).toEqual([
    "Workers’ Party = term 1 : workers ' party",
    'Labor Party = term 1 : labor party',
  ])
})

test('a term in lower case, or with a last word in lower case, is none', () => {
  expect(found(findRenderings, 'The coast guard and the Coast guard met.')).toEqual([])
  expect(found(findRenderings, 'The Coast Guard met.')).toEqual(['Coast Guard = term 5 : coast guard'])
})

test('a title is found with the name after it, without a possessive ending', () => {
  expect(found(findTitles, 'Premier Bo Lan met Prime Minister Ada Holm’s aide.')).toEqual([
    'Premier Bo Lan = title 0 lan: premier',
    'Prime Minister Ada Holm’s = title 0 holm: prime minister',
  ])
})

test('a title without a name after it, or in lower case, is none', () => {
  expect(found(findTitles, 'The Premier met the premier Bo Lan.')).toEqual([])
})
