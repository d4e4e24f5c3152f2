import { expect, test } from '@jest/globals'
import { findHeadRoles } from '../../../src/formats/copy/copy-head.js'

const lead = 'SKARNE (LNA) - Talks opened in the port on Monday.'

test.each<readonly [lines: readonly string[], roles: readonly (readonly [number, string])[]]>([
  [['Talks open', '1:10 p.m.', lead], [[1, 'editors-note']]],
  [['Talks open', '12:10 GMT, April 10, 2024', lead], [[1, 'editors-note']]],
  [
    ['POLITICS', 'Talks open in the port', lead],
    [
      [0, 'slug'],
      [1, 'headline'],
    ],
  ],
  [['POLITICS', lead], []], // the only headline
  [['POLITICS', 'The council met on Monday.', lead], []], // a sentence below it
  [['Talks open', '1:10 p.m.', 'Talks opened.'], []], // no dateline
  [['Talks open', 'Talks may last 3', lead], []],
])('%j', (lines, roles) => {
  expect([...findHeadRoles(lines)]).toEqual(roles)
})
