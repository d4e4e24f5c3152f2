import { FieldText } from '../../story/field-text.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import type { Stretch } from '../words/stretches.js'
import { tokensOf } from '../layers/tokens.js'

/** A phrase in a text; `last` is the position of its last token among those that were looked at. */
interface Found extends Stretch {
  readonly last: number
}

/** What may follow some words: nested, so that a thousand phrases are looked for as fast as one. */
interface Branch {
  readonly next: Map<string, Branch>
  ends: boolean
}

const branch = (): Branch => ({ next: new Map(), ends: false })

/** The words of a text that is no copy: a phrase, an agency's name. */
export const wordsOf = (text: string): readonly Token[] =>
  tokensOf({ role: 'body', text, path: null, origin: new FieldText(text).origin })

/** Phrases by their words: white space of any width is one space to them, curly apostrophes are straight. */
export class Phrases {
  /** What is looked for, as it was given: what tells one list from another. */
  readonly phrases: readonly string[]
  readonly caseCounts: boolean
  readonly #root = branch()

  constructor(phrases: readonly string[], caseCounts: boolean) {
    this.phrases = phrases
    this.caseCounts = caseCounts
    for (const phrase of phrases) this.#add(wordsOf(phrase))
  }

  #add(words: readonly Token[]): void {
    let at = this.#root
    for (const index of words.keys()) {
      const key = this.#key(words, index, 0)
      const next = at.next.get(key) ?? branch()
      at.next.set(key, next)
      at = next
    }
    at.ends = words.length > 0
  }

  /** The longest phrase that begins at a token; null where none does. Behind its last word a possessive ending or a sentence's stop may stand. */
  #longestAt(tokens: readonly Token[], first: number): Found | null {
    let at: Branch | undefined = this.#root
    let found: Found | null = null
    for (let index = first; index < tokens.length; index++) {
      const key = this.#key(tokens, index, first)
      const token = tokens[index] as Token
      const ending = /.(?:'s|\.)$/u.exec(key)?.[0].slice(1) ?? ''
      const ends: (length: number) => Found = length => ({
        start: (tokens[first] as Token).start,
        end: token.end - length,
        last: index,
      })
      if (ending !== '' && at.next.get(key.slice(0, -ending.length))?.ends === true) found = ends(ending.length)
      at = at.next.get(key)
      if (at === undefined) break
      if (at.ends) found = ends(0)
    }
    return found
  }

  /** Where phrases stand in a field, from left to right; of two that overlap the first, of two at one place the longest. */
  *standingIn({ paragraphs }: AnnotatedField): Iterable<Stretch> {
    for (const { tokens } of paragraphs)
      for (let index = 0; index < tokens.length; index++) {
        const found = this.#longestAt(tokens, index)
        if (found === null) continue
        yield found
        index = found.last
      }
  }

  /** The same with those that overlap another. */
  everywhereIn({ paragraphs }: AnnotatedField): readonly Stretch[] {
    return paragraphs.flatMap(({ tokens }) => tokens.flatMap((_, first) => this.#longestAt(tokens, first) ?? []))
  }

  /** A word as it is looked up, with the space before it unless it is the first. */
  #key(tokens: readonly Token[], index: number, first: number): string {
    const { text, start } = tokens[index] as Token
    const plain = text.replaceAll('’', "'")
    const isApart = index > first && (tokens[index - 1] as Token).end < start
    return (isApart ? ' ' : '') + (this.caseCounts ? plain : plain.toLowerCase())
  }
}
