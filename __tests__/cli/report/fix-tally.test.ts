import { afterEach, expect, jest, test } from '@jest/globals'
import { FixTally } from '../../../src/cli/report/fix-tally.js'

afterEach(() => {
  jest.restoreAllMocks()
})

test('says what was done and what remains', () => {
  const tally = new FixTally()
  expect(tally.describe(0)).toBe('Nothing was fixed. No issue remains.')
  tally.addFixed(1)
  expect(tally.describe(1)).toBe('1 fix in 1 file. 1 issue remains.')
  tally.addFixed(4)
  expect(tally.describe(12)).toBe('5 fixes in 2 files. 12 issues remain.')
})

test('says once why the entries of an archive are not fixed, and then how many they are', () => {
  const lines: string[] = []
  jest.spyOn(process.stderr, 'write').mockImplementation(text => {
    lines.push(String(text))
    return true
  })
  const tally = new FixTally()
  for (const name of ['a.zip!/1.txt', 'a.zip!/2.txt', 'a.zip!/3.txt', 'b.txt']) tally.addRefused(name, 'it is packed')
  tally.finish()
  expect(lines).toEqual([
    'wirelint: a.zip!/1.txt: This file is not fixed: it is packed.\n',
    'wirelint: b.txt: This file is not fixed: it is packed.\n',
    'wirelint: a.zip: 2 more entries are not fixed: it is packed.\n',
  ])
})
