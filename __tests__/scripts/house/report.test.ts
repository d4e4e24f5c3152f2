import { expect, test } from '@jest/globals'
import { type Measure, reportMeasures } from '../../../scripts/house/report.js'

const tree = { code: [], tests: [] }
const measure = (name: string, gated: boolean, limit: number | null, value: number): Measure => ({
  name,
  limit,
  gated,
  measure: () => ({ value, places: [`src/${name}.ts:1`, `src/${name}.ts:2`] }),
})

test('the table has a row for each measure, with the worst place', () => {
  const long = 'src/a.ts:1 '.padEnd(70, 'x')
  const table = [
    measure('free', false, 0, 3),
    measure('seen', false, null, 12),
    { ...measure('part', true, 5, 5), measure: () => ({ value: 5, total: 80, places: [long] }) },
    { ...measure('none', true, 0, 0), measure: () => ({ value: 0, places: [] }) },
  ]
  expect(reportMeasures(table, tree, false)).toEqual({
    text: [
      '                                                 value    limit',
      'free                                                 3        0  src/free.ts:1',
      'seen                                                12           src/seen.ts:1',
      `part                                           5 of 80        5  ${long.slice(0, 59)}…`,
      'none                                                 0        0',
      '',
    ].join('\n'),
    broken: [],
  })
})

test('a gated measure over its limit is broken, and its places are listed', () => {
  const { text, broken } = reportMeasures([measure('free', false, 0, 2), measure('shut', true, 1, 2)], tree, false)
  expect(broken).toEqual(['shut'])
  expect(text).toContain('1  src/shut.ts:1\n    src/shut.ts:1\n    src/shut.ts:2\n')
  expect(text).not.toContain('    src/free.ts:2')
})

test('all places can be listed', () => {
  expect(reportMeasures([measure('free', false, 0, 2)], tree, true).text).toContain('    src/free.ts:2\n')
})
