import type { ModelLexicon } from './lexicon.js'
import type { TagMachine } from './model-rules.js'
import type { ModelWord } from './split-words.js'

/** Keys in the machines for a word with a hint, for the end of a text, and for the state to go back to. */
const hints = 1_080_000
const ending = 2_070_000
const otherwise = 2_070_003

/** The tag of a word without one. */
const noun = 8

/** A run of words that a machine recognises: the word whose tag it sets, and that tag. */
type Match = readonly [word: number, tag: number]

/**
 * Sets the tags of words that stand in one of the model's patterns, as wink-nlp does (src/automaton.js, MIT), one
 * machine after another.
 */
export function retag(words: readonly ModelWord[], lexicon: ModelLexicon): readonly number[] {
  const tags = words.map(({ tag }) => (tag === 0 ? noun : tag))
  for (const machine of lexicon.rules.machines)
    for (const [word, tag] of recognise(machine, words, tags)) {
      const normal = words[word]?.normal ?? -1
      if (tag < 0) tags[word] = -tag
      else if (normal >= 0 && lexicon.mayBe(normal, tag)) tags[word] = tag
    }
  return words.map(({ tag, isFixed }, at) => (isFixed ? tag : (tags[at] ?? tag)))
}

/** Returns the key by which a machine knows a word: its hint, or the tag that it has now. */
const keyOf = (word: ModelWord, tag: number): number => (word.hint > 0 ? word.hint + hints : tag)

/** Finds the runs that a machine recognises, the longest from each place on; the next one begins behind it. */
function recognise(
  [, , states, finals, marks]: TagMachine,
  words: readonly ModelWord[],
  tags: readonly number[],
): readonly Match[] {
  const matches: Match[] = []
  for (let from = 0; from <= words.length; from++) {
    let state = 0
    let shorter = 0
    let shorterEnd = 0
    for (let at = from; at <= words.length; at++) {
      const word = words[at]
      const next = states[state]?.[word === undefined ? ending : keyOf(word, tags[at] ?? 0)] ?? 0
      const isFinal = finals[next] !== undefined
      if (isFinal || (next === 0 && shorter !== 0)) {
        const final = isFinal ? next : shorter
        matches.push([from + (marks[final]?.[0] ?? 0), Number(finals[final])])
        from = isFinal ? at : shorterEnd
        break
      }
      if (next === 0) break
      state = next
      const back = states[state]?.[otherwise] ?? 0
      if (back !== 0) {
        shorter = back
        shorterEnd = at
      }
    }
  }
  return matches
}
