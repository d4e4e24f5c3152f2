import type { ComparedField } from '../comparison.js'
import type { FieldIssue } from './issue-pairs.js'
import { joinEdits } from './join-edits.js'
import { Pairing } from './pairing.js'
import type { Range } from '../../story/search.js'
import { textAt } from './range.js'
import type { VersionEdit } from './version-edit.js'
import { haveStayed, sentencesAt, sentencesIn, wordsAround, wordRangesIn } from './sentences.js'
import { diffWords } from './word-diff.js'

/**
 * Share of words in common that makes a sentence anywhere in NEW a version of OLD's. It is high, since nothing else
 * tells.
 */
const movedSentenceFrom = 0.6

type Side = 'old' | 'new'

interface Sentence {
  readonly at: Range
  /** Among the sentences of its version. */
  readonly number: number
  /** The same for every sentence of the same words, in both versions. */
  readonly wording: number
}

/** A sentence of OLD and what changed in it. */
interface Rewrite {
  readonly words: readonly Range[]
  readonly hunks: readonly VersionEdit[]
}

/** A story's sentences in both versions, wherever they are: editors move them from one paragraph to another. */
export class MovedSentences {
  readonly #fields: readonly ComparedField[]
  readonly #wordings = new Map<string, number>()
  /** The sentences of each field; found when they are first needed, which is rarely. */
  #known: Readonly<Record<Side, readonly (readonly Sentence[])[]>> | null = null
  readonly #rewrites = new Map<number, Rewrite | null>()
  #partners: ReadonlyMap<number, string> | null = null

  constructor(fields: readonly ComparedField[]) {
    this.#fields = fields
  }

  /** Returns a key that issues of one rule in the same place of the same sentence share; null outside of sentences. */
  keyOf(side: Side, field: number | null, { ruleId, span }: Pick<FieldIssue, 'ruleId' | 'span'>): string | null {
    const around = sentencesWith(this.#sentences[side][field ?? -1] ?? [], span)
    const [first, last] = [around[0], around.at(-1)]
    if (first === undefined || last === undefined) return null
    return [
      ruleId,
      ...around.map(({ wording }) => wording),
      'from',
      span.start - first.at.start,
      span.end - last.at.start,
    ].join(' ')
  }

  /** Tells whether most words around an issue are in the sentence that its own became, in any paragraph or field. */
  isMended(field: number | null, span: Range): boolean {
    const sentence = sentencesWith(this.#sentences.old[field ?? -1] ?? [], span)[0]
    const text = this.#textOf('old', field)
    if (sentence === undefined) return false
    const known = this.#rewrites.get(sentence.number)
    const rewrite = known === undefined ? this.#rewriteOf(sentence, text) : known
    this.#rewrites.set(sentence.number, rewrite)
    return rewrite !== null && haveStayed(wordsAround(span, sentence.at, rewrite.words, text), rewrite.hunks)
  }

  get #sentences(): Readonly<Record<Side, readonly (readonly Sentence[])[]>> {
    return (this.#known ??= { old: this.#sentencesOf('old'), new: this.#sentencesOf('new') })
  }

  #rewriteOf({ at, number }: Sentence, text: string): Rewrite | null {
    this.#partners ??= this.#paired()
    const now = this.#partners.get(number)
    if (now === undefined) return null
    const old = textAt(text, at)
    const hunks = joinEdits(diffWords(old, now), old, now).map(edit => ({
      ...edit,
      old: { start: edit.old.start + at.start, end: edit.old.end + at.start },
    }))
    return { words: wordRangesIn(text, at), hunks }
  }

  #paired(): ReadonlyMap<number, string> {
    const [olds, news] = [this.#textsOf('old'), this.#textsOf('new')]
    return new Map(
      new Pairing(olds.length, news.length)
        .equal(olds, news)
        .alike(olds, news, movedSentenceFrom)
        .pairs.map(([old, now]) => [old, news[now] ?? '']),
    )
  }

  #textsOf(side: Side): readonly string[] {
    return this.#sentences[side].flatMap((sentences, field) =>
      sentences.map(({ at }) => textAt(this.#textOf(side, field), at)),
    )
  }

  #textOf(side: Side, field: number | null): string {
    return this.#fields[field ?? -1]?.[side] ?? ''
  }

  #sentencesOf(side: Side): readonly (readonly Sentence[])[] {
    let number = 0
    return this.#fields.map((_, field) => {
      const text = this.#textOf(side, field)
      return sentencesIn(text, { start: 0, end: text.length }).map(at => ({
        at,
        number: number++,
        wording: this.#wordingOf(textAt(text, at)),
      }))
    })
  }

  #wordingOf(sentence: string): number {
    const wording = this.#wordings.get(sentence) ?? this.#wordings.size
    this.#wordings.set(sentence, wording)
    return wording
  }
}

/** Returns the sentences that a range of their field lies in. */
function sentencesWith(sentences: readonly Sentence[], span: Range): readonly Sentence[] {
  const { first, end } = sentencesAt(sentences, span, ({ at }) => at.start)
  return sentences.slice(first, end)
}
