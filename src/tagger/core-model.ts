/** Values that a property of a word may have, as a list; a word's record holds a place in it. */
interface Feature {
  readonly list: readonly string[]
}

/**
 * The place of a property in a word's record: word, mask and shift. `isOther` is 0 for a place in a list. `isKept` is
 * 1 if each token keeps the property too.
 */
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
 * Unpacks the lexicon of wink's model as the package's own load-core-model.js does. That one copies the whole through
 * JSON and decodes it letter by letter: 0.1 s of the 0.3 that it takes. Each tagger needs its own, as wink adds the
 * words of the copy to it. Throws a SyntaxError for bytes that are no JSON and a TypeError for JSON that is not such a
 * model.
 */
export function unpackCoreModel(bytes: Uint8Array, decodeBase64: (text: string) => Uint8Array): object {
  const packed = packedIn(JSON.parse(new TextDecoder().decode(bytes)))
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
    lexicon: wordsIn(decodeBase64(packed.lexicon)),
    xpansions: wordsIn(decodeBase64(packed.xpansions)),
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

function packedIn(value: unknown): Packed {
  if (typeof value === 'object' && value !== null && 'lexicon' in value && 'packing' in value) return value as Packed
  throw new TypeError('These bytes are not the model of wink-eng-lite-web-model (eng-core-web-model.json).')
}

function withPlaces({ list }: Feature): object {
  // No prototype: "constructor" is a word like others.
  const hash = Object.create(null) as Record<string, number>
  for (let place = 0; place < list.length; place++) hash[list[place] as string] = place
  return { list, hash, intrinsicSize: list.length, index: list.length }
}

/** The bytes as 32-bit words; copied, as they may begin at any byte of their buffer. */
const wordsIn = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))
