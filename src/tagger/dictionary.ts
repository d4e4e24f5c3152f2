/** The parts of wink's unpacked model that tell which words it knows. */
interface Lexicon {
  readonly packing: {
    readonly size: number
    readonly layout: { readonly pos: readonly [word: number, mask: number, shift: number] }
  }
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly intrinsicSize: number }
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] }
  }
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
  readonly lexicon: Uint32Array
}

/**
 * Reads the words of wink's model as a dictionary of common words, in lower case. Names are not in it. The model adds
 * the words of the copy to its own, so only those count that it had at first.
 */
export function readDictionary(model: object): (word: string) => boolean {
  const { packing, features, pos, lexicon } = model as Lexicon
  const { hash, intrinsicSize } = features.lexeme
  const [place, mask, shift] = packing.layout.pos
  const names = features.posClusters.list.findIndex(
    tags => tags.size === 1 && tags.has(pos.hash['PROPN'] ?? Number.NaN),
  )
  return word => {
    const at = hash[word] ?? intrinsicSize
    return at < intrinsicSize && ((lexicon[at * packing.size + place] ?? 0) & mask) >>> shift !== names
  }
}
