import { expect, test } from '@jest/globals'
import { foreignMarks, fullWidth, narrowLetters } from '../../../src/language/words/foreign-marks.js'

test.each([
  ['Ａｂｃ１２３', 'Abc123'],
  ['９％', '9%'],
  ['Ａ～Ｚ！', 'A~Z!'],
  ['Abc 主席。', 'Abc 主席。'], // neither ASCII nor full-width forms change
  ['', ''],
])('“%s” is “%s” in common type', (wide, narrow) => {
  expect(narrowLetters(wide)).toBe(narrow)
})

test('full-width digits and letters are found, but not full-width marks', () => {
  expect(fullWidth.exec('The Ｇ７ men')?.[0]).toBe('Ｇ７')
  expect(fullWidth.test('100％，')).toBe(false)
})

test('a mark has its English one, or none that fits everywhere', () => {
  expect([foreignMarks.get('，'), foreignMarks.get('（'), foreignMarks.get('《'), foreignMarks.get(',')]).toEqual([
    ', ',
    ' (',
    null,
    undefined,
  ])
})
