import { findLiteralTerms } from '../../src/language/source/literal-terms.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'literal-term',
  mqm: 'Accuracy/Mistranslation',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'A term of the source that is translated word for word',
  why: `The parts of a term do not always add up to it: 新冠 is COVID-19 and no “new crown”, and a German Gymnasium is a
    school. Both the term and its wrong words must be there.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '奥登市的⟦新冠⟧疫情已经结束。',
        text: 'The ⟦new crown⟧ epidemic in Orden is over.',
        message: 'The source has “新冠”, and this is a translation of its parts. Write “COVID-19” or the like.',
      },
      {
        language: 'de',
        source: 'Das ⟦Gymnasium⟧ in Orden bleibt zu.',
        text: 'The ⟦gymnasium⟧ in Orden remains closed.',
      },
      {
        language: 'ru',
        source: 'В Ордене закрыли ⟦магазин⟧.',
        text: 'A ⟦magazine⟧ was closed in Orden.',
      },
      { language: 'ja', source: '横綱に⟦黒星⟧がついた。', text: 'A ⟦black star⟧ was on the yokozuna.' },
    ],
    good: [
      { language: 'zh', source: '奥登市的新冠疫情已经结束。', text: 'The COVID-19 epidemic in Orden is over.' },
      { language: 'zh', source: '国王戴上了新的王冠。', text: 'The king put on a new crown.' },
      { language: 'de', source: 'Die Turnhalle bleibt zu.', text: 'The gymnasium remains closed.' },
      { language: 'zh', source: '美国国务院周一表示欢迎。', text: 'The State Department welcomed it on Monday.' },
    ],
  },
  *check({ passages, language, isUnpaired }) {
    if (language === null || isUnpaired) return
    for (const passage of passages)
      for (const { source, english, right } of findLiteralTerms(passage, language)) {
        const span = passage.englishSpan(english.start, english.end)
        if (span === null) continue
        yield {
          span,
          source: passage.sourceSpan(source.start, source.end),
          message: `The source has “${source.name}”, and this is a translation of its parts. Write “${right}” or the like.`,
        }
      }
  },
})
