import { expect, test } from '@jest/globals'
import { lspDefinition } from '../../../src/cli/definitions/lsp.js'
import { readFlags, readUsage } from '../../support/command-line.js'

test('lsp takes no arguments, and shows no options', () => {
  expect(readUsage(lspDefinition)).toBe('Usage: lsp [options]')
})

test('what editors give every server is taken', () => {
  expect(readFlags(lspDefinition, '--stdio', '--clientProcessId', '7')).toEqual({ stdio: true, clientProcessId: '7' })
})
