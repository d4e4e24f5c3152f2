import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { calculateScale } from '../../../scripts/scale/calculate.js'
import { replaceSection } from '../../../scripts/scale/section.js'

const figures = `| command, 1 thread | 19.0 | 105 | 1.00 | 6.3 | 400 |
| queue, 1 worker of 1 thread | 22.5 | 89 | 0.84 | 8.4 | 250 |
- Enqueuing: 335 jobs per second, 800 per CPU second.
`

test('workers add up until one process can enqueue no more', () => {
  const text = calculateScale(figures)
  expect(text).toContain('| 10 | 2,500 | 6.7 min | 5.6 h | the workers |')
  expect(text).toContain('| 1,000 | 24,000 | 42 s | 35 min | the process that enqueues |')
  expect(text).toContain('10,000 stories a minute take 42 % of a core, and 10,000 stories a day 25 s.')
  expect(() => calculateScale('')).toThrow('The page has no figure')
})

test('docs/scale.md is calculated from its own figures (npm run scale writes it)', () => {
  const page = readFileSync('docs/scale.md', 'utf8')
  expect(replaceSection(page, 'calculated', calculateScale(page))).toBe(page)
})
