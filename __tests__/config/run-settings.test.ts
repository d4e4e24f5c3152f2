import { expect, test } from '@jest/globals'
import { listRunKeys, mergeRunSettings } from '../../src/config/run-settings.js'

test('a later configuration overrides an earlier one, key by key, and other keys are left out', () => {
  expect(
    mergeRunSettings([{ failOn: 'info', maxWarnings: 1, ignore: 'x' }, {}, { failOn: 'never', rules: {} }]),
  ).toEqual({ failOn: 'never', maxWarnings: 1 })
})

test('the keys of a run are told from the others', () => {
  expect(listRunKeys({ ignore: 'x', baseline: '/a', format: 'json', inputFormat: 'text' })).toEqual([
    'baseline',
    'format',
  ])
})
