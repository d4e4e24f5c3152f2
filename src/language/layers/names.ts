import type { Span } from '../../story/story.js'
import type { Sentence, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { isFunctionWord } from '../words/word-classes.js'

/** Small words that may be inside a name, between two capitalised parts. */
const inner: ReadonlySet<string> = new Set([
  'of',
  'de',
  'da',
  'del',
  'der',
  'van',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'the',
  'for',
  '&',
])

const startsHigh = perWord(word => /^\p{Lu}/u.test(word))
const isCapitalised = (token: Token): boolean => token.kind === 'word' && startsHigh(token)
const isSmallWord = perWord(isFunctionWord)
const isInner = perWord(word => inner.has(word))

/** Finds runs of capitalised words, with the small words that join them, but without a function word in front. */
export function findNames(sentences: readonly Sentence[]): readonly Span[] {
  return sentences.flatMap(findRuns)
}

function findRuns({ tokens, capitals }: Sentence): readonly Span[] {
  const runs: Span[] = []
  let last = -1
  for (const index of capitals) {
    const first = tokens[index] as Token
    if (index <= last || !isCapitalised(first) || isSmallWord(first)) continue
    last = index
    for (let next = index + 1; next < tokens.length; next++) {
      const token = tokens[next] as Token
      if (isCapitalised(token)) last = next
      else if (!isInner(token) || next > last + 2) break
    }
    runs.push({ field: first.field, start: first.start, end: (tokens[last] as Token).end })
  }
  return runs
}
