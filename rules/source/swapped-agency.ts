import { compareAgencies, comparePlatforms, findInventedCredits } from '../../src/language/source/agencies.js'
import type { Passage } from '../../src/language/source/annotated-source.js'
import type { PlacedName } from '../../src/language/source/name-table.js'
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
      {
        language: 'zh',
        source: '市长在⟦抖音⟧上发布视频。',
        text: 'The mayor posted a video on ⟦Twitter⟧.',
        message: 'The source names Douyin, and the English Twitter. Check who reported it.',
      },
      {
        language: 'zh',
        source: '（奥登27日电）市长抵达。',
        text: 'ORDEN (⟦Reuters⟧) - The mayor has arrived.',
        message: 'The source does not name Reuters. Check who reported it.',
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
      { language: 'zh', source: '市长在抖音上发布视频。', text: 'The mayor posted a video on TikTok.' },
      { language: 'ru', source: 'Вакцина «Спутник V» действует.', text: 'The Sputnik V vaccine works.' },
    ],
  },
  *check({ passages, isUnpaired }) {
    for (const passage of isUnpaired ? [] : passages) {
      if (passage.english === '') continue
      for (const { source, english } of findSwapped(passage)) {
        const span = passage.englishSpan(english.start, english.end)
        if (span === null) continue
        yield source === null
          ? { span, source, message: `The source does not name ${english.name}. Check who reported it.` }
          : {
              span,
              source: passage.sourceSpan(source.start, source.end),
              message: `The source names ${source.name}, and the English ${english.name}. Check who reported it.`,
            }
      }
    }
  },
})

/** An agency of the source, or none, and another one in the English. */
interface SwappedAgency {
  readonly source: PlacedName | null
  readonly english: PlacedName
}

function findSwapped(passage: Passage): readonly SwappedAgency[] {
  const swapped = [compareAgencies(passage), comparePlatforms(passage)].flatMap(({ lost, added }) =>
    lost.flatMap((source, at) => {
      const english = added[at] ?? added[0]
      return english === undefined ? [] : [{ source, english }]
    }),
  )
  if (swapped.length > 0) return swapped
  const around = [passage.before, passage, passage.after].flatMap(each => (each === null ? [] : [each.source]))
  return findInventedCredits(passage.english, around).map(english => ({ source: null, english }))
}
