import type { Block } from './alignment.js'
import type { Outcome } from '../comparison.js'
import { joinEdits } from './join-edits.js'
import { Pairing } from './pairing.js'
import { firstFrom, type Range } from '../../story/search.js'
import { lengthOf, shared, textAt } from './range.js'
import { shiftEdit, type VersionEdit } from './version-edit.js'
import { diffWords, tokensIn } from './word-diff.js'

/** Share of words in common that makes one sentence the next version of another, as for paragraphs. */
const sameSentenceFrom = 0.2
/** Words on either side of an issue, within its sentence, that count as its surroundings. */
const surroundings = 4

/** A paragraph's sentences in both versions. */
export class Sentences {
  readonly #block: Block
  readonly #texts: { readonly old: string; readonly new: string }
  readonly #olds: readonly Range[]
  readonly #news: readonly Range[]
  /** Of OLD. */
  readonly #words: readonly Range[]
  readonly #edits = new Map<string, readonly VersionEdit[]>()
  readonly #partners: ReadonlyMap<number, number>

  constructor(block: Block, texts: { readonly old: string; readonly new: string }) {
    this.#block = block
    this.#texts = texts
    this.#olds = sentencesIn(texts.old, block.old)
    this.#news = sentencesIn(texts.new, block.new)
    this.#words = wordRangesIn(texts.old, block.old)
    const [olds, news] = [this.#olds.map(at => textAt(texts.old, at)), this.#news.map(at => textAt(texts.new, at))]
    this.#partners = new Map(
      new Pairing(olds.length, news.length).equal(olds, news).alike(olds, news, sameSentenceFrom).byOrder().pairs,
    )
  }

  /**
   * Says what became of the words of an issue of OLD that is gone. It was mended if most words around it stayed, also
   * in a sentence that moved or was joined to another. It was deleted if its sentence has no next version, or nothing
   * is in the place of those words. Else it was rewritten.
   */
  outcomeOf(span: Range): Exclude<Outcome, 'suppressed'> {
    const { first, end } = sentencesAt(this.#olds, span, each => each.start)
    const sentence = { start: this.#olds[first]?.start ?? span.start, end: this.#olds[end - 1]?.end ?? span.end }
    const around = wordsAround(span, sentence, this.#words, this.#texts.old)
    if (haveStayed(around, this.#block.hunks)) return 'mended'
    const partner = this.#news[this.#partners.get(first) ?? -1]
    if (partner === undefined) return 'deleted'
    const edits = this.#editsOf(sentence, partner)
    if (haveStayed(around, joinEdits(edits, this.#texts.old, this.#texts.new))) return 'mended'
    const replaced = [...this.#block.edits, ...edits].filter(({ old }) => around.some(word => shared(word, old) > 0))
    return replaced.some(edit => wordRangesIn(this.#texts.new, edit.new).length > 0) ? 'rewritten' : 'deleted'
  }

  #editsOf(sentence: Range, partner: Range): readonly VersionEdit[] {
    const key = `${String(sentence.start)}-${String(sentence.end)}`
    const edits =
      this.#edits.get(key) ??
      diffWords(textAt(this.#texts.old, sentence), textAt(this.#texts.new, partner)).map(edit =>
        shiftEdit(edit, sentence.start, partner.start),
      )
    this.#edits.set(key, edits)
    return edits
  }
}

/** Returns the sentences that a range of their text lies in: the index of the first, and the one after the last. */
export function sentencesAt<T>(
  sentences: readonly T[],
  { start, end }: Range,
  startOf: (sentence: T) => number,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, firstFrom(sentences, start + 1, startOf) - 1)
  return { first, end: Math.max(first + 1, firstFrom(sentences, end, startOf)) }
}

/**
 * Returns the words next to an issue in its sentence; all its words if the issue is all of it. `words` are the text's.
 */
export function wordsAround(
  { start, end }: Range,
  sentence: Range,
  words: readonly Range[],
  text: string,
): readonly Range[] {
  const [before, after] = [firstFrom(words, start + 1, word => word.end), firstFrom(words, end, word => word.start)]
  const around = [
    ...words.slice(Math.max(0, before - surroundings), before),
    ...words.slice(after, after + surroundings),
  ].filter(word => word.start >= sentence.start && word.end <= sentence.end)
  return around.length > 0 ? around : wordRangesIn(text, sentence)
}

/**
 * Cuts a text into sentences. A full stop before a word in lower case ends none (Unicode Standard Annex 29), so that a
 * sentence that an issue cut in two is whole.
 */
export function sentencesIn(text: string, within: Range): readonly Range[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  // Line by line, since each segment costs the length of the whole text that is cut.
  return Array.from(textAt(text, within).matchAll(/[^\n]+/gu)).flatMap(({ 0: line, index: start }) =>
    Array.from(segmenter.segment(line), ({ segment, index }) => ({
      start: within.start + start + index,
      end: within.start + start + index + segment.trimEnd().length,
    })).filter(sentence => lengthOf(sentence) > 0),
  )
}

/** Returns the words in a range of a text; its punctuation marks if it has no words. */
export function wordRangesIn(text: string, range: Range): readonly Range[] {
  const tokens = tokensIn(textAt(text, range)).map(({ start, end }) => ({
    start: range.start + start,
    end: range.start + end,
  }))
  const words = tokens.filter(token => /[\p{L}\p{N}]/u.test(textAt(text, token)))
  return words.length > 0 ? words : tokens
}

/** Tells whether at least half of the words stayed. */
export const haveStayed = (words: readonly Range[], hunks: readonly VersionEdit[]): boolean =>
  words.filter(word => !hunks.some(({ old }) => shared(old, word) > 0)).length * 2 >= words.length
