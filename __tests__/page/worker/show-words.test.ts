import { expect, test } from '@jest/globals'
import { showWords } from '../../../src/page/worker/show-words.js'

const frame = (text: string, start: number, end: number) => ({
  ...{ text, start, end, byteColumns: { start: 1, end: 1 }, inField: null },
})

test('words have whole words around them, from their own paragraph', () => {
  const text = 'Before.\nThe mayor of the old town opened the the new bridge over the river on Monday morning.'
  const start = text.indexOf('the new')
  expect(showWords(frame(text, start, start + 3), [])).toEqual({
    before: '…\u00A0of the old town opened the ',
    marked: 'the',
    after: ' new bridge over the river on\u00A0…',
  })
})

test('the copy as read goes before the line of the file', () => {
  const inField = { field: 1, start: 3, end: 6 }
  expect(
    showWords({ ...frame('<p>It the', 0, 1), inField }, [
      { role: 'headline', text: '' },
      { role: 'body', text: 'It the' },
    ]),
  ).toEqual({
    before: 'It ',
    marked: 'the',
    after: '',
  })
})

test('a long mark is cut in its middle', () => {
  const { marked } = showWords(frame('word '.repeat(60), 0, 300), [])
  expect(marked).toMatch(/^word .* … word .*$/u)
  expect(marked.length).toBeLessThan(90)
})
