import { describe, expect, test } from '@jest/globals'
import { EnglishTerms } from '../../../../src/language/source/terms/english-terms.js'

const term = (...english: readonly string[]): { source: string; english: readonly string[] } => ({
  source: '',
  english,
})

describe('a translation is there', () => {
  test.each([
    ['port authority', 'The port authorities agreed.'],
    ['port authority', 'The authority of the port agreed.'],
    ['port authority', 'Port-authority staff agreed.'],
    ['the Security Council', 'The Security Council met.'],
    ['Ministry of Foreign Affairs', 'The Foreign Affairs Ministry agreed.'],
    ['World Health Organization', 'The WHO agreed.'],
    ['United Nations', 'The U.N. agreed.'],
    ['harbour centre', 'The harbor center is open.'],
    ['organisation', 'The organization is old.'],
    ['Ukraine', 'The Ukrainian side agreed.'],
    ['policewoman', 'Two policewomen came.'],
    ['city', 'Two cities agreed.'],
    ['leaf', 'Leaves fell.'],
    ['the', 'The end.'],
  ])('“%s” in “%s”', (english, text) => {
    expect(new EnglishTerms(text).hasTranslation(term(english))).toBe(true)
  })
})

describe('a translation is not there', () => {
  test.each([
    ['port authority', 'The harbor authority agreed.'],
    ['port authority', 'The port said that nobody had asked it for an authority.'],
    ['WHO', 'The man who came agreed.'],
    ['port', 'The report is out.'],
    ['United Nations', 'A sun rose.'],
  ])('“%s” in “%s”', (english, text) => {
    expect(new EnglishTerms(text).hasTranslation(term(english))).toBe(false)
  })
})

test('capitals count where the term says so', () => {
  const text = new EnglishTerms('An apple fell.')
  expect(text.hasTranslation({ ...term('Apple'), caseSensitive: true })).toBe(false)
  expect(text.hasTranslation(term('Apple'))).toBe(true)
})

test('finds exactly the words of a phrase, in any form', () => {
  const text = 'Harbor offices near the harbor post office.'
  expect(new EnglishTerms(text).findWords('harbor office').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Harbor offices',
  ])
  expect(new EnglishTerms(text).findWords('–')).toEqual([])
  expect(new EnglishTerms('The One Belt, One Road plan').findWords('One Belt One Road')).toHaveLength(1)
  expect(new EnglishTerms('The harbor, office of all').findWords('harbor office')).toEqual([])
})

test('a part of a name and a pronoun stand for what was named before', () => {
  const isPart = (text: string): boolean => new EnglishTerms(text).hasPartOf(term('port authority'))
  expect([isPart('The authority agreed.'), isPart('It agreed.'), isPart('The office agreed.')]).toEqual([
    true,
    true,
    false,
  ])
})
