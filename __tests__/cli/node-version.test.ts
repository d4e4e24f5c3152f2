import { expect, test } from '@jest/globals'
import { isOlder } from '../../src/cli/node-version.js'

test.each([
  ['20.19.0', '>=20.19', false],
  ['20.18.9', '>=20.19', true],
  ['20.2.0', '>=20.19', true],
  ['18.20.4', '>=20.19', true],
  ['22.0.0', '>=20.19', false],
  ['100.1.0', '>=20.19', false],
  ['20.0.0', '>=20', false],
  ['19.9.0', '>=20', true],
])('Node %s is older than %s: %s', (version, range, older) => {
  expect(isOlder(version, range)).toBe(older)
})
