import { expect, test } from '@jest/globals'
import { findGluedMark } from '../../../src/language/patterns/glued-marks.js'
import { findMarkPlace } from '../../support/mark-places.js'

test.each([
  ['said.The', '.', { start: 8, end: 12, text: '. The', isSure: true }],
  ['left,and', ',', { start: 8, end: 12, text: ', and', isSure: true }],
  ['left;and', ';', { start: 8, end: 12, text: '; and', isSure: true }],
  ['said:The', ':', { start: 8, end: 12, text: ': The', isSure: true }],
  ['left!the', '!', { start: 8, end: 12, text: '! the', isSure: true }],
])('the mark in “%s” lacks a space after it', (words, mark, expected) => {
  expect(findGluedMark(findMarkPlace(`Ann ${words} crews went.`, mark))).toEqual({
    ...expected,
    message: `There is no space after this “${mark}”. Add one.`,
  })
})

test('a mark of a word that no dictionary has is not surely wrong', () => {
  expect(findGluedMark(findMarkPlace('Ann saw qwblx,and the crews went.', ','))).toMatchObject({ isSure: false })
})

test('a figure may be the word before a mark', () => {
  expect(findGluedMark(findMarkPlace('At 10:30,the crews went.', ','))).toMatchObject({ text: ', the', isSure: true })
})

test.each([
  ['a key with its value', 'Use sort:date for it.', ':'],
  ['a letter alone', 'The point x,y is here.', ','],
  ['a firm', 'They asked Yahoo!Japan for it.', '!'],
  ['an address', 'They asked Rook.castle for it.', '.'],
  ['a figure that numbers a line', '3.The crews went.', '.'],
  ['a space', 'Ann said. The crews went.', '.'],
])('no space lacks in %s', (_, text, mark) => {
  expect(findGluedMark(findMarkPlace(text, mark))).toBeNull()
})

test.each([
  ['(', 'The plan(due in May) was late.', { start: 4, end: 9, text: 'plan (' }, 'before'],
  [')', 'The plan (due in May)was late.', { start: 20, end: 24, text: ') was' }, 'after'],
])('“%s” lacks a space where prose is in brackets', (mark, text, place, side) => {
  const message = `There is no space ${side} this “${mark}”. Add one.`
  expect(findGluedMark(findMarkPlace(text, mark))).toEqual({ ...place, message, isSure: false })
})

test.each([
  ['an ending of a word', 'The member(s) of it went.'],
  ['a sign of chemistry', 'The iron(III) was sold.'],
  ['a call of a program', 'The print(total, sum) was sold.'],
  ['a bracket without its partner', 'The plan(due in May was late.'],
])('a bracket of %s lacks no space', (_, text) => {
  expect(findGluedMark(findMarkPlace(text, '('))).toBeNull()
})

test.each([
  ['“', 'The town’s new“harbor plan” is late.', { start: 11, end: 15, text: 'new “' }, 'before'],
  ['”', 'The new “harbor plan”is late.', { start: 20, end: 23, text: '” is' }, 'after'],
])('the quotation mark %s lacks a space between two words', (mark, text, place, side) => {
  const message = `There is no space ${side} this quotation mark. Add one.`
  expect(findGluedMark(findMarkPlace(text, mark))).toEqual({ ...place, message, isSure: false })
})

test('a straight quotation mark may be either, and lacks none', () => {
  expect(findGluedMark(findMarkPlace('The new"harbor plan" is late.', '"'))).toBeNull()
})
