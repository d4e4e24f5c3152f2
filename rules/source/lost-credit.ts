import { compareAgencies } from '../../src/language/source/agencies.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'lost-credit',
  mqm: 'Accuracy/Omission',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'An agency or medium that the source names and the English does not',
  why: `The name of the agency is often translated word for word (中新社 as “new society”) or dropped with the clause
    around it. Readers then cannot know who reported it, and the credit that the agency is owed is gone.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '据⟦美联社⟧报道，奥登市长周一抵达。',
        text: '⟦The mayor of Orden arrived on Monday, it was reported.⟧',
        message: 'The source names AP here, and the English does not. Name who reported it.',
      },
      {
        language: 'zh',
        source: '⟦中新社⟧奥登5月3日电 市长抵达。',
        text: '⟦Orden, May 3, new society — The mayor arrived.⟧',
        message: 'The source names China News Service here, and the English does not. Name who reported it.',
      },
      {
        language: 'ru',
        source: 'Об этом сообщает ⟦Интерфакс⟧ в понедельник.',
        text: '⟦This was reported on Monday.⟧',
        message: 'The source names Interfax here, and the English does not. Name who reported it.',
      },
      {
        language: 'ja',
        source: 'オルデン市長は⟦共同通信⟧に語った。',
        text: '⟦The mayor of Orden said so in an interview.⟧',
        message: 'The source names Kyodo here, and the English does not. Name who reported it.',
      },
    ],
    good: [
      { language: 'zh', source: '市长抵达奥登。-新华社', text: 'The mayor arrived in Orden.' }, // a site's tail
      { language: 'zh', source: '据美联社报道，市长抵达。', text: 'The mayor arrived, the Associated Press reported.' },
      { language: 'cs', source: 'Řekl to ČTK starosta.', text: 'The mayor told the Czech News Agency so.' },
      { language: 'ja', source: 'NHKが伝えた。', text: 'NHK reported it.' },
      {
        language: 'zh',
        source: '据美联社报道，市长抵达。\n\n他很累。',
        text: 'The mayor has arrived.\n\nHe was tired, AP reported.',
      }, // in the paragraph beside it
    ],
  },
  *check({ passages, isUnpaired }) {
    for (const passage of isUnpaired ? [] : passages) {
      if (passage.english === '') continue
      const { lost, added } = compareAgencies(passage)
      if (lost.length === 0 || added.length > 0) continue
      const around = `${passage.before?.english ?? ''}\n${passage.english}\n${passage.after?.english ?? ''}`
      const stillLost = new Set(
        compareAgencies({ source: passage.source, english: around }).lost.map(({ name }) => name),
      )
      for (const { name, start, end } of lost) {
        const span = passage.gapSpan()
        if (span === null || !stillLost.has(name) || isTail(passage.source, start)) continue
        yield {
          span,
          source: passage.sourceSpan(start, end),
          message: `The source names ${name} here, and the English does not. Name who reported it.`,
        }
      }
    }
  },
})

/** True for a name after the last dash of a line: the tail that a site adds. */
const isTail = (source: string, at: number): boolean =>
  at > source.length - 12 && /[-—–－|_]\s?$/u.test(source.slice(Math.max(0, at - 3), at))
