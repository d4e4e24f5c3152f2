import { expect, test } from '@jest/globals'
import { completeDefinition } from '../../../src/cli/definitions/complete.js'
import { readFlags, readUsage } from '../../support/command-line.js'

test('complete takes a shell, or words to complete, and no option', () => {
  expect(readUsage(completeDefinition)).toBe('Usage: complete [options] [words...]')
  expect(readFlags(completeDefinition)).toEqual({})
})
