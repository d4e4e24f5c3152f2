import { expect, test } from '@jest/globals'
import { lintDefinition } from '../../../src/cli/definitions/lint.js'
import { readFlags, readUsage } from '../../support/command-line.js'

const always = { stdinFilename: 'stdin.txt', maxStorySize: 5, hiddenResults: true, inlineSuppressions: true }

test('lint takes any number of paths', () => {
  expect(readUsage(lintDefinition)).toBe('Usage: lint [options] [paths...]')
})

test('options set the flags of lint', () => {
  expect(readFlags(lintDefinition)).toEqual({ ...always, progress: true })
  expect(
    readFlags(lintDefinition, '-f', 'json,unix', '-o', 'out', '--rule', 'a:off,b:info:c=d,e=f', '--rule', 'g:error'),
  ).toEqual({
    ...always,
    format: ['json', 'unix'],
    outputFile: 'out',
    rule: ['a:off', 'b:info:c=d,e=f', 'g:error'],
    progress: true,
  })
  expect(readFlags(lintDefinition, '--no-progress', '-q', '--fail-on', 'never', '--concurrency', '4')).toEqual({
    ...always,
    progress: false,
    quiet: true,
    failOn: 'never',
    concurrency: 4,
  })
})

test('what an option does not take is refused', () => {
  expect(() => readFlags(lintDefinition, '--gate', 'clean')).toThrow(
    'Use suspect, damaged, or translated= with a likelihood',
  )
  expect(() => readFlags(lintDefinition, '--max-warnings', '-1')).toThrow('Use a whole number.')
  expect(() => readFlags(lintDefinition, '--concurrency', '0')).toThrow('Use a number of 1 or more, or auto.')
  expect(() => readFlags(lintDefinition, '--max-story-size', '0')).toThrow('Use a number above 0.')
})
