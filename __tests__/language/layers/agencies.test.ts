import { expect, test } from '@jest/globals'
import {
  addAgencies,
  defaultAgencies,
  findAgencies,
  findMisspeltAgency,
  findStrangeTail,
} from '../../../src/language/layers/agencies.js'
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

test('a misspelt name is told from a right one and from another firm’s', () => {
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

const strangeTail = (text: string): string | null => {
  const {
    agencies: [mention],
    tokens,
  } = bodyOf(text)
  return mention === undefined ? null : (findStrangeTail(tokens, mention)?.text ?? null)
}

test('nouns that a short name does not have are found up to their last', () => {
  expect(strangeTail('Yonhap Network said so.')).toBe('Network')
  expect(strangeTail('Kyodo Communication Agency said so.')).toBe('Agency')
})

test.each([
  'Xinhua News Agency said so.', // its name
  'Xinhua Press said so.', // a noun that agencies have
  'Xinhua network said so.', // a word
  'KCNA Network said so.', // no short name
  'They left.',
])('%s has none', text => {
  expect(strangeTail(text)).toBeNull()
})

test('a house’s agencies are found, and what it says of a name decides', () => {
  const index = addAgencies([
    { name: 'Orden News Agency', short: 'Orden', acronym: 'ONA', tolerated: ['Orden Wire'], doubtful: ['Orden Press'] },
    { name: 'Northern Xinhua', wrong: ['Xinhua'] },
  ])
  const { tokens } = bodyOf('Orden, ONA, ona, Orden Wire, Orden Press and Xinhua’s men said so.')
  expect(findAgencies(tokens, index).map(({ agency, naming }) => `${agency.name}: ${naming}`)).toEqual([
    'Orden News Agency: name',
    'Orden News Agency: acronym',
    'Orden News Agency: tolerated',
    'Orden News Agency: doubtful',
    'Northern Xinhua: wrong',
  ])
  expect(addAgencies([])).toBe(defaultAgencies)
})
