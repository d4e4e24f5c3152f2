/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import { moveSummary } from '../../../../src/reporters/html/in-page/move-summary.js'
import { inBrowser } from '../../../support/browser.js'
import { openParts } from '../../../support/part-page.js'

inBrowser('the summary of a page', () => {
  const open = openParts(moveSummary)

  test('moves before the stories with the filters, which are then shown, and names the page', async () => {
    const page = await open(
      '<title>old</title><a class="skip">Skip</a><main>Copy</main><form id="bar" hidden></form><header id="summary"><h1>2 issues</h1></header>',
    )
    const order = await page.evaluate(() => {
      moveSummary()
      return Array.from(document.body.children, each => each.id || each.localName)
    })
    expect(order.slice(0, 4)).toEqual(['a', 'summary', 'bar', 'main'])
    expect(await page.locator('#bar').getAttribute('hidden')).toBeNull()
    expect(await page.title()).toBe('2 issues · wirelint proof')
  })

  test('stays where it is in a page that was cut off before the filters', async () => {
    const page = await open('<title>old</title><a class="skip">Skip</a><main>Copy</main><header id="summary"></header>')
    const order = await page.evaluate(() => {
      moveSummary()
      return Array.from(document.body.children, each => each.id || each.localName)
    })
    expect(order.slice(0, 3)).toEqual(['a', 'main', 'summary'])
    expect(await page.title()).toBe('old')
  })
})
