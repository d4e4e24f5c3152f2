import { expect, test } from '@jest/globals'
import { unreadablePart } from '../../src/input/input-part.js'

test('what cannot be read is a problem, of the whole file or at a place', () => {
  expect(unreadablePart('a.txt', 'No such file.')).toEqual({
    file: 'a.txt',
    readable: null,
    problems: [{ kind: 'unreadable', message: 'No such file.', line: null, column: null }],
    notes: [],
    unwritable: null,
  })
  expect(unreadablePart('a.txt', 'It breaks off.', { line: 3, column: 7 }).problems).toEqual([
    { kind: 'unreadable', message: 'It breaks off.', line: 3, column: 7 },
  ])
})
