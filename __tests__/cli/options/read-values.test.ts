import { expect, test } from '@jest/globals'
import {
  readCount,
  readList,
  readPositiveNumber,
  readRuleSettings,
  readThreads,
  readWebAddress,
} from '../../../src/cli/options/read-values.js'

test('a list is split at commas and goes on with the next use', () => {
  expect(readList('a,b')).toEqual(['a', 'b'])
  expect(readList('c,,', ['a', 'b'])).toEqual(['a', 'b', 'c'])
})

test('settings of rules are split at the commas between rules', () => {
  expect(readRuleSettings('a:off,b:error:x=1,y=2,c:info')).toEqual(['a:off', 'b:error:x=1,y=2', 'c:info'])
  expect(readRuleSettings('b:info', ['a:off'])).toEqual(['a:off', 'b:info'])
})

test.each([
  ['0', 0],
  ['12', 12],
])('%s is a count', (text, count) => {
  expect(readCount(text)).toBe(count)
})

test.each(['-1', '1.5', 'x', ''])('%j is no count', text => {
  expect(() => readCount(text)).toThrow('Use a whole number.')
})

test('a positive number may have decimals', () => {
  expect(readPositiveNumber('0.5')).toBe(0.5)
  for (const text of ['0', '-1', 'x']) expect(() => readPositiveNumber(text)).toThrow('Use a number above 0.')
})

test('threads are a number from 1, or auto', () => {
  expect([readThreads('auto'), readThreads('16')]).toEqual(['auto', 16])
  for (const text of ['0', '1000', '2x']) expect(() => readThreads(text)).toThrow('Use a number of 1 or more, or auto.')
})

test('an address is one of the web', () => {
  expect(readWebAddress('https://desk.example/rules')).toBe('https://desk.example/rules')
  expect(() => readWebAddress('desk.example')).toThrow('Use an address that begins with https:// or http://.')
})
