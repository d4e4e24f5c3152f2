import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import rules from '../../rules/index.js'
import type { Reporter } from '../../src/node.js'
import type { CopyField, Diagnostic, FileReport, StoryReport } from '../../src/linter/report.js'
import { reporters } from '../../src/reporters/index.js'
import { partsOf } from '../support/page-parts.js'
import { anyReports, printed } from '../support/reports.js'

// A hundred pages take their time on a machine that has other work.
jest.setTimeout(60_000)

const point = { line: 1, column: 1, offset: 0 }
const diagnostic = (ruleId: string, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  file: 'a.txt',
  story: 'a.txt#1',
  version: null,
  slug: null,
  field: 'body',
  path: null,
  ruleId,
  severity,
  certainty: 'certain',
  mqm: 'Other',
  message: `This is ${ruleId}.`,
  start: point,
  end: point,
  excerpt: `… ${ruleId} …`,
  suggestions: [],
  fingerprint: ruleId,
})

/** A fault on some characters of a field. */
type Place = readonly [ruleId: string, field: number, start: number, end: number]

const storyWith = (copy: readonly CopyField[] | null, places: readonly Place[]): StoryReport => ({
  id: 'a.txt#1',
  version: null,
  words: 9,
  score: 1,
  verdict: { level: 'suspect', weight: 1, families: 1, evidence: [] },
  hidden: [],
  copy,
  isForeign: false,
  diagnostics: places.map(([ruleId]) => diagnostic(ruleId)),
  frames: places.map(([, field, start, end]) => ({
    text: '',
    start: 0,
    end: 0,
    byteColumns: { start: 1, end: 1 },
    inField: { field, start, end },
  })),
})
const fileWith = (story: StoryReport): FileReport => ({
  file: 'a.txt',
  stories: [story],
  problems: [],
  notes: [],
  ran: [],
})

/** The copy of a story of one field, as the page shows it. */
const proof = async (text: string, ...places: readonly Place[]): Promise<string> =>
  partsOf(await printed('html', [fileWith(storyWith([{ role: 'body', text }], places))]))
    .copy.map(({ copy }) => copy)
    .join(' / ')

describe('marks', () => {
  test.each<[string, string, readonly Place[], string]>([
    ['one, with its number before it', 'the the end', [['a', 0, 4, 7]], 'the {1}[the] end'],
    ['one that hangs on a word, with its number behind it', 'the end. of it', [['a', 0, 7, 8]], 'the end[.]{1} of it'],
    [
      'nested, the outer one first',
      'one two three',
      [
        ['in', 0, 4, 7],
        ['out', 0, 0, 13],
      ],
      '{1}[one {2}[two] three]',
    ],
    [
      'two at one place',
      'one two',
      [
        ['a', 0, 4, 7],
        ['b', 0, 4, 7],
      ],
      'one {1}[{2}[two]]',
    ],
    [
      'overlapping: the later goes on behind the earlier',
      'one two three',
      [
        ['a', 0, 0, 7],
        ['b', 0, 4, 13],
      ],
      '{1}[one {2}[two]][ three]',
    ],
    [
      'side by side',
      'onetwo',
      [
        ['a', 0, 0, 3],
        ['b', 0, 3, 6],
      ],
      '{1}[one][two]{2}',
    ],
    ['over two paragraphs, numbered once', 'one two\n\nthree four', [['a', 0, 4, 14]], 'one {1}[two] / [three] four'],
    ['in the space between two paragraphs', 'one  \n\n two', [['a', 0, 3, 5]], 'one[]{1} / two'],
    ['past the end of the copy', 'one', [['a', 0, 9, 12]], 'one{1}[]'],
    ['in the middle of a character', 'a 𝕏 b', [['a', 0, 3, 4]], 'a {1}[𝕏] b'],
    ['of no width', 'one two', [['a', 0, 4, 4]], 'one {1}[]two'],
  ])('%s', async (_, text, places, shown) => {
    expect(await proof(text, ...places)).toBe(shown)
  })

  test('what shows nothing gets a sign, and a run of spaces keeps its width', async () => {
    const page = await printed('html', [
      fileWith(
        storyWith(
          [{ role: 'body', text: 'one\u200btwo  three' }],
          [
            ['a', 0, 3, 4],
            ['b', 0, 7, 9],
          ],
        ),
      ),
    ])
    expect(page).toContain('class="error short unseen" data-fault="s1n1" data-shown="U+200B"')
    expect(page).toContain('class="error short unseen spaced" data-fault="s1n2" data-shown="␣␣"')
  })
})

test('the fields stand in the order of print, whatever the wire’s', async () => {
  const copy = ['caption', 'body', 'headline', 'dateline', 'byline', 'slug'].map(role => ({
    role,
    text: `the ${role}`,
  }))
  const page = await printed('html', [
    fileWith(
      storyWith(copy, [
        ['a', 0, 0, 3],
        ['b', 2, 0, 3],
      ]),
    ),
  ])
  expect(partsOf(page).copy.map(({ copy }) => copy)).toEqual([
    'the slug',
    '{1}[the] headline',
    'the byline',
    'the dateline',
    '{2}[the] caption',
    'the body',
  ])
  expect(Array.from(page.matchAll(/data-rule="(\w)"/gu), ([, rule]) => rule)).toEqual(['b', 'a'])
})

test('faults whose copy is not there are told with their words', async () => {
  const page = await printed('html', [fileWith(storyWith(null, [['a', -1, 0, 3]]))])
  expect(page).toContain('<p id="s1f1" tabindex="-1">1. … a …</p>')
  expect(page).toContain('This is a.')
})

test('what is left out is named with whose doing it is, and why', async () => {
  const frame = storyWith(null, [['x', 0, 0, 0]]).frames[0]
  const hidden = (['comment', 'suppression-file', 'baseline'] as const).map(by => ({
    diagnostic: diagnostic('x'),
    frame: frame as NonNullable<typeof frame>,
    by,
    reason: by === 'baseline' ? null : 'It is <right>.',
  }))
  const page = await printed('html', [fileWith({ ...storyWith([{ role: 'body', text: 'one' }], []), hidden })])
  expect(page).toContain('<summary>3 faults left out</summary>')
  expect(page).toContain('left out by a comment in the copy: It is &lt;right&gt;.')
  expect(page).toContain('left out by the suppression file: It is')
  expect(page).toContain('left out by the baseline</span>')
  expect(page).toContain('<b>3</b> left out')
})

test('a broken feed names its first problems and counts the rest', async () => {
  const problems = Array.from({ length: 250 }, (_, line) => ({
    kind: 'unreadable' as const,
    message: 'It is broken.',
    line: line + 1,
    column: 1,
  }))
  const page = await printed('html', [{ file: 'a.jsonl', stories: [], problems, notes: [], ran: [] }])
  expect(page).toContain('<summary>250 problems</summary>')
  expect(page).toContain('And 50 more')
})

test('stories are written as they come', async () => {
  let given = 0
  async function* feed(): AsyncIterable<FileReport> {
    for (; given < 100; given++)
      yield fileWith(storyWith([{ role: 'body', text: `story number ${String(given)}` }], []))
  }
  const html = (await reporters.html?.()) as Reporter
  for await (const chunk of html(feed(), { width: 80, colour: false, version: '1.2.3', rules }))
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
        Array.from(text.replace(/[\s\p{Cc}\u2400-\u2421[\]{}\d]/gu, ''))
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
