import { expect, test } from '@jest/globals'
import { findDoubledCredits, measureWorkCredit } from '../../../src/language/patterns/work-credits.js'

test.each([
  ['(Reporting by Ann Lee; Editing by Tom Berg) The boats left.', 43],
  ['(Reporting by Ann Lee in Orden, writing by Jo Pell.)', 52],
  ['(Reporting by phone was hard)', 0],
])('%s', (text, length) => {
  expect(measureWorkCredit(text)).toBe(length)
})

test.each([
  ['(Reporting by Ann Lee; Editing by Tom Berg) Ann Lee reporting', ['Ann Lee reporting']],
  ['Reporting by Ann Lee; Reporting by Jo Pell and Ann Lee', ['Reporting by Jo Pell and Ann Lee']],
  ['(Reporting by Ann Lee; Writing by Ann Lee; Editing by Tom Berg)', []],
])('%s', (text, doubled) => {
  expect(Array.from(findDoubledCredits(text), ({ start, end }) => text.slice(start, end))).toEqual(doubled)
})
