import { expect, test } from '@jest/globals'
import { alignParagraphs, type AlignedText } from '../../../src/language/source/align.js'

const text = (length: number, ...anchors: readonly string[]): AlignedText => ({ length, anchors: new Set(anchors) })
const usual = { median: 0, spread: 0.15 }
const pairs = (source: readonly AlignedText[], english: readonly AlignedText[]): readonly string[] | undefined =>
  alignParagraphs(source, english, usual)?.map(
    each =>
      `${String(each.source.start)}-${String(each.source.end)}:${String(each.english.start)}-${String(each.english.end)}`,
  )

test('paragraphs are paired in order, and joined, cut or left out where lengths and numbers say so', () => {
  const [a, b, c] = [text(200, 'n17', 'n250'), text(100, 'n3', 'n99'), text(150, 'n5', 'n1987')]
  expect(pairs([a, b, c], [a, b, c])).toEqual(['0-1:0-1', '1-2:1-2', '2-3:2-3'])
  expect(pairs([a, b, c], [a, c])).toEqual(['0-1:0-1', '1-2:1-1', '2-3:1-2'])
  expect(pairs([a, b, c], [text(300, 'n17', 'n250', 'n3', 'n99'), c])).toEqual(['0-2:0-1', '2-3:1-2'])
})

test('paragraphs far off the diagonal are given up', () => {
  expect(pairs([text(10)], [])).toEqual(['0-1:0-0'])
  expect(
    alignParagraphs(
      [],
      Array.from({ length: 100 }, () => text(10)),
      usual,
    ),
  ).toBeNull()
})
