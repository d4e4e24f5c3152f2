/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import { copyToClipboard } from '../../src/page/take-text.js'
import { makeDocument } from '../support/made-document.js'

/** Gives the page a clipboard that takes texts, or none. */
function giveClipboard(texts: string[] | null): void {
  const clipboard = { writeText: async (text: string) => texts?.push(text) }
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: texts === null ? {} : { clipboard } })
}

test('a text goes to the clipboard', async () => {
  makeDocument('')
  const texts: string[] = []
  giveClipboard(texts)
  expect([await copyToClipboard('Rain.'), texts]).toEqual([true, ['Rain.']])
})

test('without a clipboard the text is selected and copied', async () => {
  const { document, HTMLElement } = makeDocument('')
  giveClipboard(null)
  let copied = ''
  Object.assign(HTMLElement.prototype, { select: () => undefined })
  Object.assign(document, {
    execCommand: () => {
      copied = document.querySelector('textarea')?.value ?? ''
      return true
    },
  })
  expect([await copyToClipboard('Rain.'), copied, document.querySelector('textarea')]).toEqual([true, 'Rain.', null])
})
