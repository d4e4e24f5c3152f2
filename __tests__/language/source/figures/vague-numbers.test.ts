import { expect, test } from '@jest/globals'
import { compareVagueNumbers, findVagueNumbers } from '../../../../src/language/source/figures/vague-numbers.js'
import { know } from '../../../support/known-languages.js'

test.each([
  ['zh', '数十亿、甚至上百亿颗', [9, 10]],
  ['zh', '数百人，几十年，路上百姓', []],
  ['ja', '数十万人', [5]],
  ['ru', 'сотни тысяч и десятки миллионов', [5, 7]],
  ['de', 'Zehntausende und Hunderttausende', [4, 5]],
  ['cs', 'desítky tisíc lidí', [4]],
])('the vague numbers of %s “%s”', (code, source, powers) => {
  expect(findVagueNumbers(source, know(code)).map(({ power }) => power)).toEqual(powers)
})

test('a power is wrong where one number is left over on each side', () => {
  const compare = (english: string): number | undefined =>
    compareVagueNumbers('数十亿、甚至上百亿颗', english, know('zh'))?.english.power
  expect(compare('billions or even tens of billions')).toBeUndefined()
  expect(compare('billions or even hundreds of billions')).toBe(11)
  expect(compare('several billion')).toBeUndefined()
})
