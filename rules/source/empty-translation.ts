import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'empty-translation',
  mqm: 'Accuracy/Omission',
  severity: 'error',
  certainty: 'certain',
  since: '0.2.0',
  summary: 'Marks without a word where the source has a sentence',
  why: `A field that was never filled, or an engine that returned nothing, leaves a dash or a stop.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '奥登市长周一抵达。\n\n他很累。',
        text: 'The mayor of Orden arrived on Monday.\n\n⟦—⟧',
        message: 'The source has copy here, and the English has no word. Translate it.',
      },
      { language: 'de', source: 'Er kam an.\n\nDann regnete es.', text: '⟦...⟧\n\nThen it rained.' },
      { language: 'ru', source: 'Мэр приехал.', text: '⟦.⟧' },
      { language: 'ja', source: '市長が到着した。', text: '⟦“”⟧' },
    ],
    good: [
      { language: 'zh', source: '……', text: '...' },
      { language: 'de', source: 'Er kam an.', text: 'He arrived.' },
      { language: 'ja', source: '＊　＊　＊', text: '* * *' },
      { language: 'ru', source: '1987', text: '1987' },
      { language: 'ru', source: 'Я.', text: '.' }, // a letter
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      const { source, english } = passage
      if (!/\p{L}{2}/u.test(source) || /[\p{L}\p{N}]/u.test(english)) continue
      const span = passage.englishSpan(0, english.length)
      if (span !== null)
        yield { span, source: null, message: 'The source has copy here, and the English has no word. Translate it.' }
    }
  },
})
