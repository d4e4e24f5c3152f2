import { expect, test } from '@jest/globals'
import { testRulesDefinition } from '../../../src/cli/definitions/test-rules.js'
import { readFlags, readUsage } from '../../support/command-line.js'

test('test-rules takes no arguments', () => {
  expect(readUsage(testRulesDefinition)).toBe('Usage: test-rules [options]')
})

test('options set the flags of test-rules', () => {
  expect(readFlags(testRulesDefinition, '--config', 'a.yaml')).toEqual({ config: 'a.yaml' })
})
