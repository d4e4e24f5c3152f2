import type { Span } from '../story/story.js'
import type { Sentence, Token } from './annotated-story.js'
import { isFunctionWord } from './word-classes.js'

/** Small words that may stand inside a name, between two capitalised parts. */
const inner: ReadonlySet<string> = new Set(['of', 'de', 'da', 'del', 'der', 'van', 'von', 'bin', 'ibn', 'al', 'el', 'la', 'the', 'for', '&'])

const isCapitalised = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** Runs of capitalised words, with the small words that join them; an article or other function word in front is left off. */
export function namesOf(sentences: readonly Sentence[]): readonly Span[] {
  return sentences.flatMap(({ tokens }) => [...runs(tokens)])
}

function* runs(tokens: readonly Token[]): Iterable<Span> {
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index] as Token
    if (!isCapitalised(first) || isFunctionWord(first.text)) continue
    let last = index
    for (let next = index + 1; next < tokens.length; next++) {
      const token = tokens[next] as Token
      if (isCapitalised(token)) last = next
      else if (!inner.has(token.text) || next > last + 2) break
    }
    yield { field: first.field, start: first.start, end: (tokens[last] as Token).end }
    index = last
  }
}
