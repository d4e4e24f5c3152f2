import { expect, test } from '@jest/globals'
import { JoinedText } from '../../../src/language/source/joined-text.js'

const [first, second] = [{ text: 'One two three' }, { text: 'Four five' }]
/** “two three”, “Four”, “five”. */
const pieces = [
  { owner: first, start: 4, end: 13 },
  { owner: second, start: 0, end: 4 },
  { owner: second, start: 5, end: 9 },
]
const joined = new JoinedText(pieces)

test('pieces are read as one text with a line feed between two', () => {
  expect(joined.text).toBe('two three\nFour\nfive')
  expect(joined.pieces).toBe(pieces)
})

test.each([
  ['two', first, 4],
  ['three', first, 8],
  ['Four', second, 0],
  ['five', second, 5],
])('%j has its place in its owner', (word, owner, start) => {
  const at = joined.text.indexOf(word)
  const placed = joined.place(at, at + word.length)
  expect(placed).toEqual({ owner, start, end: start + word.length })
  expect(placed?.owner).toBe(owner)
})

test('a range over the end of a piece is cut off there', () => {
  expect(joined.place(4, 14)).toEqual({ owner: first, start: 8, end: 13 })
  expect(joined.place(10, 100)).toEqual({ owner: second, start: 0, end: 4 })
})

test('a line feed between two pieces and an empty range have no place', () => {
  expect(joined.place(9, 10)).toBeNull()
  expect(joined.place(9, 14)).toBeNull()
  expect(joined.place(2, 2)).toBeNull()
  expect(joined.place(19, 20)).toBeNull()
})

test('an empty piece keeps its line, and does not move the places after it', () => {
  const text = new JoinedText([{ owner: first, start: 3, end: 3 }, ...pieces.slice(1)])
  expect(text.text).toBe('\nFour\nfive')
  expect(text.place(0, 1)).toBeNull()
  expect(text.place(1, 5)).toEqual({ owner: second, start: 0, end: 4 })
})

test('without pieces there is no text and no place', () => {
  const text = new JoinedText([])
  expect(text.text).toBe('')
  expect(text.place(0, 1)).toBeNull()
})
