import { readFileSync } from 'node:fs'

/** What a word may have, as a list; a word's record holds a place in it. */
interface Feature {
  readonly list: readonly string[]
}

/** Where a word's record holds a feature: word, mask and shift; 0 where that is a place in a list; 1 where each token keeps it as well. */
type Layout = readonly [word: number, mask: number, shift: number, isOther: number, isKept: number]

/** The model as the package's file holds it; its numbers are in base64. */
interface Packed {
  readonly packing: { readonly layout: Readonly<Record<string, Layout>> }
  readonly features: Readonly<Record<string, Feature>> & { readonly lexeme: Feature; readonly posClusters: Feature }
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
  readonly lexicon: string
  readonly xpansions: string
}

/**
 * The lexicon of wink's model, as the package's own load-core-model.js gives it. That one copies the whole through JSON and decodes
 * it letter by letter: 0.1 s of the 0.3 that it takes. Read afresh each time, as wink adds the words of the copy to it.
 */
export function coreModel(path: string): object {
  const packed = JSON.parse(readFileSync(path, 'utf8')) as Packed
  const { packing, features, pos } = packed
  const layout = Object.entries(packing.layout)
  const listed = layout.flatMap(([name, [, mask, shift, isOther]]) => {
    const feature = features[name]
    return isOther !== 0 || feature === undefined
      ? []
      : [[name, { ...withPlaces(feature), maxIndex: mask >>> shift }] as const]
  })
  return {
    ...packed,
    lexicon: decoded(packed.lexicon),
    xpansions: decoded(packed.xpansions),
    packing: { ...packing, efList: layout.filter(([, [, , , , isKept]]) => isKept === 1).map(([name]) => name) },
    features: {
      ...features,
      ...Object.fromEntries(listed),
      lexeme: withPlaces(features.lexeme),
      posClusters: {
        list: features.posClusters.list.map(tags => new Set(tags.split('_').map(tag => pos.hash[tag] ?? 0))),
      },
    },
  }
}

function withPlaces({ list }: Feature): object {
  // No prototype: "constructor" is a word like others.
  const hash = Object.create(null) as Record<string, number>
  for (let place = 0; place < list.length; place++) hash[list[place] as string] = place
  return { list, hash, intrinsicSize: list.length, index: list.length }
}

function decoded(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64')
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}
