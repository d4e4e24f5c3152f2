import { expect, test } from '@jest/globals'
import { searchSigns } from '../../../src/language/patterns/sticky-signs.js'
import { findTemplateWords, templateSigns } from '../../../src/language/patterns/template-words.js'

const findSigns = searchSigns(templateSigns)
const find = (text: string): readonly string[] =>
  [...findSigns(text), ...findTemplateWords(text)].map(({ start, end }) => text.slice(start, end))

test.each([
  ['The seller, %COMPANY_NAME%, left.', '%COMPANY_NAME%'],
  ['He leads the [University name] in Kesh.', '[University name]'],
  ['He leads the [Name of hospital] in Kesh.', '[Name of hospital]'],
  ['It costs [INSERT PRICE] crowns.', '[INSERT PRICE]'],
  ['It costs $NaN million.', '$NaN'],
  ['It measured NaN centimeters.', 'NaN'],
  ['It rose null percent.', 'null'],
  ['It rose #VALUE! percent.', '#VALUE!'],
  ['He met Ms. XXX there.', 'XXX'],
  ['He was born in ____ and left.', '____'],
  ['Lorem ipsum dolor sit amet, he said.', 'Lorem ipsum dolor sit amet'],
])('%s', (text, sign) => {
  expect(find(text)).toEqual([sign])
})

test.each([
  '“[The mayor] was [expletive] late,” he said.',
  'Her [first name] is [name withheld].',
  'Sales rose 5% in the U.S. and 6% in Kesh.',
  'Nan went home. The claim is null and void. His fate is undefined.',
  'Super Bowl XXX was won by Kesh.',
  '____',
])('sound: %s', text => {
  expect(find(text)).toEqual([])
})
