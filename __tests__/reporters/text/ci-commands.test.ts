import { expect, test } from '@jest/globals'
import { disarmCommands } from '../../../src/reporters/text/ci-commands.js'
import { workflowCommand } from '../../support/actions-runner.js'
import { commandLines, hostileTexts } from '../../support/hostile-texts.js'

test.each([
  ['::error::x', '\u2236:error::x'],
  ['one\n \t::error::x\n:: two', 'one\n \t\u2236:error::x\n\u2236: two'],
  ['std::vector at 9:30', 'std::vector at 9:30'],
  ['::::', '\u2236:::'],
  ['words ##[error]x', 'words #\u266F[error]x'],
  ['##vso[task.complete] ###[group]', '#\u266Fvso[task.complete] ##\u266F[group]'],
  ['## A heading [1], issue #[1]', '## A heading [1], issue #[1]'],
])('%j is shown as %j', (lines, shown) => {
  expect(disarmCommands(lines)).toBe(shown)
})

test('no line is a command afterwards', () => {
  const lines = disarmCommands(hostileTexts.join('\n'))
  expect(commandLines(lines)).toEqual([])
  expect(lines.split(/[\r\n]/u).filter(line => workflowCommand(line) !== null)).toEqual([])
})
