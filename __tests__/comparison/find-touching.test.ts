import { describe, expect, test } from '@jest/globals'
import { type EditPlace, findTouching } from '../../src/comparison/find-touching.js'

const text = 'He met the mayor.\nShe left.'
//            0  3   7   11    17 18

const editAt = (start: number, end: number, isParagraph = false): EditPlace => ({
  number: start,
  at: { start, end },
  isParagraph,
})

describe('an edit touches a range', () => {
  const mayor = { start: 11, end: 16 }
  test.each([
    ['within it', editAt(12, 13), true],
    ['around it', editAt(7, 17), true],
    ['that it begins in', editAt(9, 12), true],
    ['that is all of it', editAt(11, 16), true],
    ['a word before, beside a space', editAt(7, 10), true],
    ['a mark right behind', editAt(16, 17), true],
    ['words put in between', editAt(13, 13), true],
    ['words put in before', editAt(11, 11), true],
    ['words put in behind', editAt(16, 16), true],
  ])('%s', (_, edit, expected) => {
    expect(findTouching([edit], mayor, text)).toEqual(expected ? [edit.number] : [])
  })

  test.each([
    ['two words before', editAt(3, 6)],
    ['behind a line break', editAt(18, 21)],
    ['a paragraph beside', editAt(16, 16, true)],
    ['at the start of the text', editAt(0, 2)],
  ])('not %s', (_, edit) => {
    expect(findTouching([edit], mayor, text)).toEqual([])
  })

  test('but a paragraph that shares characters does', () => {
    expect(findTouching([editAt(0, 17, true)], mayor, text)).toEqual([0])
  })

  test('only over three spaces or fewer', () => {
    expect(findTouching([editAt(0, 1)], { start: 4, end: 5 }, 'a   b')).toEqual([0])
    expect(findTouching([editAt(0, 1)], { start: 5, end: 6 }, 'a    b')).toEqual([])
  })

  test('with others, in their order', () => {
    const edits = [editAt(0, 2), editAt(7, 10), editAt(12, 12), editAt(16, 17), editAt(18, 21)]
    expect(findTouching(edits, mayor, text)).toEqual([7, 12, 16])
    expect(findTouching([], mayor, text)).toEqual([])
  })
})
