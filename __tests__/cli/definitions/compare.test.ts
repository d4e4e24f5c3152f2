import { expect, test } from '@jest/globals'
import { compareDefinition } from '../../../src/cli/definitions/compare.js'
import { readFlags, readUsage } from '../../support/command-line.js'

const always = { stdinFilename: 'stdin.txt', maxStorySize: 5 }

test('compare takes two versions', () => {
  expect(readUsage(compareDefinition)).toBe('Usage: compare [options] <old> <new>')
})

test('options set the flags of compare', () => {
  expect(readFlags(compareDefinition)).toEqual({ ...always, format: 'pretty' })
  expect(
    readFlags(compareDefinition, '--no-config', '--fail-on-new', '--only', 'a,b', '-o', 'out', '-f', 'markdown'),
  ).toEqual({ ...always, format: 'markdown', config: false, failOnNew: true, only: ['a', 'b'], outputFile: 'out' })
  expect(readFlags(compareDefinition, '--fail-on-new', 'info')).toMatchObject({ failOnNew: 'info' })
})
