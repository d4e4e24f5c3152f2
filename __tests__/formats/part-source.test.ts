import { expect, test } from '@jest/globals'
import { readPartSource } from '../../src/formats/part-source.js'

test('a text becomes a source with the places of its paragraphs', () => {
  const { segments, file, language, alignment } = readPartSource({
    name: 'a.zh.txt',
    text: '甲。\n\n乙丙。\n',
    language: 'zh',
  })
  expect(segments.map(({ text }) => text)).toEqual(['甲。', '乙丙。'])
  expect([language, alignment, file?.name]).toEqual(['zh', 'paragraphs', 'a.zh.txt'])
  expect(file?.lines.point(segments[1]?.origin.locate(1, 2).start ?? 0)).toMatchObject({ line: 3, column: 2 })
})
