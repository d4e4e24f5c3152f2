import { expect, test } from '@jest/globals'
import { agencies } from '../../../src/language/lexicon/agencies.js'
import { findAgencySlips } from '../../../src/language/patterns/agency-slips.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): readonly unknown[] =>
  Array.from(findAgencySlips(bodyOf(text), agencies), ({ start, end, kind, name }) => [
    text.slice(start, end),
    kind,
    name,
  ])

test.each([
  ['China News Network’s man left.', 'China News Network', 'wrong', 'China News Service'],
  ['The Korean Cental News Agency said so.', 'Korean Cental News Agency', 'misspelt', 'Korean Central News Agency'],
  ['He told the Romanian Agency of Press.', 'Romanian Agency of Press', 'reversed', 'Agerpres'],
  ['He told the Agency of News of the Emirates.', 'Agency of News of the Emirates', 'reversed', 'Emirates News Agency'],
  ['The Tavarian Agency of Press closed.', 'Tavarian Agency of Press', 'reversed', null],
  ['The Jiji Press Bureau said so.', 'Jiji Press Bureau', 'unusual', 'Jiji Press'],
  ['News Agency Xinhua said so.', 'News Agency Xinhua', 'unusual', 'Xinhua News Agency'],
])('%s', (text, ...slip) => {
  expect(find(text)).toEqual([slip])
})

test.each([
  'The Federal Agency for Press and Film said so.',
  'The Tavarian Agency of Information closed.',
  'The Bureau of Press in Kesh closed.',
  'The Associated Press Agency Report is out.',
  'The Kuwait News Agency KUNA said so.',
  'The Agency Xinhua founded closed.',
])('no slip: %s', text => {
  expect(find(text)).toEqual([])
})
