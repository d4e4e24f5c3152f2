import { sayValue } from '../../src/language/source/say-value.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'missing-figure',
  mqm: 'Accuracy/Omission',
  severity: 'warning',
  certainty: 'possible',
  since: '0.2.0',
  summary: 'A large number, percentage or year of the source that the English lacks',
  why: `A number of a hundred and more, a fraction, a percentage or a year is rarely left out on purpose. Where it is
    gone, a clause is often gone with it. The English may also round it off or say it in words.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '去年，奥登市接待游客⟦350万⟧人次，收入增长。',
        text: '⟦Last year, Orden received many visitors, and its income rose.⟧',
        message: 'The English lacks “350万” (3.5 million). Check whether something is left out.',
      },
      {
        language: 'de',
        source: 'Die Preise stiegen um ⟦7,4⟧ Prozent.',
        text: '⟦Prices rose.⟧',
        message: 'The English lacks “7,4” (7.4). Check whether something is left out.',
      },
      {
        language: 'ru',
        source: 'Завод открылся в ⟦1987⟧ году в Ордене.',
        text: '⟦The plant opened in Orden.⟧',
        message: 'The English lacks “1987”. Check whether something is left out.',
      },
      { language: 'ja', source: '会社は⟦250⟧人を雇う。', text: '⟦The company is hiring.⟧' },
      {
        language: 'de',
        source: 'Im Stadion waren ⟦35000⟧ Zuschauer und ein Hund.',
        text: '⟦There were spectators in the stadium and a dog.⟧',
        message: 'The English lacks “35000” (35,000). Check whether something is left out.',
      },
      {
        language: 'de',
        source: 'Im Stadion waren ⟦350⟧ Zuschauer und ein Hund.',
        text: '⟦There were spectators in the stadium and a dog.⟧',
        message: 'The English lacks “350”. Check whether something is left out.',
      },
    ],
    good: [
      { language: 'zh', source: '他100%支持。', text: 'He fully supports it.' }, // an idiom
      { language: 'ja', source: '店は24時間365日開いている。', text: 'The shop is open 24/7, every day of the year.' },
      { language: 'de', source: 'Um 14.30 Uhr begann das Spiel.', text: 'The match began in the afternoon.' }, // a time
      { language: 'ru', source: 'Ей 5 лет.', text: 'She is a small child.' }, // a small number
      {
        language: 'zh',
        source: '奥登市长周一抵达。\n\n他带来350万元。',
        text: 'The mayor of Orden brought 3.5 million yuan when he arrived on Monday.\n\nHe was welcomed.',
      }, // in the paragraph beside it
      {
        language: 'de',
        source: 'Im Stadion waren 17.452 Zuschauer.',
        text: 'There were 17,542 spectators in the stadium.',
        elsewhere: true,
      }, // changed, not missing
    ],
  },
  *check({ passages, isUnpaired }) {
    if (isUnpaired) return
    for (const passage of passages)
      for (const { relation, source } of passage.explained) {
        if (relation !== 'missing') continue
        const span = passage.gapSpan()
        if (span === null) continue
        const said = sayValue(source.values[0] ?? 0)
        const means = /^\d{4}$/u.test(source.text) || said === source.text ? '' : ` (${said})`
        yield {
          span,
          source: passage.sourceSpan(source.start, source.end),
          message: `The English lacks “${source.text}”${means}. Check whether something is left out.`,
        }
      }
  },
})
