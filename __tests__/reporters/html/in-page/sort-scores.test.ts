/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { sortScores } from '../../../../src/reporters/html/in-page/sort-scores.js'
import { inBrowser } from '../../../support/browser.js'
import { openParts } from '../../../support/part-page.js'

inBrowser('the table of scores', () => {
  const open = openParts(sortScores)
  const rows = (page: Page): Promise<string> =>
    page.evaluate(() => [...document.querySelectorAll('tbody td')].map(cell => cell.textContent).join(' '))

  test('is sorted by a head, the highest first, and the other way at the second press', async () => {
    const cells = [0.2, 0.9, -1].map(value => `<tr><td data-value="${String(value)}">${String(value)}</td></tr>`)
    const page = await open(
      `<table id="scores"><thead><tr><th aria-sort="none"><button>T</button></th></tr></thead><tbody>${cells.join('')}</tbody></table>`,
    )
    await page.evaluate(() => {
      sortScores()
    })
    await page.click('button')
    expect(await rows(page)).toBe('0.9 0.2 -1')
    await page.click('button')
    expect(await rows(page)).toBe('-1 0.2 0.9')
  })
})
