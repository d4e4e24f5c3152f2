import { findForeignRuns } from '../../src/language/layers/scripts.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'source-script',
  family: 'residue',
  mqm: 'Accuracy/Source language fragment',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'byline', 'dateline', 'credit', 'related'],
  summary: 'Letters of another script in English prose',
  why: `Engines copy text that they cannot translate: a name, a term, half a sentence. Translate it, or write it
    in Latin letters. Words that English explains beside them, and letters that are named, are left alone.`,
  examples: {
    bad: [
      { text: 'The ⟦北城⟧ district was closed on Monday.', message: '“北城” is not translated. Translate it.' },
      { text: 'The mayor, Lena ⟦Иванова⟧, declined to comment.' },
      { text: 'Fans sang “⟦Слава⟧” at the gate, and the ⟦紧急 基金⟧ (for short) pays 2,000 crowns.' },
      { text: 'He took the ball round the ⟦τερματοφύλακας⟧ and scored.' },
      { text: 'The party’s slogan was ⟦새 길⟧.' },
      { text: { headline: 'Mayor opens ⟦مهرجان⟧ in port', body: 'The mayor opened a festival.' } },
    ],
    good: [
      'The fund (紧急基金) pays 2,000 crowns, and her book on ‘guanxi’ (关系) is out.', // glosses
      'Fans sang “Слава” (“Glory”) and “Мир” (peace) at the gate.', // explained
      'The letter Ж stands for zh, “福” is the character for luck, and the site is мир.рф.', // letters, an address
      'The dish, moussaka (μουσακάς), is sold at the house of ΦΒΚ, and the tip is ημι.', // a gloss, a club, a short word
      'The letters α and β stand for the two plans, and Ω for the end.', // Greek letters as signs
      'José Núñez met Łukasz Żak and Đặng Văn Hải in Zürich.', // Latin letters with marks
      'The price is £3, €4 or ¥500 — about 20°C in the shade.', // signs
      'The µ meson was found in 1936, the study said.', // a unit's letter
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { start, end, isGloss } of findForeignRuns(field))
        if (!isGloss)
          yield {
            span: field.span(start, end),
            message: `“${field.text.slice(start, end)}” is not translated. Translate it.`,
          }
  },
})
