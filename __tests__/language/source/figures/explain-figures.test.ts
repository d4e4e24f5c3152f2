import { expect, test } from '@jest/globals'
import { findEnglishFigures } from '../../../../src/language/source/figures/english-figures.js'
import { explainFigures } from '../../../../src/language/source/figures/explain-figures.js'
import { findSourceFigures } from '../../../../src/language/source/figures/source-figures.js'
import { sourceLanguages } from '../../../../src/language/source/knowledge/index.js'
import { knowLanguage } from '../../../../src/language/source/knowledge/known-language.js'

/** Returns the relations and powers between the numbers of two texts. */
function explain(code: string, source: string, english: string, around = ''): readonly (readonly [string, number])[] {
  const data = sourceLanguages.find(each => each.code === code)
  if (data === undefined) throw new Error(`Nothing is known of ${code}.`)
  const language = knowLanguage(data)
  const sides = {
    language,
    sourceText: source,
    source: findSourceFigures(source, language),
    englishText: english,
    english: findEnglishFigures(english),
  }
  return explainFigures(sides, [findEnglishFigures(around)]).map(({ relation, power }) => [relation, power])
}

test('a number of the neighbouring paragraph is not missed', () => {
  expect(explain('de', 'Es sind 250 Gäste.', 'Guests came.')).toEqual([['missing', 0]])
  expect(explain('de', 'Es sind 250 Gäste.', 'Guests came.', '250 of them')).toEqual([])
})

/** Numbers whose digits cannot be mistaken. */
const numbers = [1234, 56_700, 345_000, 7_890_000, 12_300_000, 4_560_000_000]
const styles: readonly ((value: number) => string)[] = [
  value => value.toLocaleString('en'),
  value => (value < 1e6 ? value.toLocaleString('en') : `${String(value / 1e6)} million`),
  value => (value < 1e9 ? value.toLocaleString('en') : `${String(value / 1e9)} billion`),
]

for (const { code } of sourceLanguages)
  test(`every number in ${code} is right in any English style, and ten times it is a wrong magnitude`, () => {
    for (const value of numbers)
      for (const style of styles) {
        const source = `${new Intl.NumberFormat(code).format(value)} 。`
        expect([value, explain(code, source, `There were ${style(value)} of them.`)]).toEqual([value, []])
        for (const power of [-1, 1, 3]) {
          const wrong = `There were ${style(value * 10 ** power)} of them.`
          expect([wrong, explain(code, source, wrong)]).toEqual([wrong, [['magnitude', power]]])
        }
      }
  })
