import type { Span } from '../../story/story.js'
import type { Sentence, Token } from '../annotated-story.js'
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

const isCapitalised = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** Finds runs of capitalised words, with the small words that join them, but without a function word in front. */
export function findNames(sentences: readonly Sentence[]): readonly Span[] {
  return sentences.flatMap(sentence => [...findRuns(sentence)])
}

function* findRuns({ tokens, capitals }: Sentence): Iterable<Span> {
  let last = -1
  for (const index of capitals) {
    const first = tokens[index] as Token
    if (index <= last || !isCapitalised(first) || isFunctionWord(first.text)) continue
    last = index
    for (let next = index + 1; next < tokens.length; next++) {
      const token = tokens[next] as Token
      if (isCapitalised(token)) last = next
      else if (!inner.has(token.text) || next > last + 2) break
    }
    yield { field: first.field, start: first.start, end: (tokens[last] as Token).end }
  }
}
