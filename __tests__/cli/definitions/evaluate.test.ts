import { expect, test } from '@jest/globals'
import { evaluateDefinition } from '../../../src/cli/definitions/evaluate.js'
import { readFlags, readUsage } from '../../support/command-line.js'

test('evaluate takes files', () => {
  expect(readUsage(evaluateDefinition)).toBe('Usage: evaluate [options] <files...>')
})

test('options set the flags of evaluate', () => {
  expect(readFlags(evaluateDefinition, '--unmarked', '--docs', 'docs', '--save', 'run.json')).toEqual({
    unmarked: true,
    docs: 'docs',
    save: 'run.json',
  })
})
