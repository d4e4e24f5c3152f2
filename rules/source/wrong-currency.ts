import { findCurrency, nameCurrency } from '../../src/language/source/english-units.js'
import type { KnownLanguage, UnitPattern } from '../../src/language/source/knowledge/known-language.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'wrong-currency',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'The number of the source in another currency',
  why: `The number is kept and the currency is not: 元 becomes dollars, a foreign dollar one of the United States.
    The sum is then wrong many times over, and the sentence is sound.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '奥登市投资⟦300万元⟧修路。',
        text: 'Orden is investing ⟦3 million dollars⟧ in roads.',
        message: 'The source gives this sum in yuan, the English in dollars. Check the currency.',
      },
      {
        language: 'ja',
        source: '市は⟦500ドル⟧を払った。',
        text: 'The city paid ⟦500 yen⟧.',
        message: 'The source gives this sum in dollars, the English in yen. Check the currency.',
      },
      {
        language: 'ru',
        source: 'Город выделил ⟦40 млн рублей⟧.',
        text: 'The city allotted ⟦$40 million⟧.',
        message: 'The source gives this sum in rubles, the English in dollars. Check the currency.',
      },
      {
        language: 'cs',
        source: 'Oprava stála ⟦250 korun⟧.',
        text: 'The repair cost ⟦250 euros⟧.',
        message: 'The source gives this sum in crowns, the English in euros. Check the currency.',
      },
      {
        language: 'zh',
        source: '他付了⟦500港元⟧。',
        text: 'He paid ⟦500 euros⟧.',
        message: 'The source gives this sum in Hong Kong dollars, the English in euros. Check the currency.',
      },
      {
        language: 'zh',
        source: '他付了⟦500欧元⟧。',
        text: 'He paid ⟦500 Canadian dollars⟧.',
        message: 'The source gives this sum in euros, the English in Canadian dollars. Check the currency.',
      },
      { language: 'zh', source: '这$，他付了⟦500元⟧。', text: 'It is $, and he paid ⟦$500⟧ dollars.' },
    ],
    good: [
      { language: 'zh', source: '奥登市投资300万元修路。', text: 'Orden is investing 3 million yuan in roads.' },
      { language: 'zh', source: '他付了500元。', text: 'He paid ¥500.' },
      { language: 'zh', source: '他付了500港元。', text: 'He paid HK$500.' },
      {
        language: 'ja',
        source: '500ドル（約7万5000円）を払った。',
        text: 'He paid $500 (about 75,000 yen).',
      },
      { language: 'zh', source: '在澳门他付了500元。', text: 'In Macao he paid MOP$500.' }, // the short name of another dollar
      { language: 'de', source: 'Es kostet 300 Dollar.', text: 'It costs US$300.' },
      { language: 'zh', source: '他付了500元。', text: 'He paid 500 Hong Kong dollars.' }, // 元 is the dollar of the place
      { language: 'zh', source: '他付了500港元。', text: 'He paid 500 US dollars.' }, // converted elsewhere
      { language: 'zh', source: '他付了500美元。', text: 'He paid 500 Canadian dollars.' },
      {
        language: 'ru',
        source: 'Лодка стоит 40 миллионов долларов фунтов.',
        text: 'The boat costs 40 million pounds.',
      }, // the source names two
      { language: 'zh', source: '他付了$500元。', text: 'He paid 500 euros.' }, // two currencies at once
      { language: 'zh', source: '他付了$ 500元。', text: 'He paid 500 euros.' },
    ],
  },
  *check({ passages, language }) {
    for (const passage of language === null ? [] : passages)
      for (const { source, english } of passage.lonePairs) {
        const unit = language?.currencies.find(({ pattern }) => pattern.test(source.after))
        const found = findCurrency(english.before, english.after)
        if (unit === undefined || found === null || isSame(unit.unit, found.code, source.before)) continue
        if (language !== null && namesAnother(source.after, unit, language)) continue
        const sign = found.before.exec(english.before)?.[0].length ?? 0
        const word = sign > 0 ? 0 : (found.after.exec(english.after)?.[0].length ?? 0)
        const span = passage.englishSpan(english.start - sign, english.end + word)
        if (span === null) continue
        const length = unit.pattern.exec(source.after)?.[0].length ?? 0
        yield {
          span,
          source: passage.sourceSpan(source.start, source.end + length),
          message: `The source gives this sum in ${nameCurrency(unit.unit)}, the English in ${found.name}. Check the currency.`,
        }
      }
  },
})

/** True if a second unit follows the first one, so that the source itself leaves open which is meant. */
function namesAnother(after: string, { pattern }: UnitPattern, language: KnownLanguage): boolean {
  const rest = after.slice(pattern.exec(after)?.[0].length ?? 0)
  if (language.signs !== null) return language.currencies.some(each => each.pattern.test(rest))
  const next = rest.replace(/^[\p{Script=Latin}\p{Script=Cyrillic}]+/u, '').replace(/^\//u, ' ')
  return next.startsWith(' ') && [...language.currencies, ...language.measures].some(each => each.pattern.test(next))
}

const dollars: ReadonlySet<string> = new Set(['HKD', 'SGD', 'TWD', 'AUD', 'CAD', 'NZD'])

/** True for the same currency, or one that the other may stand for: 元 is short for the dollar of the place too. */
const isSame = (source: string, english: string, before: string): boolean =>
  source === english ||
  (source === 'CNY' && dollars.has(english)) ||
  (dollars.has(source) && english === 'USD') ||
  (source === 'USD' && dollars.has(english)) ||
  /\$\s?$/u.test(before)
