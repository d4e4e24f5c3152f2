/** A frame header, block or checksum of a Zstandard stream, and how many bytes of the stream have been taken so far. */
export interface ZstdUnit {
  readonly bytes: Buffer
  readonly taken: number
}

/** Largest window that is unpacked, in bytes. `zstd` needs 8 MB, unless it is called with --ultra or --long. */
const largestWindow = 32 << 20

/** Block_Maximum_Size of RFC 8878, in bytes. */
const largestBlock = 128 << 10

/**
 * fzstd moves its whole window with each block, and an ordinary block holds up to 128 kB: a file of empty blocks could
 * keep it busy for hours. It may move this many bytes for each packed byte, once it has moved `unsuspiciousMoves`.
 */
const mostMoves = 1 << 16
const unsuspiciousMoves = 2 ** 36

/** A block of one byte that is repeated. */
const runBlock = 1

/**
 * Cuts a Zstandard stream at its blocks (RFC 8878, section 3.1.1). No block unpacks to more than 128 kB, so that the
 * growth can be checked between two of them: a few bytes could otherwise ask for gigabytes at once. Skippable frames
 * are left out.
 */
export async function* zstdUnits(packed: AsyncIterable<Buffer>): AsyncGenerator<ZstdUnit, void> {
  const queue = new ByteQueue(packed)
  const unit = (...bytes: readonly Buffer[]): ZstdUnit => ({ bytes: Buffer.concat(bytes), taken: queue.taken })
  let moved = 0
  while (!(await queue.isEmpty())) {
    const mark = await queue.take(4)
    if (mark.readUInt32LE() >>> 4 === 0x184d2a5) {
      await queue.skip((await queue.take(4)).readUInt32LE())
      continue
    }
    if (mark.readUInt32LE() !== 0xfd2fb528) throw new Error('it is not Zstandard')
    const { header, window, hasChecksum } = await readFrameHeader(queue)
    yield unit(mark, header)
    for (let isLast = false; !isLast;) {
      const head = await queue.take(3)
      const { size, type, isLast: ends } = parseBlockHeader(head)
      isLast = ends
      moved += window
      if (moved > unsuspiciousMoves && moved > queue.taken * mostMoves)
        throw new Error('it is cut into too many small blocks')
      yield unit(head, await queue.take(type === runBlock ? 1 : size))
    }
    if (hasChecksum) yield unit(await queue.take(4))
  }
}

/** RFC 8878, section 3.1.1.2. */
function parseBlockHeader(head: Buffer): { readonly size: number; readonly type: number; readonly isLast: boolean } {
  const word = head.readUIntLE(0, 3)
  const size = word >> 3
  if (size > largestBlock) throw new Error('a block of it is too large')
  return { size, type: (word >> 1) & 3, isLast: (word & 1) === 1 }
}

interface FrameHeader {
  readonly header: Buffer
  /** In bytes. */
  readonly window: number
  readonly hasChecksum: boolean
}

/** RFC 8878, section 3.1.1.1. Throws for a frame that needs a dictionary or too large a window. */
async function readFrameHeader(queue: ByteQueue): Promise<FrameHeader> {
  const descriptor = await queue.take(1)
  const flags = descriptor.readUInt8()
  const isOneSegment = (flags & 0x20) !== 0
  const sizeBytes = [isOneSegment ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0
  const windowBytes = isOneSegment ? 0 : 1
  const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0
  const rest = await queue.take(windowBytes + dictionaryBytes + sizeBytes)
  if (rest.subarray(windowBytes, windowBytes + dictionaryBytes).some(byte => byte !== 0))
    throw new Error('it needs a dictionary')
  const window = isOneSegment ? littleEndian(rest.subarray(dictionaryBytes)) : windowSize(rest.readUInt8())
  if (window > largestWindow) {
    const megabytes = String(Math.round(window / (1 << 20)))
    throw new Error(`it needs a window of ${megabytes} MB; the limit is ${String(largestWindow >> 20)} MB`)
  }
  return { header: Buffer.concat([descriptor, rest]), window, hasChecksum: (flags & 4) !== 0 }
}

/** RFC 8878, section 3.1.1.1.2. */
function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

const littleEndian = (bytes: Buffer): number =>
  Number(bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n))

/** Takes as many bytes of a stream as are needed at a time. */
class ByteQueue {
  readonly #stream: AsyncIterator<Buffer>
  #ready: Buffer = Buffer.alloc(0)
  taken = 0

  constructor(stream: AsyncIterable<Buffer>) {
    this.#stream = stream[Symbol.asyncIterator]()
  }

  async isEmpty(): Promise<boolean> {
    while (this.#ready.length === 0) if (!(await this.#more())) return true
    return false
  }

  async take(length: number): Promise<Buffer> {
    while (this.#ready.length < length) if (!(await this.#more())) throw new Error('unexpected end of file')
    const bytes = this.#ready.subarray(0, length)
    this.#ready = this.#ready.subarray(length)
    this.taken += length
    return bytes
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0;) {
      if (await this.isEmpty()) throw new Error('unexpected end of file')
      left -= (await this.take(Math.min(left, this.#ready.length))).length
    }
  }

  async #more(): Promise<boolean> {
    const next = await this.#stream.next()
    if (next.done === true) return false
    this.#ready = this.#ready.length === 0 ? next.value : Buffer.concat([this.#ready, next.value])
    return true
  }
}
