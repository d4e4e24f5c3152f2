import { expect, test } from '@jest/globals'
import type { Passage } from '../../../src/language/source/annotated-source.js'
import { findLiteralTerms } from '../../../src/language/source/literal-terms.js'
import { know } from '../../support/known-languages.js'

const find = (code: string, source: string, english: string): readonly string[] =>
  findLiteralTerms({ source, english } as Passage, know(code)).map(({ right }) => right)

test('a term is literal if both it and its words are there', () => {
  expect(find('zh', '新冠疫情', 'the new crown epidemic')).toEqual(['COVID-19'])
  expect(find('zh', '新冠疫情', 'the pandemic')).toEqual([])
  expect(find('zh', '新的王冠', 'a new crown')).toEqual([])
  expect(find('he', 'שלום', 'new crown')).toEqual([])
})
