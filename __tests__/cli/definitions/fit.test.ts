import { expect, test } from '@jest/globals'
import { fitDefinition } from '../../../src/cli/definitions/fit.js'
import { readFlags, readUsage } from '../../support/command-line.js'

test('fit takes no arguments', () => {
  expect(readUsage(fitDefinition)).toBe('Usage: fit [options]')
})

test('options set the flags of fit', () => {
  expect(readFlags(fitDefinition, '--translated', 'wire.jsonl', '--human', 'desk.jsonl', '--out', 'own.bin')).toEqual({
    translated: 'wire.jsonl',
    human: 'desk.jsonl',
    out: 'own.bin',
  })
})
