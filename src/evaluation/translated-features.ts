import { nameKey, type PhraseToken, readTokens, visitPhrases } from '../linter/verdict/translated/tokens.js'
import type { FitStory } from './fit-story.js'
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

/** The phrases of all pieces. */
export interface PhraseTable {
  readonly hashes: readonly number[]
  readonly names: readonly string[]
  readonly rows: Pick<SparseRows, 'starts' | 'columns'>
  /** Words that are topics or names, which the fit leaves out. */
  readonly leftOut: ReadonlySet<string>
}

/** Fewest circles in which a phrase must be seen. */
const fewestCircles = 4

/** Reads the phrases of pieces that are seen in enough circles. */
export function readPhrases(pieces: readonly FitPiece[]): PhraseTable {
  const words = new WordCounts()
  const circles = countCircles(pieces, words)
  const columnOf = new Map<number, number>()
  const names: string[] = []
  const starts = new Uint32Array(pieces.length + 1)
  const columns: number[] = []
  for (const [row, piece] of pieces.entries()) {
    const tokens = readPiece(piece)
    const seen = new Set<number>()
    visitPhrases(tokens, (hash, first, last) => {
      const before = seen.size
      if (seen.add(hash).size === before || (circles.get(hash) ?? 0) < fewestCircles) return
      const column = columnOf.get(hash) ?? columnOf.size
      if (column === columnOf.size) {
        columnOf.set(hash, column)
        names.push(
          tokens
            .slice(first, last + 1)
            .map(({ key }) => key)
            .join(' '),
        )
      }
      columns.push(column)
    })
    starts[row + 1] = columns.length
  }
  const rows = { starts, columns: Uint32Array.from(columns) }
  return { hashes: [...columnOf.keys()], names, rows, leftOut: words.listLeftOut() }
}

/** Counts the circles in which each phrase is seen. */
function countCircles(pieces: readonly FitPiece[], words: WordCounts): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  const inCircle = new Map<string, number[]>()
  for (const [index, { circle }] of pieces.entries()) inCircle.set(circle, [...(inCircle.get(circle) ?? []), index])
  for (const members of inCircle.values()) {
    const seen = new Set<number>()
    for (const index of members) {
      const piece = pieces[index]
      if (piece === undefined) continue
      const tokens = readPiece(piece)
      words.add(piece, tokens)
      visitPhrases(tokens, hash => seen.add(hash))
    }
    for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return counts
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
    return new Set([...topicWords, ...[...topics, ...names].map(([word]) => word)])
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

const mostBurst = 0.65
const fewestNames = 3

/** A word that fewer pieces of originals have may be of the years and places of the translations. */
const fewestOriginals = 3
const mostOfStrangers = 0.3

const raise = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
