import { compareAgencies } from '../../src/language/source/agencies.js'
import type { Passage } from '../../src/language/source/annotated-source.js'
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
      {
        language: 'zh',
        source: '-⟦新华社⟧奥登电，市长周一抵达这座美丽的城市。',
        text: '⟦Orden — The mayor arrived on Monday in this beautiful city.⟧',
        message: 'The source names Xinhua here, and the English does not. Name who reported it.',
      },
      { language: 'zh', source: '市长抵达奥-登⟦新华社⟧', text: '⟦The mayor arrived in Orden.⟧' },
      { language: 'zh', source: '市-⟦新华社⟧市长抵达奥登的日子', text: '⟦The mayor arrived in Orden.⟧' },
      {
        language: 'zh',
        source: '据美联社和⟦路透社⟧报道，奥登市长周一抵达。\n\n他很累。',
        text: '⟦The mayor of Orden arrived on Monday.⟧\n\nHe was tired, AP said.',
        message: 'The source names Reuters here, and the English does not. Name who reported it.',
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
      {
        language: 'zh',
        source: '据美联社报道，奥登市长周一抵达。',
        text: 'The mayor of Orden arrived, Reuters reported.',
        elsewhere: true,
      }, // swapped, not lost
      {
        language: 'zh',
        source: '他很累。\n\n据美联社报道，奥登市长周一抵达。',
        text: 'AP said he was tired.\n\nThe mayor of Orden arrived on Monday.',
      }, // in the paragraph before
      { language: 'zh', source: '市长抵达奥登 - 新华社', text: 'The mayor arrived in Orden.' }, // a tail
      { language: 'zh', source: '-新华社', text: 'The end.' },
    ],
  },
  *check({ passages, isUnpaired }) {
    for (const passage of isUnpaired ? [] : passages) {
      if (passage.english === '') continue
      const { lost, added } = compareAgencies(passage)
      for (const { name, start, end } of added.length > 0 ? [] : lost) {
        const span = passage.gapSpan()
        if (span === null || isNear(passage, name) || isTail(passage.source, start)) continue
        yield {
          span,
          source: passage.sourceSpan(start, end),
          message: `The source names ${name} here, and the English does not. Name who reported it.`,
        }
      }
    }
  },
})

/** True for an agency that a paragraph beside this one names in English. */
function isNear({ source, english, before, after }: Passage, name: string): boolean {
  const around = [before?.english, english, after?.english].join('\n')
  return !compareAgencies({ source, english: around }).lost.some(each => each.name === name)
}

/** True for a name after the last dash of a line: the tail that a site adds. */
const isTail = (source: string, at: number): boolean =>
  at > source.length - 12 && /[-—–－|_]\s?$/u.test(source.slice(Math.max(0, at - 3), at))
