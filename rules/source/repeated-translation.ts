import { fold, isSameText, measureOverlap } from '../../src/language/source/likeness.js'
import { defineSourceRule } from '../../src/rule.js'

/** Fewest words of a paragraph that is not repeated by chance. */
const fewestWords = 8
/** Sources that are less alike than this were not the same. */
const mostAlike = 0.35

export default defineSourceRule({
  id: 'repeated-translation',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'A paragraph that repeats the English of its neighbour for another source',
  why: `An engine slips a line, or a translation memory returns the wrong entry: two paragraphs of the source become
    one and the same paragraph of English, and one of them is lost.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '奥登市长周一抵达港口。\n\n⟦三名渔民在暴风雨中失踪，搜救仍在继续。⟧',
        text: 'The mayor of Orden arrived at the port on Monday morning.\n\n⟦The mayor of Orden arrived at the port on Monday morning.⟧',
        message: 'This repeats the paragraph before it, but its source says something else. Translate it again.',
      },
      {
        language: 'de',
        source:
          'Die Polizei sperrte am Morgen alle Brücken.\n\n⟦Zwölf Läden blieben wegen des Hochwassers geschlossen.⟧',
        text: 'Police closed all of the bridges early in the morning.\n\n⟦Police closed all of the bridges early in the morning.⟧',
      },
      {
        language: 'ru',
        source: 'Мэр приехал в порт утром.\n\n⟦Рыбаки пропали во время сильного шторма.⟧',
        text: 'The mayor came to the port early in the morning.\n\n⟦The mayor came to the port early in the morning.⟧',
      },
      {
        language: 'ja',
        source: '市長は月曜日に港に到着した。\n\n⟦嵐で漁師三人が行方不明となっている。⟧',
        text: 'The mayor of the town arrived at the port Monday.\n\n⟦The mayor of the town arrived at the port Monday.⟧',
      },
      {
        language: 'ru',
        source: 'Мэр приехал утром.\n\n⟦Рыбаки пропали в море.⟧',
        text: 'The mayor of the old town came today.\n\n⟦The mayor of the old town came today.⟧',
      },
    ],
    good: [
      {
        language: 'de',
        source: 'Jeder liest es hier.\n\nAlle lesen es hier.',
        text: 'Everybody reads it.\n\nEverybody reads it.',
      },
      {
        language: 'zh',
        source: '奥登市长周一抵达港口。\n\n三名渔民失踪。',
        text: 'The mayor of Orden arrived at the port on Monday.\n\nThree fishermen are missing after the storm at sea.',
      },
      { language: 'ru', source: 'Да.\n\nКонечно.', text: 'Yes.\n\nYes.' },
      {
        language: 'ja',
        source: '写真：市役所\n\n写真：市の庁舎',
        text: 'Photo: the town hall\n\nPhoto: the town hall',
      },
      {
        language: 'ru',
        source: 'Мэр города приехал в порт.\n\nМэр города приехал в порт.',
        text: 'The mayor of the town came to the port today.\n\nThe mayor of the town came to the port today.',
        elsewhere: true,
      }, // the source repeats it
    ],
  },
  *check({ passages, isUnpaired }) {
    for (const passage of isUnpaired ? [] : passages) {
      const { before, english, source } = passage
      if (before === null || english === '') continue
      if (!isSameText(english, before.english) || fold(english).split(' ').length < fewestWords) continue
      if (measureOverlap(source, before.source) >= mostAlike) continue
      const span = passage.englishSpan(0, english.length)
      if (span !== null)
        yield {
          span,
          source: passage.sourceSpan(0, source.length),
          message: 'This repeats the paragraph before it, but its source says something else. Translate it again.',
        }
    }
  },
})
