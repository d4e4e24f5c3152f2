import { expect, test } from '@jest/globals'
import type { Passage } from '../../../src/language/source/annotated-source.js'
import { findSwappedLeaders } from '../../../src/language/source/leaders.js'
import { know } from '../../support/known-languages.js'

const find = (code: string, source: string, english: string, before = ''): readonly string[] =>
  findSwappedLeaders(
    { source, english, before: { source: before, english: '' }, after: null } as Passage,
    know(code),
  ).map(swapped => swapped.english.name)

test('another leader stands in the place of the one that the source names', () => {
  expect(find('ru', 'Приехал Олаф Шольц.', 'Angela Merkel came.')).toEqual(['Angela Merkel'])
  expect(find('zh', '拜登抵达。', 'The president came.')).toEqual([])
  expect(find('zh', '拜登抵达。', 'Unlike Trump, he came.', '特朗普没有来。')).toEqual([])
})

test('names keep their letters in languages that have the same ones', () => {
  expect(find('cs', 'Přijel Macron.', 'Hollande came.')).toEqual(['François Hollande'])
  expect(find('cs', 'Přijel Macron.', 'Macron came.')).toEqual([])
})
