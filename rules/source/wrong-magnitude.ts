import { compareVagueNumbers } from '../../src/language/source/figures/vague-numbers.js'
import { sayPower, sayValue } from '../../src/language/source/say-value.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'wrong-magnitude',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'A number that is ten, a thousand or a million times that of the source',
  why: `Chinese and Japanese count in ten thousands (万) and hundred millions (亿), a German “Billion” is a trillion,
    and a scale is easily lost: 5.2亿 is 520 million. The sentence stays sound, so only the source shows it.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '奥登市投资⟦5.2亿⟧元。',
        text: 'Orden is investing ⟦52 million⟧ yuan.',
        message: 'The source says “5.2亿” (520 million); the English is a tenth of that. Check the number.',
      },
      {
        language: 'de',
        source: 'Orden zahlt ⟦3,5 Milliarden⟧ Euro.',
        text: 'Orden pays ⟦3.5 million⟧ euros.',
        message:
          'The source says “3,5 Milliarden” (3.5 billion); the English is a thousandth of that. Check the number.',
      },
      {
        language: 'zh',
        source: '奥登市有⟦12⟧至⟦14万⟧人受益。',
        text: 'Some ⟦12⟧ to ⟦14 million⟧ people in Orden benefit.',
        message: [
          'The source says “12” (120,000); the English is a hundred times that. Check the number.',
          'The source says “14万” (140,000); the English is a hundred times that. Check the number.',
        ],
      },
      {
        language: 'cs',
        source: 'V Ordenu vybrali ⟦1,4 milionu⟧ korun.',
        text: 'Orden collected ⟦1.4 billion⟧ crowns.',
        message: 'The source says “1,4 milionu” (1.4 million); the English is a thousand times that. Check the number.',
      },
      {
        language: 'ru',
        source: 'Орден выделил ⟦16 тыс.⟧ рублей.',
        text: 'Orden allotted ⟦16 million⟧ rubles.',
        message: 'The source says “16 тыс.” (16,000); the English is a thousand times that. Check the number.',
      },
      {
        language: 'ja',
        source: 'オルデン市は⟦3万5000⟧人を招いた。',
        text: 'Orden invited ⟦3,500⟧ people.',
        message: 'The source says “3万5000” (35,000); the English is a tenth of that. Check the number.',
      },
      {
        language: 'zh',
        source: '奥登市有⟦500⟧人。',
        text: 'Orden has ⟦5,000⟧ people.',
        message: 'The source says “500”; the English is ten times that. Check the number.',
      },
      {
        language: 'zh',
        source: '奥登河里有⟦数百万⟧条鱼。',
        text: 'There are ⟦tens of millions⟧ of fish in the Orden.',
        message: 'The source says “数百万”; the English is ten times that. Check the number.',
      },
      {
        language: 'de',
        source: 'In Orden demonstrierten ⟦Zehntausende⟧.',
        text: '⟦Hundreds of thousands⟧ marched in Orden.',
      },
    ],
    good: [
      { language: 'zh', source: '奥登市投资5.2亿元。', text: 'Orden is investing 520 million yuan.' },
      { language: 'zh', source: '奥登市有12至14万人受益。', text: 'Some 120,000 to 140,000 people in Orden benefit.' },
      {
        language: 'ru',
        source: 'Орден выделил 12–14 млн рублей.',
        text: 'Orden allotted 12 million to 14 million rubles.',
      },
      { language: 'zh', source: '奥登市有上百万人受益。', text: 'Millions of people in Orden benefit.' },
      { language: 'ru', source: 'Пришли десятки тысяч человек.', text: 'Tens of thousands of people came.' },
      { language: 'zh', source: '装机500兆瓦。', text: 'It has 500 megawatts of capacity.' }, // 兆 is mega
      { language: 'zh', source: '风电场装机3千瓦。', text: 'The wind turbine has 3 kilowatts.' }, // 千 begins the unit
      { language: 'ja', source: '打率.346で首位に立った。', text: 'He led the league with a batting average of .346.' },
      { language: 'ja', source: '総額は3兆5000億円に上る。', text: 'The total comes to 3.5 trillion yen.' },
      { language: 'ru', source: 'На площадь вышло тысяч 100.', text: 'Some 100,000 people came to the square.' },
      { language: 'ja', source: '9割が賛成した。', text: 'Ninety percent were in favor.' },
      { language: 'zh', source: '农田3000亩。', text: 'The farmland covers 200 hectares.' }, // another unit
      { language: 'zh', source: '奥登市投资5.2亿元。', text: 'Orden is investing half a billion yuan.' }, // rounded
      { language: 'zh', source: '工厂有2.4万名工人。', text: 'The factory has 31,000 workers.', elsewhere: true }, // another number
    ],
  },
  *check({ passages, language, isUnpaired }) {
    for (const passage of passages) {
      const vague =
        language === null || isUnpaired ? null : compareVagueNumbers(passage.source, passage.english, language)
      const vagueSpan = vague === null ? null : passage.englishSpan(vague.english.start, vague.english.end)
      if (vague !== null && vagueSpan !== null)
        yield {
          span: vagueSpan,
          source: passage.sourceSpan(vague.source.start, vague.source.end),
          message: `The source says “${vague.source.text}”; the English is ${sayPower(vague.english.power - vague.source.power)} that. Check the number.`,
        }
      for (const { relation, source, english, power } of passage.explained) {
        if (relation !== 'magnitude' || english === null) continue
        if (isUnpaired && source.significant.length < 3) continue
        const span = passage.englishSpan(english.start, english.end)
        if (span === null) continue
        const value = source.values[0] ?? 0
        const said = sayValue(value)
        const means = source.text === said ? '' : ` (${said})`
        yield {
          span,
          source: passage.sourceSpan(source.start, source.end),
          message: `The source says “${source.text}”${means}; the English is ${sayPower(power)} that. Check the number.`,
          suggestions: [{ title: `Write “${said}”.`, safe: false, edits: [{ span, text: said }] }],
        }
      }
    }
  },
})
