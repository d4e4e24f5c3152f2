import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { openDocuments } from '../../../src/input/archive/open-documents.js'
import { streamFile } from '../../../src/input/byte-source.js'
import { folder } from '../../support/folders.js'
import { chunksOf, collectText, streamOf } from '../../support/streams.js'

const text = 'The council met on Monday.\n'
const archive = zipSync({ 'a.txt': strToU8(text), 'in/b.txt': [strToU8(text.repeat(9)), { level: 0 }] })

/** What is opened: names with texts or messages. An archive must be read before it is closed. */
async function opened(
  source: AsyncIterable<Buffer>,
  path: string | null,
  name = 'name',
): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = []
  for await (const document of openDocuments(source, path, name))
    found.push([document.name, 'message' in document ? document.message : (await collectText(document.bytes)).text])
  return found
}

const stories = [
  ['name!/a.txt', text],
  ['name!/in/b.txt', text.repeat(9)],
]

describe('the documents of a file', () => {
  const { path } = folder({ 'a.zip': archive, 'a.txt': text, 'a.txt.gz': gzipSync(text), empty: '' })
  const open = async (name: string): Promise<readonly (readonly [string, string])[]> =>
    await opened(streamFile(join(path, name)), join(path, name))

  test.each([
    ['a.txt', [['name', text]]],
    ['a.txt.gz', [['name', text]]],
    ['empty', [['name', '']]],
    ['a.zip', stories],
  ])('%s', async (name, expected) => {
    expect(await open(name)).toEqual(expected)
  })
})

describe('the documents of a stream', () => {
  test('are the same, wherever its chunks end', async () => {
    for (const end of [1, 2, 3, 4, 5, 40]) expect(await opened(chunksOf(archive, end, end + 7), null)).toEqual(stories)
    expect(await opened(chunksOf(gzipSync(text), 1), null)).toEqual([['name', text]])
    expect(await opened(streamOf(), null)).toEqual([['name', '']])
  })

  test('of a pipe that has a path are the same', async () => {
    expect(await opened(chunksOf(archive), '/dev/null')).toEqual(stories)
  })

  test('are none where an archive is larger than 128 MB', async () => {
    async function* large(): AsyncGenerator<Buffer, void> {
      yield await Promise.resolve(Buffer.from(archive))
      const zeros = Buffer.alloc(1 << 20)
      for (let count = 0; count < 128; count++) yield zeros
    }
    expect(await opened(large(), null)).toEqual([
      ['name', 'This archive is larger than 128 MB, the most that is read from a stream; read it from a file.'],
    ])
  })
})
