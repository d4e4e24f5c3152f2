import { describe, expect, test } from '@jest/globals'
import { parseMarkedStories } from '../../src/evaluation/marked-copy.js'

describe('marked copy', () => {
  test('rows of one system and document are a story, a paragraph each, their marks at their places', () => {
    const codePoints = (text: string): number => Array.from(text).length
    const row = (seg: number, target: string, word: string): string => {
      const start = codePoints(target.slice(0, target.indexOf(word)))
      return JSON.stringify({
        system: 'A',
        doc: 'd',
        seg,
        target,
        spans: [{ start, end: start + codePoints(word), category: 'Fluency/Grammar' }],
      })
    }
    const [story] = parseMarkedStories([row(2, 'Second 𝕏 bad.', 'bad'), row(1, 'First bad.', 'bad'), ''])
    expect(story?.text).toBe('First bad.\n\nSecond 𝕏 bad.')
    expect(story?.marks?.map(({ start, end }) => story.text.slice(start, end))).toEqual(['bad', 'bad'])
  })

  test('a row without spans is clean copy; gold marks are in UTF-16 units', () => {
    const [clean, gold] = parseMarkedStories([
      '{"id": "a", "text": "All is well."}',
      '{"id": "b", "text": "𝕏 bad.", "gold": [{"start": 3, "end": 6, "rule": "r"}]}',
    ])
    expect(clean).toEqual({ id: 'a', text: 'All is well.', marks: null })
    expect(gold?.marks).toEqual([{ start: 3, end: 6, category: 'r' }])
  })

  test.each([
    ['{"text": ', /^line 2 is not valid JSON/u],
    ['{"words": 3}', /^line 2 has no “text” or “target”/u],
    ['null', /^line 2 has no “text” or “target”/u],
  ])('%s is refused by its line', (line, reason) => {
    expect(() => parseMarkedStories(['{"text": "x"}', line])).toThrow(reason)
  })

  test('rows without a document are stories of their own, by id or by line', () => {
    expect(parseMarkedStories(['{"text": "a"}', '', '{"id": "x", "text": "b"}', '{"id": "x", "text": "c"}'])).toEqual([
      { id: '#1', text: 'a', marks: null },
      { id: 'x', text: 'b\n\nc', marks: null },
    ])
    expect(parseMarkedStories(['', ' '])).toEqual([])
  })

  test('a story is marked if one of its rows is, also with no marks', () => {
    const rows = ['{"doc": "d", "seg": 1, "target": "a"}', '{"doc": "d", "seg": 2, "target": "b", "spans": []}']
    expect(parseMarkedStories(rows)).toEqual([{ id: 'd', text: 'a\n\nb', marks: [] }])
  })
})
