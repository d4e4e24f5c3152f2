import { findAddresses, foldAddress } from '../../src/language/source/addresses.js'
import { toHalfWidth } from '../../src/language/source/figures/digits.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'broken-address',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'An address of the source that the English spells differently',
  why: `URLs, e-mail addresses and handles must not change by a letter. Engines put spaces into them, translate their
    words or drop the end.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '详情见⟦www.orden-news.cn⟧。',
        text: 'See ⟦www. orden-news. cn⟧ for details.',
        message: 'The source has “www.orden-news.cn”. Write the address as it is there.',
      },
      { language: 'de', source: 'Schreiben Sie an ⟦presse@orden.example⟧.', text: 'Write to ⟦press@orden.example⟧.' },
      {
        language: 'ru',
        source: 'Подробнее: ⟦https://orden.example/novosti/5⟧',
        text: 'More: ⟦https://orden.example/news/5⟧',
      },
      { language: 'ja', source: '⟦@ordencity⟧が発表した。', text: '⟦@OrdenTown⟧ announced it.' },
      {
        language: 'zh',
        source: '详情见www.orden-news.cn和⟦www.kesh-news.cn⟧。',
        text: 'See www.orden-news.cn and ⟦www.kesh-new.cn⟧ for details.',
      },
      {
        language: 'zh',
        source: '写信到a@orden.example和详情见⟦www.kesh.example⟧。',
        text: 'See ⟦www.kesk.example⟧ for details.',
      },
      { language: 'zh', source: '详情见⟦@orden⟧。', text: 'See ⟦@ orden⟧ for details.' },
    ],
    good: [
      { language: 'zh', source: '详情见www.orden-news.cn。', text: 'See orden-news.cn for details.' },
      { language: 'de', source: 'Mehr auf https://orden.example.', text: 'More at https://orden.example/.' },
      { language: 'ja', source: '@ordencityが発表した。', text: 'The city announced it.' }, // left out
      { language: 'ru', source: 'Пишите на PRESS@orden.example', text: 'Write to press@orden.example.' },
      { language: 'zh', source: '详情见@kesh。', text: 'Write to press@orden.example, or see www.orden.example.' }, // another kind
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!mayHaveAddress.test(passage.source)) continue
      const kept = foldAddress(passage.english)
      const theirs = findAddresses(passage.english).filter(
        ({ text }) => !toHalfWidth(passage.source).toLowerCase().includes(foldAddress(text)),
      )
      for (const { text, start, end } of findAddresses(toHalfWidth(passage.source))) {
        if (kept.includes(foldAddress(text))) continue
        const place = theirs.find(each => isAlike(text, each.text)) ?? findSpaced(text, passage.english)
        const span = place === null ? null : passage.englishSpan(place.start, place.end)
        if (span === null) continue
        yield {
          span,
          source: passage.sourceSpan(start, end),
          message: `The source has “${text}”. Write the address as it is there.`,
        }
      }
    }
  },
})

const mayHaveAddress = /[@＠]|https?:|www[.．]/u

/** True for addresses of one kind. */
const isAlike = (a: string, b: string): boolean =>
  a.startsWith('@') === b.startsWith('@') && a.includes('@') === b.includes('@')

/** Finds an address with spaces between its parts. */
function findSpaced(address: string, english: string): { start: number; end: number } | null {
  const parts = address.split(/([./@:?=&_-]+)/u).filter(part => part !== '')
  const spaced = parts.map(part => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s{0,2}')
  const match = parts.length < 2 ? null : new RegExp(spaced, 'iu').exec(english)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}
