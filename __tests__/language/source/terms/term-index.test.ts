import { expect, test } from '@jest/globals'
import type { Term } from '../../../../src/language/source/terms/term.js'
import { indexTerms } from '../../../../src/language/source/terms/term-index.js'

const find = (terms: readonly Partial<Term>[], language: string | null, text: string): readonly string[] =>
  (
    indexTerms(
      terms.map(term => ({ source: '', english: [], ...term })),
      language,
    )?.find(text) ?? []
  ).map(({ start, end }) => text.slice(start, end))

test.each([
  ['zh', ['港务局'], '奥登港务局周一表示欢迎。', ['港务局']],
  ['zh', ['国会'], '中国会议将于周一举行。', []],
  ['zh', ['大学'], '大学生欢迎。', []],
  ['zh', ['主席', '国家主席'], '国家主席来到奥登。', ['国家主席']],
  ['ja', ['バス'], 'バスケットの試合があった。', []],
  ['ja', ['バス'], 'バスが来た。', ['バス']],
  ['ru', ['портовое управление'], 'Сообщили в портовом управлении Ордена.', ['портовом управлении']],
  ['ru', ['портовое управление'], 'Сообщили в портовом. Управление молчит.', ['портовом. Управление']],
  ['ru', ['порт', 'портовое управление'], 'Порт и портовое управление', ['Порт', 'портовое управление']],
  ['de', ['Grüne'], 'Auf grünen Wiesen tagten die Grünen.', ['Grünen']],
  ['ru', ['ВОЗ'], 'Воз уехал, а ВОЗ молчит.', ['ВОЗ']],
])('%s: %j in “%s”', (language, sources, text, found) => {
  expect(
    find(
      sources.map(source => ({ source })),
      language,
      text,
    ),
  ).toEqual(found)
})

test('a term with a language is looked for in this language only', () => {
  const terms = [{ source: 'Gift', language: 'de-DE' }]
  expect([find(terms, 'de', 'Das Gift.'), find(terms, 'nl', 'De gift.'), find(terms, null, 'Gift')]).toEqual([
    ['Gift'],
    [],
    [],
  ])
  expect(find([{ source: 'Gift' }], null, 'Gift')).toEqual(['Gift'])
})

test('a termbase is prepared once', () => {
  const terms = [{ source: '港务局', english: [] }]
  expect(indexTerms(terms, 'zh')).toBe(indexTerms(terms, 'zh'))
  expect(indexTerms([], 'zh')).toBeNull()
})
