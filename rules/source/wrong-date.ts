import { compareDates, type DateDifference } from '../../src/language/source/compare-dates.js'
import { nameMonth } from '../../src/language/source/month-names.js'
import { weekdays } from '../../src/language/words/calendar.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'wrong-date',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'Another month, day or weekday than the source names',
  why: `Months and weekdays are easily confused where the languages name them by numbers (周四 is Thursday, the
    fourth) or by words of their own (Czech listopad is November, Croatian October), and a digit of the day is lost.`,
  examples: {
    bad: [
      {
        language: 'cs',
        source: 'Sešli se ⟦28. listopadu⟧ v Ordenu.',
        text: 'They met in Orden on ⟦October 28⟧.',
        message: 'The source says November, and the English another month. Check the date.',
      },
      {
        language: 'ru',
        source: 'Они встретились ⟦24 апреля⟧ в Ордене.',
        text: 'They met in Orden on ⟦April 14⟧.',
        message: 'The source says April 24, and the English another day. Check the date.',
      },
      {
        language: 'de',
        source: 'Am ⟦Samstag⟧ brannte es in Orden.',
        text: 'A fire broke out in Orden on ⟦Sunday⟧.',
        message: 'The source says Saturday, and the English another weekday. Check the date.',
      },
      {
        language: 'zh',
        source: '会议⟦9月26日⟧举行。',
        text: 'The meeting was held on ⟦August 26⟧.',
        message: 'The source says September, and the English another month. Check the date.',
      },
      {
        language: 'ja',
        source: '会議は⟦木曜⟧日に開かれた。',
        text: 'The meeting was held on ⟦Tuesday⟧.',
        message: 'The source says Thursday, and the English another weekday. Check the date.',
      },
    ],
    good: [
      {
        language: 'de',
        source: 'In der Nacht auf Sonntag brannte es in Orden.',
        text: 'A fire broke out in Orden on Saturday night.',
      },
      { language: 'zh', source: '会议9月26日至27日举行。', text: 'The meeting was held on Sept. 26 and 27.' },
      { language: 'ru', source: 'Они встретились 24 апреля.', text: 'They met late in April.' },
      { language: 'cs', source: 'Sešli se 28. listopadu.', text: 'They met on 28 November.' },
      { language: 'zh', source: '今年1至9月，出口增长。', text: 'Exports grew from January to September.' },
      {
        language: 'ja',
        source: '会議は木曜日に開かれた。',
        text: 'The meeting took place on Good Friday’s eve, a Thursday.',
      },
    ],
  },
  *check({ passages, language, isUnpaired }) {
    if (language === null || isUnpaired) return
    for (const passage of passages)
      for (const difference of compareDates(passage, language)) {
        const { source, english } = difference
        const span = passage.englishSpan(english.start, english.end)
        if (span !== null)
          yield { span, source: passage.sourceSpan(source.start, source.end), message: describe(difference) }
      }
  },
})

function describe(difference: DateDifference): string {
  if (difference.kind === 'weekday')
    return `The source says ${weekdays[difference.source.weekday] ?? ''}, and the English another weekday. Check the date.`
  const { kind, source } = difference
  const date = kind === 'month' ? nameMonth(source.month) : `${nameMonth(source.month)} ${String(source.day)}`
  return `The source says ${date}, and the English another ${kind}. Check the date.`
}
