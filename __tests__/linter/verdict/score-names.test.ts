import { expect, test } from '@jest/globals'
import { parseGate } from '../../../src/linter/verdict/score-names.js'

test.each([
  ['suspect', { level: 'suspect' }],
  ['damaged', { level: 'damaged' }],
  ['translated=0.9', { translated: 0.9 }],
  ['translated=1', { translated: 1 }],
  ['translated=0', null],
  ['translated=1.1', null],
  ['translated=', null],
  ['translated', null],
  ['damaged=0.9', null],
  ['clean', null],
])('the gate %s', (text, gate) => {
  expect(parseGate(text)).toEqual(gate)
})
