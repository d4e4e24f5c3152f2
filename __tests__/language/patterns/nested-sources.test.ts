import { expect, test } from '@jest/globals'
import { findNestedSources } from '../../../src/language/patterns/nested-sources.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): readonly string[] =>
  Array.from(
    findNestedSources(bodyOf(text)),
    ({ kind, first, last }) => `${kind}: ${text.slice(first.start, last.end)}`,
  )

test.each([
  ['As reported by Tasnim quoting from the governorate, it is open.', 'quoting: quoting from the governorate'],
  ['IRNA, quoting from the Ministry of Roads, said it is open.', 'quoting: quoting from the Ministry'],
  ['A reporter learned that it is said that he is 40.', 'twice: that it is said'],
  ['The office said that, it has been reported that he is 40.', 'twice: that, it has been reported'],
  ['According to the police, it is said that he is 40.', 'twice: According to the police, it is said'],
  [
    'It is known that according to the office, it is reported that he is 40.',
    'twice: It is known that according to the office, it is reported',
  ],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['Quoting from the report, he said it was open.'],
  ['She quoted from the Declaration of Independence.'],
  ['She said that it is said that walls have ears.'],
  ['According to legend, it is said that a bear lives there.'],
  ['According to the police, it was reported that he is 40.'],
  ['He quoted the Ministry of Roads.'],
  ['“According to the police, it is said that he is 40.”'],
  ['According to the police, in May, it is said that he is 40.'],
])('%s is sound', text => {
  expect(found(text)).toEqual([])
})
