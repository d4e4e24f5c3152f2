/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { switchTheme } from '../../../../src/reporters/html/in-page/switch-theme.js'
import { inBrowser } from '../../../support/browser.js'
import { openParts } from '../../../support/part-page.js'

inBrowser('the switch between light and dark', () => {
  const open = openParts(switchTheme)

  /** The theme of the page, the name of the switch, and the theme that the browser remembers. */
  const state = (page: Page): Promise<readonly unknown[]> =>
    page.evaluate(() => [
      document.documentElement.dataset['theme'] ?? null,
      document.getElementById('theme')?.ariaLabel,
      localStorage.getItem('wirelint-theme'),
    ])

  test('begins with the system’s theme, and is named after the other one', async () => {
    const page = await open('<button id="theme"></button>')
    await page.evaluate(() => {
      switchTheme()
    })
    expect(await state(page)).toEqual([null, 'Dark', null])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForFunction(() => document.getElementById('theme')?.ariaLabel !== 'Dark')
    expect(await state(page)).toEqual([null, 'Light', null])
  })

  test('changes the theme, and the browser remembers it', async () => {
    const page = await open('<button id="theme">Theme</button>')
    await page.evaluate(() => {
      switchTheme()
    })
    await page.click('#theme')
    expect(await state(page)).toEqual(['dark', 'Light', 'dark'])
    await page.click('#theme')
    expect(await state(page)).toEqual(['light', 'Dark', 'light'])
  })

  test.each([
    ['dark', ['dark', 'Light', 'dark']],
    ['purple', [null, 'Dark', 'purple']],
  ])('a page that remembers %s begins with what it knows of that', async (stored, expected) => {
    const page = await open('<button id="theme"></button>')
    await page.evaluate(theme => {
      localStorage.setItem('wirelint-theme', theme)
      switchTheme()
    }, stored)
    expect(await state(page)).toEqual(expected)
  })
})
