import { expect, test } from '@jest/globals'
import { showStory } from '../../../src/page/worker/show-story.js'
import { orderStory } from '../../../src/page/worker/story-order.js'
import { makeDiagnostic, makeFrame, makeStory } from '../../support/made-reports.js'

const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
const range = { start: point(1), end: point(2) }
const diagnostic = makeDiagnostic({
  suggestions: [
    { title: 'Delete it', safe: true, edits: [{ start: 4, end: 8, text: '' }] },
    { title: 'Nothing to do', safe: false, edits: [] },
  ],
  related: [{ ...range, message: 'The other one.', excerpt: 'One' }],
  source: { ...range, file: 'source', path: null, text: '词', language: 'zh' },
})
const frame = makeFrame({ source: { text: '一词二', start: 1, end: 2 } })
const rules = new Map([['finds-word', { summary: 'A word', why: '\n  It is\n  wrong. ' }]])

test('an issue has its words, its reason, its repairs and its other places', () => {
  const shown = showStory(
    orderStory(makeStory({ diagnostics: [diagnostic], frames: [frame] })),
    { id: 2, story: 0, most: 5 },
    rules,
  )
  expect(shown).toEqual({
    ...{ kind: 'story', id: 2, story: 0, name: 'a.txt#1', isLong: false, more: 0 },
    paragraphs: [
      { role: 'body', text: 'One word here.', html: expect.stringContaining('data-issue="s1n1"') as unknown as string },
    ],
    issues: [
      {
        ...{
          number: 1,
          fingerprint: 'f1',
          start: 4,
          end: 8,
          severity: 'error',
          ruleId: 'finds-word',
          certainty: 'certain',
        },
        ...{ message: 'It is wrong.', words: { before: 'One ', marked: 'word', after: ' here.' } },
        ...{ summary: 'A word', why: 'It is wrong.', fixes: [diagnostic.suggestions[0]] },
        related: [{ message: 'The other one.', excerpt: 'One', start: 1, end: 2 }],
        source: { text: '一词二', start: 1, end: 2, place: { start: 1, end: 2 }, language: 'zh' },
      },
    ],
  })
})

test('only some issues of a long list are shown', () => {
  const ordered = orderStory(makeStory({ diagnostics: [makeDiagnostic(), makeDiagnostic()] }))
  const { issues, more } = showStory(ordered, { id: 1, story: 0, most: 1 }, new Map())
  expect([issues.map(({ why, source }) => [why, source]), more]).toEqual([[['', null]], 1])
})
