import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { calculateScale } from '../../../scripts/scale/calculate.js'
import { replaceSection } from '../../../scripts/scale/section.js'

const figures = `| command, 1 thread | 19.0 | 105 | 1.00 | 6.3 | 400 |
| queue, 1 worker of 1 thread | 22.5 | 89 | 0.84 | 8.4 | 250 |
- The process that enqueues and collects: 24000 stories per second of its CPU. Redis: 60000 stories per second of its CPU.
`

test('workers add up until the process that enqueues, or Redis, can take no more', () => {
  const text = calculateScale(figures)
  expect(text).toContain('| 10 | 1 | 2,500 | 6.7 min | 5.6 h | the workers |')
  expect(text).toContain('| 1,000 | 1 | 24,000 | 42 s | 35 min | the process that enqueues |')
  expect(text).toContain('| 1,000 | 32 | 60,000 | 17 s | 14 min | Redis |')
  expect(text).toContain('Redis is full with 240 workers.')
  expect(text).toContain('10,000 stories a minute take 42 % of a core, and 10,000 stories a day 25 s.')
  expect(() => calculateScale('')).toThrow('The page has no figure')
})

test('docs/scale.md is calculated from its own figures (npm run scale writes it)', () => {
  const page = readFileSync('docs/scale.md', 'utf8')
  expect(replaceSection(page, 'calculated', calculateScale(page))).toBe(page)
})
