import { joinLexicon, packRecord, slotOf } from './lexicon.js'
import type { CategoryPattern, ModelRules, TagMachine } from './model-rules.js'

/** The place of a property in a word's record: word, mask and shift. */
type Layout = readonly [word: number, mask: number, shift: number, ...rest: readonly number[]]

interface List {
  readonly list: readonly string[]
}

/** The model as the package's file holds it; its numbers are in base64. */
interface Model {
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, Layout>> }
  readonly features: { readonly lexeme: List; readonly posClusters: List }
  readonly pos: { readonly list: readonly string[] }
  readonly trex: {
    readonly ltc: readonly CategoryPattern[]
    readonly rtc: readonly CategoryPattern[]
    readonly helpers: ModelRules['helpers']
  }
  readonly preserve: ModelRules['preserve']
  readonly lexicon: string
  readonly xpansions: string
}

/** The files of wink-eng-lite-web-model that a packed model is made of. */
export interface ModelFiles {
  /** The bytes of eng-core-web-model.json. */
  readonly core: Uint8Array
  /** The machines of eng-pos-model.json, each as JSON. */
  readonly machines: readonly string[]
  /** Decodes the numbers in `core`; a platform's own decoder is several times faster than one in JavaScript. */
  readonly decodeBase64: (text: string) => Uint8Array
}

/**
 * Packs wink's English model (MIT), so that a word is found in it without unpacking the others. Throws a SyntaxError
 * for bytes that are no JSON and a TypeError for JSON that is not the model.
 */
export function packModel({ core, machines, decodeBase64 }: ModelFiles): Uint8Array {
  const model = modelIn(JSON.parse(new TextDecoder().decode(core)))
  const words = model.features.lexeme.list
  return joinLexicon({
    ...packRecords(model, wordsIn(decodeBase64(model.lexicon))),
    ...packLetters(words),
    slots: fillSlots(words),
    expansions: wordsIn(decodeBase64(model.xpansions)),
    rules: encodeAscii(JSON.stringify(rulesOf(model, machines))),
  })
}

function modelIn(value: unknown): Model {
  if (typeof value === 'object' && value !== null && 'lexicon' in value && 'packing' in value) return value as Model
  throw new TypeError('These bytes are not the model of wink-eng-lite-web-model (eng-core-web-model.json).')
}

/** Packs what the model tells of each word. */
function packRecords({ packing, features }: Model, lexicon: Uint32Array): Record<'records' | 'lemmas', Uint32Array> {
  const read = (place: number, name: string): number => {
    const [word, mask, shift] = packing.layout[name] ?? [0, 0, 0]
    return ((lexicon[place * packing.size + word] ?? 0) & mask) >>> shift
  }
  const lemmas: number[] = []
  const records = Uint32Array.from(features.lexeme.list, (_, place) => {
    const isContraction = read(place, 'isContraction') === 1
    const isSpelling = read(place, 'isSpellingMapped') === 1
    if (isContraction || isSpelling) lemmas.push(place, read(place, 'lemma'))
    return packRecord({
      tag: read(place, 'pos'),
      cluster: read(place, 'lexemeCID'),
      hint: read(place, 'posHint'),
      isContraction,
      isSpelling,
      toNormal: read(place, 'normal'),
    })
  })
  return { records, lemmas: Uint32Array.from(lemmas) }
}

/** Joins the letters of all words. A letter outside ASCII only counts: such words are in a list of their own. */
function packLetters(words: readonly string[]): { readonly ends: Uint32Array; readonly letters: Uint8Array } {
  let end = 0
  const ends = Uint32Array.from(words, word => (end += word.length))
  const joined = words.join('')
  return { ends, letters: Uint8Array.from({ length: end }, (_, at) => joined.charCodeAt(at) & 0x7f) }
}

const isAscii = (word: string): boolean => /^[\0-\u007F]*$/u.test(word)

/** Fills a hash table that is at most two thirds full. */
function fillSlots(words: readonly string[]): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(words.length * 1.5)))
  for (const [place, word] of words.entries()) {
    if (!isAscii(word)) continue
    let slot = slotOf(word, slots.length)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = place + 1
  }
  return slots
}

function rulesOf({ features, pos, trex, preserve }: Model, machines: readonly string[]): ModelRules {
  const { ltc, rtc, helpers } = trex
  const tags = pos.list
  return {
    tags,
    clusters: features.posClusters.list.map(names => names.split('_').map(name => tags.indexOf(name))),
    others: Object.fromEntries(features.lexeme.list.flatMap((word, place) => (isAscii(word) ? [] : [[word, place]]))),
    machines: machines.map(machine => JSON.parse(machine) as TagMachine),
    categories: ltc,
    splitters: rtc,
    helpers,
    preserve,
  }
}

/** Writes JSON in ASCII; other letters become escapes. */
const encodeAscii = (json: string): Uint8Array =>
  Uint8Array.from(json.replace(/[^\0-\u007F]/gu, escape), letter => letter.charCodeAt(0))

const escape = (letter: string): string =>
  letter
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

/** The bytes as 32-bit words; copied, as they may begin at any byte of their buffer. */
const wordsIn = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))
