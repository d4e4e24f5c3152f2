import { lastUpTo, type Range } from '../../story/search.js'

/** A run of a text that belongs to something. */
export interface OwnedRange<Owner extends { readonly text: string }> extends Range {
  readonly owner: Owner
}

/** Runs of several texts, read as one with a line feed between two. */
export class JoinedText<Owner extends { readonly text: string }> {
  readonly pieces: readonly OwnedRange<Owner>[]
  readonly text: string
  /** The start of each piece in the text. */
  readonly #starts: readonly number[]

  constructor(pieces: readonly OwnedRange<Owner>[]) {
    this.pieces = pieces
    const texts = pieces.map(({ owner, start, end }) => owner.text.slice(start, end))
    this.text = texts.join('\n')
    let at = 0
    this.#starts = texts.map(text => {
      const start = at
      at += text.length + 1
      return start
    })
  }

  /** Returns a range of the text as a range of its piece; the end of the piece cuts it off. */
  place(start: number, end: number): OwnedRange<Owner> | null {
    const index = lastUpTo(this.#starts, start, each => each)
    const piece = this.pieces[index]
    if (piece === undefined) return null
    const from = piece.start + start - (this.#starts[index] ?? 0)
    const to = Math.min(piece.end, from + end - start)
    return from < to ? { owner: piece.owner, start: from, end: to } : null
  }
}
