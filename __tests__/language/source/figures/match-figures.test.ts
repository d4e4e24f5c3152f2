import { describe, expect, test } from '@jest/globals'
import { findEnglishFigures } from '../../../../src/language/source/figures/english-figures.js'
import { type FigureSides, hasValue, matchFigures } from '../../../../src/language/source/figures/match-figures.js'
import { findSourceFigures } from '../../../../src/language/source/figures/source-figures.js'
import { know } from '../../../support/known-languages.js'

const sidesOf = (code: string, source: string, english: string): FigureSides => ({
  language: know(code),
  sourceText: source,
  source: findSourceFigures(source, know(code)),
  englishText: english,
  english: findEnglishFigures(english),
})

/** Returns the numbers that are left over in the source and in the English. */
function leftOf(code: string, source: string, english: string): readonly [string, string] {
  const left = matchFigures(sidesOf(code, source, english))
  const join = (figures: readonly { readonly text: string }[]): string => figures.map(({ text }) => text).join(' ')
  return [join(left.source), join(left.english)]
}

describe('numbers of the two sides', () => {
  test.each([
    ['de', 'Es sind 25 Euro.', '25 euros'],
    ['de', 'Es sind 17.452 Euro.', '17,500 euros'],
    ['de', 'Es sind 25 Euro.', 'twenty-five euros'],
    ['de', 'Es sind 520 Mio. Euro.', 'half a billion euros'],
    ['de', 'im 19. Jahrhundert', 'long ago'],
    ['de', 'am 27.9.2019', 'on 27/9/2019'],
    ['de', 'seit 1998', "since '98"],
    ['de', 'Jahrgang 98/99', 'the class of 1998 and 1999'],
    ['de', 'um 15 Uhr', 'at 3 p.m.'],
    ['de', 'um 0 Uhr', 'at 12 a.m.'],
    ['de', '3 ha', '30,000 square meters'],
    ['ru', 'в 98 г. там', 'in 1998'],
    ['ru', '3 с половиной года', '3.5 years'],
    ['ja', '3割', '30 percent'],
    ['zh', '3成', '30 percent'],
    ['zh', '8折', '20 percent off'],
    ['zh', '85折', '15 percent off'],
    ['zh', '3公里', '3,000 meters'],
    ['zh', '6斤', '3 kilograms'],
    ['zh', '5吨', '5,000 kg'],
    ['zh', '二十三人', '23 people'],
    ['zh', '他们三人', 'the 3 of them'],
    ['zh', '半年', '0.5 years'],
  ])('in %s match: %s is %s', (code, source, english) => {
    expect(leftOf(code, source, english)).toEqual(['', ''])
  })

  test.each([
    ['de', 'Es sind 25 Euro.', '26 euros', '25', '26'],
    ['de', 'Es sind 17.452 Euro.', '17,542 euros', '17.452', '17,542'],
    ['de', 'Es sind 25 Euro.', 'thirty-five euros', '25', ''],
    ['de', 'Es sind 98 Euro.', '1998 euros', '98', '1998'],
    ['de', 'Es sind 1898 Euro.', '98 euros', '1898', '98'],
    ['de', 'um 15 Euro', '3 euros', '15', '3'],
    ['de', 'Es sind 1234 Euro.', '12 and 34 euros', '1234', '12 34'],
    ['de', '26 Leute', 'on 9/27', '26', '9 27'],
    ['de', '3 ha', '30,000 people', '3', '30,000'],
    ['de', '3 Meter', '30,000 square meters', '3', '30,000'],
    ['ru', '3 года', '3.5 years', '3', '3.5'],
    ['ja', '3人', '30 percent', '3', '30'],
    ['zh', '8人', '20 percent off', '8', '20'],
    ['zh', '80人', 'the 1980 people', '80', '1980'],
    ['zh', '3公里', '3,000 people', '3', '3,000'],
    ['zh', '二十三人', '32 people', '', '32'],
    ['de', 'zwanzig', '20 people', '', '20'],
  ])('in %s do not match: %s and %s leave %s and %s', (code, source, english, sourceLeft, englishLeft) => {
    expect(leftOf(code, source, english)).toEqual([sourceLeft, englishLeft])
  })

  test.each([
    ['zh', '80年代', 'the 1980s', ''],
    ['zh', '80年代', 'the 1970s', '80'],
    ['de', 'um 15.30 Uhr', 'at 3:30 p.m.', ''],
    ['de', 'um 15.30 Uhr', 'at 4:30 p.m.', '15.30'],
    ['de', 'Konto 1234567', 'account 123-4567', ''],
    ['de', 'Konto 1234567', 'account 123-4576', '1234567'],
    ['de', 'die F-16 flog', 'the F16 flew', ''],
    ['de', 'die F-16 flog', 'the F15 flew', '16'],
  ])('in %s the source of %s and %s leaves %j', (code, source, english, sourceLeft) => {
    expect(leftOf(code, source, english)[0]).toBe(sourceLeft)
  })

  test('may stand more often on one side', () => {
    expect(leftOf('de', '25 Euro, 25 Yen', '25 euros and yen')).toEqual(['', ''])
    expect(leftOf('de', '25 Euro', '25 euros, yes, 25')).toEqual(['', ''])
  })

  test('are left over in their order', () => {
    expect(leftOf('de', '71 Euro, 25 Yen und 83 Rubel', '44 yen, 25 euros and 62 rubles')).toEqual(['71 83', '44 62'])
  })
})

describe('a text has the number of a source', () => {
  test.each([
    ['25 euros', true],
    ['twenty-five euros', true],
    ['26 euros', false],
    ['no euros', false],
    ['250 euros', false],
  ])('%s: %s', (english, expected) => {
    const { source, english: figures } = sidesOf('de', 'Es sind 25 Euro.', english)
    expect(source.map(figure => hasValue(figure, figures))).toEqual([expected])
  })

  test('if words round it, which they do from a hundred on', () => {
    const has = (source: string, english: string): readonly boolean[] => {
      const sides = sidesOf('de', source, english)
      return sides.source.map(figure => hasValue(figure, sides.english))
    }
    expect([has('520 Mio.', 'half a billion'), has('780 Mio.', 'half a billion')]).toEqual([[true], [false]])
    expect([has('21', 'twenty'), has('20', 'twenty')]).toEqual([[false], [true]])
  })
})
