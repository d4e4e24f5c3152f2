import type { Sentence, Token } from '../../src/language/annotated-story.js'
import {
  arePaired,
  followsCompound,
  isCompound,
  isFirstOfPair,
  lacksObject,
  mayHaveObjectBefore,
} from '../../src/language/patterns/preposition-pairs.js'
import { perWord, tokenAt, where } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'
import { makeWordSet } from '../../src/language/words/word-set.js'

const mayBeFirst = perWord(isFirstOfPair)

export default defineRule({
  id: 'doubled-preposition',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'Two prepositions with no object between them: “of in”, “to for”',
  why: `The engine lost the words between them, or translated one case by two prepositions. Find the missing
    words, or keep the right preposition.`,
  examples: {
    bad: [
      {
        text: 'The port is part ⟦of in⟧ the plan of the town.',
        message: 'Words are missing between “of” and “in”. Add them, or keep one preposition.',
      },
      { text: 'They gave the boat ⟦to for⟧ the crew of the port.' },
      { text: 'The talks ⟦during in⟧ May were long.' },
      { text: 'She spoke ⟦with to⟧ the mayor of Orden.' },
      { text: 'The clerk said she had heard ⟦of in⟧ the plan from a fisherman.' },
      { text: 'Owners who sold boats ⟦to for⟧ the debts were angry.' },
      { text: 'The crew hid ⟦in into⟧ a barn, and they do not ask ⟦for of⟧ money.' },
      { text: 'The port is shut ⟦until to⟧ Sunday, and talks go on ⟦despite of⟧ the rain.' },
      { text: 'They wrote ⟦regarding to⟧ the fee and hid ⟦behind of⟧ the barn.' },
      { text: 'The guest knocked ⟦at on⟧ the door of the inn.' },
      { text: 'It is late. He spoke ⟦of in⟧ May, and the sale ⟦of at⟧ dawn was late.' },
      { text: 'They took care ⟦of in⟧ all ports.' },
      { text: 'She had signed each list, ⟦with in⟧ green ink, and the crew were ⟦without of⟧ captain Holm.' },
      { text: 'It is shut because ⟦of from⟧ smoke, and opens ⟦between from⟧ 10 a.m. and noon.' },
    ],
    good: [
      'He said, “The port is part of in the plan of the town.”', // quoted
      'The boat he spoke of in May is the one they asked for at the port.', // a clause ends between them
      'The tender of at least 300 boats and the sale of at most ten went on.', // a measure
      'He came from under the bridge and went up to the port.', // one place
      'What are you looking at in there, and who is it for in the end?', // questions
      'The word “of in” is wrong.', // quoted
      'The plan was never heard of in Kesh, and the help asked for by the mayor has come.', // the object is before it
      'It is a bridge to look at in May, and a town worth fighting for at any price.', // likewise
      'He logged in at noon, she came in for tea, and the game went on in the rain.', // adverbs
      'What he ran against to this day is unclear, and he will wait until, to be sure, the end.', // an object before; a comma
      'The boats are taken care of by the crew and were made use of in spring.', // a set phrase
      'He came by bus instead of by train, and what it is late because of to this day is unclear.', // a contrast; an object before
      'He said: “We spoke of in May, and it is late.”', // speech
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const sentence of field.sentences) {
        const { tokens } = sentence
        for (const first of where(tokens, mayBeFirst)) {
          const index = first.index - (tokens[0]?.index ?? 0)
          const second = tokenAt(tokens, index + 1)
          if (index === 0 || second === undefined || field.quotations.covers(first.start)) continue
          if (!isCompound(sentence, index) && !isPairAlone(sentence, index, second)) continue
          yield {
            span: field.span(first.start, second.end),
            message: `Words are missing between “${first.text}” and “${second.text}”. Add them, or keep one preposition.`,
          }
        }
      }
  },
})

const measureWords = makeWordSet('least most once all home first last times')

/** True for two prepositions that cannot be neighbours, and whose object is neither between nor before them. */
const isPairAlone = (sentence: Sentence, index: number, second: Token): boolean =>
  (followsCompound(sentence, index) ||
    (arePaired(sentence.tokens[index]?.text ?? '', second.text) &&
      !opensMeasure(second, sentence.tokens[index + 2]) &&
      !isOwned(sentence.tokens, index) &&
      lacksObject(sentence, index))) &&
  !mayHaveObjectBefore(sentence, index)

/** True for "at least", "at once" and the like, which may follow a preposition. */
const opensMeasure = ({ text }: Token, next: Token | undefined): boolean =>
  text === 'at' && measureWords.has(next?.text ?? '')

/** Words with a preposition of their own after a verb such as “taken” or “made”. */
const phraseNouns = makeWordSet('care use advantage note notice hold charge account fun sight mention rid short track')

const phraseVerbs = makeWordSet('taken made got gotten lost fallen kept caught disposed')

/** True after a set phrase that owns its preposition: "are taken care of by", "was made use of in". */
const isOwned = (tokens: readonly Token[], index: number): boolean =>
  phraseNouns.has(tokens[index - 1]?.text ?? '') && phraseVerbs.has(tokens[index - 2]?.text ?? '')
