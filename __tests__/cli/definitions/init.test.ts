import { expect, test } from '@jest/globals'
import { initDefinition } from '../../../src/cli/definitions/init.js'
import { readFlags, readUsage } from '../../support/command-line.js'

test('init takes no arguments', () => {
  expect(readUsage(initDefinition)).toBe('Usage: init [options]')
})

test('options set the flags of init', () => {
  expect(readFlags(initDefinition)).toEqual({})
  expect(
    readFlags(initDefinition, '-y', '-f', 'ts', '--formats', 'rss,nitf', '--preset', 'ap', '--baseline', '--force'),
  ).toEqual({ yes: true, format: 'ts', formats: ['rss', 'nitf'], preset: ['ap'], baseline: true, force: true })
})
