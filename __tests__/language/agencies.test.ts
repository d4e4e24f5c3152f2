import { expect, test } from '@jest/globals'
import { nearMiss } from '../../src/language/agencies.js'
import { inOrder } from '../../src/language/attributions.js'
import { bodyOf } from '../support/annotated.js'

const named = (text: string): string[] => {
  const { agencies, tokens } = bodyOf(text)
  return agencies.map(({ agency, naming, first, length }) => `${tokens.slice(first, first + length).map(token => token.text).join(' ')} = ${agency.name}, ${naming}`)
}

test.each([
  ['Xinhua’s reporter met Kyodo News and KCNA.', ['Xinhua’s = Xinhua News Agency, name', 'Kyodo News = Kyodo News, name', 'KCNA = Korean Central News Agency, acronym']],
  ['The Korean Central News Agency said so.', ['Korean Central News Agency = Korean Central News Agency, name']], // not Taiwan's Central News Agency
  ['China News Network and dpa reported.', ['China News Network = China News Service, wrong', 'dpa = Deutsche Presse-Agentur, acronym']],
  ['The central news agency and the efe of it.', []], // words, not names
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test('knows a misspelt name from a right one and from another firm’s', () => {
  expect(nearMiss('Korean Cental News Agency')?.name).toBe('Korean Central News Agency')
  for (const name of ['Korean Central News Agency', 'Korea Times', 'Orden News Agency', 'Xinhua']) expect(nearMiss(name)).toBeNull()
})

test('finds an order of parts outside quoted speech', () => {
  const body = bodyOf('“The state agency said so,” he said. According to Yonhap reports, the state news agency said so.')
  const found = Array.from(inOrder(body, /DJM+S/gu), ({ first, last }) => body.text.slice(first.start, last.end))
  expect(found).toEqual(['the state news agency said'])
})
