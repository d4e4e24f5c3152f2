import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { openDocument } from '../../../src/input/archive/document.js'
import { chunksOf, collectText } from '../../support/streams.js'
import { zstd } from '../../support/zstd.js'

const text = 'The council met on Monday.\n'

describe('a document is opened by its first bytes', () => {
  test.each([
    ['plain text', Buffer.from(text), 'a.txt', 'a.txt', null],
    ['plain text with the name of a packed file', Buffer.from(text), 'a.txt.gz', 'a.txt.gz', null],
    ['gzip', gzipSync(text), 'a.txt.gz', 'a.txt', 'it is compressed'],
    ['gzip in capitals', gzipSync(text), 'A.TXT.GZ', 'A.TXT', 'it is compressed'],
    ['gzip with another name', gzipSync(text), 'a.txt', 'a.txt', 'it is compressed'],
    ['Zstandard', zstd(text), 'a.txt.zst', 'a.txt', 'it is compressed'],
    [
      'Zstandard that begins with a frame to skip',
      Buffer.concat([Buffer.from([0x5f, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 7]), zstd(text)]),
      'a.txt',
      'a.txt',
      'it is compressed',
    ],
  ])('%s', async (_, bytes, name, innerName, packed) => {
    const document = openDocument(Buffer.from(bytes.subarray(0, 4)), chunksOf(bytes), name)
    expect([document.name, document.innerName, document.packed]).toEqual([name, innerName, packed])
    expect(await collectText(document.bytes)).toEqual({ text, error: null })
  })

  test.each([
    ['nothing', ''],
    ['half a mark of gzip', '\u001f'],
    ['three bytes of the mark of Zstandard', '\u0028\u00b5\u002f'],
    ['a mark of Zstandard with a wrong last byte', '\u0028\u00b5\u002f\u00fe'],
    ['a mark of a frame to skip with a wrong last byte', '\u0050\u002a\u004d\u0019'],
  ])('%s is no packed file', async (_, mark) => {
    const bytes = Buffer.from(mark, 'latin1')
    const document = openDocument(bytes, chunksOf(bytes), 'a.txt')
    expect(document.packed).toBeNull()
    expect((await collectText(document.bytes)).text).toBe(bytes.toString())
  })
})
