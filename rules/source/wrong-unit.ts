import { readMeasure } from '../../src/language/source/english-units.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'wrong-unit',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'The number of the source with another unit',
  why: `A unit is put into that of another country without its number: 3,000 mu (亩) are 200 hectares, not 3,000 acres,
    and 80 jin (斤) are 40 kilograms.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '农田⟦3000亩⟧。',
        text: 'The farmland covers ⟦3,000⟧ acres.',
        message: 'The source gives this number in mu, the English in acres. Convert it, or keep the unit.',
      },
      {
        language: 'zh',
        source: '鱼重⟦80斤⟧。',
        text: 'The fish weighs ⟦80⟧ kilograms.',
        message: 'The source gives this number in catties, the English in kilograms. Convert it, or keep the unit.',
      },
      {
        language: 'de',
        source: 'Die Straße ist ⟦25 Kilometer⟧ lang.',
        text: 'The road is ⟦25⟧ miles long.',
        message: 'The source gives this number in kilometres, the English in miles. Convert it, or keep the unit.',
      },
      {
        language: 'ru',
        source: 'Сгорело ⟦120 га⟧ леса.',
        text: 'Some ⟦120⟧ acres of forest burned.',
        message: 'The source gives this number in hectares, the English in acres. Convert it, or keep the unit.',
      },
    ],
    good: [
      { language: 'zh', source: '农田3000亩。', text: 'The farmland covers 3,000 mu.' },
      { language: 'zh', source: '农田3000亩。', text: 'The farmland covers 200 hectares.' },
      { language: 'zh', source: '全年发电500万千瓦时。', text: 'It makes 5 million kilowatt-hours a year.' },
      { language: 'ja', source: '荷物は20キロだった。', text: 'The parcel weighed 20 kilograms.' }, // キロ is either
      { language: 'ja', source: '20キロ先の町だ。', text: 'The town is 20 kilometers away.' },
      { language: 'de', source: 'Er fuhr 120 km/h schnell.', text: 'He drove at 120 kilometers per hour.' },
    ],
  },
  *check({ passages, language }) {
    for (const passage of language === null ? [] : passages)
      for (const { source, english } of passage.lonePairs) {
        const units = language?.measures.filter(({ pattern }) => pattern.test(source.after)) ?? []
        const found = readMeasure(english.after)
        const [unit] = units
        if (unit === undefined || found === null || units.some(each => each.unit === found)) continue
        const span = passage.englishSpan(english.start, english.end)
        if (span === null) continue
        const length = unit.pattern.exec(source.after)?.[0].length ?? 0
        yield {
          span,
          source: passage.sourceSpan(source.start, source.end + length),
          message: `The source gives this number in ${plural(unit.unit)}, the English in ${plural(found)}. Convert it, or keep the unit.`,
        }
      }
  },
})

const irregular: Readonly<Record<string, string>> = {
  mu: 'mu',
  foot: 'feet',
  'square foot': 'square feet',
  catty: 'catties',
  celsius: 'degrees Celsius',
  fahrenheit: 'degrees Fahrenheit',
}

const plural = (unit: string): string => irregular[unit] ?? `${unit}s`
