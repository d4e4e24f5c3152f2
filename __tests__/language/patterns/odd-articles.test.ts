import { expect, test } from '@jest/globals'
import { findBareNames, findCountedArticles } from '../../../src/language/patterns/odd-articles.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): string[] =>
  [...findCountedArticles(bodyOf(text)), ...findBareNames(bodyOf(text))].map(({ start, end }) => text.slice(start, end))

test('an article before several people, and names without their article', () => {
  expect(find('They saw a three women who left from Middle East, and fish in Quill Sea.')).toEqual([
    'a three women',
    'from Middle East',
    'in Quill Sea',
  ])
  expect(find('A two women race in Quill Sea ports, in the Far East and in Kesh’s Quill Sea.')).toEqual([])
})
