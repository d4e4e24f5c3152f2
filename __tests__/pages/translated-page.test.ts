import { expect, test } from '@jest/globals'
import { drawRoc, renderTranslated } from '../../src/pages/translated-page.js'

const roc = [
  [0, 0.5],
  [1, 1],
] as const
const sets = [{ set: 'a-news', area: 0.8, interval: { low: 0.7, high: 0.9 }, roc }]

test('the page names its fit and what it must not be used for', () => {
  const page = renderTranslated({
    fit: 'shipped',
    fitted: [{ set: 'b-wire', stories: 7 }],
    phrases: 3,
    patterns: 2,
    bytes: 9,
    strongest: { machine: [['carried out', 1]], people: [['got done', -1]] },
    style: [['commas', 0.25]],
    sets,
    pairs: [
      { pair: 'de-en', area: 0.7, machine: 1, translator: 1 },
      { pair: 'ja-en', area: 0.8, machine: 1, translator: 1 },
    ],
    writers: [{ set: 'a-news', writer: 'machine', system: 'S', stories: 10, possible: 5, likely: 1 }],
    found: [{ set: 'a-news', writer: 'translator', stories: 10, atFive: 5, atOne: 0 }],
    lengths: [{ words: 60, stretches: 5, overTranslators: 0.6, overOriginals: 0.7, deviation: 1 }],
  })
  expect(page).toContain('of the shipped fit. It was made of b-wire (7).')
  expect(page).toContain('must not be used for')
  expect(page).toContain('\n| a-news | 0.800 | 0.70–0.90 |\n')
  expect(page).toContain('the mean is **0.750**')
  expect(page).toContain('\n| a-news | translators | 10 | 50 % (24–76) | 0 % (0–28) |\n')
})

test('the curve begins and ends in the corners', () => {
  expect(drawRoc(sets)).toContain('d="M46.0 383.0L46.0 203.0L406.0 23.0"')
})
