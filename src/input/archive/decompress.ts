import type { Transform } from 'node:stream'
import { createGunzip, createInflateRaw } from 'node:zlib'
import { zstdUnits } from './zstd.js'

/**
 * A packed file may grow so many fold, once it is larger than `unsuspicious` bytes. Text grows tenfold; a feed of one story over and over
 * 150-fold by DEFLATE, 1,500-fold by Zstandard; bombs 1,000-fold and 30,000-fold.
 */
export const mostGrowth = 200
const mostGrowthOfZstd = 5000
export const unsuspicious = 16 << 20

/** A step of unpacking: bytes, and how many packed ones they come from so far. */
interface Unpacked {
  readonly bytes: Buffer
  readonly taken: number
}

export const gunzipped = (packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> =>
  limited(through(createGunzip(), packed), mostGrowth)

/** DEFLATE without a head, as archives hold it. */
export const inflated = (packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> =>
  limited(through(createInflateRaw(), packed), mostGrowth)

export const unzstd = (packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> =>
  limited(zstdSteps(packed), mostGrowthOfZstd)

async function* through(unpacking: Transform, packed: AsyncIterable<Buffer>): AsyncGenerator<Unpacked, void> {
  let taken = 0
  const feeding = (async () => {
    for await (const chunk of packed) {
      taken += chunk.length
      if (!unpacking.write(chunk)) await new Promise(resolve => unpacking.once('drain', resolve))
    }
    unpacking.end()
  })()
  feeding.catch((error: unknown) => unpacking.destroy(error as Error))
  for await (const bytes of unpacking) yield { bytes: bytes as Buffer, taken }
}

async function* zstdSteps(packed: AsyncIterable<Buffer>): AsyncGenerator<Unpacked, void> {
  const { Decompress } = await import('fzstd')
  const ready: Buffer[] = []
  const stream = new Decompress(bytes => ready.push(Buffer.from(bytes)))
  for await (const { bytes: unit, taken } of zstdUnits(packed)) {
    stream.push(unit)
    for (const bytes of ready.splice(0)) yield { bytes, taken }
  }
  stream.push(new Uint8Array(0), true)
  for (const bytes of ready) yield { bytes, taken: Infinity }
}

/** Bytes that are handed on at a time, for a stream may come byte by byte. */
const chunkLength = 1 << 14

async function* limited(steps: AsyncIterable<Unpacked>, most: number): AsyncGenerator<Buffer, void> {
  let ready: Buffer[] = []
  let [length, handedOn] = [0, 0]
  let broken: Error | null = null
  try {
    for await (const { bytes, taken } of steps) {
      length += bytes.length
      if (length > unsuspicious && length > taken * most) throw new Error(`it grows more than ${String(most)}-fold`)
      ready.push(bytes)
      if (length - handedOn < chunkLength) continue
      yield Buffer.concat(ready)
      ready = []
      handedOn = length
    }
  } catch (error) {
    broken = new Error(`it cannot be unpacked: ${(error as Error).message}`, { cause: error })
  }
  if (ready.length > 0) yield Buffer.concat(ready)
  if (broken !== null) throw broken
}
