import { expect, test } from '@jest/globals'
import { unreadablePart } from '../../../src/input/input-part.js'
import { wholeRun } from '../../../src/run/resume/part-gate.js'

test('a run without a journal takes every part', async () => {
  expect(await wholeRun.takes('a.jsonl', unreadablePart('a.jsonl', 'No such file.'))).toBe(true)
})
