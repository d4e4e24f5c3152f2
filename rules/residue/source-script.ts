import { findForeignRuns } from '../../src/language/layers/scripts.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'source-script',
  family: 'residue',
  mqm: 'Accuracy/Source language fragment',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'byline', 'dateline', 'credit', 'related'],
  summary: 'Letters of another script in English prose',
  why: `Engines copy text that they cannot translate: a name, a term, half a sentence. Translate it, or write it
    in Latin letters. A gloss in brackets after its English name is a warning: some desks allow it, but few
    readers can read it.`,
  examples: {
    bad: [
      { text: 'The ⟦北城⟧ district was closed on Monday.', message: '“北城” is not translated. Translate it.' },
      { text: 'The mayor, Lena ⟦Иванова⟧, declined to comment.' },
      { text: 'The fund (⟦紧急 基金⟧) pays 2,000 crowns to every household.' },
      { text: 'The party’s slogan was ⟦새 길⟧.' },
      { text: { headline: 'Mayor opens ⟦مهرجان⟧ in port', body: 'The mayor opened a festival.' } },
    ],
    good: [
      'The letters α and β stand for the two plans, and Ω for the end.', // Greek letters as signs
      'José Núñez met Łukasz Żak and Đặng Văn Hải in Zürich.', // Latin letters with marks
      'The price is £3, €4 or ¥500 — about 20°C in the shade.', // signs
      'The µ meson was found in 1936, the study said.', // a unit's letter
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { start, end, isGloss } of findForeignRuns(field)) {
        const message = `“${field.text.slice(start, end)}” is not translated. Translate it.`
        if (isGloss) yield { span: field.span(start, end), message, severity: 'warning', certainty: 'likely' }
        else yield { span: field.span(start, end), message }
      }
  },
})
