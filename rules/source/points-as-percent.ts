import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'points-as-percent',
  mqm: 'Accuracy/Mistranslation',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'Percentage points of the source that the English gives as a percentage',
  why: `From 4% to 6% is a rise of 2 percentage points, and of 50%. If the source counts points, “2%” is another change.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '失业率上升了⟦2.3个百分点⟧。',
        text: 'The unemployment rate rose by ⟦2.3 percent⟧.',
        message: 'The source says percentage points. Write “2.3 percentage points”.',
      },
      { language: 'ja', source: '支持率は⟦12ポイント⟧下がった。', text: 'The approval rate fell by ⟦12%⟧.' },
      { language: 'de', source: 'Die Quote stieg um ⟦3 Prozentpunkte⟧.', text: 'The rate rose by ⟦3 per cent⟧.' },
      { language: 'ru', source: 'Ставка выросла на ⟦1,5 процентного пункта⟧.', text: 'The rate rose by ⟦1.5%⟧.' },
    ],
    good: [
      { language: 'zh', source: '失业率上升了2.3个百分点。', text: 'Unemployment rose by 2.3 percentage points.' },
      { language: 'zh', source: '失业率上升了2.3个百分点。', text: 'Unemployment rose by 2.3% points.' },
      { language: 'de', source: 'Die Quote stieg um 3 Prozent.', text: 'The rate rose by 3 percent.' },
      { language: 'ja', source: '株価は120ポイント下がった。', text: 'The index fell by 120 points.' },
      {
        language: 'de',
        source: 'Die Quote stieg um 3 Prozentpunkte auf 3 Prozent.',
        text: 'The rate rose to 3 percent.',
      },
    ],
  },
  *check({ passages, language }) {
    for (const passage of language === null ? [] : passages)
      for (const { source, english } of passage.lonePairs) {
        const points = language?.points.exec(source.after)
        const percent = asPercent.exec(english.after)
        if (points == null || percent === null) continue
        const span = passage.englishSpan(english.start, english.end + percent[0].length)
        if (span === null) continue
        const length =
          /^[\p{Script=Latin}\p{Script=Cyrillic}]*/u.exec(source.after.slice(points[0].length))?.[0].length ?? 0
        const right = `${english.text} percentage points`
        yield {
          span,
          source: passage.sourceSpan(source.start, source.end + points[0].length + length),
          message: `The source says percentage points. Write “${right}”.`,
          suggestions: [{ title: `Write “${right}”`, safe: false, edits: [{ span, text: right }] }],
        }
      }
  },
})

const asPercent = /^\s?-?(?:%|per ?cent(?!age|ile))(?!\s?-?(?:age)?\s?-?points?)/iu
