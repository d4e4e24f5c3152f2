/// <reference lib="dom" />
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { joinPage } from '../../src/page/join/join-page.js'
import { inBrowser, launch } from '../support/browser.js'
import { folder } from '../support/folders.js'

// A machine may have other things to do while the browser starts.
jest.setTimeout(120_000)

declare global {
  interface Window {
    /** Milliseconds of the longest task since the page began, or since it was set to 0. */
    longest: number
    /** Milliseconds from the beginning of the page to the first issue under the words. */
    firstIssue: number
  }
}

/** Watches how long the page is busy at a stretch, and when it shows its first issue. */
function watchTasks(): void {
  window.longest = 0
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  const timer = setInterval(() => {
    if (document.querySelector('#copy .issue') === null) return
    window.firstIssue = performance.now()
    clearInterval(timer)
  }, 5)
}

inBrowser('the page in Chromium', () => {
  const files = folder({ 'desk.html': joinPage() })
  const errors: string[] = []
  const requests: string[] = []
  let browser: Browser
  let context: BrowserContext
  let page: Page

  const openIn = async (within: BrowserContext): Promise<Page> => {
    const opened = await within.newPage()
    opened.setDefaultTimeout(6000)
    opened.on('pageerror', error => errors.push(error.message))
    opened.on('console', message => errors.push(message.text()))
    await opened.goto(`file://${join(files.path, 'desk.html')}`)
    await opened.waitForFunction(() => window.firstIssue > 0)
    await opened.waitForSelector('#issues > li')
    return opened
  }

  beforeAll(async () => {
    browser = await launch()
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    context.on('request', request => requests.push(request.url()))
    await context.addInitScript(watchTasks)
    page = await openIn(context)
  })

  afterAll(async () => {
    await browser.close()
    expect(errors).toEqual([])
  })

  const text = async (): Promise<string> =>
    await page.evaluate(() =>
      Array.from(document.querySelectorAll('#copy .cm-line'), each => each.textContent).join('\n'),
    )
  const said = async (): Promise<string> => (await page.textContent('#live')) ?? ''
  const count = async (selector: string): Promise<number> => await page.locator(selector).count()

  /** Waits until the page says how many issues there are. */
  const counts = async (state: string): Promise<void> => {
    await page.waitForFunction(words => document.getElementById('state')?.textContent === words, state, {
      timeout: 6_000,
    })
  }

  /** Pastes words where the cursor is. */
  const paste = async (words: string, selector = '#copy .cm-content'): Promise<void> => {
    await page.evaluate(
      ([pasted = '', into = '']) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', pasted)
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.querySelector(into)?.dispatchEvent(event)
      },
      [words, selector],
    )
  }

  test('the first issue is on the screen 1.5 seconds after opening', async () => {
    const times = [await page.evaluate(() => window.firstIssue)]
    // Other tests may run at the same time, so that a page may have to wait for a processor.
    while (Math.min(...times) > 1500 && times.length < 4) {
      const again = await openIn(context)
      times.push(await again.evaluate(() => window.firstIssue))
      await again.close()
    }
    expect(Math.min(...times)).toBeLessThan(1500)
    expect(await page.textContent('#example')).toContain('This is an example.')
    expect(await page.locator('#scores .stamp').textContent()).toBe('damaged')
    expect(await page.locator('#scores').textContent()).toMatch(/Machine-translated\?\d+ % \(\d+–\d+\)/u)
    expect(
      await page.locator('#copy [data-part]').evaluateAll(all => all.map(each => each.getAttribute('data-part'))),
    ).toEqual(['headline', 'byline', 'dateline · body'])
  })

  test('by keys alone: into the text, to an issue, its repair, and back', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Story')
    const before = await text()
    await page.keyboard.press('F8')
    await page.keyboard.press('F8')
    expect(await said()).toBe('error 2 of 10: “the” appears twice in a row. Delete one.')
    expect(await page.locator('#issues .lit .number').textContent()).toBe('2')
    expect(await page.textContent('#copy .current-issue')).toBe('the')
    await page.keyboard.press('Alt+Enter')
    expect(await said()).toBe('Done: Delete the second.')
    expect(await text()).toContain('A storm closed the harbour bridge')
    await counts('6 errors, 2 warnings, 1 info')
    await page.keyboard.press('Control+z')
    expect(await text()).toBe(before)
    await counts('7 errors, 2 warnings, 1 info')
    await page.keyboard.press('Shift+F8')
    expect(await said()).toMatch(/^info 1 of 10: /u)
  })

  test('by mouse: a repair, undo, all safe repairs, and the clean text in the clipboard', async () => {
    const before = await text()
    await page.click('#issues .fix.safe >> nth=0')
    expect(await text()).not.toBe(before)
    await page.click('#undo')
    expect(await text()).toBe(before)
    await counts('7 errors, 2 warnings, 1 info')
    await page.click('#repair')
    await page.waitForFunction(() => document.getElementById('live')?.textContent.startsWith('4 safe repairs made'))
    await counts('3 errors, 2 warnings, 1 info')
    expect(await text()).toContain('at 6:40 a.m.')
    const repaired = await text()
    await page.click('#take')
    await page.waitForFunction(() => document.getElementById('take')?.textContent === 'Copied')
    await page.click('#source > summary')
    await page.click('#source-copy .cm-content')
    await page.keyboard.press('Control+v')
    await page.waitForFunction(() => document.querySelectorAll('#source-copy .cm-line').length > 5)
    expect(await page.locator('#source-copy .cm-line').allTextContents()).toEqual(repaired.split('\n'))
  })

  test('a pasted story takes the place of the example; issues come and go as one types', async () => {
    await page.click('#copy .cm-content')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    expect(await page.isHidden('#example')).toBe(true)
    await page.keyboard.press('Control+z')
    expect(await page.isHidden('#example')).toBe(false)
    await paste('Rain fell on the town on Monday, the mayor said.')
    await counts('No issues')
    expect(await page.isHidden('#example')).toBe(true)
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' They met at the the ceremony.')
    await counts('1 error')
    expect(await page.textContent('#copy .issue.error')).toBe('the')
    await page.waitForFunction(() => document.getElementById('live')?.textContent === '1 error')
  })

  test('the source is compared, and an issue leads to its words', async () => {
    await page.click('#clear')
    await page.click('#copy .cm-content')
    await page.keyboard.insertText('The city will spend 52 million yuan on the bridge, the mayor said on Monday.')
    await page.click('#source-copy .cm-content')
    await page.keyboard.insertText('市长星期一说，该市将为大桥投入5.2亿元。')
    await counts('1 error')
    expect(await page.textContent('#issues .original u')).toBe('5.2亿')
    expect(await page.textContent('#scores')).toContain('Against the source: 1 issue')
    await page.click('#issues button.link')
    expect(await page.textContent('#source-copy .current-issue')).toBe('5.2亿')
    await page.click('#clear')
  })

  test('a feed shows its stories, the worst first, as they are read; a repair changes its text', async () => {
    await paste(readFileSync('samples/strike.rss', 'utf8'))
    await counts('3 errors, 1 warning in 2 stories')
    expect(await page.locator('#story-list .story-title').allTextContents()).toEqual([
      'Dockers of Kesh end strike.',
      'Harvest begins in the south',
    ])
    await page.waitForSelector('#reading', { state: 'visible' })
    expect(await page.textContent('#reading h2')).toContain('Dockers of Kesh end strike')
    await page.click('#reading mark >> nth=1')
    expect(await page.locator('#issues .lit .number').textContent()).toBe('2')
    await page.click('#issues .lit .fix')
    await counts('2 errors, 1 warning in 2 stories')
    expect(await page.textContent('#reading')).toContain('head office of the port company')
    await page.click('#issues .ignore >> nth=0')
    await counts('2 errors in 2 stories')
    expect(await page.textContent('#ignored')).toContain('1 issue ignored.')
    await page.click('#regard')
    await counts('2 errors, 1 warning in 2 stories')
    await page.click('#take')
    await page.waitForFunction(() => document.getElementById('take')?.textContent === 'Copied')
    await page.click('#source-copy .cm-content')
    await page.keyboard.press('Control+v')
    expect((await page.locator('#source-copy .cm-line').allTextContents()).slice(0, 3)).toEqual([
      'Dockers of Kesh end strike.',
      '',
      'KESH (KW) -- Dockers in Kesh returned to work on Monday after a strike of nine days, the port authority said.',
    ])
    await page.click('#story-list button >> nth=1')
    await page.waitForFunction(() => document.querySelector('#reading h2')?.textContent.startsWith('Harvest'))
    await page.click('#as-text')
    expect(await text()).toContain('head office of the port company')
    await page.keyboard.press('F8')
    expect(await count('#copy .current-issue')).toBe(1)
  })

  test('four megabytes do not stop the page, and their check can be stopped', async () => {
    await page.click('#clear')
    const story = 'Rain fell on the town on Monday, the mayor said. They met at the the ceremony. of an event.\n\n'
    await page.evaluate(() => {
      window.longest = 0
    })
    await paste(story.repeat(42_000))
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('A river rose.')
    expect(await text()).toMatch(/^A river rose\.Rain fell/u)
    await page.waitForSelector('#busy:visible')
    expect(await page.textContent('#busy')).toContain('Checking 3.9 MB …')
    await page.click('#stop')
    expect(await said()).toMatch(/^The check was stopped/u)
    expect(await page.isHidden('#busy')).toBe(true)
    expect(await page.evaluate(() => window.longest)).toBeLessThan(600)
    await page.click('#clear')
    await counts('No story to check')
  })

  test('on paper there is the story with its issues, and nothing to press', async () => {
    await paste('Rain fell on the the town on Monday, the mayor said.')
    await counts('1 error')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.isVisible('.desk-bar')).toBe(false)
    expect(await page.textContent('#paper')).toContain('“the” appears twice in a row. Delete one.')
    expect(await count('#paper button')).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  })

  test('nothing has left the page', () => {
    expect(requests.filter(url => !/^(?:file|blob|data):/u.test(url))).toEqual([])
    expect(requests.filter(url => url.startsWith('file:'))).toHaveLength(
      requests.filter(url => url.endsWith('desk.html')).length,
    )
  })

  test('the policy of the page refuses a request', async () => {
    const refused = await page.evaluate(async () => await fetch('https://example.com/').catch(String))
    expect(refused).toContain('TypeError')
    expect(errors.splice(0).join()).toMatch(/Content Security Policy/u)
    expect(requests.filter(url => url.startsWith('http'))).toEqual([])
  })

  test('no barrier that axe knows, light and dark, on a phone and a desk; nothing is wider than the screen', async () => {
    const free = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } })
    await free.addInitScript(watchTasks)
    const open = await openIn(free)
    await open.evaluate(axe.source)
    await open.keyboard.press('F8')
    for (const summary of await open.locator('#scores summary, #source > summary').all()) await summary.click()
    await open.locator('.reason summary').first().click()
    for (const width of [1280, 390])
      for (const colorScheme of ['light', 'dark'] as const) {
        await open.setViewportSize({ width, height: 800 })
        await open.emulateMedia({ colorScheme })
        // Only the contrast depends on the theme.
        const only = colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : null
        const { violations } = await open.evaluate(async rules => {
          const { run } = (globalThis as unknown as { axe: typeof axe }).axe
          return await (rules === null ? run() : run({ runOnly: rules }))
        }, only)
        expect([width, colorScheme, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
          width,
          colorScheme,
          [],
        ])
        expect(await open.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    expect(await open.isVisible('#dock')).toBe(true)
    await free.close()
  })
})
