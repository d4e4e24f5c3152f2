import { expect, test } from '@jest/globals'
import { cutOffs } from '../../../src/linter/verdict/cut-offs.js'
import { findCutOffs, type Issue, reachVerdict } from '../../../src/linter/verdict/verdict.js'
import { lint } from '../../../src/node.js'
import { ruleFor } from '../../support/rules.js'

/** Issues of these rules, ten characters apart. */
const issues = (...ids: readonly string[]): readonly Issue[] =>
  ids.map((id, index) => issue(id, 10 * index, 10 * index + 3))

const issue = (id: string, start: number, end: number): Issue => ({
  rule: { id, family: id.split('-')[0] ?? '', severity: 'error' },
  severity: 'error',
  certainty: 'certain',
  start,
  end,
})

test('weighs a story’s issues per 100 words, and says what speaks', () => {
  const { level, weight, families, slips, evidence } = reachVerdict(
    issues('stray-quote', 'stray-quote', 'source-tail'),
    200,
  )
  expect([level, weight, families, slips]).toEqual(['damaged', 3, 2, 3])
  expect(evidence.map(({ ruleId, count }) => `${ruleId} ${String(count)}`)).toEqual(['stray-quote 2', 'source-tail 1'])
})

test('one issue in a long story is no evidence', () => {
  expect(reachVerdict(issues('stray-quote'), 2000).level).toBe('clean')
  expect(reachVerdict([], 0)).toEqual({ level: 'clean', weight: 0, families: 0, slips: 0, evidence: [] })
})

test('one slip is never damage, in however few words, whatever rules report it', () => {
  expect(reachVerdict(issues('stray-quote'), 10)).toMatchObject({ weight: 2, level: 'suspect' })
  const touching = [issue('stray-quote', 5, 20), issue('sentence-fragment', 6, 12), issue('residue-tag', 20, 24)]
  expect(reachVerdict(touching, 10)).toMatchObject({ weight: 2, slips: 1, families: 1, level: 'suspect' })
})

test('damage is of two families or three slips', () => {
  const level = (...ids: readonly string[]): string => reachVerdict(issues(...ids), 50).level
  expect(level('stray-quote', 'stray-quote')).toBe('suspect')
  expect(level('stray-quote', 'source-tail')).toBe('damaged')
  expect(level('stray-quote', 'stray-quote', 'stray-quote')).toBe('damaged')
})

test('an issue about a stretch of copy does not swallow the slips in it', () => {
  const loop = issue('looping-text', 0, 900)
  expect(reachVerdict([loop, issue('stray-quote', 10, 12), issue('source-tail', 400, 420)], 200).slips).toBe(3)
})

test('what is less sure or less severe weighs less', () => {
  const weight = (change: Partial<Issue>): number => reachVerdict([{ ...issue('a-rule', 0, 3), ...change }], 100).weight
  expect(weight({ certainty: 'possible' })).toBeLessThan(weight({}))
  expect(weight({ severity: 'warning' })).toBeLessThan(weight({}))
  expect(weight({ severity: 'info' })).toBe(0)
})

test('rules that only hint are no evidence, whatever level a desk gives them', () => {
  const text = 'A word and a hint.'
  const verdict = (severity: 'info' | 'warning') =>
    lint(text, { config: { rules: [ruleFor('hint', { severity })], levels: { 'finds-hint': 'error' } } }).stories[0]
      ?.verdict
  expect(verdict('info')?.evidence).toEqual([])
  expect(verdict('warning')?.evidence).toEqual([{ ruleId: 'finds-hint', family: 'test', count: 1 }])
})

test('cut-offs go over from one length to the next', () => {
  const bands = [
    { words: 100, suspect: 2, damaged: 4 },
    { words: 400, suspect: 1, damaged: 2 },
  ]
  expect(findCutOffs(20, bands)).toMatchObject({ suspect: 2, damaged: 4 })
  expect(findCutOffs(200, bands)).toEqual({ suspect: 1.5, damaged: 3 })
  expect(findCutOffs(5000, bands)).toMatchObject({ suspect: 1, damaged: 2 })
})

test('the fitted cut-offs are in order', () => {
  expect(cutOffs.every(({ suspect, damaged }) => suspect <= damaged)).toBe(true)
})
