import type { Token } from '../annotated-story.js'

/** Numbers by the tokens that they are of, made once for all rules. */
const numbersByTokens = new WeakMap<readonly Token[], Int32Array>()

/**
 * Returns a number for each token, so that it is cheap to compare two. Words that differ only in case have one number.
 */
export function numberWords(tokens: readonly Token[]): Int32Array {
  const numbers = numbersByTokens.get(tokens) ?? countWords(tokens)
  numbersByTokens.set(tokens, numbers)
  return numbers
}

function countWords(tokens: readonly Token[]): Int32Array {
  const numbers = new Map<number, number>()
  const found = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const { word, words } = tokens[at] as Token
    const folded = words.vocabulary.foldedOf(word)
    const known = numbers.get(folded)
    found[at] = known ?? numbers.size
    if (known === undefined) numbers.set(folded, numbers.size)
  }
  return found
}
