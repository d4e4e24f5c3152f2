import { expect, test } from '@jest/globals'
import { findForeignJoints, findUntranslatedRuns } from '../../../src/language/patterns/foreign-runs.js'
import { bodyOf } from '../../support/annotated.js'

test('runs of words in another language, and conjunctions with their articles', () => {
  const text =
    'The mayor said el puerto está cerrado por la tormenta and left. They agreed on a budget und die new law.'
  const field = bodyOf(text)
  expect([...findUntranslatedRuns(field)].map(({ start, end }) => text.slice(start, end))).toEqual([
    'el puerto está cerrado por la tormenta',
  ])
  expect([...findForeignJoints(field)].map(([first, last]) => text.slice(first.start, last.end))).toEqual(['und die'])
})
