import { compareAgencies } from '../../src/language/source/agencies.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'swapped-agency',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'Another news agency or medium than the source names',
  why: `Engines have seen one agency far more often than others, and write it for them: 中新社 (China News Service)
    becomes Xinhua or Reuters. A report is then put into the mouth of an agency that never sent it.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '⟦中新社⟧奥登电，市长周一抵达。',
        text: 'Orden, ⟦Xinhua⟧ — The mayor arrived on Monday.',
        message: 'The source names China News Service, and the English Xinhua. Check who reported it.',
      },
      {
        language: 'ja',
        source: '⟦共同通信⟧によると、市長が到着した。',
        text: 'The mayor has arrived, ⟦Jiji⟧ Press reported.',
        message: 'The source names Kyodo, and the English Jiji Press. Check who reported it.',
      },
      {
        language: 'ru',
        source: 'Об этом сообщает ⟦ТАСС⟧.',
        text: '⟦Interfax⟧ reported this.',
        message: 'The source names TASS, and the English Interfax. Check who reported it.',
      },
      {
        language: 'zh',
        source: '市长抵达奥登-⟦中新网⟧',
        text: 'Mayor arrives in Orden - ⟦The New Network⟧',
        message: 'The source names China News Service, and the English “The New Network”. Check who reported it.',
      },
      {
        language: 'zh',
        source: '据⟦美联社⟧报道，市长已抵达。',
        text: 'The mayor has arrived, ⟦AFP⟧ reported.',
        message: 'The source names AP, and the English AFP. Check who reported it.',
      },
    ],
    good: [
      {
        language: 'zh',
        source: '中新社奥登电，市长周一抵达。',
        text: 'Orden, China News Service — The mayor arrived on Monday.',
      },
      {
        language: 'zh',
        source: '据朝鲜中央电视台报道，市长抵达。',
        text: 'The mayor arrived, Korean Central Television said.',
      },
      { language: 'ja', source: '【オルデン共同】市長が到着した。', text: 'ORDEN (Kyodo) — The mayor arrived.' },
      { language: 'de', source: 'Das meldet die dpa.', text: 'The German Press Agency reported it.' },
      { language: 'ru', source: 'Пишет Reuters.', text: 'Reuters writes.' },
    ],
  },
  *check({ passages, isUnpaired }) {
    for (const passage of isUnpaired ? [] : passages) {
      const { lost, added } = compareAgencies(passage)
      for (const [at, agency] of lost.entries()) {
        const other = added[at] ?? added[0]
        const span = other === undefined ? null : passage.englishSpan(other.start, other.end)
        if (other === undefined || span === null) continue
        yield {
          span,
          source: passage.sourceSpan(agency.start, agency.end),
          message: `The source names ${agency.name}, and the English ${other.name}. Check who reported it.`,
        }
      }
    }
  },
})
