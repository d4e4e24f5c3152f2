/// <reference lib="dom" />
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import type { CopyEditor } from '../../../src/page/editor/copy-editor.js'
import { inBrowser, launch } from '../../support/browser.js'

jest.setTimeout(90_000)

declare global {
  interface Window {
    editor: CopyEditor
    told: unknown[]
  }
}

/** A page with an editor that writes down what it tells. */
const program = `
import { CopyEditor } from './src/page/editor/copy-editor.js'
window.told = []
const tell = name => what => { window.told.push(what === undefined ? [name] : [name, what]) }
window.editor = new CopyEditor({ parent: document.body, label: 'Story', hint: 'Paste', nonce: 'n' },
  { changed: tell('changed'), at: tell('at'), walk: tell('walk'), fix: tell('fix') })`

inBrowser('the editor', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: '.', loader: 'ts' },
      ...{ bundle: true, write: false, format: 'iife', platform: 'browser', logLevel: 'silent' },
    })
    browser = await launch()
    page = await browser.newPage()
    await page.setContent('<!doctype html><body></body>')
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  })

  afterAll(async () => {
    await browser.close()
  })

  /** The text, in which the third word is doubled, and the marks of that and of the first word. */
  const text = 'Rain fell on the the town.'
  const marks = [0, 4, 1, 0, 1, 17, 20, 0, 0, 2]

  const put = async (): Promise<void> => {
    await page.evaluate(
      ([words, numbers]) => {
        window.editor.put(words)
        window.editor.takeText()
        window.editor.show({ marks: Int32Array.from(numbers), fields: [] })
        window.told.splice(0)
      },
      [text, marks] as const,
    )
  }

  const told = async (): Promise<unknown[]> => await page.evaluate(() => window.told.splice(0))
  const now = async (): Promise<string> => await page.evaluate(() => window.editor.text)

  test('a text that is put is not typed, and the first cannot be undone', async () => {
    await page.evaluate(words => {
      window.editor.put(words)
    }, text)
    expect(await told()).toEqual([['changed', false]])
    expect(await page.evaluate(() => [window.editor.canUndo, window.editor.length])).toEqual([false, text.length])
    expect(await page.getAttribute('.cm-content', 'aria-label')).toBe('Story')
  })

  test('keys lead to issues, and the cursor tells at which it is', async () => {
    await put()
    await page.click('.cm-content')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    for (const key of ['F8', 'Shift+F8', 'Alt+Enter', 'Control+.']) await page.keyboard.press(key)
    expect((await told()).filter(each => (each as unknown[])[0] !== 'at')).toEqual([
      ['walk', 1],
      ['walk', -1],
      ['fix'],
      ['fix'],
    ])
    await page.keyboard.press('Control+End')
    expect(await told()).toEqual([['at', null]])
  })

  test('the way from issue to issue begins at the cursor, and goes round', async () => {
    await put()
    const walk = async (step: 1 | -1): Promise<unknown> =>
      await page.evaluate(by => {
        const key = window.editor.findIssue(by)
        if (key !== null)
          window.editor.light(key.number === 1 ? { start: 0, end: 4 } : { start: 17, end: 20 }, true, key)
        return key?.number
      }, step)
    await page.evaluate(() => {
      window.editor.goTo(10)
    })
    expect([await walk(1), await walk(1), await walk(-1), await walk(-1)]).toEqual([2, 1, 2, 1])
    expect(await page.textContent('.current-issue')).toBe('Rain')
    await page.evaluate(() => {
      window.editor.unlight()
    })
    expect(await page.locator('.current-issue').count()).toBe(0)
  })

  test('a repair finds its place after other changes, and is not made in words that have changed', async () => {
    await put()
    await page.click('.cm-content')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Heavy ')
    const fix = async (): Promise<boolean> =>
      await page.evaluate(() => window.editor.apply([{ start: 16, end: 20, text: '' }]))
    expect(await fix()).toBe(true)
    expect(await now()).toBe('Heavy Rain fell on the town.')
    expect(await fix()).toBe(false)
    await page.evaluate(() => window.editor.undo())
    expect(await now()).toBe('Heavy Rain fell on the the town.')
  })

  test('a repaired text takes only what differs, and one knows if all is selected', async () => {
    await put()
    await page.evaluate(() => {
      window.editor.repair('Rain fell on the town.')
    })
    expect(await now()).toBe('Rain fell on the town.')
    expect(await page.evaluate(() => window.editor.isAllSelected)).toBe(false)
    await page.keyboard.press('Control+a')
    expect(await page.evaluate(() => window.editor.isAllSelected)).toBe(true)
  })

  test('places are those of the text that was taken last', async () => {
    await put()
    const found = await page.evaluate(() => {
      window.editor.takeText()
      window.editor.put('New.')
      const before = window.editor.find({ start: 0, end: 4 })
      window.editor.takeText()
      window.editor.settle()
      return [before.to, window.editor.find({ start: 0, end: 3 }).to]
    })
    expect(found).toEqual([0, 3])
  })
})
