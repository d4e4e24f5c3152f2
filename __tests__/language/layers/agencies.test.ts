import { expect, test } from '@jest/globals'
import { findMisspeltAgency } from '../../../src/language/layers/agencies.js'
import { findInOrder, isSaying } from '../../../src/language/patterns/attributions.js'
import { agencies } from '../../../src/language/lexicon/agencies.js'
import { bodyOf } from '../../support/annotated.js'

const named = (text: string): string[] => {
  const { agencies, tokens } = bodyOf(text)
  return agencies.map(
    ({ agency, naming, first, length }) =>
      `${tokens
        .slice(first, first + length)
        .map(token => token.text)
        .join(' ')} = ${agency.name}, ${naming}`,
  )
}

test.each([
  [
    'Xinhua’s reporter met Kyodo News and KCNA.',
    [
      'Xinhua’s = Xinhua News Agency, name',
      'Kyodo News = Kyodo News, name',
      'KCNA = Korean Central News Agency, acronym',
    ],
  ],
  ['The Korean Central News Agency said so.', ['Korean Central News Agency = Korean Central News Agency, name']], // not Taiwan's Central News Agency
  [
    'China News Network and dpa reported.',
    ['China News Network = China News Service, wrong', 'dpa = Deutsche Presse-Agentur, acronym'],
  ],
  ['The central news agency and the efe of it.', []], // words, not names
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test('knows a misspelt name from a right one and from another firm’s', () => {
  expect(findMisspeltAgency('Korean Cental News Agency', agencies)?.name).toBe('Korean Central News Agency')
  for (const name of [
    'Korean Central News Agency',
    'Korea Times',
    'Orden News Agency',
    'Xinhua',
    'News Agency',
    'UN News Agency',
  ])
    expect(findMisspeltAgency(name, agencies)).toBeNull()
})

test('finds an order of parts outside quoted speech', () => {
  const body = bodyOf(
    '“The state agency said so,” he said. According to Yonhap reports, the state news agency said so.',
  )
  const found = Array.from(findInOrder(body, /DJM+S/gu), ({ first, last }) => body.text.slice(first.start, last.end))
  expect(found).toEqual(['the state news agency said'])
})

test('tells verbs that say from those that tell and cite', () => {
  const body = bodyOf('The agency said so. The agency told Reuters. The agency quoted TASS.')
  const places = (order: RegExp): string[] =>
    Array.from(findInOrder(body, order), ({ first, last }) => body.text.slice(first.start, last.end))
  expect(places(/DM[SV]/gu)).toEqual(['The agency said'])
  expect(places(/DM[LC]A/gu)).toEqual(['The agency told Reuters', 'The agency quoted TASS'])
})

test('knows verbs of saying in copy set in capitals, and no capitalised name for one', () => {
  expect(
    bodyOf('THE AGENCY SAID SO.')
      .tokens.filter(isSaying)
      .map(({ text }) => text),
  ).toEqual(['SAID'])
  expect(bodyOf('Mr. Said left.').tokens.some(isSaying)).toBe(false)
})
