/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { MarkHover } from '../../../../src/reporters/html/in-page/mark-hover.js'
import { MarkWalk } from '../../../../src/reporters/html/in-page/mark-walk.js'
import { NoteCard } from '../../../../src/reporters/html/in-page/note-card.js'
import { PageMarks } from '../../../../src/reporters/html/in-page/page-marks.js'
import { inBrowser } from '../../../support/browser.js'
import { openParts, showStories } from '../../../support/part-page.js'

const issue = { severity: 'error', rule: 'repeated-word', words: 'some words' }
// The notes are out of sight, so a card shows them.
const body = `<style>ol{position:absolute;top:2000px} body{height:3000px}</style>
<div id="bar" class="bar"><output id="status"></output></div>${showStories({ file: 'a', notes: [issue, issue] })}`

inBrowser('a pointer', () => {
  const openPage = openParts(PageMarks, NoteCard, MarkWalk, MarkHover)
  const open = async (): Promise<Page> => {
    const page = await openPage(body)
    await page.evaluate(() => {
      const marks = new PageMarks()
      const card = new NoteCard(marks)
      new MarkHover(marks, card, new MarkWalk(marks, card))
    })
    return page
  }
  const lit = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => Array.from(document.querySelectorAll('.note.current:not(.card *)'), ({ id }) => id))

  test('that rests on a mark lights its note and shows the card, until it leaves', async () => {
    const page = await open()
    await page.clock.install({ time: 0 })
    await page.clock.pauseAt(1000)
    await page.locator('mark').nth(1).hover()
    await page.clock.runFor(100)
    expect(await lit(page)).toEqual([])
    await page.clock.resume()
    await page.locator('.card').waitFor({ state: 'visible' })
    expect([await lit(page), await page.locator('.card').textContent()]).toEqual([['s1n2'], '2 Note s1n2'])
    await page.mouse.move(700, 500)
    await page.locator('.card').waitFor({ state: 'hidden' })
    expect(await lit(page)).toEqual([])
  })

  test('may go onto the card, which stays', async () => {
    const page = await open()
    await page.locator('mark').first().hover()
    await page.locator('.card').waitFor({ state: 'visible' })
    await page.locator('.card').hover()
    await page.waitForTimeout(300)
    expect([await lit(page), await page.locator('.card').isVisible()]).toEqual([['s1n1'], true])
  })

  test('puts out no light of the mark that the reader looks at', async () => {
    const page = await open()
    await page.focus('#s1f1')
    await page.locator('mark').nth(1).hover()
    await page.waitForFunction(() => document.querySelectorAll('mark.current').length === 2)
    await page.mouse.move(700, 500)
    await page.waitForFunction(() => document.querySelectorAll('mark.current').length === 1)
    expect([await lit(page), await page.locator('.card').isVisible()]).toEqual([['s1n1'], true])
  })

  test('lights nothing on a mark that a filter hides', async () => {
    const page = await open()
    await page.evaluate(() => document.querySelector('mark')?.classList.add('off'))
    await page.locator('mark').first().hover()
    await page.waitForTimeout(300)
    expect(await lit(page)).toEqual([])
  })
})
