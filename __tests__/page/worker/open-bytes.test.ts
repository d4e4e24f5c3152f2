import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { openBytes } from '../../../src/page/worker/open-bytes.js'

test('bytes come out as they were packed', async () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, at) => at % 256)
  expect(await openBytes(`\n${gzipSync(bytes).toString('base64')}\n`)).toEqual(bytes)
})
