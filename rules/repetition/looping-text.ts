import type { Token } from '../../src/language/annotated-story.js'
import { doubledInEnglish } from '../../src/language/lexicon/doubles.js'
import { findLoops } from '../../src/language/patterns/repetition.js'
import { isFunctionWord } from '../../src/language/words/word-classes.js'
import { makeWordSet } from '../../src/language/words/word-set.js'
import { defineRule } from '../../src/rule.js'

/** Number of copies of one word that no emphasis reaches. */
const beyondEmphasis = 4
/** Number of copies that no rhetoric reaches: “they waited and waited and waited and waited”. */
const beyondRhetoric = 7
/** Most words of a phrase that speakers repeat with commas: “no more, no more, no more, no more”. */
const shortPhrase = 2

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
      { text: 'The crew went on and ⟦on and on and on and on and on and on and on⟧.' },
      { text: 'Prices rose. The bank said so. ⟦The bank said so. The bank said so.⟧' },
      { text: 'The choir sang win again, ⟦win again, win again, win again, win again⟧ and left.' },
      { text: 'The song went over and ⟦over and over and over and over and over and over and⟧ out.' },
      { text: 'The fans sang win again ⟦win again win again win again⟧ and left.' },
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
      'All they could do was wait and wait and wait and wait for the boat, year after year after year after year.', // rhetoric
      'No more, no more, no more, no more, the crowd sang, and the talks went on and on and on.', // likewise
      'The crew went on and on, and on, and on, and on, and on, and on.', // likewise, with commas
      { text: 'The list read: home. home. home. home. home.', elsewhere: true }, // entries
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

/** Words and marks by which writers join a word to itself: “wait and wait”, “year after year”, “no, no”. */
const joints = makeWordSet('and or , – — - ! after by upon on to')

/** True for a loop. One word three times is emphasis, unless it is a function word. */
function isLoop(copies: readonly Token[], period: number): boolean {
  const unit = copies.slice(0, period)
  const words = unit.filter(({ kind }) => kind === 'word')
  const [only] = words
  if (only === undefined) return false
  const content = words.filter(({ text }) => !joints.has(text.toLowerCase()))
  const isOneWord = content.length <= 1
  if (isOneWord && (period > 1 || doubledInEnglish.has(only.text.toLowerCase())))
    return copies.length >= beyondRhetoric * period
  if (isOneWord) return isFunctionWord(only.text) || copies.length >= beyondEmphasis
  return content.length > shortPhrase || copies.length > beyondEmphasis * period || !unit.some(isComma)
}

const isComma = ({ text }: Token): boolean => text === ','
