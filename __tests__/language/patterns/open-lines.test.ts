import { expect, test } from '@jest/globals'
import { endsItem, mayEndWithComma } from '../../../src/language/patterns/open-lines.js'
import { bodyOf } from '../../support/annotated.js'

/** A line of prose that no list or verse has. */
const prose = 'The crews who had waited for months sailed for the open sea at last'

const paragraphsOf = (...lines: readonly string[]) => bodyOf(lines.join('\n\n')).paragraphs

test.each([
  ['before speech', [`${prose}, and the mayor said,`, '“Stay.”'], 0],
  ['before a line in lower case', [`${prose},`, 'and then they came home.'], 0],
  ['in a list', [`${prose},`, `${prose},`, 'It was late.'], 0],
  ['after a list’s opening', [`${prose}:`, `${prose},`, 'It was late.'], 1],
  ['in verse', [prose, 'The tide went out,', 'The bells it sold.', 'The end.'], 1],
  ['in a salutation', [prose, 'Dear Editor,', `${prose}.`], 1],
  ['in a farewell', [prose, 'They send kind regards,', `${prose}.`], 1],
  ['in a line of few words without a verb', [prose, 'Ann Pell of Orden,', `${prose}.`], 1],
])('a comma may end a paragraph %s', (_, lines, index) => {
  expect(mayEndWithComma(paragraphsOf(...lines), index)).toBe(true)
})

test.each([
  ['of prose', [`${prose},`, `${prose}.`], 0],
  ['at the end', [`${prose}.`, `${prose},`], 1],
  ['of a few words with a verb', [prose, 'The road is closed until May,', `${prose}.`], 1],
])('a comma may not end a paragraph %s', (_, lines, index) => {
  expect(mayEndWithComma(paragraphsOf(...lines), index)).toBe(false)
})

test.each([
  ['a semicolon is before it', [`${prose}; and`, 'It was late.'], true],
  ['the next item ends with a comma', [`${prose} and`, `${prose},`], true],
  ['the lines are short', ['Roads or', 'Rails', 'Ports'], true],
  ['the copy is prose', [`${prose} and`, `${prose}.`], false],
  ['another word is last', [`${prose}; the`, 'It was late.'], false],
  ['there is no such paragraph', [], false],
])('“and” or “or” ends an item where %s: %p', (_, lines, expected) => {
  expect(endsItem(paragraphsOf(...lines), 0)).toBe(expected)
})
