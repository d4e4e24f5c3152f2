import { expect, test } from '@jest/globals'
import { packWeights, readWeights } from '../../../../src/linter/verdict/translated/model.js'

const calibration = { scale: 0.5, bias: 1, style: [], odds: [0, 1, 0, 0, 0] as const, spread: [], name: 'test' }

test('weights come back from their bytes', () => {
  const weights = [
    [0xffffffff, -127],
    [0x00010200, 5],
    [0x00010300, -6],
  ] as const
  const { weightOf, scale, name } = readWeights(packWeights(calibration, weights))
  expect(weights.map(([hash]) => weightOf(hash))).toEqual([-127, 5, -6])
  expect([weightOf(0x00010400), weightOf(0), scale, name]).toEqual([0, 0, 0.5, 'test'])
})

test('other weights have another sum', () => {
  const sum = (weight: number): number => readWeights(packWeights(calibration, [[7, weight]])).sum
  expect(sum(1)).not.toBe(sum(2))
})

test.each([[new Uint8Array(3)], [new TextEncoder().encode('PK\u0003\u0004 and no weights at all')]])(
  'other bytes are refused',
  bytes => {
    expect(() => readWeights(bytes)).toThrow('not weights')
  },
)
