import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findFiles } from '../../../src/cli/commands/run-files.js'
import { makeRunOptions } from '../../../src/run/make-run-options.js'
import { folder } from '../../support/folders.js'

const flags = { stdinFilename: 'stdin.txt', maxStorySize: 5, config: false } as const
const options = makeRunOptions(flags)

test('the files of a folder are found, but not the journal of the run', async () => {
  const { path } = folder({ 'a.txt': 'Rain fell.', 'journal.txt': '{}' })
  const { inputs } = await findFiles([path], { ...flags, resume: join(path, 'journal.txt') }, options, [])
  expect(inputs.map(input => input.path)).toEqual([join(path, 'a.txt')])
})

test('standard input cannot be fixed', async () => {
  await expect(findFiles(['-'], { ...flags, fix: true }, options, [])).rejects.toThrow(
    '--fix cannot write to standard input.',
  )
})
