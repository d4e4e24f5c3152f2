import type { StyleWeight } from './style.js'

/** Numbers of a fit beside its weights. */
export interface Calibration {
  /** The value of a weight of 1 in the file. */
  readonly scale: number
  readonly bias: number
  /** Weights of the measures of style. */
  readonly style: readonly StyleWeight[]
  /**
   * Coefficients of the log-odds: of 1, the score, the length, their product and the square of the length, where
   * the length is the natural logarithm of words by 200.
   */
  readonly odds: readonly [number, number, number, number, number]
  /** The standard deviation of the log-odds between stretches of one story, by words. */
  readonly spread: readonly { readonly words: number; readonly deviation: number }[]
  /** The name of the fit, for reports. */
  readonly name: string
}

/** Weights of phrases and bands of words by their hashes, and how to read a sum of them. */
export interface TranslationModel extends Calibration {
  /** A sum over its bytes, which tells models apart. */
  readonly sum: number
  /** Returns the weight of a phrase, before its scale; 0 if it has none. */
  readonly weightOf: (hash: number) => number
}

/** A phrase's hash and its weight from -127 to 127, or the hash for a word's band and the band. */
export type WeighedHash = readonly [hash: number, weight: number]

/** “WLT3”; the number changes with what the score reads. */
const magic = [0x57, 0x4c, 0x54, 0x33]
const headerStart = 8
const buckets = 1 << 16

/**
 * Packs weights: the calibration as JSON, then the number of weights for each value of a hash's upper half, then 8
 * more bits of each hash, and then the weights. An unknown phrase is taken for a known one about once in 300 times.
 */
export function packWeights(calibration: Calibration, weights: readonly WeighedHash[]): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(calibration))
  const sorted = [...weights].sort(([a], [b]) => a - b)
  const countsStart = headerStart + header.length
  const bytes = new Uint8Array(countsStart + buckets + 2 * sorted.length)
  bytes.set(magic)
  new DataView(bytes.buffer).setUint32(magic.length, header.length, true)
  bytes.set(header, headerStart)
  for (const [index, [hash, weight]] of sorted.entries()) {
    const bucket = countsStart + (hash >>> 16)
    bytes[bucket] = (bytes[bucket] ?? 0) + 1
    bytes[countsStart + buckets + index] = checkOf(hash)
    bytes[countsStart + buckets + sorted.length + index] = weight & 0xff
  }
  return bytes
}

const checkOf = (hash: number): number => (hash >>> 8) & 0xff

/** Reads packed weights. Throws a RangeError for bytes that are none. */
export function readWeights(bytes: Uint8Array): TranslationModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = bytes.length > headerStart ? view.getUint32(magic.length, true) : 0
  const countsStart = headerStart + length
  const rest = bytes.length - countsStart - buckets
  if (magic.some((byte, index) => bytes[index] !== byte) || rest < 0 || rest % 2 !== 0)
    throw new RangeError('These are not weights that “wirelint fit” of this version has written.')
  const calibration = JSON.parse(new TextDecoder().decode(bytes.subarray(headerStart, countsStart))) as Calibration
  const checks = bytes.subarray(countsStart + buckets, countsStart + buckets + rest / 2)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + countsStart + buckets + rest / 2, rest / 2)
  const starts = new Uint32Array(buckets + 1)
  for (let bucket = 0; bucket < buckets; bucket++)
    starts[bucket + 1] = (starts[bucket] ?? 0) + (bytes[countsStart + bucket] ?? 0)
  const weightOf = (hash: number): number => {
    const check = checkOf(hash)
    const end = starts[(hash >>> 16) + 1] ?? 0
    for (let at = starts[hash >>> 16] ?? 0; at < end; at++) if (checks[at] === check) return weights[at] ?? 0
    return 0
  }
  const sum = bytes.reduce((total, byte) => Math.imul(total ^ byte, 0x01000193), 0x811c9dc5)
  return { ...calibration, sum, weightOf }
}
