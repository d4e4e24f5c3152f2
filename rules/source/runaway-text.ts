import { measureDeviation } from '../../src/language/source/measure-length.js'
import { defineSourceRule } from '../../src/rule.js'

/** Spreads from the usual length that no translation by people was measured at. */
const tooLong = 5

export default defineSourceRule({
  id: 'runaway-text',
  mqm: 'Accuracy/Addition',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'English that is far longer than its source allows',
  why: `An engine that loses its place goes on writing: it loops, adds an explanation or a second version. The length
    of translations hardly varies, so what is five spreads longer was not translated.`,
  examples: {
    bad: [
      {
        language: 'de',
        source: 'Der Bürgermeister von Orden kam am Montagmorgen am Hafen an.',
        text: `⟦The mayor of Orden arrived at the harbor on Monday morning.⟧ The harbor is the largest of its kind, and it has been so for many years. It was built by the people of the town, who were proud of it.`,
        message: 'This is far longer than its source. Look for words that it does not have.',
      },
      {
        language: 'zh',
        source: '奥登市长周一上午抵达港口，他对记者说，这座城市欢迎所有客人。',
        text: `⟦The mayor of Orden arrived at the port.⟧ ${'He said the city welcomes all guests and all the friends of guests. '.repeat(5)}He said the city welcomes all guests and all the friends of guests.`,
      },
      {
        language: 'ru',
        source: 'Мэр Ордена приехал в порт в понедельник утром и встретил гостей.',
        text: `⟦The mayor of Orden came to the port on Monday.⟧ ${'He met the guests of the town there. '.repeat(5)}He met the guests of the town there.`,
      },
      {
        language: 'cs',
        source: 'Starosta Ordenu přijel v pondělí ráno do přístavu a přivítal hosty.',
        text: `⟦The mayor of Orden came to the port on Monday.⟧ ${'He met the guests of the town there. '.repeat(6)}He met the guests of the town there.`,
      },
    ],
    good: [
      {
        language: 'de',
        source: 'Der Bürgermeister von Orden kam am Montagmorgen am Hafen an.',
        text: 'The mayor of the town of Orden arrived at the harbor on Monday morning.',
      },
      { language: 'de', source: 'Aus!', text: 'And that is the end of it, for now at least, we are told.' }, // short
      { language: 'zh', source: '他很累。', text: 'He was very tired after the long journey from the south.' },
      {
        language: 'ja',
        source: '市長は月曜日の朝に港に到着し、客を歓迎したと市の担当者が語った。',
        text: 'The mayor arrived at the port on Monday morning and welcomed the guests, a city official said.',
      },
    ],
  },
  *check({ passages, language, isUnpaired }) {
    if (language === null || isUnpaired) return
    for (const passage of passages) {
      const deviation = measureDeviation(passage.source, passage.english, language)
      const span = deviation !== null && deviation > tooLong ? passage.gapSpan() : null
      if (span !== null)
        yield {
          span,
          source: null,
          message: 'This is far longer than its source. Look for words that it does not have.',
        }
    }
  },
})
