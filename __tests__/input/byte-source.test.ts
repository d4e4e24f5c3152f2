import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type ByteSource, inMemory, readAtMost, readRange, streamFile, withFile } from '../../src/input/byte-source.js'
import { folder } from '../support/folders.js'
import { chunksOf, collect } from '../support/streams.js'

const letters = Buffer.from('abcdefghij')

describe('a range of bytes', () => {
  test.each([
    [0, 10, 'abcdefghij'],
    [2, 5, 'cde'],
    [-3, 2, 'ab'],
    [8, 99, 'ij'],
    [10, 12, ''],
    [5, 5, ''],
    [7, 3, ''],
  ])('from %i to %i', async (start, end, expected) => {
    expect(String(await readRange(inMemory(letters), start, end))).toBe(expected)
    const { path } = folder({ a: letters })
    const inFile = (source: ByteSource): AsyncIterable<Buffer> =>
      (async function* () {
        yield await readRange(source, start, end)
      })()
    expect((await collect(withFile(join(path, 'a'), inFile))).map(String)).toEqual([expected])
  })
})

describe('a file', () => {
  const long = Buffer.alloc(200_000, 'story ')
  const { path } = folder({ long, short: 'story', empty: '' })

  test('is read in chunks of 64 kB from any place, and closed', async () => {
    let source: ByteSource | null = null
    const chunks = await collect(
      withFile(join(path, 'long'), opened => {
        source = opened
        return opened.stream(1, 150_000)
      }),
    )
    expect(chunks.map(({ length }) => length)).toEqual([65_536, 65_536, 18_927])
    expect(Buffer.concat(chunks).equals(long.subarray(1, 150_000))).toBe(true)
    const used = source as unknown as ByteSource
    expect(used.size).toBe(200_000)
    await expect(collect(used.stream(0, 1))).rejects.toThrow('closed')
  })

  test('ends where it ends, though more was asked for', async () => {
    const chunks = await collect(withFile(join(path, 'short'), source => source.stream(2, 100)))
    expect(chunks.map(String)).toEqual(['ory'])
  })

  test('is closed too when its reader stops early', async () => {
    let source: ByteSource | null = null
    const reading = withFile(join(path, 'long'), opened => {
      source = opened
      return opened.stream(0, 200_000)
    })[Symbol.asyncIterator]()
    await reading.next()
    await reading.return?.()
    await expect(collect((source as unknown as ByteSource).stream(0, 1))).rejects.toThrow('closed')
  })

  test.each([
    ['short', 1, 'story'],
    ['empty', 1, ''],
    ['long', 1, String(long)],
  ])('%s: a small one is one chunk', async (name, count, text) => {
    const chunks = await collect(streamFile(join(path, name)))
    expect(chunks.length).toBe(count)
    expect(String(Buffer.concat(chunks))).toBe(text)
  })

  test('a large one is streamed', async () => {
    const large = Buffer.alloc((1 << 18) + 1, 'x')
    const chunks = await collect(streamFile(join(folder({ large }).path, 'large')))
    expect(chunks.length).toBeGreaterThan(1)
    expect(Buffer.concat(chunks).equals(large)).toBe(true)
  })

  test('a pipe is streamed', async () => {
    const pipe = join(folder().path, 'pipe')
    execFileSync('mkfifo', [pipe])
    execFileSync('sh', ['-c', 'printf story >"$0" &', pipe], { stdio: 'ignore' })
    expect(String(Buffer.concat(await collect(streamFile(pipe))))).toBe('story')
  })

  test('that is not there, or is a folder, is an error with its code', async () => {
    await expect(collect(streamFile(join(path, 'gone')))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(collect(streamFile(path))).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(collect(withFile(join(path, 'gone'), source => source.stream(0, 1)))).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })
})

test.each([
  [10, 'abcdefghij'],
  [11, 'abcdefghij'],
  [9, null],
  [0, null],
])('a stream of ten bytes of which at most %i are taken', async (most, expected) => {
  expect((await readAtMost(chunksOf(letters, 4), most))?.toString() ?? null).toBe(expected)
})

test('an empty stream has no bytes', async () => {
  expect(await readAtMost(chunksOf(Buffer.alloc(0)), 0)).toEqual(Buffer.alloc(0))
})
