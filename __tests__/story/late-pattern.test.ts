import { expect, jest, test } from '@jest/globals'
import { LatePattern } from '../../src/story/late-pattern.js'

test('finds what its source finds, with its flags', () => {
  const pattern = new LatePattern('^mayors?', { flags: 'iu' })
  expect(pattern.exec('Mayors met')?.[0]).toBe('Mayors')
  expect([pattern.measure('Mayor'), pattern.measure('The mayor')]).toEqual([5, 0])
  expect([pattern.test('MAYOR'), pattern.test('Town')]).toEqual([true, false])
})

test('is built once, when a text with its sign comes', () => {
  const write = jest.fn((source: string) => source)
  const pattern = new LatePattern(String.raw`^(\d+) crews`, { sign: /\d/u, write })
  expect(pattern.test('crews')).toBe(false)
  expect(write).not.toHaveBeenCalled()
  expect([pattern.test('12 crews'), pattern.test('crews 12')]).toEqual([true, false])
  expect(write).toHaveBeenCalledTimes(1)
})
