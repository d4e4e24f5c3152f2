import { findMisspeltNames } from '../../src/language/source/names/latin-names.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'misspelt-name',
  mqm: 'Accuracy/Mistranslation',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'A name that the source has in Latin letters, with a letter or two off',
  why: `Copy in another script gives names of firms, works and people in Latin letters too. An engine that reads them
    piece by piece drops or swaps letters.`,
  examples: {
    bad: [
      {
        language: 'ru',
        source: 'Компания ⟦Lundmark⟧ закрылась.',
        text: 'The company ⟦Lundmrk⟧ has closed.',
        message: 'The source writes “Lundmark”, and the English “Lundmrk”. Check the name.',
      },
      { language: 'zh', source: '由⟦Velmora⟧公司承建。', text: 'It is built by ⟦Velmoro⟧.' },
      { language: 'ja', source: '新曲「⟦Nightfarer⟧」を発表した。', text: 'The song “⟦Nightfearer⟧” is out.' },
      { language: 'uk', source: 'Компанія ⟦Skarndal⟧ закрилась.', text: '⟦Skrandal⟧’s doors are closed.' },
    ],
    good: [
      { language: 'ru', source: 'Компания Lundmark закрылась.', text: 'The Lundmark company has closed.' },
      { language: 'ru', source: 'Компания Lundmark закрылась.', text: 'Lundmark’s doors are closed.' },
      { language: 'zh', source: '由Velmora公司承建。', text: 'The company built it.' }, // not named
      { language: 'zh', source: '由Velmora和Velmoro承建。', text: 'Velmoro builds it.' }, // the source has both
      { language: 'de', source: 'Die Firma Lundmark ist zu.', text: 'The Lundmarck company has closed.' }, // one script
      { language: 'ru', source: 'Фильм «Émilien» вышел.', text: 'The film “Emilien” is out.' }, // without its accent
      { language: 'ru', source: 'Новый штамм Omikron.', text: 'Omicron is a new strain.' }, // a Greek letter
      { language: 'ru', source: 'Агентство Brasil молчит.', text: 'Brazil is silent.' },
      { language: 'zh', source: '见https://x.example/Lundmark。', text: 'See Lundmrk at x.' }, // an address
    ],
  },
  *check({ passages, language, isUnpaired }) {
    if (language === null || isUnpaired) return
    for (const passage of passages)
      for (const { source, english } of findMisspeltNames(passage, language)) {
        const span = passage.englishSpan(english.start, english.start + english.name.length)
        if (span === null) continue
        yield {
          span,
          source: passage.sourceSpan(source.start, source.end),
          message: `The source writes “${source.name}”, and the English “${english.name}”. Check the name.`,
          suggestions: [{ title: `Write “${source.name}”`, safe: false, edits: [{ span, text: source.name }] }],
        }
      }
  },
})
