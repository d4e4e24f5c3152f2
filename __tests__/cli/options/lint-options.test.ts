import { expect, test } from '@jest/globals'
import { Command } from 'commander'
import { lintOptions } from '../../../src/cli/options/lint-options.js'
import { reporterNames } from '../../../src/reporters/index.js'
import { addOptions } from '../../../src/cli/options/options-for.js'

test('the format’s help names every reporter, the default first', () => {
  expect(lintOptions.format.help).toBe(
    `how to print: pretty (default), ${reporterNames.slice(1).join(', ')}; repeatable, with a file as in sarif:out.sarif`,
  )
})

test('the options of input come first, and each key is the name of its option', () => {
  const command = new Command('test')
  addOptions(command, lintOptions)
  const keys = [...new Set(command.options.map(option => option.attributeName()))]
  expect(keys).toEqual(Object.keys(lintOptions))
  expect(keys.slice(0, 4)).toEqual(['stdinFilename', 'inputFormat', 'maxStorySize', 'format'])
})
