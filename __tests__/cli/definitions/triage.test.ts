import { expect, test } from '@jest/globals'
import { triageDefinition } from '../../../src/cli/definitions/triage.js'
import { readFlags, readUsage } from '../../support/command-line.js'

test('triage takes a run', () => {
  expect(readUsage(triageDefinition)).toBe('Usage: triage [options] <run>')
})

test('options set the flags of triage', () => {
  expect(readFlags(triageDefinition, '--accept', 'a,b', '--accept', 'c', '--reject', 'd', '--list')).toEqual({
    accept: ['a', 'b', 'c'],
    reject: ['d'],
    list: true,
  })
})
