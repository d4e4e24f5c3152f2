import { expect, test } from '@jest/globals'
import type { Figures } from '../../../scripts/bench/benchmark.js'
import { renderBenchmarkPage } from '../../../scripts/bench/benchmark-page.js'

const figures = (factor: number): Figures => ({
  'first story': 0.1 * factor,
  '1 MB': factor,
  'marginal MB': 0.5 * factor,
  '2,000 files': 3 * factor,
  'memory on 64 MB': 200 * factor,
})

test('a table has the figures of each program, with the ratio to this version', () => {
  const peer = { ...figures(0.5), '2,000 files': null, 'memory on 64 MB': null }
  const programs = new Map([
    ['this version', figures(1)],
    ['baseline', figures(2)],
    ['peer', peer],
  ])
  const page = renderBenchmarkPage([{ version: '24.1.0', programs }], 5)
  expect(page).toContain('median of 5 rounds')
  expect(page).toContain('## Node 24.1.0')
  expect(page).toContain('| first story | 0.10 s | 0.20 s (2.00 ×) | 0.05 s (0.50 ×) |')
  expect(page).toContain('| memory on 64 MB | 200 MB | 400 MB (2.00 ×) | – |')
})
