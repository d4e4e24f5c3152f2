import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { findMedian, measureInTurn, measureOnce } from '../../../scripts/bench/measure.js'

const folder = mkdtempSync(join(tmpdir(), 'wirelint-measure-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const program = (code: string): { node: string; args: readonly string[] } => ({
  node: process.execPath,
  args: ['-e', code],
})

test.each([
  [[3, 1, 2], 2],
  [[1], 1],
  [[], NaN],
])('the middle of %j is %d', (numbers, expected) => {
  expect(findMedian(numbers)).toBe(expected)
})

test('a busy process uses more than an idle one', () => {
  const busy = program('const end = performance.now() + 400; while (performance.now() < end);')
  const { idle, work } = measureInTurn({ idle: program('0'), work: busy }, 1, folder)
  expect(work.cpu).toBeGreaterThan(idle.cpu)
  expect(idle.memory).toBeGreaterThan(10)
})

test('finding issues is no failure, another exit code is one', () => {
  expect(measureOnce(program('process.exitCode = 1'), folder).cpu).toBeGreaterThan(0)
  expect(() => measureOnce(program('process.exitCode = 2'), folder)).toThrow('ended with 2')
})
