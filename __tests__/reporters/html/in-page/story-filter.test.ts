/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { StoryFilter } from '../../../../src/reporters/html/in-page/story-filter.js'
import { inBrowser } from '../../../support/browser.js'
import { openParts, showStories } from '../../../support/part-page.js'

const body = `
<div class="bar" style="position:sticky;top:0"><button id="fold" aria-expanded="false">Filters</button><button data-walk="on">On</button><form id="filters">
<select name="rule"><option value="">All</option><option>repeated-word</option><option>stray-quote</option></select>
<select name="file"><option value="">All</option><option>a</option><option>b</option></select>
<input type="search" name="words"><input type="checkbox" name="severity" value="error" checked>
<input type="checkbox" name="severity" value="warning" checked><input type="checkbox" name="severity" value="info" checked>
<input type="checkbox" name="clean" checked><button id="clear" type="reset" hidden>Clear</button></form></div>
${showStories(
  {
    file: 'a',
    notes: [
      { severity: 'error', rule: 'repeated-word', words: 'Rain rain' },
      { severity: 'info', rule: 'stray-quote', words: 'fell’' },
    ],
    height: 800,
  },
  { file: 'b', notes: [{ severity: 'warning', rule: 'stray-quote', words: 'bridge’' }], height: 800 },
  { file: 'c', notes: [], height: 800 },
)}<p id="nothing" hidden>Nothing</p>`

inBrowser('the filters', () => {
  const openPage = openParts(StoryFilter)
  const open = async (): Promise<Page> => {
    const page = await openPage(body)
    await page.evaluate(() => {
      new StoryFilter()
    })
    return page
  }
  /** The files and the notes that are shown. */
  const shown = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>('.story:not([hidden]), .story:not([hidden]) .note:not([hidden])'),
        each => (each.id === '' ? (each.dataset['file'] ?? '') : each.id),
      ),
    )

  test('hide nothing at first', async () => {
    const page = await open()
    expect(await shown(page)).toEqual(['a', 's1n1', 's1n2', 'b', 's2n1', 'c'])
    expect([await page.locator('#clear').isVisible(), await page.locator('#nothing').isVisible()]).toEqual([
      false,
      false,
    ])
  })

  test('show a rule’s notes and marks, and no story without one', async () => {
    const page = await open()
    await page.selectOption('[name=rule]', 'stray-quote')
    expect(await shown(page)).toEqual(['a', 's1n2', 'b', 's2n1'])
    expect(await page.locator('mark.off').allTextContents()).toEqual(['Rain rain'])
    expect(await page.locator('#clear').isVisible()).toBe(true)
  })

  test('show the stories of a file, those of some severities, and clean ones if the reader wants them', async () => {
    const page = await open()
    await page.uncheck('[value=error]')
    expect(await shown(page)).toEqual(['a', 's1n2', 'b', 's2n1'])
    await page.check('[value=error]')
    await page.uncheck('[name=clean]')
    expect(await shown(page)).toEqual(['a', 's1n1', 's1n2', 'b', 's2n1'])
    await page.selectOption('[name=file]', 'b')
    expect(await shown(page)).toEqual(['b', 's2n1'])
  })

  test('look for words in any case once the reader stops typing, and say when nothing has them', async () => {
    const page = await open()
    await page.fill('[name=words]', ' BRIDGE ')
    await page.waitForFunction(() => document.querySelectorAll('.story:not([hidden])').length === 1)
    expect(await shown(page)).toEqual(['b', 's2n1'])
    await page.fill('[name=words]', 'no such words')
    await page.waitForFunction(() => document.querySelectorAll('.story:not([hidden])').length === 0)
    expect(await page.evaluate(() => document.getElementById('nothing')?.hidden)).toBe(false)
    await page.click('#clear')
    await page.waitForFunction(() => document.querySelectorAll('.story:not([hidden])').length === 3)
    expect(await page.locator('#clear').isVisible()).toBe(false)
  })

  test('lead back to the first story that is left', async () => {
    const page = await open()
    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight)
    })
    await page.selectOption('[name=rule]', 'repeated-word')
    const top = await page.evaluate(() => document.querySelector('[data-file=a]')?.getBoundingClientRect().top)
    expect(top).toBe(0)
  })

  test('unfold, and fold when the reader goes back to the copy', async () => {
    const page = await open()
    const isOpen = (): Promise<readonly unknown[]> =>
      page.evaluate(() => [
        document.getElementById('filters')?.classList.contains('open'),
        document.getElementById('fold')?.getAttribute('aria-expanded'),
      ])
    await page.click('#fold')
    expect(await isOpen()).toEqual([true, 'true'])
    await page.mouse.click(400, 400)
    expect(await isOpen()).toEqual([false, 'false'])
    await page.click('#fold')
    await page.click('[data-walk=on]')
    expect(await isOpen()).toEqual([false, 'false'])
  })
})
