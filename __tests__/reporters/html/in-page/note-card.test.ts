/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { NoteCard } from '../../../../src/reporters/html/in-page/note-card.js'
import { PageMarks } from '../../../../src/reporters/html/in-page/page-marks.js'
import { inBrowser } from '../../../support/browser.js'
import { openParts } from '../../../support/part-page.js'

/** A page of 600 pixels with a bar of 50; a card is 40 high and 200 wide, and a note 30 high. */
const pageWith = (noteTop: number): string => `
<style>body{margin:0;height:2000px} #bar{position:fixed;top:0;height:50px;width:100%} .card{position:absolute;width:200px;height:40px}
.note{position:absolute;top:${String(noteTop)}px;height:30px} .card .note{position:static}</style>
<div id="bar"></div><main><div class="story"><a class="ref" data-issue="n1">1</a><div class="note" id="n1">Delete one.</div></div></main>`

inBrowser('the card of a note', () => {
  const open = openParts(PageMarks, NoteCard)

  /** Shows the card for a mark at these places of the window; null if the note is in sight. */
  const place = (page: Page, left: number, top: number): Promise<readonly unknown[] | null> =>
    page.evaluate(
      ([x, y]) => {
        const marks = new PageMarks()
        const [number] = marks.numbers
        if (number !== undefined) new NoteCard(marks).show(number, new DOMRect(x, y, 60, 20))
        const card = document.querySelector<HTMLElement>('.card')
        return card === null || card.hidden ? null : [card.textContent, card.style.left, card.style.top]
      },
      [left, top] as const,
    )

  test.each([
    ['below the mark', 1500, 100, 300, ['Delete one.', '100px', '328px']],
    ['above a mark at the foot of the window', 1500, 100, 560, ['Delete one.', '100px', '512px']],
    ['within the window to the left', 1500, 2, 300, ['Delete one.', '8px', '328px']],
    ['within the window to the right', 1500, 780, 300, ['Delete one.', '592px', '328px']],
    ['above the mark where it would hide the beginning of its note', 580, 100, 535, ['Delete one.', '100px', '487px']],
  ])('lies %s', async (_, noteTop, left, top, expected) => {
    expect(await place(await open(pageWith(noteTop)), left, top)).toEqual(expected)
  })

  test('is not shown while the note is in sight', async () => {
    expect(await place(await open(pageWith(400)), 100, 300)).toBeNull()
  })

  test('is shown for a note that the bar hides', async () => {
    expect(await place(await open(pageWith(40)), 100, 300)).toEqual(['Delete one.', '100px', '328px'])
  })

  test('is silent for screen readers, doubles no id, and can be hidden', async () => {
    const page = await open(pageWith(1500))
    await place(page, 100, 300)
    expect(await page.locator('.card').getAttribute('aria-hidden')).toBe('true')
    expect(await page.locator('#n1').count()).toBe(1)
    const isHidden = await page.evaluate(() => {
      const card = new NoteCard(new PageMarks())
      card.hide()
      return Array.from(document.querySelectorAll<HTMLElement>('.card')).at(-1)?.hidden
    })
    expect(isHidden).toBe(true)
  })
})
