import { describe, expect, test } from '@jest/globals'
import { findSourceFigures } from '../../../../src/language/source/figures/source-figures.js'
import { findSourceLanguage } from '../../../../src/language/source/knowledge/index.js'
import { knowLanguage } from '../../../../src/language/source/knowledge/known-language.js'
import type { SourceLanguage } from '../../../../src/language/source/knowledge/source-language.js'

const read = (code: string, text: string): readonly (readonly [string, readonly number[], string])[] =>
  findSourceFigures(text, knowLanguage(findSourceLanguage(code) as SourceLanguage)).map(
    ({ text: words, values, kind }) => [words, values, kind] as const,
  )

describe('the numbers of a source', () => {
  test.each([
    ['zh', '投资5.2亿元', [['5.2亿', [520_000_000], 'number']]],
    ['zh', '人口1亿2000万', [['1亿2000万', [120_000_000], 'number']]],
    ['zh', '装机500兆瓦', [['500', [500], 'number']]],
    ['zh', '三千五百万元', [['三千五百万', [35_000_000], 'number']]],
    ['ja', '３万5000人', [['３万5000'.replace('３', '3'), [35_000], 'number']]],
    ['ja', '3兆5000億円', [['3兆5000億', [3_500_000_000_000], 'number']]],
    ['ja', '令和6年度', [['6', [6, 2024], 'era']]],
    [
      'zh',
      '2019年9月26日',
      [
        ['2019', [2019], 'year'],
        ['9', [9], 'month'],
        ['26', [26], 'day'],
      ],
    ],
    ['de', '3,5 Milliarden Euro', [['3,5 Milliarden', [3_500_000_000, 35].slice(0, 1), 'number']]],
    ['de', '17.452 Zuschauer', [['17.452', [17_452], 'number']]],
    ['cs', '7,4 procenta', [['7,4', [7.4], 'percent']]],
    ['ru', '16 тыс. рублей', [['16 тыс.', [16_000], 'number']]],
    ['ru', 'в 1987 году', [['1987', [1987], 'year']]],
    ['he', '1,200 איש', [['1,200', [1200], 'number']]],
  ])('%s: %s', (code, text, expected) => {
    expect(read(code, text)).toEqual(expected)
  })

  test('share the scale of a range in Chinese, and may share it in Russian', () => {
    expect(read('zh', '12至14亿')[0]?.[1]).toEqual([1_200_000_000])
    expect(read('ru', '12–14 млн')[0]?.[1]).toEqual([12, 12_000_000])
  })

  test('are found in linear time', () => {
    expect(read('zh', '1,'.repeat(50_000))).toHaveLength(50_000)
  })
})
