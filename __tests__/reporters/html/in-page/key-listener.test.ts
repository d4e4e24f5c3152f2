/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { KeyListener } from '../../../../src/reporters/html/in-page/key-listener.js'
import { inBrowser } from '../../../support/browser.js'
import { openParts } from '../../../support/part-page.js'

const body = `
<button id="ask">Help</button><button id="theme">Theme</button><button id="fold">Filters</button>
<form id="filters"><input type="search" name="words"><input type="checkbox" name="severity" value="error" checked>
<input type="checkbox" name="severity" value="warning" checked><input type="checkbox" name="severity" value="info" checked>
<button id="clear" type="reset" hidden>Clear</button></form>
<dialog id="help"><input type="checkbox" id="keys" checked></dialog><p id="looked">Copy</p>`

inBrowser('single keys', () => {
  const openPage = openParts(KeyListener)
  /** Opens a page that writes down what is pressed, and the keys that are handed on. */
  const open = async (): Promise<Page> => {
    const page = await openPage(body)
    await page.evaluate(() => {
      const log: string[] = []
      Object.assign(window, { log })
      new KeyListener()
      for (const id of ['theme', 'fold', 'filters'])
        document.getElementById(id)?.addEventListener(id === 'filters' ? 'reset' : 'click', () => log.push(id))
      document.addEventListener('wirelint-key', event => log.push((event as CustomEvent<string>).detail))
    })
    return page
  }
  const log = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as { log: string[] }).log.splice(0))
  const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }

  test('walk the marks, change the theme, and switch severities', async () => {
    const page = await open()
    await press(page, 'j', ']', 't', '2')
    expect(await log(page)).toEqual(['j', ']', 'theme'])
    const checked = page.locator('[name=severity]:checked')
    expect(await checked.evaluateAll(all => all.map(each => (each as HTMLInputElement).value))).toEqual([
      'error',
      'info',
    ])
  })

  test('with Ctrl, Alt or Meta belong to the browser', async () => {
    const page = await open()
    await press(page, 'Control+j', 'Alt+j', 'Meta+j')
    expect(await log(page)).toEqual([])
  })

  test('open the filters with / and type into the field for words, where they are no commands', async () => {
    const page = await open()
    await press(page, '/')
    expect(await log(page)).toEqual(['fold'])
    await page.keyboard.type('tj2')
    expect([await page.inputValue('[name=words]'), await log(page)]).toEqual(['tj2', []])
    await press(page, 'Escape')
    expect([await page.inputValue('[name=words]'), await log(page)]).toEqual(['', ['filters']])
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
  })

  test('leave with Escape first the mark, and then the filters if they hide something', async () => {
    const page = await open()
    await press(page, 'Escape')
    expect(await log(page)).toEqual([])
    await page.evaluate(() => {
      document.getElementById('looked')?.classList.add('current')
      document.getElementById('clear')?.toggleAttribute('hidden')
    })
    await press(page, 'Escape')
    expect(await log(page)).toEqual(['Escape'])
    await page.evaluate(() => document.getElementById('looked')?.classList.remove('current'))
    await press(page, 'Escape')
    expect(await log(page)).toEqual(['filters'])
  })

  test('can be switched off in the dialog that explains them', async () => {
    const page = await open()
    await press(page, '?')
    expect(await page.locator('#help').isVisible()).toBe(true)
    await press(page, 'j')
    await page.uncheck('#keys')
    await press(page, 'Escape', 'j', 't')
    expect([await page.locator('#help').isVisible(), await log(page)]).toEqual([false, []])
    await page.click('#ask')
    expect(await page.locator('#help').isVisible()).toBe(true)
  })
})
