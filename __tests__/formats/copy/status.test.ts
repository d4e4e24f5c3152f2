import { describe, expect, test } from '@jest/globals'
import { readDeclaredStatus, readEmbargo } from '../../../src/formats/copy/status.js'

test.each([
  ['canceled', 'kill'],
  ['stat:canceled', 'kill'],
  ['Cancelled', 'kill'],
  ['Kill', 'kill'],
  ['Delete', 'kill'],
  ['stat:withheld', 'hold'],
  ['Withheld', 'hold'],
  ['Test', 'test'],
  ['Embargoed', 'embargo'],
  ['sig:correction', 'correction'],
  ['Corrective', 'correction'],
  ['Rectify', 'correction'],
  ['Advisory', 'advisory'],
] as const)('“%s” is %s', (value, status) => {
  expect(readDeclaredStatus(value)).toBe(status)
})

test.each([undefined, null, '', 'usable', 'stat:usable', 'publish', 'updated'])('“%s” is no status', value => {
  expect(readDeclaredStatus(value)).toBeUndefined()
})

describe('an embargo', () => {
  test.each([
    ['2024-05-05T18:00:00Z', '2024-05-05T12:00:00Z'],
    ['2024-05-05T18:00:00Z', null],
    ['2024-05-05T18:00:00+09:00', '2024-05-05T08:59:00Z'],
    ['2024-05-05T18:00:00+09:00', '2024-05-05T17:59:00+0900'],
    ['5 May', '2024-05-05T12:00:00Z'],
  ])('until %s holds for an item of %s', (until, sent) => {
    expect(readEmbargo(until, sent)).toBe('embargo')
  })

  test.each([
    ['2024-05-05T18:00:00Z', '2024-05-05T18:00:00Z'],
    ['20240505T180000+0900', '2024-05-05T18:01:00+09:00'],
    ['2024-05-05T18:00Z', '2024-05-05T18:00:00+00:00'],
    ['', '2024-05-05T18:00:00Z'],
    ['none', null],
    [null, null],
  ])('until %s is over for an item of %s', (until, sent) => {
    expect(readEmbargo(until, sent)).toBeUndefined()
  })
})
