import type { Token } from '../../src/language/annotated-story.js'
import { perWord } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'
import { makeWordSet } from '../../src/language/words/word-set.js'

/** Prepositions that no English sentence has next to each other: the first, then those that cannot follow it. */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', new Set(['in', 'to', 'on', 'for', 'by', 'at', 'with', 'into', 'during'])],
  ['to', new Set(['for', 'of', 'at', 'in'])],
  ['for', new Set(['of', 'to', 'at'])],
  ['with', new Set(['of', 'to', 'for', 'by', 'in', 'from'])],
  ['into', new Set(['to', 'of', 'on', 'for', 'with'])],
  ['during', new Set(['in', 'on', 'at', 'of'])],
  ['at', new Set(['of', 'for', 'to', 'in'])],
])

const isFirst = perWord(word => pairs.has(word))

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
    ],
    good: [
      'The boat he spoke of in May is the one they asked for at the port.', // a clause ends between them
      'The tender of at least 300 boats and the sale of at most ten went on.', // a measure
      'He came from under the bridge and went up to the port.', // one place
      'What are you looking at in there, and who is it for in the end?', // questions
      'The word “of in” is wrong.', // quoted
      'The boats are taken care of by the crew and were made use of in spring.', // a set phrase
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const sentence of field.sentences) {
        const { tokens } = sentence
        let isStranding = false
        for (let index = 0; index < tokens.length - 1; index++) {
          const first = tokens[index] as Token
          const second = tokens[index + 1] as Token
          isStranding ||= index > 0 && strands(tokens[index - 1] as Token, index - 1)
          if (
            !isFirst(first) ||
            pairs.get(first.text)?.has(second.text) !== true ||
            field.quotations.covers(first.start)
          )
            continue
          if (isStranding || opensMeasure(second, tokens[index + 2])) continue
          // A verb right before may own the first one: "spoke of in May", "asked for at the port", "is taken care of".
          const before = sentence.tags[index - 1] // the tagger is asked for no other sentence
          const noun = tokens[index - 1]?.text ?? ''
          if ((before !== 'NOUN' && before !== 'PROPN' && !isObjectless(noun)) || isOwned(tokens, index)) continue
          yield {
            span: field.span(first.start, second.end),
            message: `Words are missing between “${first.text}” and “${second.text}”. Add them, or keep one preposition.`,
          }
        }
      }
  },
})

/** True for "at least", "at once" and the like, which may follow a preposition. */
const opensMeasure = ({ text }: Token, next: Token | undefined): boolean =>
  text === 'at' && /^(?:least|most|once|all|home|first|last|times)$/u.test(next?.text ?? '')

/** Words with a preposition of their own after a verb such as “taken” or “made”. */
const phraseNouns = makeWordSet('care use advantage note notice hold charge account fun sight mention rid short track')

/** True after a set phrase that owns its preposition: "are taken care of by", "was made use of in". */
const isOwned = (tokens: readonly Token[], index: number): boolean =>
  phraseNouns.has(tokens[index - 1]?.text ?? '') &&
  /^(?:taken|made|got|gotten|lost|fallen|kept|caught|disposed)$/u.test(tokens[index - 2]?.text ?? '')

/** Verbs that take the first preposition only with an object right after it. */
const isObjectless = (verb: string): boolean => /^(?:spoke|part|gave)$/u.test(verb)

/** True for a word after which a preposition may lack its object: “which”, or “he” in “the boat he spoke of”. */
const strands = (word: Token, index: number): boolean => isRelative(word) || (index > 0 && isSubject(word))
const isRelative = perWord(word => /^(?:who|whom|what|which|that|where|how)$/u.test(word.toLowerCase()))
const isSubject = perWord(word => /^(?:he|she|they|we|it|you|i)$/u.test(word.toLowerCase()))
