/// <reference lib="dom" />
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inBrowser, launch } from '../support/browser.js'
import { Folder } from '../support/command.js'
import { partsOf } from '../support/page-parts.js'

const hostile = [
  '</script><script>document.title="broken"</script>',
  '<img src=x onerror=\'document.title="broken"\'>',
  '"><svg onload=document.title="broken">',
  '<!--',
  ']]>',
  '&lt;b&gt; stays',
  'They met at the the ceremony. of an event.',
].join('\n\n')

/** Samples, a story that would run in a page if it could, and one that cannot be read. */
const stories = {
  ...Object.fromEntries(
    ['summit.txt', 'flood.txt', 'feed.jsonl', 'strike.rss', 'storm.iptc'].map(name => [
      name,
      readFileSync(`samples/${name}`),
    ]),
  ),
  'evil <b>.txt': hostile,
  'cut.jsonl': '{"text": \n',
}

const captioned = JSON.stringify({
  headline: 'Ferry stops',
  byline: 'By Lena （Aasen',
  caption: 'The the ferry lies at the pier.',
  related: 'Storm closes the the road',
  text: 'The the ferry stopped on Monday, the government said.',
})

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const overlap = (a: Box | null, b: Box | null): boolean =>
  a !== null && b !== null && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Its top stands between the bar and the window’s foot. */
async function expectInSight(page: Page, selector: string): Promise<void> {
  const { top, head, foot } = await page.evaluate(
    each => ({
      top: document.querySelector(each)?.getBoundingClientRect().top ?? NaN,
      head: document.getElementById('bar')?.getBoundingClientRect().bottom ?? NaN,
      foot: window.innerHeight,
    }),
    selector,
  )
  expect(top).toBeGreaterThanOrEqual(head)
  expect(top).toBeLessThan(foot)
}

// A machine may have other things to do while the browser starts.
jest.setTimeout(120_000)

inBrowser('the HTML report in Chromium', () => {
  const folder = new Folder(stories)
  const errors: string[] = []
  let browser: Browser
  let diagnostics: {
    file: string
    ruleId: string
    severity: string
    start: { offset: number }
    end: { offset: number }
  }[] = []

  beforeAll(async () => {
    const { out } = folder.run(['.', '-f', 'jsonl', '-f', 'html:report.html'])
    diagnostics = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as (typeof diagnostics)[number])
    browser = await launch()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })
  afterAll(async () => {
    await browser.close()
    folder[Symbol.dispose]()
    expect(errors).toEqual([])
  })

  async function open(options: BrowserContextOptions = {}, name = 'report.html'): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      colorScheme: 'light',
      ...options,
    })
    const page = await context.newPage()
    page.on('console', message => errors.push(message.text()))
    page.on('pageerror', error => errors.push(error.message))
    page.on('request', request => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) errors.push(request.url())
    })
    await page.goto(`file://${join(folder.path, name)}`)
    return page
  }

  const shown = async (page: Page): Promise<number> => await page.locator('main .note:visible').count()
  const status = async (page: Page): Promise<string | null> => await page.textContent('#status')

  test('every fault is marked on the very words, and has its note', async () => {
    const page = await open()
    const marked = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('main .note'), note => {
        const words = Array.from(document.querySelectorAll(`mark[data-issue="${note.id}"]`), mark => {
          const copy = mark.cloneNode(true) as Element
          for (const number of copy.querySelectorAll('.ref')) number.remove()
          return copy.textContent
        })
        return [note.closest<HTMLElement>('.story')?.dataset.file, note.dataset.rule, words.join('')]
      }),
    )
    const texts = (name: string): [string | undefined, string | undefined, string][] =>
      diagnostics
        .filter(({ file }) => file === name)
        .map(({ file, ruleId, start, end }) => [
          file,
          ruleId,
          readFileSync(join(folder.path, file), 'utf8').slice(start.offset, end.offset),
        ])
    expect(marked).toHaveLength(diagnostics.length)
    for (const name of ['./summit.txt', './flood.txt', './evil <b>.txt']) {
      expect(texts(name).length).toBeGreaterThan(0)
      expect(marked.filter(([file]) => file === name).sort()).toEqual(texts(name).sort())
    }
  })

  test('copy that would run stays copy', async () => {
    const page = await open()
    const story = page.locator('.story[data-file="./evil <b>.txt"]')
    const paragraphs = await story
      .locator('.row .text > :not(.label)')
      .evaluateAll(all =>
        all.map(each =>
          Array.from(each.childNodes, node =>
            node instanceof Element && node.matches('.ref') ? '' : node.textContent,
          ).join(''),
        ),
      )
    expect(paragraphs).toContain('<img src=x onerror=\'document.title="broken"\'>')
    expect(paragraphs).toContain('&lt;b&gt; stays')
    expect(await page.title()).toBe(`${String(diagnostics.length)} issues in 5 of 9 stories · wirelint proof`)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('main img, main svg, main b:not(.severity, .because b)').count()).toBe(0)
  })

  test('the summary counts, names what could not be read, and stands first, with the script or without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open({ javaScriptEnabled })
      expect(await page.textContent('h1')).toBe(`${String(diagnostics.length)} issues in 5 of 9 stories`)
      expect(await page.textContent('.problems')).toContain('./cut.jsonl:1')
      const top = async (selector: string): Promise<number> =>
        (await page.locator(selector).first().boundingBox())?.y ?? NaN
      expect(await top('.masthead')).toBeLessThan(await top('.story'))
      expect(await page.locator('#bar').isVisible()).toBe(javaScriptEnabled)
    }
  })

  test('without a script every word can be read, and a number leads to its note', async () => {
    const page = await open({ javaScriptEnabled: false })
    expect(await shown(page)).toBe(diagnostics.length)
    await page.locator('main .ref').nth(3).click()
    expect(new URL(page.url()).hash).toBe(`#${String(await page.locator('main .note').nth(3).getAttribute('id'))}`)
  })

  test('rules, severities, files and words filter', async () => {
    const page = await open()
    const rule = diagnostics.filter(({ ruleId }) => ruleId === 'split-sentence').length
    await page.selectOption('[name=rule]', 'split-sentence')
    expect(await shown(page)).toBe(rule)
    expect(await status(page)).toBe(`${String(rule)} issues`)
    expect(await page.locator('.story.clean:visible').count()).toBe(0)
    expect(await page.locator('main mark:not(.off)').count()).toBe(rule)
    await page.click('#clear')
    await page.waitForFunction(() => document.querySelectorAll('mark.off').length === 0)

    await page.uncheck('[value=error]')
    expect(await shown(page)).toBe(diagnostics.filter(({ severity }) => severity !== 'error').length)
    await page.check('[value=error]')

    await page.selectOption('[name=file]', './flood.txt')
    expect(await shown(page)).toBe(diagnostics.filter(({ file }) => file === './flood.txt').length)
    expect(await page.locator('.story:visible').count()).toBe(1)
    await page.selectOption('[name=file]', '')

    await page.uncheck('[name=clean]')
    expect(await page.locator('.story:visible').count()).toBe(5)
    await page.fill('[name=words]', 'ONERROR')
    await page.waitForFunction(() => document.querySelectorAll('.story:not([hidden])').length === 1)
    await page.fill('[name=words]', 'no such words')
    await page.waitForFunction(() => document.getElementById('nothing')?.hidden === false)
  })

  test('a filter leads back from behind the stories, and the walk begins with the first one left', async () => {
    const page = await open()
    const end = async (): Promise<void> => {
      await page.evaluate(() => {
        window.scrollTo(0, document.body.scrollHeight)
      })
    }
    const firstRef = await page.evaluate(() =>
      document.querySelector('main .note[data-rule="split-sentence"]')?.id.replace('n', 'f'),
    )
    await end()
    await page.selectOption('[name=rule]', 'split-sentence')
    await expectInSight(page, '.story:not([hidden])')
    await end()
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(firstRef)

    // The fault that is looked at stays in sight where the filter leaves it.
    await page.keyboard.press('j')
    const looked = await page.evaluate(() => document.activeElement?.id ?? '')
    await page.selectOption('[name=rule]', '')
    await expectInSight(page, `#${looked}`)
    expect(await page.locator(`main mark.current[data-issue="${looked.replace('f', 'n')}"]`).count()).toBe(1)

    await end()
    await page.fill('[name=words]', 'no such words')
    await page.waitForFunction(() => document.getElementById('nothing')?.hidden === false)
    await expectInSight(page, '#nothing')
  })

  test('on a phone the filters lie over the copy no longer than they are used', async () => {
    const page = await open({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
    await page.evaluate(() => {
      window.scrollTo(0, 1500)
    })
    const place = async (): Promise<number> => await page.evaluate(() => window.scrollY)
    for (const leave of [
      async () => {
        await page.touchscreen.tap(180, 700)
      },
      async () => {
        await page.click('[data-walk=on]')
      },
    ]) {
      const before = await place()
      await page.locator('#fold').dispatchEvent('click')
      expect(await page.locator('#filters').isVisible()).toBe(true)
      expect(await page.getAttribute('#fold', 'aria-expanded')).toBe('true')
      expect(await place()).toBe(before)
      await leave()
      expect(await page.locator('#filters').isVisible()).toBe(false)
      expect(await page.getAttribute('#fold', 'aria-expanded')).toBe('false')
    }
  })

  test('notes are set in one size, whatever the copy beside them is', async () => {
    folder.write('caption.jsonl', captioned)
    folder.run(['caption.jsonl', '-f', 'html:caption.html'])
    const page = await open({}, 'caption.html')
    const sizes = async (selector: string): Promise<readonly string[]> =>
      await page.evaluate(
        each => [...new Set(Array.from(document.querySelectorAll(each), node => getComputedStyle(node).font))],
        selector,
      )
    expect(await page.locator('.row.caption .note, .row.byline .note, .row.related .note').count()).toBe(3)
    expect(await sizes('.said > p:first-child')).toHaveLength(1)
    expect(await sizes('.said > .about')).toHaveLength(1)
    expect(await sizes('.row.caption .label')).toEqual(await sizes('.row.related .label'))
  })

  test('the index leads to the worst story, and follows the filters', async () => {
    const page = await open()
    const [first, ...others] = await page.locator('.index li').all()
    expect(await first?.locator('.stamp').textContent()).toBe('damaged')
    await first?.locator('a').click()
    await expectInSight(page, new URL(page.url()).hash)
    expect(others).toHaveLength(4)
    await page.selectOption('[name=file]', './flood.txt')
    expect(await page.locator('.index li:not([hidden])').count()).toBe(1)
  })

  test('words of the trade are explained where they stand, by key and by pointer', async () => {
    const page = await open()
    const note = page.locator('.note .term').first()
    await note.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#word-certainty').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('#word-certainty').isVisible()).toBe(false)
    await page.locator('.because .term').first().click()
    expect(await page.locator('[popover]:popover-open').textContent()).toContain('penalty')
  })

  test('the source stands beside the English on a wide screen, and under it on others', async () => {
    folder.write(
      'paired.jsonl',
      JSON.stringify({ text: 'The mayor came on Monday with 52 million yuan.', source: '市长星期一带来5.2亿元。' }),
    )
    folder.run(['paired.jsonl', '-f', 'html:paired.html'])
    for (const width of [1600, 1024, 390]) {
      const page = await open({ viewport: { width, height: 800 } }, 'paired.html')
      const [text, source, notes] = await Promise.all(
        ['.text', '.from', '.notes'].map(each => page.locator(`.paired ${each}`).first().boundingBox()),
      )
      expect((source?.x ?? 0) > (text?.x ?? 0) + 100).toBe(width === 1600)
      expect((notes?.x ?? 0) > (source?.x ?? 0) + 100).toBe(width > 390)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  test('keys walk from fault to fault and from story to story', async () => {
    const page = await open()
    const focus = async (): Promise<string | undefined> => await page.evaluate(() => document.activeElement?.id)
    await page.keyboard.press('j')
    expect(await status(page)).toBe(`1 of ${String(diagnostics.length)} issues`)
    const first = await focus()
    expect(first).toMatch(/^s\d+f1$/u)
    expect(await page.locator('.note.current').count()).toBe(1)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await status(page)).toBe(`3 of ${String(diagnostics.length)} issues`)
    await page.keyboard.press('k')
    await page.keyboard.press('k')
    expect(await focus()).toBe(first)
    await page.keyboard.press(']')
    expect((await focus())?.split('f')[0]).not.toBe(first?.split('f')[0])
    await page.keyboard.press('j')
    await page.keyboard.press('[')
    expect(await focus()).toBe(first)
    await page.keyboard.press('Escape')
    expect(await page.locator('.current').count()).toBe(0)

    await page.keyboard.press('1')
    expect(await shown(page)).toBe(diagnostics.filter(({ severity }) => severity !== 'error').length)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelectorAll('mark.off').length === 0)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('words')
    await page.keyboard.type('tj')
    expect(await page.inputValue('[name=words]')).toBe('tj')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelectorAll('main .story[hidden]').length === 0)

    await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight)
    })
    await page.keyboard.press('k')
    expect(await status(page)).toBe(`${String(diagnostics.length)} of ${String(diagnostics.length)} issues`)
    const top = await page.evaluate(() => window.scrollY)
    expect(top).toBeGreaterThan(0)
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    expect([await page.evaluate(() => window.scrollY), await status(page)]).toEqual([
      top,
      `${String(diagnostics.length)} of ${String(diagnostics.length)} issues`,
    ])

    await page.keyboard.press('?')
    expect(await page.locator('dialog').isVisible()).toBe(true)
    await page.uncheck('#keys')
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(undefined)
  })

  test('what is wrong is said where one looks: in the margin, or in a card where that is out of sight', async () => {
    const page = await open()
    const mark = page.locator('[data-file="./flood.txt"] mark[data-issue]').nth(1)
    await mark.click()
    expect(await page.locator(`#${String(await mark.getAttribute('data-issue'))}`).getAttribute('class')).toContain(
      'current',
    )
    expect(await page.locator('.card').isVisible()).toBe(false)

    const phone = await open({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
    const second = phone.locator('[data-file="./flood.txt"] mark[data-issue]').nth(1)
    const card = phone.locator('.card')
    const note = phone.locator('.note.current:not(.card *)')
    await second.evaluate(each => {
      each.scrollIntoView({ block: 'center' })
    })
    await second.tap()
    expect(await note.isVisible()).toBe(true)
    expect(await card.isVisible()).toBe(false)
    await second.evaluate(each => {
      each.scrollIntoView({ block: 'end' })
    })
    await second.tap()
    expect(await card.isVisible()).toBe(true)
    expect(overlap(await card.boundingBox(), await note.boundingBox())).toBe(false)
    expect(await card.textContent()).toContain(await phone.textContent('.note.current .said > p'))
    await phone.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
  })

  test('a pointer that rests on a mark lights its note', async () => {
    const page = await open()
    await page.locator('[data-file="./flood.txt"] mark[data-issue]').first().hover()
    await page.waitForSelector('.note.current')
    await page.mouse.move(2, 2)
    await page.waitForFunction(() => document.querySelector('.current') === null)
  })

  test.each([360, 768, 1280])('nothing is wider than a screen of %d', async width => {
    const page = await open({ viewport: { width, height: 740 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    if (width < 700) await page.click('#fold')
    expect(await page.locator('#filters').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const [bar, head] = await Promise.all(['#filters', '.counts'].map(each => page.locator(each).boundingBox()))
    if (width > 700)
      expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual((head?.x ?? 0) + (head?.width ?? 0) + 1)
  })

  test.each(['light', 'dark'] as const)(
    'no barrier that axe knows, in %s: contrast, names, roles',
    async colorScheme => {
      const page = await open({ colorScheme, bypassCSP: true })
      await page.addStyleTag({ content: '.story{content-visibility:visible!important}' })
      await page.keyboard.press('j')
      await page.locator('.because .term').first().press('Enter')
      await page.evaluate(axe.source)
      const { violations, passes } = await page.evaluate(
        async () => await (globalThis as unknown as { axe: typeof axe }).axe.run(),
      )
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(passes.map(({ id }) => id)).toContain('color-contrast')
    },
  )

  test('light and dark: as the system has it, and as one likes it', async () => {
    const page = await open({ colorScheme: 'dark' })
    const ground = async (): Promise<string> =>
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await ground()
    await page.keyboard.press('t')
    const light = await ground()
    expect(light).not.toBe(dark)
    await page.reload()
    expect(await ground()).toBe(light)
  })

  test('on paper there are the notes and nothing to press, in light whatever the screen had', async () => {
    const page = await open({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#bar').isVisible()).toBe(false)
    expect(await shown(page)).toBe(diagnostics.length)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.row .text') as Element).color)).toBe(
      'rgb(29, 27, 24)',
    )
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.story.clean .title') as Element, '::before').content,
      ),
    ).toBe('none')
  })

  test('severities differ in line as in colour', async () => {
    const page = await open()
    const lines = await page.evaluate(() =>
      ['error', 'warning', 'info'].map(
        kind => getComputedStyle(document.querySelector(`.masthead mark.${kind}`) as Element).textDecorationStyle,
      ),
    )
    expect(lines).toEqual(['wavy', 'dashed', 'dotted'])
  })

  test('a run without issues, and one with known ones', async () => {
    folder.run(['storm.iptc', '-f', 'html:sound.html'])
    const sound = await open({}, 'sound.html')
    expect(await sound.textContent('h1')).toBe('No issues in 1 story')
    await sound.locator('summary').click()
    expect(await sound.locator('.story .headline').isVisible()).toBe(true)

    folder.run(['summit.txt', '--baseline', 'known.json', '--update-baseline'])
    folder.run(['summit.txt', '--baseline', 'known.json', '-f', 'html:known.html'])
    const known = await open({}, 'known.html')
    const count = diagnostics.filter(({ file }) => file === './summit.txt').length
    expect(await known.textContent('.left-out summary')).toBe(`${String(count)} issues hidden`)
    expect(await known.locator('.left-out li').first().textContent()).toContain('hidden by the baseline')
  })
})

test('the page needs no other file', () => {
  using folder = new Folder({ 'a.txt': readFileSync(resolve('samples/flood.txt')) })
  const { out } = folder.run(['a.txt', '-f', 'html'])
  expect(out).toMatch(/^<!doctype html>\n/u)
  expect(out).toContain("default-src 'none'")
  expect(partsOf(out).elements.filter(({ name }) => ['link', 'script', 'img', 'iframe'].includes(name))).toEqual([
    { name: 'link', attributes: { rel: 'icon', href: 'data:,' } },
    { name: 'script', attributes: {} },
  ])
  expect(out).not.toMatch(/url\(|@import|https?:\/\//u)
})
