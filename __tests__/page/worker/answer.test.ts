import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import type { PageReply } from '../../../src/page/messages.js'
import { Answerer } from '../../../src/page/worker/answer.js'
import { textRequest } from '../../support/text-request.js'

const packed = (bytes: Uint8Array): string => gzipSync(bytes, { level: 1 }).toString('base64')
const check = textRequest({ id: 4, text: 'They met at the the ceremony.', name: 'a.txt' })

test('a worker opens, checks, shows and repairs; a question about an old text has no answer', async () => {
  const replies: PageReply[] = []
  const answerer = new Answerer({ detector: () => null, clock: () => 0, send: reply => replies.push(reply) })
  await answerer.answer(check)
  const weights = packed(readFileSync('models/translated.bin'))
  const opened = answerer.answer({
    kind: 'open',
    model: packed(readFileSync('dist/bin/english-model.bin')),
    weights,
    house: null,
  })
  // A text may come before the worker is open.
  await Promise.all([opened, answerer.answer(check)])
  await answerer.answer({ kind: 'story', id: 4, story: 0, most: 9 })
  await answerer.answer({ kind: 'repair', id: 4 })
  await answerer.answer({ kind: 'repair', id: 3 })
  expect(replies).toEqual([
    { kind: 'failed', id: 4, message: 'The worker is not open.' },
    expect.objectContaining({
      kind: 'opened',
      formats: expect.arrayContaining(['text', 'rss']) as unknown as string[],
    }),
    expect.objectContaining({ kind: 'checked', id: 4, counts: { error: 1, warning: 0, info: 0 } }),
    expect.objectContaining({ kind: 'story', id: 4 }),
    { kind: 'repaired', id: 4, text: 'They met at the ceremony.', count: 1 },
  ])
})
