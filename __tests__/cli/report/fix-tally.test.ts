import { afterEach, expect, jest, test } from '@jest/globals'
import { FixTally } from '../../../src/cli/report/fix-tally.js'

afterEach(() => {
  jest.restoreAllMocks()
})

test('says what was done and what remains', () => {
  const tally = new FixTally()
  expect(tally.describe(new Map())).toBe('Nothing was fixed. No issue remains.')
  tally.addFixed(['one'])
  expect(tally.describe(new Map([['two', 1]]))).toBe('1 fix in 1 file: one. 1 issue remains: two.')
  tally.addFixed(['one', 'two', 'two', 'two'])
  expect(
    tally.describe(
      new Map([
        ['one', 2],
        ['two', 10],
      ]),
    ),
  ).toBe('5 fixes in 2 files: two ×3, one ×2. 12 issues remain: two ×10, one ×2.')
})

test('names the most frequent rules and counts the others', () => {
  const counts = new Map(Array.from({ length: 10 }, (_, index) => [`r${String(index)}`, index + 1]))
  expect(new FixTally().describe(counts)).toBe(
    'Nothing was fixed. 55 issues remain: r9 ×10, r8 ×9, r7 ×8, r6 ×7, r5 ×6, r4 ×5, r3 ×4, r2 ×3, 2 other rules.',
  )
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
