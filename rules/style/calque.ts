import type { Token } from '../../src/language/annotated-story.js'
import { calques } from '../../src/language/lexicon/calques.js'
import { perWord, where } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'

/** Calques by their first word, each as a list of words. */
const byFirst: ReadonlyMap<string, readonly (readonly string[])[]> = calques
  .map(phrase => phrase.split(' '))
  .reduce(
    (map, words) => map.set(words[0] ?? '', [...(map.get(words[0] ?? '') ?? []), words]),
    new Map<string, readonly (readonly string[])[]>(),
  )

const startingWith = (word: string): readonly (readonly string[])[] | undefined =>
  byFirst.get(word) ?? byFirst.get(word.toLowerCase())

const opens = perWord(word => startingWith(word) !== undefined)

export default defineRule({
  id: 'calque',
  family: 'style',
  mqm: 'Style/Unnatural or awkward',
  severity: 'info',
  certainty: 'possible',
  since: '0.1.0',
  roles: ['body'],
  summary: 'A formula of the source translated word for word: “it is learned that”, “relevant departments”',
  why: `Wires have formulas in every language. Translated word for word they consist of English words but are not
    English. Write it as English copy would, or leave it out. This is a habit, not damage: it shows that a text
    was translated. So the rule is off by default; the preset translationese turns it on.`,
  examples: {
    bad: [
      {
        text: '⟦It is learned that⟧ the harbor will be opened in May.',
        message: 'This is a word-for-word translation of a source formula. Rewrite it, or leave it out.',
      },
      { text: '⟦Relevant departments⟧ have opened the harbor, and ⟦the masses of⟧ the town came.' },
      { text: '⟦The reporter learned from⟧ the port that it was open.' },
      { text: 'The port of ⟦my country⟧ is open, the ministry said.' },
    ],
    good: [
      '“In my country the ports are open,” she said.', // speech
      'It is clear that the port is open, and the reporter learned to sail.', // other words
      'The departments are relevant to the talks.', // another order
      'He told the police that the port of his country was open.', // said as English copy would
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const token of where(field.tokens, opens)) {
        const words = startingWith(token.text)?.find(each => stands(each, field.tokens, token.index))
        const last = words === undefined ? undefined : field.tokens[token.index + words.length - 1]
        if (last === undefined || field.quotations.covers(token.start)) continue
        yield {
          span: field.span(token.start, last.end),
          message: 'This is a word-for-word translation of a source formula. Rewrite it, or leave it out.',
        }
      }
  },
})

const stands = (words: readonly string[], tokens: readonly Token[], first: number): boolean =>
  words.every((word, at) => tokens[first + at]?.text.toLowerCase() === word)
