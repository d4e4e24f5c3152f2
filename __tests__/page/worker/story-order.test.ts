import { expect, test } from '@jest/globals'
import { orderStory } from '../../../src/page/worker/story-order.js'
import { makeDiagnostic, makeFrame, makeStory } from '../../support/made-reports.js'

const diagnostics = [makeDiagnostic({ message: 'In the body.' }), makeDiagnostic({ message: 'In the headline.' })]
const frames = [
  makeFrame({ inField: { field: 0, start: 0, end: 1 } }),
  makeFrame({ inField: { field: 1, start: 0, end: 1 } }),
]
const numbers = (copy: string): readonly string[] =>
  orderStory(
    makeStory({
      diagnostics,
      frames,
      copy: [
        { role: 'body', text: copy },
        { role: 'headline', text: 'Rain' },
      ],
    }),
  ).issues.map(({ number, diagnostic }) => `${String(number)} ${diagnostic.message}`)

test('issues are numbered as a reader meets them', () => {
  expect(numbers('Rain fell.')).toEqual(['1 In the headline.', '2 In the body.'])
})

test('in a very long story they keep the order of the text, and it has no paragraphs', () => {
  expect(numbers('word '.repeat(50_000))).toEqual(['1 In the body.', '2 In the headline.'])
  const { isLong, paragraphs } = orderStory(makeStory({ copy: [{ role: 'body', text: 'word '.repeat(50_000) }] }))
  expect([isLong, paragraphs]).toEqual([true, []])
})
