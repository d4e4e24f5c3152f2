import { FieldText } from '../../story/field-text.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import type { Range } from '../../story/search.js'
import { tokenize } from '../layers/tokens.js'

/** A phrase in a text; `last` is the place of its last token. */
interface PhrasePlace extends Range {
  readonly last: number
}

/** The words that may follow some words. They are nested, so that a thousand phrases take no longer than one. */
interface Branch {
  readonly next: Map<string, Branch>
  ends: boolean
}

const branch = (): Branch => ({ next: new Map(), ends: false })

/** Splits a text that is not copy into words: a phrase, an agency's name. */
export const splitWords = (text: string): readonly Token[] =>
  tokenize({ role: 'body', text, path: null, origin: new FieldText(text).origin })

/** Finds phrases by their words. White space of any width counts as one space, a curly apostrophe as a straight one. */
export class Phrases {
  /** The phrases as they were handed in, to compare two lists. */
  readonly phrases: readonly string[]
  readonly caseCounts: boolean
  readonly #root = branch()

  constructor(phrases: readonly string[], caseCounts: boolean) {
    this.phrases = phrases
    this.caseCounts = caseCounts
    for (const phrase of phrases) this.#add(splitWords(phrase))
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

  /**
   * Returns the longest phrase that begins at a token; null without one. Its last word may have a possessive ending or
   * a sentence's stop, which is not part of the phrase.
   */
  #longestAt(tokens: readonly Token[], first: number): PhrasePlace | null {
    let at: Branch | undefined = this.#root
    let found: PhrasePlace | null = null
    for (let index = first; index < tokens.length; index++) {
      const key = this.#key(tokens, index, first)
      const token = tokens[index] as Token
      const ending = /.(?:'s|\.)$/u.exec(key)?.[0].slice(1) ?? ''
      const ends: (length: number) => PhrasePlace = length => ({
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

  /** Finds phrases in a field, from left to right: of two that overlap the first, of two at one place the longest. */
  *find({ paragraphs }: AnnotatedField): Iterable<Range> {
    for (const { tokens } of paragraphs)
      for (let index = 0; index < tokens.length; index++) {
        const found = this.#longestAt(tokens, index)
        if (found === null) continue
        yield found
        index = found.last
      }
  }

  /** Finds all phrases in a field, also those that overlap. */
  findAll({ paragraphs }: AnnotatedField): readonly Range[] {
    return paragraphs.flatMap(({ tokens }) => tokens.flatMap((_, first) => this.#longestAt(tokens, first) ?? []))
  }

  /** A word as it is looked up, with the space before it if it is not the first. */
  #key(tokens: readonly Token[], index: number, first: number): string {
    const { text, start } = tokens[index] as Token
    const plain = text.replaceAll('’', "'")
    const isApart = index > first && (tokens[index - 1] as Token).end < start
    return (isApart ? ' ' : '') + (this.caseCounts ? plain : plain.toLowerCase())
  }
}
