import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { gunzip, inflate, unzstd } from '../../../src/input/archive/decompress.js'
import { brokenStream, chunksOf, collect, collectText } from '../../support/streams.js'
import { zstd } from '../../support/zstd.js'

const text = 'The council met on Monday.\n'

describe.each([
  ['gzip', gunzip, gzipSync],
  ['DEFLATE', inflate, deflateRawSync],
  ['Zstandard', unzstd, zstd],
] as const)('%s', (_, unpack, pack) => {
  const packed = Buffer.from(pack(text))

  test('is unpacked, wherever its chunks end', async () => {
    for (let end = 0; end <= packed.length; end++)
      expect(await collectText(unpack(chunksOf(packed, end)))).toEqual({ text, error: null })
  })

  test('that is cut short gives an error after what came', async () => {
    const { error } = await collectText(unpack(chunksOf(packed.subarray(0, packed.length - 1))))
    expect(error).toBe('it cannot be unpacked: unexpected end of file')
  })

  test('whose stream fails gives that error', async () => {
    const { error } = await collectText(unpack(brokenStream(new Error('EIO'), packed.subarray(0, 9))))
    expect(error).toBe('it cannot be unpacked: EIO')
  })

  test('comes in chunks of at least 16 kB, but for the last', async () => {
    const chunks = await collect(unpack(chunksOf(Buffer.from(pack(text.repeat(2000))))))
    expect(chunks.slice(0, -1).every(({ length }) => length >= 1 << 14)).toBe(true)
    expect(Buffer.concat(chunks).toString()).toBe(text.repeat(2000))
  })
})

test('bytes that are not packed give an error', async () => {
  const plain = (): AsyncGenerator<Buffer, void> => chunksOf(Buffer.from(text))
  expect(await collectText(gunzip(plain()))).toEqual({
    text: '',
    error: 'it cannot be unpacked: incorrect header check',
  })
  expect((await collectText(inflate(plain()))).error).toMatch(/^it cannot be unpacked: invalid /u)
  expect(await collectText(unzstd(plain()))).toEqual({
    text: '',
    error: 'it cannot be unpacked: it is not Zstandard',
  })
})

test('no bytes are an error, but for Zstandard, where they are no frames', async () => {
  expect((await collectText(gunzip(chunksOf(Buffer.alloc(0))))).error).toBe(
    'it cannot be unpacked: unexpected end of file',
  )
  expect(await collectText(unzstd(chunksOf(Buffer.alloc(0))))).toEqual({ text: '', error: null })
})

describe('growth', () => {
  const lengthOf = async (stream: AsyncIterable<Buffer>): Promise<{ length: number; error: string | null }> => {
    const { text: all, error } = await collectText(stream)
    return { length: all.length, error }
  }

  test('of any kind is allowed up to 16 MB', async () => {
    expect(await lengthOf(gunzip(chunksOf(gzipSync(Buffer.alloc(16 << 20)))))).toEqual({
      length: 16 << 20,
      error: null,
    })
  })

  test('beyond 200-fold is not, in a larger file', async () => {
    const { length, error } = await lengthOf(gunzip(chunksOf(gzipSync(Buffer.alloc(20 << 20)))))
    expect(error).toBe('it cannot be unpacked: it grows more than 200-fold')
    expect(length).toBeLessThanOrEqual(16 << 20)
  })

  test('of ordinary text is allowed in a larger file', async () => {
    const lines = Array.from({ length: 720_000 }, (_, line) => `${String(line)} The council met.\n`).join('')
    expect(lines.length).toBeGreaterThan(16 << 20)
    expect(await lengthOf(gunzip(chunksOf(gzipSync(lines))))).toEqual({ length: lines.length, error: null })
  })
})
