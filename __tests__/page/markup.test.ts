import { expect, test } from '@jest/globals'
import { deskMarkup } from '../../src/page/markup.js'

test('every control has a name, and every id is there once', () => {
  const ids = Array.from(deskMarkup.matchAll(/ id="([^"]*)"/gu), ([, id]) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(deskMarkup).toContain('<div><dt><kbd>Shift</kbd> <kbd>F8</kbd></dt><dd>previous issue</dd></div>')
  expect(deskMarkup).not.toMatch(/<(?:link|img|iframe)|https?:|style=/u)
})
