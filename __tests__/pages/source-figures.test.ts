import { expect, test } from '@jest/globals'
import type { SourceFigures } from '../../src/evaluation/source-figures.js'
import { putSourceFigures, renderSourceFigures } from '../../src/pages/source-figures.js'

const count = (hits: number, right: number, unread: number): { hits: number; right: number; unread: number } => ({
  hits,
  right,
  unread,
})

const figures: SourceFigures = {
  sets: [{ set: 'news', isMarked: true, stories: 3, words: 1234, levels: { error: count(5, 4, 0) } }],
  rules: [{ rule: 'wrong-date', severity: 'error', marked: count(5, 4, 0), references: count(3, 1, 2) }],
  rankings: [{ set: 'news', pairs: 45, ranked: 38 }],
}

test('the tables say how many are right of those that were judged', () => {
  const text = renderSourceFigures(figures)
  expect(text).toContain('| news | 1,234 | 4 of 5 | 0 |')
  expect(text).toContain('rank 38 of 45 pairs of systems of news')
  expect(text).toContain('| wrong-date | error | 4 of 5 | 1 of 1, 2 not read |')
})

test('the tables replace those of the page', () => {
  const page = 'A\n\n<!-- figures: written by npm run evaluate -->\n\nold\n\n<!-- end of figures -->\n\nB\n'
  expect(putSourceFigures(page, figures)).toMatch(
    /^A\n\n<!-- figures.*-->\n\n\| copy[^]*\n\n<!-- end of figures -->\n\nB\n$/u,
  )
  expect(putSourceFigures(page, figures)).not.toContain('old')
  expect(putSourceFigures('no place', figures)).toBe('no place')
})
