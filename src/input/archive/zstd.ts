/** A whole frame header or block of a Zstandard stream, and how many bytes of the stream have come so far. */
export interface ZstdUnit {
  readonly bytes: Buffer
  readonly taken: number
}

/** The largest window that is unpacked; what `zstd` writes without --ultra or --long takes 8 MB. */
const largestWindow = 32 << 20

/** Block_Maximum_Size of RFC 8878. */
const largestBlock = 128 << 10

/**
 * fzstd moves its whole window once a block, of which an honest one holds up to 128 kB: a file of empty blocks could keep it busy for
 * hours. It may move so many bytes for each that is packed, once it has moved `unsuspicious` bytes.
 */
const mostMoves = 1 << 16
const unsuspicious = 2 ** 36

/**
 * Cuts a Zstandard stream at its blocks (RFC 8878, section 3.1.1), of which none unpacks to more than 128 kB: a few bytes could
 * otherwise ask for gigabytes before the first of them is seen. Skippable frames are left out.
 */
export async function* zstdUnits(packed: AsyncIterable<Buffer>): AsyncGenerator<ZstdUnit, void> {
  const queue = new ByteQueue(packed)
  const unit = (...bytes: readonly Buffer[]): ZstdUnit => ({ bytes: Buffer.concat(bytes), taken: queue.taken })
  let moved = 0
  while (!(await queue.isEmpty())) {
    const magic = await queue.take(4)
    const kind = magic.readUInt32LE()
    if (kind >>> 4 === 0x184d2a5) {
      await queue.skip((await queue.take(4)).readUInt32LE())
      continue
    }
    if (kind !== 0xfd2fb528) throw new Error('what stands in it is no Zstandard')
    const { header, window, hasChecksum } = await frameHeader(queue)
    if (window > largestWindow)
      throw new Error(
        `it needs a window of ${String(Math.round(window / (1 << 20)))} MB, and ${String(largestWindow >> 20)} MB is the most`,
      )
    yield unit(magic, header)
    let last = false
    while (!last) {
      const head = await queue.take(3)
      const word = head.readUIntLE(0, 3)
      const [size, type] = [word >> 3, (word >> 1) & 3]
      if (size > largestBlock) throw new Error('a block of it is too large')
      last = (word & 1) === 1
      moved += window
      if (moved > unsuspicious && moved > queue.taken * mostMoves)
        throw new Error('it is cut into too many small blocks')
      yield unit(head, await queue.take(type === runBlock ? 1 : size))
    }
    if (hasChecksum) yield unit(await queue.take(4))
  }
}

/** A block of one byte, repeated. */
const runBlock = 1

async function frameHeader(queue: ByteQueue): Promise<{ header: Buffer; window: number; hasChecksum: boolean }> {
  const descriptor = await queue.take(1)
  const flags = descriptor.readUInt8()
  const isOneSegment = (flags & 0x20) !== 0
  const sizeBytes = [isOneSegment ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0
  const windowBytes = isOneSegment ? 0 : 1
  const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0
  const rest = await queue.take(windowBytes + dictionaryBytes + sizeBytes)
  if (rest.subarray(windowBytes, windowBytes + dictionaryBytes).some(byte => byte !== 0))
    throw new Error('it needs a dictionary')
  const header = Buffer.concat([descriptor, rest])
  const hasChecksum = (flags & 4) !== 0
  if (isOneSegment) return { header, window: Number(littleEndian(rest.subarray(dictionaryBytes))), hasChecksum }
  const window = rest.readUInt8()
  const base = 2 ** (10 + (window >> 3))
  return { header, window: base + (base / 8) * (window & 7), hasChecksum }
}

const littleEndian = (bytes: Buffer): bigint => bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n)

/** Bytes of a stream, as many at a time as are asked for. */
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
