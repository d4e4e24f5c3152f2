/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import { PageMarks } from '../../../../src/reporters/html/in-page/page-marks.js'
import { inBrowser } from '../../../support/browser.js'
import { openParts, showStories } from '../../../support/part-page.js'

const issue = (words: string): { severity: string; rule: string; words: string } => ({
  severity: 'error',
  rule: 'repeated-word',
  words,
})
const stories = showStories({ file: 'a', notes: [issue('one'), issue('two')] }, { file: 'b', notes: [issue('three')] })

inBrowser('the marks of a page', () => {
  const open = openParts(PageMarks)

  test('have their number, note and story', async () => {
    const page = await open(`<a class="ref">out of the copy</a>${stories}`)
    const found = await page.evaluate(() => {
      const marks = new PageMarks()
      const third = document.querySelectorAll('mark')[2]
      const number = third === undefined ? null : marks.numberOf(third)
      return [
        marks.numbers.map(({ id }) => id),
        number?.id,
        number === null ? null : marks.noteOf(number)?.id,
        number === null ? null : marks.storyOf(number)?.dataset['file'],
      ]
    })
    expect(found).toEqual([['s1f1', 's1f2', 's2f1'], 's2f1', 's2n1', 'b'])
  })

  test('are shown unless a filter hides them or their story', async () => {
    const page = await open(stories)
    const shown = await page.evaluate(() => {
      const marks = new PageMarks()
      marks.numbers[0]?.classList.add('off')
      const story = document.querySelector<HTMLElement>('[data-file=b]')
      if (story !== null) story.hidden = true
      return marks.numbers.map(number => marks.isShown(number))
    })
    expect(shown).toEqual([false, true, false])
  })

  test('are lit with their note, and put out again', async () => {
    const page = await open(stories)
    const lit = await page.evaluate(() => {
      const marks = new PageMarks()
      const current = (): readonly string[] =>
        Array.from(document.querySelectorAll<HTMLElement>('.current'), each => each.dataset['issue'] ?? each.id)
      const [, second = null] = marks.numbers
      marks.light(null, true)
      const states = [current()]
      marks.light(second, true)
      states.push(current())
      marks.light(second, false)
      return [...states, current()]
    })
    expect(lit).toEqual([[], ['s1n2', 's1n2'], []])
  })
})
