import { expect, test } from '@jest/globals'
import type { Figure } from '../../src/evaluation/measure.js'
import { formatFigure, renderEvaluationPage } from '../../src/pages/evaluation-page.js'

const onMarked: Figure = { set: 'mt', hits: 4, marked: 3, value: 0.75, interval: { low: 0.3, high: 0.954 } }
const onClean: Figure = { set: 'clean', hits: 2, marked: null, value: 0.5, interval: { low: 0.137, high: 1.82 } }
const unused: Figure = { set: 'mt', hits: 0, marked: 0, value: 0, interval: { low: 0, high: 1 } }

test.each([
  [onMarked, '3 of 4: 75 % (30 %–95 %)'],
  [onClean, '2: 0.500 (0.137–1.820)'],
  [unused, '0'],
])('%j', (figure, cell) => {
  expect(formatFigure(figure)).toBe(cell)
})

test('the page has tables of the sets, the severities and the rules', () => {
  const page = renderEvaluationPage({
    sets: [
      { set: 'mt', marked: true, stories: 2, words: 500 },
      { set: 'clean', marked: false, stories: 4, words: 4000 },
    ],
    rules: { 'stray-quote': { error: [onMarked, onClean], info: [unused, onClean] } },
    severities: { error: [onMarked, onClean] },
    read: {
      error: { right: 9, wrong: 1, unread: 0, wrongPerThousand: 0.25 },
      warning: { right: 0, wrong: 0, unread: 3, wrongPerThousand: 0 },
      info: { right: 0, wrong: 0, unread: 0, wrongPerThousand: 0 },
    },
  })
  expect(page.split('\n').filter(line => line.startsWith('|'))).toEqual([
    '| set | kind | stories | words |',
    '| --- | --- | --- | --- |',
    '| mt | marked by people | 2 | 500 |',
    '| clean | clean | 4 | 4000 |',
    '| severity | mt | clean |',
    '| --- | --- | --- |',
    '| error | 3 of 4: 75 % (30 %–95 %) | 2: 0.500 (0.137–1.820) |',
    '| severity | right | wrong | wrong per 1,000 words | not read |',
    '| --- | --- | --- | --- | --- |',
    '| error | 9 | 1 | 0.250 | 0 |',
    '| warning | 0 | 0 | 0.000 | 3 |',
    '| info | 0 | 0 | 0.000 | 0 |',
    '| rule | as | mt | clean |',
    '| --- | --- | --- | --- |',
    '| stray-quote | error | 3 of 4: 75 % (30 %–95 %) | 2: 0.500 (0.137–1.820) |',
    '| stray-quote | info | 0 | 2: 0.500 (0.137–1.820) |',
  ])
})
