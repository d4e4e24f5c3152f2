import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'lost-percent',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'A percentage of the source that the English gives as a bare number',
  why: `The sign or the word for percent is lost, and a share becomes a count: 35% of the votes is not 35 votes.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '产量增长了⟦35%⟧。',
        text: 'Output grew by ⟦35⟧.',
        message: 'The source says percent. Add “percent”, or check what the number counts.',
      },
      { language: 'de', source: 'Er bekam ⟦62 Prozent⟧ der Stimmen.', text: 'He got ⟦62⟧ votes.' },
      { language: 'ru', source: 'За него ⟦48 процентов⟧ жителей.', text: 'He is backed by ⟦48⟧ residents.' },
      { language: 'cs', source: 'Cena klesla o ⟦12 %⟧.', text: 'The price fell by ⟦12⟧.' },
    ],
    good: [
      { language: 'zh', source: '产量增长了35%。', text: 'Output grew by 35 percent.' },
      { language: 'de', source: 'Er bekam 62 Prozent der Stimmen.', text: 'He got 62% of the vote.' },
      { language: 'ru', source: 'Рост составил 3 ‰.', text: 'The increase was 3 per mille.' },
      { language: 'cs', source: 'Cena klesla o 12 %.', text: 'The price fell by 12 pct.' },
      {
        language: 'de',
        source: '20 Prozent der Bürger sind krank.',
        text: 'Some 20 out of every 100 citizens are ill.',
      },
      { language: 'de', source: 'Die Zahl stieg um 3 Prozentpunkte.', text: 'The share rose by 3 points.' },
      { language: 'de', source: 'Die Zahl stieg um 35 Punkte.', text: 'The share rose by 35.' }, // no percent
    ],
  },
  *check({ passages, language }) {
    for (const passage of passages) {
      if (saysPercent.test(passage.english)) continue
      for (const { source, english } of passage.lonePairs) {
        if (source.kind !== 'percent' || language?.points.test(source.after) === true) continue
        const span = passage.englishSpan(english.start, english.end)
        if (span === null) continue
        const length = /^\s?(?:[%‰]|\p{L}+)/u.exec(source.after)?.[0].length ?? 0
        yield {
          span,
          source: passage.sourceSpan(source.start, source.end + length),
          message: 'The source says percent. Add “percent”, or check what the number counts.',
        }
      }
    }
  },
})

const words = [
  '%',
  'per ?cent',
  'pct',
  'p\\.?p\\.?(?![a-z])',
  'per mil',
  'per thousand',
  '‰',
  'out of every',
  'in every',
  'proportion',
  'points?',
]
const saysPercent = new RegExp(words.join('|'), 'iu')
