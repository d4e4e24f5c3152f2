import { describe, expect, test } from '@jest/globals'
import { type ZstdUnit, zstdUnits } from '../../../src/input/archive/zstd.js'
import { chunksOf, collect } from '../../support/streams.js'
import { zstd } from '../../support/zstd.js'

const mark = [0x28, 0xb5, 0x2f, 0xfd]

/** A frame: what its descriptor byte says, the rest of its header, and blocks of these kinds with these bytes. */
const frame = (
  descriptor: number,
  header: readonly number[],
  blocks: readonly { readonly type: number; readonly size: number; readonly bytes: readonly number[] }[],
): Buffer =>
  Buffer.from([
    ...mark,
    descriptor,
    ...header,
    ...blocks.flatMap(({ type, size, bytes }, index) => {
      const word = (size << 3) | (type << 1) | (index === blocks.length - 1 ? 1 : 0)
      return [word & 255, (word >> 8) & 255, (word >> 16) & 255, ...bytes]
    }),
  ])

const raw = (...bytes: readonly number[]): { type: number; size: number; bytes: readonly number[] } => ({
  type: 0,
  size: bytes.length,
  bytes,
})

const unitsOf = async (bytes: Uint8Array, ...ends: readonly number[]): Promise<ZstdUnit[]> =>
  await collect(zstdUnits(chunksOf(bytes, ...ends)))

/** The lengths of units, and how many bytes had been taken by then. */
const lengths = async (bytes: Uint8Array): Promise<readonly (readonly [number, number])[]> =>
  (await unitsOf(bytes)).map(unit => [unit.bytes.length, unit.taken])

const skipped = (kind: number, length: number): Buffer =>
  Buffer.from([0x50 + kind, 0x2a, 0x4d, 0x18, length, 0, 0, 0, ...Array<number>(length).fill(9)])

describe('a stream of Zstandard is cut', () => {
  test('into its header and its blocks', async () => {
    expect(await lengths(frame(0, [0x38], [raw(1, 2, 3), raw(4)]))).toEqual([
      [6, 6],
      [6, 12],
      [4, 16],
    ])
  })

  test('wherever its chunks end', async () => {
    const bytes = frame(0, [0x38], [raw(1, 2, 3), raw(4)])
    for (let end = 0; end <= bytes.length; end++)
      expect(Buffer.concat((await unitsOf(bytes, end)).map(unit => unit.bytes)).equals(bytes)).toBe(true)
  })

  test('with a checksum as a unit of its own', async () => {
    const bytes = Buffer.concat([frame(4, [0x38], [raw(1)]), Buffer.from([1, 2, 3, 4])])
    expect(await lengths(bytes)).toEqual([
      [6, 6],
      [4, 10],
      [4, 14],
    ])
  })

  test('with one byte for a block that repeats it', async () => {
    expect(await lengths(frame(0, [0x38], [{ type: 1, size: 100_000, bytes: [7] }]))).toEqual([
      [6, 6],
      [4, 10],
    ])
  })

  test('frame by frame, without those to skip', async () => {
    const one = frame(0, [0x38], [raw(1)])
    const bytes = Buffer.concat([skipped(0, 3), one, skipped(15, 0), one])
    expect((await unitsOf(bytes)).map(unit => unit.bytes.length)).toEqual([6, 4, 6, 4])
  })

  test('into nothing where it is empty', async () => {
    expect(await unitsOf(Buffer.alloc(0))).toEqual([])
    expect(await unitsOf(skipped(3, 5))).toEqual([])
  })
})

describe('a frame’s header', () => {
  test.each([
    ['a window', 0x00, [0x38], 6],
    ['one segment, its size in one byte', 0x20, [5], 6],
    ['one segment, its size in two bytes', 0x60, [5, 0], 7],
    ['one segment, its size in four bytes', 0xa0, [5, 0, 0, 0], 9],
    ['one segment, its size in eight bytes', 0xe0, [5, 0, 0, 0, 0, 0, 0, 0], 13],
    ['a window, and its size in two bytes', 0x40, [0x38, 5, 0], 8],
    ['a dictionary that is none, in one byte', 0x01, [0x38, 0], 7],
    ['a dictionary that is none, in four bytes', 0x03, [0x38, 0, 0, 0, 0], 10],
  ])('with %s', async (_, descriptor, header, length) => {
    expect((await unitsOf(frame(descriptor, header, [raw(1)])))[0]?.bytes.length).toBe(length)
  })
})

describe('a stream is refused', () => {
  test.each([
    ['that is something else', Buffer.from('PK\u0003\u0004'), 'it is not Zstandard'],
    ['that goes on as something else', Buffer.concat([zstd('a'), Buffer.from('tail')]), 'it is not Zstandard'],
    ['that needs a dictionary', frame(0x01, [0x38, 7], [raw(1)]), 'it needs a dictionary'],
    [
      'that needs a window of 64 MB',
      frame(0, [(26 - 10) << 3], [raw(1)]),
      'it needs a window of 64 MB; the limit is 32 MB',
    ],
    [
      'that needs a little more than 32 MB',
      frame(0, [((25 - 10) << 3) | 1], [raw(1)]),
      'it needs a window of 36 MB; the limit is 32 MB',
    ],
    [
      'that is one segment of too many bytes',
      frame(0xe0, [0, 0, 0, 0, 1, 0, 0, 0], [raw(1)]),
      'it needs a window of 4096 MB; the limit is 32 MB',
    ],
    [
      'with a block of more than 128 kB',
      frame(0, [0x38], [{ type: 2, size: (128 << 10) + 1, bytes: [] }]),
      'a block of it is too large',
    ],
    ['in which a mark is cut short', Buffer.from(mark.slice(0, 3)), 'unexpected end of file'],
    ['in which a header is cut short', Buffer.from([...mark, 0xa0, 1]), 'unexpected end of file'],
    ['in which a block is cut short', frame(0, [0x38], [raw(1, 2, 3)]).subarray(0, -1), 'unexpected end of file'],
    ['in which a frame to skip is cut short', skipped(0, 9).subarray(0, -1), 'unexpected end of file'],
  ])('%s', async (_, bytes, message) => {
    await expect(unitsOf(bytes)).rejects.toThrow(new Error(message))
  })

  test('but not for a window of 32 MB or a block of 128 kB', async () => {
    const block = { type: 1, size: 128 << 10, bytes: [7] }
    expect((await unitsOf(frame(0, [(25 - 10) << 3], [block]))).length).toBe(2)
  })

  test('that is cut into many empty blocks in a large window', async () => {
    const blocks = Array.from({ length: 2100 }, () => raw())
    await expect(unitsOf(frame(0, [(25 - 10) << 3], blocks))).rejects.toThrow(
      new Error('it is cut into too many small blocks'),
    )
  })
})
