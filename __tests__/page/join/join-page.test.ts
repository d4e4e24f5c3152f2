import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { joinPage } from '../../../src/page/join/join-page.js'
import type { HouseSettings } from '../../../src/page/messages.js'

const house = { name: '</script><b>', levels: {}, options: {}, fields: {} } as Partial<HouseSettings>
const page = joinPage(house as HouseSettings, '1.2.3')

test('the page is one file, smaller than 6 MB, and refers to no other', () => {
  expect(page).toMatch(/^<!doctype html>\n/u)
  expect(page.length).toBeLessThan(6_000_000)
  expect(page).toContain('<meta name="generator" content="wirelint page 1.2.3">')
  const markup = page.replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/gu, '')
  expect(markup).not.toMatch(/\b(?:src|href)="(?!data:|#)/u)
})

test('its policy lets it run its own script and style, and use no network', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? ''
  const hashOf = (text: string | undefined): string =>
    createHash('sha256')
      .update(text ?? '')
      .digest('base64')
  const script = hashOf(/<script>([^]*?)<\/script>\n<\/body>/u.exec(page)?.[1])
  const style = hashOf(/<style>([^]*?)<\/style>/u.exec(page)?.[1])
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    'img-src data:',
    'worker-src blob:',
    `script-src 'sha256-${script}'`,
    `style-src 'sha256-${style}' 'nonce-${/data-nonce="([^"]+)"/u.exec(page)?.[1] ?? ''}'`,
  ])
})

test('settings of a desk cannot end their element', () => {
  const part = /id="part-house">([^<]*)<\/script>/u.exec(page)?.[1] ?? ''
  expect(JSON.parse(part)).toEqual(house)
})

test('a program gets the same page from the package', async () => {
  const { href } = pathToFileURL('dist/page/join-page.js')
  const built = (await import(href)) as { readonly joinPage: typeof joinPage }
  expect(built.joinPage(house as HouseSettings, '1.2.3') === page).toBe(true)
})
