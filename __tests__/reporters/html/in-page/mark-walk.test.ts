/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { MarkWalk } from '../../../../src/reporters/html/in-page/mark-walk.js'
import { NoteCard } from '../../../../src/reporters/html/in-page/note-card.js'
import { PageMarks } from '../../../../src/reporters/html/in-page/page-marks.js'
import { inBrowser } from '../../../support/browser.js'
import { openParts, showStories } from '../../../support/part-page.js'

const issue = { severity: 'error', rule: 'repeated-word', words: 'words' }
const body = `
<div id="bar" class="bar" style="position:sticky;top:0"><button data-walk="back">Back</button><button data-walk="on">On</button>
<output id="status"></output></div>${showStories(
  { file: 'a', notes: [issue, issue], height: 900 },
  { file: 'b', notes: [], height: 900 },
  { file: 'c', notes: [issue], height: 900 },
)}`

inBrowser('the walk from mark to mark', () => {
  const openPage = openParts(PageMarks, NoteCard, MarkWalk)
  const open = async (): Promise<Page> => {
    const page = await openPage(body)
    await page.evaluate(() => {
      const marks = new PageMarks()
      const walk = new MarkWalk(marks, new NoteCard(marks))
      Object.assign(window, { walk })
    })
    return page
  }

  /** Sends keys, and returns the numbers at which they lead the reader. */
  const walk = (page: Page, ...keys: readonly string[]): Promise<readonly (string | undefined)[]> =>
    page.evaluate(
      all =>
        all.map(key => {
          document.dispatchEvent(new CustomEvent('wirelint-key', { detail: key }))
          return (window as unknown as { walk: MarkWalk }).walk.current?.id
        }),
      keys,
    )
  const status = (page: Page): Promise<string | null> => page.textContent('#status')

  test('goes forward and back, and stays at the ends', async () => {
    const page = await open()
    expect(await status(page)).toBe('3 issues')
    expect(await walk(page, 'j', 'j', 'j', 'j')).toEqual(['s1f1', 's1f2', 's3f1', 's3f1'])
    expect(await status(page)).toBe('3 of 3 issues')
    expect(await walk(page, 'k', 'k', 'k')).toEqual(['s1f2', 's1f1', 's1f1'])
    expect(await status(page)).toBe('1 of 3 issues')
  })

  test('goes from story to story, and leaves the marks', async () => {
    const page = await open()
    expect(await walk(page, ']', ']', '[', 'Escape')).toEqual(['s1f1', 's3f1', 's1f1', undefined])
    expect([await status(page), await page.locator('.current').count()]).toEqual(['3 issues', 0])
  })

  test('begins with the first mark of the story in sight, or of those after it', async () => {
    const page = await open()
    await page.evaluate(() => {
      window.scrollTo(0, 1000)
    })
    expect(await walk(page, 'j')).toEqual(['s3f1'])
  })

  test('passes over what a filter hides, and leaves a mark that it hides', async () => {
    const page = await open()
    await walk(page, 'j', 'j')
    await page.evaluate(() => {
      document.getElementById('s1f2')?.classList.add('off')
      document.dispatchEvent(new Event('wirelint-filtered'))
    })
    expect([await status(page), await page.locator('.current').count()]).toEqual(['2 issues', 0])
    expect(await walk(page, 'k', 'j', 'j')).toEqual([undefined, 's1f1', 's3f1'])
  })

  test('follows the buttons, a click on a mark or on the number of a note, and the focus', async () => {
    const page = await open()
    const at = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id)
    await page.click('[data-walk=on]')
    expect([await at(), await status(page)]).toEqual(['s1f1', '1 of 3 issues'])
    await page.click('#s1n2 .number')
    expect([await at(), await status(page)]).toEqual(['s1f2', '2 of 3 issues'])
    await page.click('[data-walk=back]')
    expect(await status(page)).toBe('1 of 3 issues')
    await page.locator('mark').nth(1).click()
    expect([await at(), await status(page)]).toEqual(['s1f2', '2 of 3 issues'])
    await page.focus('#s3f1')
    expect(await status(page)).toBe('3 of 3 issues')
    await page.mouse.click(790, 590)
    expect(await status(page)).toBe('3 issues')
  })
})
