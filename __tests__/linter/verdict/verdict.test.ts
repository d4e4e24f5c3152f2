import { expect, test } from '@jest/globals'
import { lint } from '../../../src/node.js'
import { cutOffs, weights } from '../../../src/linter/verdict/weights.js'
import { reachVerdict } from '../../../src/linter/verdict/verdict.js'
import rules from '../../../rules/index.js'
import { ruleFor } from '../../support/rules.js'

const found = (...ids: readonly string[]) => ids.map(id => ({ id, family: id.split('-')[0] ?? '' }))

test('weighs a story’s alarms per 100 words, and says what speaks', () => {
  const { level, weight, families, evidence } = reachVerdict(found('stray-quote', 'stray-quote', 'source-tail'), 200)
  const sum = 2 * (weights['stray-quote'] ?? NaN) + (weights['source-tail'] ?? NaN)
  expect(weight).toBeCloseTo(sum / 2, 2)
  expect(level).toBe('damaged')
  expect([families, evidence.map(({ ruleId, count }) => `${ruleId} ${String(count)}`)]).toEqual([
    2,
    ['stray-quote 2', 'source-tail 1'],
  ])
})

test('one fault in a long story is no verdict, nor is one in ten words a flood', () => {
  expect(reachVerdict(found('stray-quote'), 1000).level).toBe('clean')
  expect(reachVerdict([], 0)).toEqual({ level: 'clean', weight: 0, families: 0, evidence: [] })
  expect(reachVerdict(found('a-rule-of-ones-own'), 10).weight).toBe(1)
})

test('rules that only hint are no evidence', () => {
  const text = 'A word and a hint.'
  const verdict = (severity: 'info' | 'warning') =>
    lint(text, { config: { rules: [ruleFor('hint', { severity })] } }).stories[0]?.verdict
  expect(verdict('info')?.evidence).toEqual([])
  expect(verdict('warning')?.evidence).toEqual([{ ruleId: 'finds-hint', family: 'test', count: 1 }])
})

test('the fitted weights are of rules that are there', () => {
  const ids = rules.map(({ id }) => id)
  expect(Object.keys(weights).filter(id => !ids.includes(id))).toEqual([])
  expect(cutOffs.suspect).toBeLessThan(cutOffs.damaged)
})
