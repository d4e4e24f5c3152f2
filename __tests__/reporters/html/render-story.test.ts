import { describe, expect, test } from '@jest/globals'
import type { StoryReport } from '../../../src/linter/report.js'
import { renderExplained } from '../../../src/reporters/html/explained-words.js'
import { renderStory } from '../../../src/reporters/html/render-story.js'
import { between } from '../../support/between.js'
import { makeDiagnostic, makeHidden, makeStory } from '../../support/made-reports.js'

const render = (changes: Partial<StoryReport> = {}, file = 'a.txt'): string =>
  renderStory(makeStory(changes), file, 2, new Map())
/** The first piece of a story between two marks. */
const part = (html: string, before: string, after: string): string | undefined => between(html, before, after)[0]

test('a clean story is folded to its headline', () => {
  const copy = [
    { role: 'headline', text: 'Ferry <stops>' },
    { role: 'body', text: 'It stopped.' },
  ]
  expect(render({ copy })).toBe(
    '<article class="story clean" id="s2" data-file="a.txt" aria-label="Ferry &lt;stops&gt;"><details><summary><span class="title">Ferry &lt;stops&gt;</span> <span class="stamp">clean</span></summary><header class="source"><p class="place"><span class="file">a.txt</span><span>3 words</span></p></header><div class="copy"><div class="row headline"><div class="text"><h2 dir="auto">Ferry &lt;stops&gt;</h2></div></div><div class="row body"><div class="text"><p dir="auto">It stopped.</p></div></div></div></details></article>\n',
  )
})

test('a story with diagnostics is open, with its verdict, penalty and evidence', () => {
  const html = render({
    diagnostics: [makeDiagnostic()],
    score: 33.3,
    verdict: {
      level: 'damaged',
      weight: 1.5,
      families: 2,
      slips: 2,
      evidence: [
        { ruleId: 'finds-word', family: 'test', count: 2 },
        { ruleId: 'finds-slip', family: 'other', count: 1 },
      ],
    },
  })
  expect(html).not.toContain('<details>')
  expect(part(html, '<p class="stamp">', '</header>')).toBe(
    `damaged</p><p class="because"><span><b>1</b> issue</span><span>${renderExplained('penalty')} <b>33.3</b> per 100 words</span><span>${renderExplained('evidence')} <b>1.5</b> per 100 words, from 2 ${renderExplained('family', 'families')} of rules: finds-word ×2, finds-slip</span></p>`,
  )
})

test('a verdict without evidence is that of the penalty', () => {
  const html = render({ diagnostics: [makeDiagnostic({ severity: 'info' }), makeDiagnostic()] })
  expect(part(html, '<p class="because">', '</p>')).toBe(
    `<span><b>2</b> issues</span><span>${renderExplained('penalty')} <b>0</b> per 100 words</span>`,
  )
})

describe('the place', () => {
  test.each([
    ['a.txt#1', ''],
    ['a.txt#12', '<span>story 12</span>'],
    ['k<1>', '<span>k&lt;1&gt;</span>'],
  ])('of the story %s', (id, own) => {
    expect(part(render({ id }), '<p class="place">', '</p>')).toBe(
      `<span class="file">a.txt</span>${own}<span>3 words</span>`,
    )
  })

  test('has the version that a diagnostic knows, shown or hidden', () => {
    const place = (changes: Partial<StoryReport>): string | undefined =>
      part(render(changes), '<span>version ', '</span>')
    expect(place({ diagnostics: [makeDiagnostic({ version: '<2>' })] })).toBe('&lt;2&gt;')
    expect(place({ hidden: [makeHidden({ diagnostic: makeDiagnostic({ version: '3' }) })] })).toBe('3')
    expect(place({})).toBe(undefined)
  })
})

test('a role that does not show by its look is labelled once', () => {
  const copy = [
    { role: 'body', text: 'One.' },
    { role: 'caption', text: 'Two.\n\nThree.' },
    { role: 'editors-note', text: 'Four.' },
  ]
  expect(between(render({ copy }), '<p class="label">', '</p>')).toEqual(['Editor’s note', 'Caption'])
})

test('what is left out is below the copy', () => {
  expect(render({ hidden: [makeHidden()] })).toContain('</div><details class="left-out"><summary>1 issue hidden')
})

test('each paragraph of the source stands beside its English', () => {
  const copy = [{ role: 'body', text: 'One.\n\nTwo.' }]
  const html = render({ copy, sourceParagraphs: [{ field: 0, at: 6, text: '<二>', language: 'zh' }] })
  expect(html).toContain('<article class="story clean paired"')
  expect(part(html, 'Two.</p></div>', '</div>')).toBe(
    '<aside class="from" aria-label="The source" dir="auto" lang="zh">&lt;二&gt;</aside>',
  )
  expect(between(html, '<aside', '</aside>')).toHaveLength(1)
})
