import { expect, test } from '@jest/globals'
import { rulesDefinition } from '../../../src/cli/definitions/rules.js'
import { readFlags, readUsage } from '../../support/command-line.js'

test('rules takes no arguments', () => {
  expect(readUsage(rulesDefinition)).toBe('Usage: rules [options]')
})

test('options set the flags of rules', () => {
  expect(readFlags(rulesDefinition)).toEqual({ format: 'pretty' })
  expect(readFlags(rulesDefinition, '--config', 'a.yaml', '-f', 'json')).toEqual({ format: 'json', config: 'a.yaml' })
  expect(readFlags(rulesDefinition, '--no-config')).toEqual({ format: 'pretty', config: false })
})
