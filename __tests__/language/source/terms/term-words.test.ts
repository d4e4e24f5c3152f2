import { expect, test } from '@jest/globals'
import { areJoined, isFormOf, readTermWords, splitTermWords } from '../../../../src/language/source/terms/term-words.js'
import { WordForms } from '../../../../src/language/source/terms/word-forms.js'

const forms = new WordForms(null, 'en')
const fits = (term: string, found: string, keepsCase = false): boolean =>
  readTermWords(term, forms, keepsCase).every(word => splitTermWords(found).some(each => isFormOf(word, each, forms)))

test('words end at hyphens and apostrophes', () => {
  expect(splitTermWords('vice-president’s U.S.').map(({ text }) => text)).toEqual(['vice', 'president', 's', 'U', 'S'])
})

test.each([
  ['port authority', true],
  ['port-authority', true],
  ['port, authority', false],
  ['port     authority', false],
])('the words of “%s” are joined: %s', (text, joined) => {
  const [before, after] = splitTermWords(text)
  expect(before !== undefined && after !== undefined && areJoined(text, before, after)).toBe(joined)
})

test('capitals count in acronyms, and everywhere where the term says so', () => {
  expect([fits('WHO', 'who'), fits('WHO', 'WHO'), fits('Port', 'port'), fits('port', 'PORT')]).toEqual([
    false,
    true,
    true,
    true,
  ])
  expect([fits('Port', 'port', true), fits('port', 'Port', true), fits('port', 'pORT', true)]).toEqual([
    false,
    true,
    false,
  ])
})
