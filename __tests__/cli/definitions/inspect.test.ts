import { expect, test } from '@jest/globals'
import { inspectDefinition } from '../../../src/cli/definitions/inspect.js'
import { readFlags, readUsage } from '../../support/command-line.js'

const always = { stdinFilename: 'stdin.txt', maxStorySize: 5 }

test('inspect takes files', () => {
  expect(readUsage(inspectDefinition)).toBe('Usage: inspect [options] <files...>')
})

test('options set the flags of inspect', () => {
  expect(readFlags(inspectDefinition)).toEqual({ ...always, format: 'pretty' })
  expect(readFlags(inspectDefinition, '-f', 'json', '--input-format', 'rss', '--max-story-size', '0.5')).toEqual({
    stdinFilename: 'stdin.txt',
    maxStorySize: 0.5,
    inputFormat: 'rss',
    format: 'json',
  })
})
