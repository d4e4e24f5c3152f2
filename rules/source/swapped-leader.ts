import { findSwappedLeaders } from '../../src/language/source/leaders.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'swapped-leader',
  mqm: 'Accuracy/Mistranslation',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'Another head of a state or body than the source names',
  why: `An engine that knows an office better than its holder writes the name of a predecessor: 冯德莱恩 (von der Leyen)
    becomes Juncker. The wrong person is then quoted.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '首相⟦岸田⟧文雄周一抵达奥登。',
        text: 'Prime Minister Shinzo ⟦Abe⟧ arrived in Orden on Monday.',
        message: 'The source names Fumio Kishida, and the English Shinzo Abe. Check who is meant.',
      },
      {
        language: 'ru',
        source: 'Канцлер Олаф ⟦Шольц⟧ приехал в Орден.',
        text: 'Chancellor Angela ⟦Merkel⟧ came to Orden.',
        message: 'The source names Olaf Scholz, and the English Angela Merkel. Check who is meant.',
      },
      {
        language: 'de',
        source: 'Präsident ⟦Biden⟧ sprach in Orden.',
        text: 'President ⟦Trump⟧ spoke in Orden.',
        message: 'The source names Joe Biden, and the English Donald Trump. Check who is meant.',
      },
      {
        language: 'zh',
        source: '总统⟦莱西⟧在奥登发表讲话。',
        text: 'President Ibrahim ⟦Lacy⟧ spoke in Orden.',
        message: 'The source names Ebrahim Raisi, and the English “Lacy”. Check who is meant.',
      },
      {
        language: 'ja',
        source: '⟦バイデン⟧大統領が到着した。',
        text: 'President ⟦Obama⟧ has arrived.',
        message: 'The source names Joe Biden, and the English Barack Obama. Check who is meant.',
      },
    ],
    good: [
      { language: 'zh', source: '首相岸田文雄抵达奥登。', text: 'Prime Minister Fumio Kishida arrived in Orden.' },
      { language: 'zh', source: '拜登抵达奥登。', text: 'The U.S. president arrived in Orden.' },
      { language: 'uk', source: 'Президент Зеленський приїхав.', text: 'President Zelensky came.' },
      {
        language: 'zh',
        source: '拜登抵达奥登。\n\n特朗普没有来。',
        text: 'The president arrived in Orden. Unlike Trump,\n\nwho stayed away.',
      }, // named in the paragraph beside it
    ],
  },
  *check({ passages, language, isUnpaired }) {
    if (language === null || isUnpaired) return
    for (const passage of passages)
      for (const { source, english } of findSwappedLeaders(passage, language)) {
        const span = passage.englishSpan(english.start, english.end)
        if (span === null) continue
        yield {
          span,
          source: passage.sourceSpan(source.start, source.end),
          message: `The source names ${source.name}, and the English ${english.name}. Check who is meant.`,
        }
      }
  },
})
