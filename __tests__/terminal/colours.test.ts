import { expect, test } from '@jest/globals'
import { takesColour } from '../../src/terminal/colours.js'

test.each([
  ['a terminal', {}, true, true],
  ['a pipe', {}, false, false],
  ['a pipe, as Node describes it', {}, undefined, false],
  ['a terminal that knows no colour', { TERM: 'dumb' }, true, false],
  ['NO_COLOR in a terminal', { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR', { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR with any word', { FORCE_COLOR: 'true' }, false, true],
  ['FORCE_COLOR that says 0', { FORCE_COLOR: '0' }, true, false],
  ['FORCE_COLOR that says false', { FORCE_COLOR: 'false' }, true, false],
  ['an empty FORCE_COLOR', { FORCE_COLOR: '' }, false, false],
  ['both', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['FORCE_COLOR in a terminal that knows no colour', { FORCE_COLOR: '1', TERM: 'dumb' }, true, true],
  ['a CI', { CI: 'true' }, false, false],
])('%s', (_, environment, isTerminal, expected) => {
  expect(takesColour(environment, isTerminal)).toBe(expected)
})
