import type { ComparedField } from '../comparison.js'
import type { Fault } from './issue-pairs.js'
import { hunksOf } from './hunks.js'
import { Pairing } from './pairing.js'
import { type Edit, type Range, textAt } from './range.js'
import { holding, sentencesIn, stand, wordsAround, wordsIn } from './sentences.js'
import { editsBetween } from './word-diff.js'

/** Words in common from which on a sentence anywhere in NEW is a version of OLD's: most of them, as nothing but its words tells that it is the same. */
const alikeFrom = 0.6

type Side = 'old' | 'new'

interface Sentence {
  readonly at: Range
  /** Among its version's. */
  readonly number: number
  /** The same for every sentence of the same words, in both versions. */
  readonly wording: number
}

/** A sentence of OLD with its partner in NEW: its words, and what changed. */
interface Rewrite {
  readonly words: readonly Range[]
  readonly hunks: readonly Edit[]
}

/** A story's sentences in both versions, wherever they stand: an editor moves them from one paragraph to another. */
export class MovedSentences {
  readonly #fields: readonly ComparedField[]
  readonly #wordings = new Map<string, number>()
  /** Each field's; of most stories nobody asks. */
  #known: Readonly<Record<Side, readonly (readonly Sentence[])[]>> | null = null
  readonly #rewrites = new Map<number, Rewrite | null>()
  #partners: ReadonlyMap<number, string> | null = null

  constructor(fields: readonly ComparedField[]) {
    this.#fields = fields
  }

  /** The same for faults of one rule in the same place of the same sentence. */
  keyOf(side: Side, field: number | null, { ruleId, span }: Pick<Fault, 'ruleId' | 'span'>): string | null {
    const held = within(this.#sentences[side][field ?? -1] ?? [], span)
    const [first, last] = [held[0], held.at(-1)]
    if (first === undefined || last === undefined) return null
    return [
      ruleId,
      ...held.map(({ wording }) => wording),
      'from',
      span.start - first.at.start,
      span.end - last.at.start,
    ].join(' ')
  }

  /** Whether most of a fault's surroundings stand in a sentence of NEW that its own became, in whatever paragraph or field. */
  isMended(field: number | null, span: Range): boolean {
    const sentence = within(this.#sentences.old[field ?? -1] ?? [], span)[0]
    const text = this.#textOf('old', field)
    if (sentence === undefined) return false
    const known = this.#rewrites.get(sentence.number)
    const rewrite = known === undefined ? this.#rewriteOf(sentence, text) : known
    this.#rewrites.set(sentence.number, rewrite)
    return rewrite !== null && stand(wordsAround(span, sentence.at, rewrite.words, text), rewrite.hunks)
  }

  get #sentences(): Readonly<Record<Side, readonly (readonly Sentence[])[]>> {
    return (this.#known ??= { old: this.#sentencesOf('old'), new: this.#sentencesOf('new') })
  }

  #rewriteOf({ at, number }: Sentence, text: string): Rewrite | null {
    this.#partners ??= this.#paired()
    const now = this.#partners.get(number)
    if (now === undefined) return null
    const old = textAt(text, at)
    const hunks = hunksOf(editsBetween(old, now), old, now).map(edit => ({
      ...edit,
      old: { start: edit.old.start + at.start, end: edit.old.end + at.start },
    }))
    return { words: wordsIn(text, at), hunks }
  }

  #paired(): ReadonlyMap<number, string> {
    const [olds, news] = [this.#textsOf('old'), this.#textsOf('new')]
    return new Map(
      new Pairing(olds.length, news.length)
        .equal(olds, news)
        .alike(olds, news, alikeFrom)
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

/** The sentences that a stretch of their field lies in. */
function within(sentences: readonly Sentence[], span: Range): readonly Sentence[] {
  const { first, behind } = holding(sentences, span, ({ at }) => at.start)
  return sentences.slice(first, behind)
}
