import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { complain, note, noteOf, say } from '../../src/terminal/say.js'

let printed: string[] = []
beforeEach(() => {
  printed = []
  jest.spyOn(process.stderr, 'write').mockImplementation(text => {
    printed.push(String(text))
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

test('a message is one line that names the command', () => {
  say('Cannot read known.json: permission denied.')
  expect(printed).toEqual(['wirelint: Cannot read known.json: permission denied.\n'])
})

test('a message of several lines keeps them, and gives no commands to the terminal', () => {
  say('first\u001B[31m\nsecond\tcolumn')
  expect(printed).toEqual(['wirelint: first\uFFFD[31m\nsecond column\n'])
})

test.each([
  [{ line: 3, column: 7 }, 'wirelint: a.txt:3:7: It is broken.\n'],
  [{ line: 3, column: null }, 'wirelint: a.txt:3:1: It is broken.\n'],
  [{ line: null, column: null }, 'wirelint: a.txt: It is broken.\n'],
])('a problem at %j', (place, expected) => {
  complain('a.txt', { message: 'It is broken.', ...place })
  expect(printed).toEqual([expected])
})

test('a note is called one', () => {
  note('a.txt', { message: 'It is a photo.', line: 2, column: 1 })
  noteOf('b\n.txt', 'It is empty.')
  expect(printed).toEqual(['wirelint: a.txt:2:1: note: It is a photo.\n', 'wirelint: b .txt: note: It is empty.\n'])
})
