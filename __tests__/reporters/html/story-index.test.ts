import { expect, test } from '@jest/globals'
import { StoryIndex } from '../../../src/reporters/html/story-index.js'
import { between } from '../../support/between.js'
import { makeDiagnostic, makeStory } from '../../support/made-reports.js'

/** A story with an issue, of this weight of evidence. */
const marked = (title: string, weight: number, level: 'clean' | 'suspect' | 'damaged' = 'suspect') =>
  makeStory({
    copy: [{ role: 'headline', text: title }],
    diagnostics: [makeDiagnostic()],
    verdict: { level, weight, families: 1, slips: 1, evidence: [] },
  })

function indexed(...stories: readonly ReturnType<typeof makeStory>[]): string {
  const index = new StoryIndex()
  for (const [at, story] of stories.entries()) index.add(story, at + 1)
  return index.render()
}

test('the worst story comes first, and each leads to its place; sound ones are left out', () => {
  const html = indexed(
    marked('One', 1),
    makeStory(),
    marked('Two', 3),
    marked('<Three>', 2, 'damaged'),
    marked('Four', 3),
  )
  expect(between(html, '<a ', '</a>')).toEqual([
    'href="#s4">&lt;Three&gt;',
    'href="#s3">Two',
    'href="#s5">Four',
    'href="#s1">One',
  ])
  expect(html).toContain('<span class="stamp">damaged</span><span class="tally">1 issue, evidence 2</span>')
})

test('a run with one such story has no index', () => {
  expect(indexed(makeStory(), marked('One', 1))).toBe('')
})

test('of many stories the first are shown, some fold away, and the rest are counted', () => {
  const html = indexed(...Array.from({ length: 500 }, (_, at) => marked(`Story ${String(at)}`, at)))
  expect(between(html, '<a ', '</a>')).toHaveLength(200)
  expect(between(html, '<a ', '</a>')[0]).toContain('Story 499')
  expect(html).toContain('<details><summary>495 more stories</summary><ol start="6">')
  expect(html).toContain('<p>And 300 more.</p>')
})
