import { gather } from './gather.js'

/** Pairs of a text of OLD and a text of NEW, by their numbers. Each text has at most one partner. */
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

  /** Pairs two texts, unless one of them already has a partner. */
  pair(old: number, now: number): void {
    if (this.#ofOld[old] !== null || this.#ofNew[now] !== null) return
    this.#ofOld[old] = now
    this.#ofNew[now] = old
  }

  /** Pairs what is equal on both sides, in order if it comes several times. Null is equal to nothing. */
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

  /** Pairs the texts that are most alike, if their likeness is at least `least`. */
  alike(olds: readonly string[], news: readonly string[], least: number): this {
    const oldWords = new Map(this.freeOlds.map(at => [at, wordSet(olds[at] ?? '')]))
    const newWords = new Map(this.freeNews.map(at => [at, wordSet(news[at] ?? '')]))
    const candidates = candidatesOf(oldWords, newWords).map(([old, now]) => ({
      old,
      now,
      alike: likeness(oldWords.get(old), newWords.get(now)),
    }))
    // Between two equally good partners the earlier wins, on either side.
    for (const { old, now } of candidates
      .filter(({ alike }) => alike >= least)
      .sort((a, b) => b.alike - a.alike || a.old + a.now - (b.old + b.now)))
      this.pair(old, now)
    return this
  }

  /** Pairs what comes after a pair on both sides, or before one; the ends of both lists count as pairs. */
  byOrder(): this {
    for (const old of this.freeOlds) {
      const before = old === 0 ? -1 : this.#ofOld[old - 1]
      if (before !== null && before !== undefined && before + 1 < this.#ofNew.length) this.pair(old, before + 1)
    }
    for (const old of [...this.freeOlds].reverse()) {
      const after = old === this.#ofOld.length - 1 ? this.#ofNew.length : this.#ofOld[old + 1]
      if (after !== null && after !== undefined && after > 0) this.pair(old, after - 1)
    }
    return this
  }
}

const free = (partners: readonly (number | null)[]): readonly number[] =>
  partners.flatMap((partner, index) => (partner === null ? [index] : []))

/** Returns the words of a text that tell it from others: figures, and words of four letters or more. */
export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.filter(word => word.length > 3 || /\p{N}/u.test(word)),
  )

/**
 * Returns the share of words that two texts have in common, from 0 to 1 (Dice's coefficient). Pairs of letters, as
 * `measureLikeness` counts them, tell names and headlines apart, but not paragraphs: any two stories in English come to
 * 0.5 and more.
 */
export function likeness(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size)
}

/** Returns the share of a text's words that another has too. */
export const contained = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 ? 0 : common(a, b) / a.size

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const word of few) if (many.has(word)) count++
  return count
}

type Words = ReadonlyMap<number, ReadonlySet<string>>

/** Most pairs of texts that are all compared. */
const fewPairs = 400
/** Most texts in which a rare word occurs. */
const rare = 20
/** Texts that each text is compared with: those with most of its rare words. */
const looks = 3

/** Returns pairs of texts that may be alike: all pairs if they are few, else those with most rare words in common. */
function candidatesOf(olds: Words, news: Words): readonly (readonly [number, number])[] {
  if (olds.size * news.size <= fewPairs)
    return [...olds.keys()].flatMap(old => [...news.keys()].map(now => [old, now] as const))
  const [inOlds, inNews] = [placesOf(olds), placesOf(news)]
  const found = new Map<string, readonly [number, number]>()
  for (const [old, words] of olds)
    for (const now of mostSharing(words, inOlds, inNews)) found.set(`${String(old)} ${String(now)}`, [old, now])
  for (const [now, words] of news)
    for (const old of mostSharing(words, inNews, inOlds)) found.set(`${String(old)} ${String(now)}`, [old, now])
  return [...found.values()]
}

/** Returns the texts in which each word occurs. */
function placesOf(texts: Words): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, words] of texts) for (const word of words) gather(places, word, at)
  return places
}

/** Returns the texts of the other side that have most of these words, counting those that are rare on both sides. */
function mostSharing(
  words: ReadonlySet<string>,
  here: ReadonlyMap<string, readonly number[]>,
  there: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const counts = new Map<number, number>()
  for (const word of words) {
    const places = there.get(word) ?? []
    if (places.length > rare || (here.get(word)?.length ?? 0) > rare) continue
    for (const at of places) counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, times], [b, others]) => others - times || a - b)
    .slice(0, looks)
    .map(([at]) => at)
}
