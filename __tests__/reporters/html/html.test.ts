import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import rules from '../../../rules/index.js'
import type { PartReport } from '../../../src/linter/report.js'
import { htmlReporter } from '../../../src/reporters/html/html.js'
import { makeReport, makeStory, mixedReports } from '../../support/made-reports.js'
import { partsOf } from '../../support/page-parts.js'
import { anyReports, printed } from '../../support/reports.js'
import { ruleFor } from '../../support/rules.js'

// A hundred pages take their time on a machine that has other work.
jest.setTimeout(60_000)

test('a page has its stories, numbered over all files, then the summary, the filters and the reasons', async () => {
  const page = await printed('html', mixedReports, { rules: [ruleFor('word'), ruleFor('slip')] })
  const landmarks = page.matchAll(/ id="(s\d|summary|bar|r\d|help)"/gu)
  expect(Array.from(landmarks, ([, id]) => id)).toEqual(['s1', 's2', 's3', 's4', 'summary', 'bar', 'r1', 'r2', 'help'])
  expect(page).toContain('<a class="rule" href="#r2">finds-slip</a>')
})

test('stories are written as they come', async () => {
  let given = 0
  async function* feed(): AsyncIterable<PartReport> {
    for (; given < 100; given++)
      yield makeReport({ stories: [makeStory({ copy: [{ role: 'body', text: `story number ${String(given)}` }] })] })
  }
  for await (const chunk of htmlReporter.create({ width: 80, colour: false, version: '1.2.3', rules })(feed()))
    if (chunk.includes('story number 3')) break
  expect(given).toBe(3)
})

const tags = [
  'a',
  'article',
  'b',
  'body',
  'button',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'head',
  'header',
  'html',
  'input',
  'kbd',
  'label',
  'legend',
  'li',
  'link',
  'main',
  'mark',
  'meta',
  'nav',
  'ol',
  'option',
  'p',
  'script',
  'section',
  'select',
  'small',
  'span',
  'style',
  'summary',
  'title',
  'ul',
]

test('whatever stories say, the page is made of its own tags, each closed, and only its own script may run', async () => {
  await fc.assert(
    fc.asyncProperty(anyReports, async reports => {
      const page = await printed('html', reports, { rules })
      const { elements, unclosed, code } = partsOf(page)
      expect(unclosed).toEqual([])
      expect(elements.filter(({ name }) => !tags.includes(name))).toEqual([])
      const attributes = new Set(elements.flatMap(each => Object.keys(each.attributes)))
      expect([...attributes].filter(name => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([])
      expect(
        elements.map(each => each.attributes.href ?? '#').filter(href => !href.startsWith('#') && href !== 'data:,'),
      ).toEqual([])
      expect(code.map(({ name }) => name)).toEqual(['style', 'script'])
      for (const { name, text } of code)
        expect(page).toContain(`${name}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    }),
    { numRuns: 100 },
  )
})

test('every word of the copy is there, and every fault has its note and, where there is copy, its number', async () => {
  await fc.assert(
    fc.asyncProperty(anyReports, async reports => {
      const { elements, copy } = partsOf(await printed('html', reports, { rules }))
      const stories = reports.flatMap(report => report.stories)
      const ids = new Set(elements.map(({ attributes }) => attributes.id))
      const notes = elements.filter(({ attributes }) => attributes.class?.startsWith('note ') === true)
      expect(notes).toHaveLength(stories.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0))
      expect(notes.filter(({ attributes: { id = '' } }) => !ids.has(id.replace('n', 'f')))).toEqual([])
      const bare = (text: string): string =>
        Array.from(text.replace(/[\s\p{Cc}\u2400-\u2421\uFFFD[\]{}\d]/gu, ''))
          .sort()
          .join('')
      const fields = stories.flatMap(story => story.copy ?? [])
      expect(bare(copy.map(each => each.copy).join(''))).toBe(
        bare(Buffer.from(fields.map(({ text }) => text).join(' ')).toString()),
      )
    }),
    { numRuns: 100 },
  )
})
