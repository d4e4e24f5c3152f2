import type { Transform } from 'node:stream'
import { createGunzip, createInflateRaw } from 'node:zlib'
import { zstdUnits } from './zstd.js'

/**
 * The most that a packed file may grow, as a factor, once it has more than `unsuspicious` bytes unpacked. Text grows
 * tenfold. A feed that repeats one story grows 150-fold with DEFLATE and 1,500-fold with Zstandard, a bomb 1,000-fold
 * and 30,000-fold.
 */
export const mostGrowth = 200
const mostGrowthOfZstd = 5000
export const unsuspicious = 16 << 20

/** A step of unpacking: bytes, and how many packed bytes have been taken so far. */
interface UnpackedBytes {
  readonly bytes: Buffer
  readonly taken: number
}

export const gunzip = (packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> =>
  limitGrowth(pipe(createGunzip(), packed), mostGrowth)

/** Unpacks DEFLATE without a header, as archives hold it. */
export const inflate = (packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> =>
  limitGrowth(pipe(createInflateRaw(), packed), mostGrowth)

export const unzstd = (packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> =>
  limitGrowth(unpackZstd(packed), mostGrowthOfZstd)

async function* pipe(unpacking: Transform, packed: AsyncIterable<Buffer>): AsyncGenerator<UnpackedBytes, void> {
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

async function* unpackZstd(packed: AsyncIterable<Buffer>): AsyncGenerator<UnpackedBytes, void> {
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

/** Least bytes in a chunk, except the last: a decompressor may give them one by one. */
const chunkLength = 1 << 14

async function* limitGrowth(steps: AsyncIterable<UnpackedBytes>, most: number): AsyncGenerator<Buffer, void> {
  let ready: Buffer[] = []
  let [length, given] = [0, 0]
  let broken: Error | null = null
  try {
    for await (const { bytes, taken } of steps) {
      length += bytes.length
      if (length > unsuspicious && length > taken * most) throw new Error(`it grows more than ${String(most)}-fold`)
      ready.push(bytes)
      if (length - given < chunkLength) continue
      yield Buffer.concat(ready)
      ready = []
      given = length
    }
  } catch (error) {
    broken = new Error(`it cannot be unpacked: ${(error as Error).message}`, { cause: error })
  }
  if (ready.length > 0) yield Buffer.concat(ready)
  if (broken !== null) throw broken
}
