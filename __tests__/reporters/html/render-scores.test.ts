import { expect, test } from '@jest/globals'
import { renderScores } from '../../../src/reporters/html/render-scores.js'
import { makeReport, makeStory } from '../../support/made-reports.js'
import { printed } from '../../support/reports.js'

const damaged = { level: 'suspect', weight: 1.5, slips: 2, families: [] } as const
const translated = { likelihood: 0.93, interval: [0.8, 0.97], phrases: [] } as const
const story = { number: 3, file: 'a.txt', story: '<k>', words: 1200, scores: { damaged, translated } }

test('each story has a row with both scores as values to sort by', () => {
  const html = renderScores([story], ['damaged', 'translated'])
  expect(html).toContain(
    '<tr><th scope="row" data-value="3"><a href="#s3">&lt;k&gt;</a></th><td data-value="1200">1,200</td><td data-value="1.5">suspect, 1.5</td><td data-value="0.93">0.93 (0.80–0.97)</td></tr>',
  )
  expect(html).toContain('id="shade"')
})

test('a score that is not asked for has no column, and there is no table without scores', () => {
  const html = renderScores([story], ['damaged'])
  expect(html).not.toContain('Translated')
  expect(html).not.toContain('id="shade"')
  expect(renderScores([], [])).toBe('')
})

test('sentences that speak for a machine have a shade, also within marks', async () => {
  const shares = [
    { field: 0, start: 0, end: 4, share: 0.9 },
    { field: 0, start: 5, end: 9, share: 0 },
  ]
  const copy = [{ role: 'body', text: 'One. Two.' }]
  const html = await printed('html', [makeReport({ stories: [makeStory({ copy, translated, shares })] })], {
    scores: ['translated'],
  })
  expect(html).toContain('<p dir="auto"><span class="share-3">One.</span> Two.</p>')
  expect(html).toContain('translated: 0.93 (0.80–0.97)')
})
