import { measureDeviation, measureSource } from '../../src/language/source/measure-length.js'
import { defineSourceRule } from '../../src/rule.js'

/** Spreads from the usual length below which something is left out. */
const tooShort = -5
/** Shortest paragraph, in letters of English, that is missed. */
const shortest = 60

export default defineSourceRule({
  id: 'left-out-text',
  mqm: 'Accuracy/Omission',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'A paragraph or most of one that the English lacks',
  why: `Engines skip sentences, and desks lose paragraphs. Editors cut on purpose too, so this is a warning.`,
  examples: {
    bad: [
      {
        language: 'de',
        source:
          'Der Bürgermeister von Orden kam am Montagmorgen am Hafen an und sprach dort lange mit den Fischern, die seit Wochen auf ihn gewartet hatten.',
        text: '⟦The mayor arrived.⟧',
        message: 'This is far shorter than its source. Check what is left out.',
      },
      {
        language: 'zh',
        source: '奥登市长周一上午抵达港口，他对记者说，这座城市欢迎所有客人，并将修建新的码头和道路。',
        text: '⟦The mayor arrived.⟧',
      },
      {
        language: 'ru',
        source:
          'Мэр Ордена приехал в порт в понедельник утром и долго говорил с рыбаками, которые ждали его много недель.',
        text: '⟦The mayor came.⟧',
      },
      {
        language: 'de',
        source: [
          'Die Polizei sperrte am Morgen alle 17 Brücken der Stadt Orden.',
          '⟦Der Bürgermeister kam am Montag an den Hafen und sprach lange mit den Fischern.⟧',
          'Danach fuhr er mit 250 Gästen in die Stadt Lund zurück, wo er wohnt.',
        ].join('\n\n'),
        text: [
          '⟦Police closed all 17 bridges of the town of Orden in the morning.⟧',
          'He then went back to the town of Lund, where he lives, with 250 guests.',
        ].join('\n\n'),
        message: 'A paragraph of the source is missing beside this one. Check whether it was cut on purpose.',
      },
    ],
    good: [
      { language: 'de', source: 'Der Bürgermeister kam am Montag.', text: 'The mayor came on Monday.' },
      { language: 'zh', source: '（完）', text: 'End' },
      {
        language: 'de',
        source: 'Die Polizei sperrte am Morgen alle 17 Brücken der Stadt Orden.\n\nDanach fuhr er nach Lund.',
        text: 'Police closed all 17 bridges in Orden in the morning. After that he went to Lund.',
      }, // joined
      { language: 'ru', source: 'Мэр Ордена приехал в порт утром.', text: 'Orden’s mayor came to the port.' },
    ],
  },
  *check({ passages, language, isUnpaired }) {
    if (language === null || isUnpaired) return
    for (const passage of passages) {
      const { source, english } = passage
      const isMissing = english === '' && measureSource(source) >= shortest
      const deviation = measureDeviation(source, english, language)
      const span = isMissing || (deviation !== null && deviation < tooShort) ? passage.gapSpan() : null
      if (span !== null)
        yield {
          span,
          source: isMissing ? passage.sourceSpan(0, source.length) : null,
          message: isMissing
            ? 'A paragraph of the source is missing beside this one. Check whether it was cut on purpose.'
            : 'This is far shorter than its source. Check what is left out.',
        }
    }
  },
})
