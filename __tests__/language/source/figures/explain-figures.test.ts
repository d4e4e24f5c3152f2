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

test.each([
  ['de', 'Es wog 5 Tonnen.', 'It weighed 5t.', []],
  ['ja', '計1万4092人', 'a total of 13,092', [['digits', 0]]],
  ['zh', '（211，985大学）', 'universities 211 and 985', []],
  ['zh', '2021年的33.06万人次，33%', '33.06 million in 2021, 33 percent', [['magnitude', 2]]],
  ['ru', '0,10 г', 'F1.0.10 g', []],
] as const)('in %s “%s” and “%s”', (code, source, english, expected) => {
  expect(explain(code, source, english)).toEqual(expected)
})
