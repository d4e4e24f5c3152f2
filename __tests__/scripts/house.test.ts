import { expect, test } from '@jest/globals'
import { folder } from '../support/folders.js'
import { runScript } from '../support/scripts.js'

test('a checkout elsewhere is measured', () => {
  const here = folder({ 'src/a.ts': 'export const one = a ? b : c ? d : e\n', 'rules/b.ts': 'export const one = 1\n' })
  const { code, out, err } = runScript('house.ts', [here.path, '--list'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^exported names of more than one file +1 +0 {2}one: src\/a\.ts:1, rules\/b\.ts:1\n {4}one: /mu)
  expect(out).toMatch(/^nested conditional expressions +1 +0 {2}src\/a\.ts:1\n {4}src\/a\.ts:1\n/mu)
})

test('a folder without code is refused', () => {
  const run = runScript('house.ts', [folder({}).path])
  expect([run.code, run.out]).toEqual([1, ''])
  expect(run.err).toContain('has no source files in src, rules or scripts.')
})
