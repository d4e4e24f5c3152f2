import { expect, jest, test } from '@jest/globals'

const read = jest.fn<(table: string) => readonly (readonly string[])[]>(() => [])
jest.unstable_mockModule('../../../src/language/lexicon/read-table.js', () => ({ readTable: read }))

const known = jest.fn<() => void>()
const knowledge = await import('../../../src/language/source/knowledge/known-language.js')
jest.unstable_mockModule('../../../src/language/source/knowledge/known-language.js', () => ({
  ...knowledge,
  knowLanguage: (...[language]: Parameters<typeof knowledge.knowLanguage>) => {
    known()
    return knowledge.knowLanguage(language)
  },
}))

const { lint } = await import('../../../src/node.js')

test('no table of a source is read, and no language prepared, before a story has one', () => {
  const text = 'The mayor of Orden, Xinhua reported, said $500 was paid to Putin.'
  lint(text)
  expect([read.mock.calls.length, known.mock.calls.length]).toEqual([0, 0])
  lint(text, { source: { text: '新华社报道，市长付给普京500元。', language: 'zh' } })
  expect(read.mock.calls.length).toBeGreaterThan(0)
  expect(known.mock.calls.length).toBe(1)
})
