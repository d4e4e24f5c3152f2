import type { Block } from './pairing/alignment.js'
import type { ComparedEdit, ComparedField, Outcome, Reach } from './comparison.js'
import { firstFrom, type Range } from '../story/search.js'
import { textAt } from './pairing/range.js'
import { Sentences } from './pairing/sentences.js'
import { isFollowed, type Repair } from './suggestion.js'
import { type EditPlace, findTouching } from './find-touching.js'
import { tokensIn } from './pairing/word-diff.js'

/**
 * A field of both stories and its edits: tells which of them touch an issue, and what became of the words around it.
 */
export class EditedField {
  /** In NEW's order. */
  readonly edits: readonly Omit<ComparedEdit, 'issues'>[]
  readonly #texts: { readonly old: string; readonly new: string }
  readonly #sorted: { readonly old: readonly EditPlace[]; readonly new: readonly EditPlace[] }
  /** Sorted by their places in OLD. */
  readonly #blocks: readonly Block[]
  readonly #sentences = new Map<Block, Sentences>()

  /** `number` is the field's. Its edits are numbered from `firstNumber`. */
  constructor({ old, new: now, blocks }: ComparedField, number: number, firstNumber: number) {
    const texts = { old: old ?? '', new: now ?? '' }
    const edits = blocks.flatMap((block, at) =>
      block.hunks.map(hunk => ({
        ...hunk,
        field: number,
        block: at,
        oldText: textAt(texts.old, hunk.old),
        newText: textAt(texts.new, hunk.new),
      })),
    )
    const sorted = (side: 'old' | 'new'): readonly EditPlace[] =>
      edits
        .map((edit, index) => ({
          number: firstNumber + index,
          at: edit[side],
          isParagraph: isOneSided(blocks[edit.block]),
        }))
        .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
    this.edits = edits
    this.#texts = texts
    this.#sorted = { old: sorted('old'), new: sorted('new') }
    this.#blocks = blocks.filter(block => block.oldNumber !== null).sort((a, b) => a.old.start - b.old.start)
  }

  /** Returns the numbers of the edits that touch one of the ranges of a text. */
  touching(side: 'old' | 'new', ranges: readonly Range[]): readonly number[] {
    return [...new Set(ranges.flatMap(range => findTouching(this.#sorted[side], range, this.#texts[side])))]
  }

  /** Counts the words and marks of OLD, and those that an edit touches: by chance, as many issues would be touched. */
  get reach(): Reach {
    if (this.#blocks.length === 0) return { tokens: 0, touched: 0 }
    const tokens = tokensIn(this.#texts.old)
    return {
      tokens: tokens.length,
      touched: tokens.filter(token => findTouching(this.#sorted.old, token, this.#texts.old).length > 0).length,
    }
  }

  /** Says what became of the words of an issue of OLD that is gone. */
  outcomeOf(span: Range): Outcome {
    const block = this.#blockAt(span)
    if (block === undefined || isOneSided(block)) return 'deleted'
    const sentences = this.#sentences.get(block) ?? new Sentences(block, this.#texts)
    this.#sentences.set(block, sentences)
    return sentences.outcomeOf(span)
  }

  /** Tells whether the editor did what one of the suggestions says; null if there are none. */
  follows(span: Range, repairs: readonly Repair[]): boolean | null {
    const block = this.#blockAt(span)
    if (repairs.length === 0) return null
    return (
      block !== undefined &&
      !isOneSided(block) &&
      repairs.some(repair => isFollowed(repair, block.edits, this.#texts.old, this.#texts.new))
    )
  }

  #blockAt({ start }: Range): Block | undefined {
    return this.#blocks[firstFrom(this.#blocks, start + 1, each => each.old.start) - 1]
  }
}

const isOneSided = (block: Block | undefined): boolean =>
  block === undefined || block.oldNumber === null || block.newNumber === null
