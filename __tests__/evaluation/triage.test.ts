import { describe, expect, test } from '@jest/globals'
import { answerKey, parseAnswers } from '../../src/evaluation/triage.js'

describe('the answers of triage', () => {
  test('are read by fingerprint, and the last one holds', () => {
    const answers = parseAnswers([
      '{"fingerprint": "f", "answer": "accept"}',
      ' ',
      '{"fingerprint": "g", "answer": "accept", "ruleId": "r", "excerpt": "…"}',
      '{"fingerprint": "f", "answer": "reject"}',
      '',
    ])
    expect([...answers]).toEqual([
      ['f', 'reject'],
      ['g', 'accept'],
    ])
    expect(parseAnswers([]).size).toBe(0)
  })

  test.each([
    '{',
    'null',
    '3',
    '"f"',
    '{"fingerprint": 3, "answer": "accept"}',
    '{"fingerprint": "f", "answer": "maybe"}',
  ])('%s is refused by its line', line => {
    expect(() => parseAnswers(['', line])).toThrow(
      new Error('line 2 is not an answer. Expected {"fingerprint": "…", "answer": "accept" or "reject"}'),
    )
  })
})

test('an answer that names a set is for that set alone', () => {
  const lines = ['{"fingerprint":"a","answer":"accept"}', '{"set":"clean","fingerprint":"a","answer":"reject"}']
  expect(parseAnswers(lines)).toEqual(
    new Map([
      ['a', 'accept'],
      [answerKey('clean', 'a'), 'reject'],
    ]),
  )
})
