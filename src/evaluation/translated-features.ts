import {
  type BandOf,
  nameKey,
  patternKey,
  type PhraseToken,
  readTokens,
  type VisitPhrase,
  visitPatterns,
  visitPhrases,
} from '../linter/verdict/translated/tokens.js'
import type { FitStory } from './fit-story.js'
import { groupBy } from './group-by.js'
import type { SparseRows } from './logistic-regression.js'
import { topicWords } from './topic-words.js'

/** Copy to fit *translated* on: each piece has about as many words. */
export interface FitPiece extends Pick<FitStory, 'writer' | 'group' | 'document' | 'text'> {
  /** Phrases count by how many of these they are seen in: a pair with its kind of writer, or a publisher. */
  readonly circle: string
}

const tokensOfPieces = new WeakMap<object, readonly PhraseToken[]>()

/** Reads the tokens of a piece, once for all fits. */
export function readPiece(piece: Pick<FitPiece, 'text'>): readonly PhraseToken[] {
  const tokens = tokensOfPieces.get(piece) ?? readTokens(piece.text)
  tokensOfPieces.set(piece, tokens)
  return tokens
}

/** The phrases and patterns of all pieces, by column. */
export interface PhraseTable {
  readonly hashes: readonly number[]
  readonly names: readonly string[]
  readonly arePatterns: readonly boolean[]
  readonly rows: Pick<SparseRows, 'starts' | 'columns'>
}

/** Fewest circles in which a phrase or a pattern must be seen. */
const fewestCircles = 4

/** Fewest pieces in which it must be. */
const fewestPieces = 8

/** Reads the phrases and patterns of pieces that are seen in enough circles and pieces. */
export function readPhrases(pieces: readonly FitPiece[], bandOf: BandOf): PhraseTable {
  const isFrequent = findFrequent(pieces, bandOf)
  const columnOf = new Map<number, number>()
  const [names, arePatterns]: [string[], boolean[]] = [[], []]
  const starts = new Uint32Array(pieces.length + 1)
  const columns: number[] = []
  for (const [row, piece] of pieces.entries()) {
    const tokens = readPiece(piece)
    const seen = new Set<number>()
    visitBoth(tokens, bandOf, (hash, first, last, isPattern) => {
      const before = seen.size
      if (seen.add(hash).size === before || !isFrequent.has(hash)) return
      const column = columnOf.get(hash) ?? columnOf.size
      if (column === columnOf.size) {
        columnOf.set(hash, column)
        arePatterns.push(isPattern)
        names.push(nameOf(tokens.slice(first, last + 1), isPattern ? bandOf : null))
      }
      columns.push(column)
    })
    starts[row + 1] = columns.length
  }
  const rows = { starts, columns: Uint32Array.from(columns) }
  return { hashes: [...columnOf.keys()], names, arePatterns, rows }
}

/** Writes a phrase, or a pattern where words have bands. */
const nameOf = (tokens: readonly PhraseToken[], bandOf: BandOf | null): string =>
  tokens.map(token => (bandOf === null ? token.key : patternKey(token, bandOf))).join(' ')

function visitBoth(
  tokens: readonly PhraseToken[],
  bandOf: BandOf,
  visit: (...args: [...Parameters<VisitPhrase>, isPattern: boolean]) => void,
): void {
  visitPhrases(tokens, (...found) => {
    visit(...found, false)
  })
  visitPatterns(tokens, bandOf, (...found) => {
    visit(...found, true)
  })
}

/** Finds the phrases and patterns that are seen in enough circles and pieces. */
function findFrequent(pieces: readonly FitPiece[], bandOf: BandOf): ReadonlySet<number> {
  const [inCircles, inPieces] = [new Map<number, number>(), new Map<number, number>()]
  for (const members of groupBy(pieces, ({ circle }) => circle).values()) {
    const seen = new Set<number>()
    for (const piece of members) {
      const here = new Set<number>()
      visitBoth(readPiece(piece), bandOf, hash => here.add(hash))
      for (const hash of here) {
        seen.add(hash)
        inPieces.set(hash, (inPieces.get(hash) ?? 0) + 1)
      }
    }
    for (const hash of seen) inCircles.set(hash, (inCircles.get(hash) ?? 0) + 1)
  }
  const frequent = [...inCircles].filter(
    ([hash, count]) => count >= fewestCircles && (inPieces.get(hash) ?? 0) >= fewestPieces,
  )
  return new Set(frequent.map(([hash]) => hash))
}

/** Finds the words that are topics or names. */
export function findLeftOut(pieces: readonly FitPiece[]): ReadonlySet<string> {
  const words = new WordCounts()
  for (const piece of pieces) words.add(piece, readPiece(piece))
  return words.listLeftOut()
}

/** Counts words, to tell topics and names from words of the language. */
class WordCounts {
  #pieces = 0
  readonly #uses = new Map<string, number>()
  readonly #piecesWith = new Map<string, number>()
  readonly #asNames = new Map<string, number>()
  readonly #asWords = new Map<string, number>()
  readonly #inOriginals = new Map<string, number>()

  add({ text, writer }: Pick<FitPiece, 'text' | 'writer'>, tokens: ReturnType<typeof readTokens>): void {
    this.#pieces++
    const here = new Set<string>()
    for (const { key, start, end, isFirst } of tokens) {
      if (key === null) continue
      if (key === nameKey) raise(this.#asNames, text.slice(start, end).toLowerCase())
      else {
        raise(this.#uses, key)
        here.add(key)
        if (!isFirst) raise(this.#asWords, key)
      }
    }
    for (const key of here) {
      raise(this.#piecesWith, key)
      if (writer === 'original') raise(this.#inOriginals, key)
    }
  }

  /**
   * Lists words that come in bursts, as topics do, sooner if originals do not have them, and words that are mostly
   * names where a capital tells.
   */
  listLeftOut(): ReadonlySet<string> {
    const topics = [...this.#uses].filter(([word, uses]) => {
      const isStranger = (this.#inOriginals.get(word) ?? 0) < fewestOriginals
      return this.#burst(word, uses) > (isStranger ? mostOfStrangers : mostBurst)
    })
    const names = [...this.#uses].filter(([word]) => {
      const asName = this.#asNames.get(word) ?? 0
      return asName >= fewestNames && asName > (this.#asWords.get(word) ?? 0)
    })
    const found = [...topicWords, ...[...topics, ...names].map(([word]) => word)]
    return new Set(found.filter(word => !speakers.has(word)))
  }

  /**
   * Residual inverse document frequency (Church and Gale 1995): how much rarer the pieces with a word are than if it
   * fell on pieces by chance, in bits.
   */
  #burst(word: string, uses: number): number {
    const share = (this.#piecesWith.get(word) ?? 1) / this.#pieces
    return Math.log2(1 - Math.exp(-uses / this.#pieces)) - Math.log2(share)
  }
}

/** Pronouns of who speaks and who listens: words of the language, however often an interview has them. */
const speakers = new Set('i me my mine myself we us our ours ourselves you your yours yourself yourselves'.split(' '))

const mostBurst = 0.65
const fewestNames = 3

/** A word that fewer pieces of originals have may be of the years and places of the translations. */
const fewestOriginals = 3
const mostOfStrangers = 0.3

const raise = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
