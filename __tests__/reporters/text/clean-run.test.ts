import { expect, test } from '@jest/globals'
import { describeCleanRun } from '../../../src/reporters/text/clean-run.js'

test.each([
  [{}, 'No issues'],
  [{ baseline: true }, 'No new issues'],
  [{ errorsOnly: true }, 'No errors'],
  [{ baseline: true, errorsOnly: true }, 'No new errors'],
])('%j', (settings, text) => {
  expect(describeCleanRun(settings)).toBe(text)
})
