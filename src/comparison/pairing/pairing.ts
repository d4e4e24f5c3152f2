import { gather } from './gather.js'

/** Which of OLD's texts became which of NEW's, by their numbers; each has at most one partner. */
export class Pairing {
  readonly #ofOld: (number | null)[]
  readonly #ofNew: (number | null)[]

  constructor(olds: number, news: number) {
    this.#ofOld = Array.from({ length: olds }, () => null)
    this.#ofNew = Array.from({ length: news }, () => null)
  }

  get pairs(): readonly (readonly [old: number, now: number])[] {
    return this.#ofOld.flatMap((now, old) => (now === null ? [] : [[old, now] as const]))
  }

  get freeOlds(): readonly number[] {
    return free(this.#ofOld)
  }

  get freeNews(): readonly number[] {
    return free(this.#ofNew)
  }

  /** Pairs two texts, unless one of them has a partner. */
  pair(old: number, now: number): void {
    if (this.#ofOld[old] !== null || this.#ofNew[now] !== null) return
    this.#ofOld[old] = now
    this.#ofNew[now] = old
  }

  /** Pairs what is the same on both sides, the first with the first where it comes several times; null is like nothing. */
  equal(olds: readonly (string | null)[], news: readonly (string | null)[]): this {
    const places = new Map<string, number[]>()
    for (const now of this.freeNews) {
      const key = news[now] ?? null
      if (key !== null) gather(places, key, now)
    }
    for (const list of places.values()) list.reverse()
    for (const old of this.freeOlds) {
      const key = olds[old] ?? null
      const now = key === null ? undefined : places.get(key)?.pop()
      if (now !== undefined) this.pair(old, now)
    }
    return this
  }

  /** Pairs the texts that are most alike, from `least` on. */
  alike(olds: readonly string[], news: readonly string[], least: number): this {
    const oldWords = new Map(this.freeOlds.map(at => [at, wordSet(olds[at] ?? '')]))
    const newWords = new Map(this.freeNews.map(at => [at, wordSet(news[at] ?? '')]))
    const candidates = candidatesOf(oldWords, newWords).map(([old, now]) => ({
      old,
      now,
      alike: likeness(oldWords.get(old), newWords.get(now)),
    }))
    // Of two that vie for a partner and are as like it the earlier wins, on either side.
    for (const { old, now } of candidates
      .filter(({ alike }) => alike >= least)
      .sort((a, b) => b.alike - a.alike || a.old + a.now - (b.old + b.now)))
      this.pair(old, now)
    return this
  }

  /** Pairs what stands behind, or else before, a pair on both sides, or at either end of both. */
  byOrder(): this {
    for (const old of this.freeOlds) {
      const before = old === 0 ? -1 : this.#ofOld[old - 1]
      if (before !== null && before !== undefined && before + 1 < this.#ofNew.length) this.pair(old, before + 1)
    }
    for (const old of [...this.freeOlds].reverse()) {
      const behind = old === this.#ofOld.length - 1 ? this.#ofNew.length : this.#ofOld[old + 1]
      if (behind !== null && behind !== undefined && behind > 0) this.pair(old, behind - 1)
    }
    return this
  }
}

const free = (partners: readonly (number | null)[]): readonly number[] =>
  partners.flatMap((partner, index) => (partner === null ? [index] : []))

/** The words of a text that tell it from others: figures, and words of four letters or more. */
export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.filter(word => word.length > 3 || /\p{N}/u.test(word)),
  )

/**
 * Share of their words that two texts have in common (Dice's coefficient). Pairs of letters, as `measureLikeness` counts them, tell names and
 * headlines apart but not paragraphs: any two stories in English come to 0.5 and more.
 */
export function likeness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size)
}

/** Share of a text's words that another has too. */
export const contained = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 ? 0 : common(a, b) / a.size

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const word of few) if (many.has(word)) count++
  return count
}

type Words = ReadonlyMap<number, ReadonlySet<string>>

/** Pairs up to which all are looked at. */
const fewPairs = 400
/** Texts up to which a word is rare. */
const rare = 20
/** Texts that are looked at for each, those with most of its rare words. */
const looks = 3

/** Texts that may be alike: all with all where they are few, else those that have most rare words in common. */
function candidatesOf(olds: Words, news: Words): readonly (readonly [number, number])[] {
  if (olds.size * news.size <= fewPairs)
    return [...olds.keys()].flatMap(old => [...news.keys()].map(now => [old, now] as const))
  const [inOlds, inNews] = [placesOf(olds), placesOf(news)]
  const found = new Map<string, readonly [number, number]>()
  for (const [old, words] of olds)
    for (const now of mostNamed(words, inOlds, inNews)) found.set(`${String(old)} ${String(now)}`, [old, now])
  for (const [now, words] of news)
    for (const old of mostNamed(words, inNews, inOlds)) found.set(`${String(old)} ${String(now)}`, [old, now])
  return [...found.values()]
}

/** The texts that each word stands in. */
function placesOf(texts: Words): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, words] of texts) for (const word of words) gather(places, word, at)
  return places
}

/** The texts of the other side that have most of these words, of those that are rare on both sides. */
function mostNamed(
  words: ReadonlySet<string>,
  here: ReadonlyMap<string, readonly number[]>,
  there: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const named = new Map<number, number>()
  for (const word of words) {
    const places = there.get(word) ?? []
    if (places.length > rare || (here.get(word)?.length ?? 0) > rare) continue
    for (const at of places) named.set(at, (named.get(at) ?? 0) + 1)
  }
  return [...named]
    .sort(([a, times], [b, others]) => others - times || a - b)
    .slice(0, looks)
    .map(([at]) => at)
}
