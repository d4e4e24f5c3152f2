/// <reference lib="dom" />
import { gzipSync } from 'node:zlib'
import { expect, jest, test } from '@jest/globals'
import { type DeskParts, openDesk } from '../../src/page/open-desk.js'
import { makeDocument } from '../support/made-document.js'

const packed = (text: string): string => gzipSync(text).toString('base64')
const part = (name: string, text: string): string => `<script type="text/plain" id="part-${name}">${text}</script>`

test('the desk gets its parts from the page, and a worker of the code in it', async () => {
  const window = makeDocument(
    [
      '<section id="paper"></section><pre id="licences"></pre>',
      part('worker', packed('worker()')),
      part('detector', packed('exports.eld = 1')),
      part('notices', packed('MIT')),
      part('model', 'bW9kZWw='),
      part('weights', 'd2VpZ2h0cw=='),
      part('house', 'null'),
    ].join(''),
  )
  document.documentElement.dataset['nonce'] = 'n1'
  Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) })
  const started = jest.fn()
  Object.assign(globalThis, { Worker: started })
  let parts: DeskParts | undefined
  await openDesk(given => (parts = given))
  expect(parts).toMatchObject({ model: 'bW9kZWw=', weights: 'd2VpZ2h0cw==', house: null, nonce: 'n1' })
  expect(document.getElementById('licences')?.textContent).toBe('MIT')
  parts?.makeWorker()
  const code = await (await fetch(String(started.mock.calls[0]?.[0]))).text()
  expect(code).toMatch(/^globalThis\.openLanguageDetector=.*exports\.eld = 1\n.*worker\(\)$/su)
})
