import { expect, test } from '@jest/globals'
import { renderVerdictPage } from '../../src/pages/verdict-page.js'

test('every share stands with its interval', () => {
  const counts = { stories: 100, suspect: 5, damaged: 1 }
  const page = renderVerdictPage({
    damaged: {
      cutOffs: [{ words: 100, suspect: 0.5, damaged: 1 }],
      bands: [{ words: 100, ...counts }],
      publishers: 2,
      sets: [{ set: 'a-wire', writer: 'original', ...counts }],
    },
  })
  expect(page).toContain('\n| 100 | 0.5 | 1 |\n')
  expect(page).toContain('\n| 100 | 100 | 5.0 % (2.2–11.2) | 1.0 % (0.2–5.4) |\n')
  expect(page).toContain('\n| a-wire | its authors | 100 | 5.0 % (2.2–11.2) | 1.0 % (0.2–5.4) |\n')
})
