import { expect, test } from '@jest/globals'
import { readTermTable } from '../../../src/config/loading/read-term-table.js'

test('reads a column for the source and one for the English', () => {
  expect(
    readTermTable(
      'source,language,english,forbidden,case\n# people\n港务局,zh,port authority|PA,harbor office,\nBund,,,league,yes\n',
    ),
  ).toEqual([
    { source: '港务局', language: 'zh', english: ['port authority', 'PA'], forbidden: ['harbor office'] },
    { source: 'Bund', english: [], forbidden: ['league'], caseSensitive: true },
  ])
})

test('reads a column for each language, by its code or its name', () => {
  expect(
    readTermTable('id;zh-CN;Russian;en-GB;status\n1;港务局;"порт; склад";port;\n2;;суд;yard;deprecated\n'),
  ).toEqual([
    { source: '港务局', language: 'zh-CN', english: ['port'] },
    { source: 'порт; склад', language: 'ru', english: ['port'] },
    { source: 'суд', language: 'ru', english: [], forbidden: ['yard'] },
  ])
})

test.each([
  ['name,note\n', 1, /^The first line must name/u],
  ['', 1, /^The first line must name/u],
  ['zh,en\n港务局,port\n,port\n', 3, /^This row has no term of the source/u],
  ['zh,en\n"港\n务局",port\n税务局,\n', 4, /^This row has no English/u],
  ['zh,en\n港务局,port,quay\n', 2, /^This row has 3 cells/u],
  ['zh,en\n"港务局,port\n', 2, /not closed/u],
])('%j is refused', (text, line, message) => {
  expect(() => readTermTable(text)).toThrow(expect.objectContaining({ line, message: expect.stringMatching(message) }))
})
