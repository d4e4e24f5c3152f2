import { expect, test } from '@jest/globals'
import { explainDefinition } from '../../../src/cli/definitions/explain.js'
import { readFlags, readUsage } from '../../support/command-line.js'

test('explain takes a rule', () => {
  expect(readUsage(explainDefinition)).toBe('Usage: explain [options] <rule>')
})

test('options set the flags of explain', () => {
  expect([readFlags(explainDefinition), readFlags(explainDefinition, '--no-config')]).toEqual([{}, { config: false }])
})
