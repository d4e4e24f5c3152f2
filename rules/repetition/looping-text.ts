import type { Token } from '../../src/language/annotated-story.js'
import { doubledInEnglish } from '../../src/language/lexicon/doubles.js'
import { findLoops } from '../../src/language/patterns/repetition.js'
import { isFunctionWord } from '../../src/language/words/word-classes.js'
import { defineRule } from '../../src/rule.js'

/** Number of copies of one word that no emphasis reaches. */
const beyondEmphasis = 4

export default defineRule({
  id: 'looping-text',
  family: 'repetition',
  mqm: 'Non-translation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'headline', 'caption', 'related'],
  summary: 'Words that repeat again and again',
  why: `A neural engine that loses the source falls into a loop and writes the same words until it reaches its
    limit. Keep the first copy, and check the source for the text that is missing after it.`,
  examples: {
    bad: [
      {
        text: 'The mayor opened the bridge of the river ⟦of the river of the river⟧.',
        message: 'The same words repeat again and again. Keep the first copy, and check the source for lost text.',
      },
      {
        text: 'Critics praised the colour of the sea, ⟦the colour of the sea, the colour of the sea, the colour of⟧ it.',
      },
      { text: 'The miners went home ⟦home home home⟧ after the blast.' },
      { text: 'It was the ⟦the the⟧ last bus to leave.' },
      { text: 'Prices rose. The bank said so. ⟦The bank said so. The bank said so.⟧' },
    ],
    good: [
      'The crowd sang no, no, no and went home.', // three of one word: emphasis
      'The estate agent named three reasons: location, location, location.', // likewise
      'The choir sang: “We go home now, we go home now, we go home now, we go home now.”', // a refrain
      'The fans sang hey hey hey and went home.', // likewise
      'It was a very very very long night.', // likewise
      'It was all about them, them, them, and no one else.', // likewise
      'The judges gave marks of 9, 9, 9, 9 and 9.', // figures
      'The team won in June, won in July and won in August.', // each copy says something else
      'He waited ... ... ... ... and left.', // marks only
    ],
  },
  *check(story) {
    for (const field of story.fields) {
      for (const { first, period, end } of findLoops(field.tokens)) {
        const [copy, last] = [field.tokens[first + period], field.tokens[end - 1]]
        if (
          copy === undefined ||
          last === undefined ||
          !isLoop(field.tokens.slice(first, end), period) ||
          field.quotations.covers(copy.start)
        )
          continue
        yield {
          span: field.span(copy.start, last.end),
          message: 'The same words repeat again and again. Keep the first copy, and check the source for lost text.',
        }
      }
    }
  },
})

/** True for a loop. One word three times is emphasis, unless it is a function word. */
function isLoop(copies: readonly Token[], period: number): boolean {
  const words = copies.slice(0, period).filter(({ kind }) => kind === 'word')
  const [only] = words
  if (only === undefined) return false
  return (
    words.length > 1 ||
    (period === 1 && isFunctionWord(only.text) && !doubledInEnglish.has(only.text.toLowerCase())) ||
    copies.length >= beyondEmphasis * period
  )
}
