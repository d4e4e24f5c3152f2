import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { afterLatinA, lettered } from '../../src/language/lexicon/article-sounds.js'
import { foreignWords } from '../../src/language/lexicon/foreign-words.js'
import { articles, isFunctionWord, isPreposition, possessives } from '../../src/language/words/word-classes.js'
import { perWord, where } from '../../src/language/vocabulary.js'
import { makeWordSet } from '../../src/language/words/word-set.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'doubled-determiner',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'Two determiners before one noun: “the a”, “a the”, “his the”',
  why: `Languages without articles do not tell the engine where one belongs, so it writes two. Keep the one that
    the sentence needs.`,
  examples: {
    bad: [
      {
        text: 'The crew went to ⟦the a⟧ port in the north.',
        message: '“the” and “a” cannot stand together. Keep one of them.',
      },
      { text: 'It was ⟦a the⟧ first boat of the year.' },
      { text: 'She left ⟦his the⟧ house on Monday.' },
      { text: 'They mended ⟦the their⟧ nets in spring.' },
      { text: 'The bells ring again by ⟦this the⟧ Advent, and he spoke of ⟦every the⟧ bell.' },
      { text: 'The crew went to ⟦the\u00A0a⟧ port. It saw ⟦his the⟧ boats.' },
      { text: 'He gave ⟦the her⟧ boat, sold ⟦his the⟧ other boat, and in vitamin ⟦the a⟧ day went by.' },
      { text: 'The crew lost ⟦a his⟧, the mayor said.' },
      {
        text: 'It stood by ⟦this the⟧ theatre, by ⟦this the⟧ first-aid post, by ⟦this the⟧ G7 hall and by ⟦every the⟧ headfirst dive.',
      },
    ],
    good: [
      'The A team met the crew, and vitamin A the doctor.', // the letter A
      'He gave her the nets, and them a boat.', // a pronoun before an article
      'All the crews and both the boats were there, with such a storm.', // words that stand before an article
      'On this the 80th day he left. All this the fans missed, and they spoke of this: the bell.', // an ordinal; an object
      'What a day it was for the port.', // an exclamation
      'They wrote “the a” on the wall.', // quoted
      'The a cappella choir sang, and the a la carte menu was new.', // an Italian and a French preposition
      'An aide of his the other day said the choice was his the whole time.', // a pronoun before an article
      'The a and the e of the sign are gone, as are the a.m. hours and the a/c unit.', // a letter
      'He had vitamin a the whole winter, and the an der Eger line closed.', // a letter; a German preposition
      { text: 'The the crew left, THE the crew stayed.', elsewhere: true }, // the same word
      { text: 'The a "crew" left, and grade an the crew has.', elsewhere: true }, // a letter before a mark
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const first of where(field.tokens, isDeterminer)) {
        const second = field.tokens[first.index + 1]
        if (second === undefined || !doubles(first, second) || !spaces.has(field.text.slice(first.end, second.start)))
          continue
        if (field.quotations.covers(first.start) || !areDeterminers(field, first, second)) continue
        yield {
          span: field.span(first.start, second.end),
          message: `“${first.text}” and “${second.text}” cannot stand together. Keep one of them.`,
        }
      }
  },
})

const isDeterminer = perWord(word => isAnyDeterminer(word.toLowerCase()) || demonstratives.has(word))
const isAnyDeterminer = (word: string): boolean => articles.has(word) || possessives.has(word) || word === 'his'

/** Words that no article follows after a preposition: “by this the Advent”. */
const demonstratives = makeWordSet('this every')

/** One space of any width on the same line. */
const spaces = new Set([' ', '\u00A0', '\u2009', '\u202F'])

/** True for two determiners. "her" may be an object, "A" a letter, and repeated-word reports the same word twice. */
function doubles({ text: first }: Token, { text: second }: Token): boolean {
  const [one, two] = [first.toLowerCase(), second]
  if (one === two || (first === 'A' && articles.has(two))) return false
  return isAnyDeterminer(two) || two === 'her'
}

/** Words before “his” as a pronoun: "an aide of his", "the choice was his". */
const beforePronoun = makeWordSet('of is are was were be been being')

/** True unless one of the two is a letter, a pronoun or a word of another language. */
function areDeterminers({ tokens, text }: AnnotatedField, first: Token, second: Token): boolean {
  const [before, next] = [tokens[first.index - 1]?.text ?? '', tokens[second.index + 1]]
  // “On this the 80th day”, “all this the fans missed”
  if (demonstratives.has(first.text)) return isPreposition(before) && !/^\d|th$|^first$/u.test(next?.text ?? '')
  if (first.text === 'his' && beforePronoun.has(before.toLowerCase())) return false
  if ((first.text === 'a' || first.text === 'an') && lettered.has(before.toLowerCase())) return false
  if (!articles.has(second.text)) return true
  // "the a cappella choir", "the a.m. hours", "the a and the e", "the an der Eger line"
  return (
    next !== undefined &&
    /\s/u.test(text[second.end] ?? '') &&
    next.kind !== 'punctuation' &&
    !isFunctionWord(next.text) &&
    !afterLatinA.has(next.text.toLowerCase()) &&
    !foreignWords.has(next.text)
  )
}
