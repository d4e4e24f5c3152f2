import type { ExplainedFigure } from '../../src/language/source/figures/explain-figures.js'
import { sayValue } from '../../src/language/source/say-value.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'changed-figure',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'A number with other digits than that of the source',
  why: `A digit is dropped, doubled or swapped, or a year or percentage of another paragraph slips in. It is an error
    where the two numbers explain each other: digits that differ in one place, or the only year or percentage on each
    side; elsewhere it is a warning.`,
  examples: {
    bad: [
      {
        language: 'de',
        source: 'Im Stadion waren ⟦17.452⟧ Zuschauer.',
        text: 'There were ⟦17,542⟧ spectators in the stadium.',
        message: 'The source says “17.452” (17,452), and the English another number. Check it.',
      },
      {
        language: 'ru',
        source: 'Завод открылся в ⟦1987⟧ году.',
        text: 'The plant opened in ⟦1978⟧.',
        message: 'The source says “1987”, and the English another year. Check it.',
      },
      {
        language: 'zh',
        source: '产量增长了⟦12⟧%。',
        text: 'Output grew ⟦21⟧ percent.',
        message: 'The source says “12”, and the English another percentage. Check it.',
      },
      { language: 'ja', source: '市は⟦2350⟧人を雇った。', text: 'The city hired ⟦2,530⟧ people.' },
      {
        language: 'zh',
        source: '工厂有⟦2.4万⟧名工人。',
        text: 'The factory has ⟦31,000⟧ workers.',
        message: 'The source says “2.4万” (24,000), and the English another number. Check it.',
      },
    ],
    good: [
      { language: 'de', source: 'Im Stadion waren 17.452 Zuschauer.', text: 'Some 17,500 watched in the stadium.' }, // rounded
      { language: 'ru', source: 'Завод открылся в 1987 году.', text: 'The plant opened in the late 1980s.' },
      { language: 'ja', source: '令和6年度の予算案だ。', text: 'It is the budget for fiscal 2024.' },
      { language: 'zh', source: '奥登市长走了五六百米。', text: 'The mayor of Orden walked about 500 meters.' },
      { language: 'de', source: 'Das Spiel endete 3:1.', text: 'The match ended 3-1.' },
      { language: 'cs', source: 'Akce začíná v 18:30 hodin.', text: 'The event starts at 6:30 p.m.' },
      { language: 'ru', source: 'В 90-х годах он уехал.', text: 'He left in the 1990s.' },
      {
        language: 'de',
        source: 'Orden zahlt 3,5 Milliarden Euro.',
        text: 'Orden pays 3.5 million euros.',
        elsewhere: true,
      }, // another magnitude
    ],
  },
  *check({ passages, isUnpaired }) {
    for (const passage of passages)
      for (const explained of passage.explained) {
        const noun = nouns[explained.relation]
        const { source, english } = explained
        if (noun === undefined || english === null || isUnpaired) continue
        const span = passage.englishSpan(english.start, english.end)
        if (span === null) continue
        yield {
          span,
          source: passage.sourceSpan(source.start, source.end),
          message: `The source says ${quote(explained)}, and the English another ${noun}. Check it.`,
          ...(explained.relation === 'other' ? { severity: 'warning', certainty: 'possible' } : {}),
        }
      }
  },
})

const nouns: Readonly<Partial<Record<ExplainedFigure['relation'], string>>> = {
  digits: 'number',
  year: 'year',
  percent: 'percentage',
  other: 'number',
}

/** Quotes the number of the source, with its value if an English reader would not see it. */
function quote({ relation, source }: ExplainedFigure): string {
  const said = sayValue(source.values[0] ?? 0)
  return `“${source.text}”${relation === 'year' || said === source.text ? '' : ` (${said})`}`
}
