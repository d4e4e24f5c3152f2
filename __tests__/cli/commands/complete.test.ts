import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { completeCommand } from '../../../src/cli/commands/complete.js'
import { buildProgram } from '../../../src/cli/program.js'
import { catchOutput } from '../../support/printed.js'

const out = catchOutput()

/** Returns what can follow some words, without the explanations. */
function completed(...words: readonly string[]): readonly string[] {
  completeCommand(words, buildProgram(), true)
  return out.text
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t')[0] ?? '')
}

describe('what can follow', () => {
  test.each([
    [['insp'], ['inspect', ':4']],
    [
      ['compare', '--fail'],
      ['--fail-on-new', ':4'],
    ],
    [
      ['--fail-on', 'w'],
      ['warning', ':4'],
    ],
    [
      ['-f', 'jso'],
      ['json', 'jsonl', ':4'],
    ],
    [
      ['--only', 'stray'],
      ['stray-quote', ':4'],
    ],
    [
      ['explain', 'punct'],
      ['punctuation', ':4'],
    ],
    [
      ['init', '--preset', 'reu'],
      ['reuters', ':4'],
    ],
    [
      ['help', 'tri'],
      ['triage', ':4'],
    ],
    [
      ['complete', 'z'],
      ['zsh', ':4'],
    ],
  ])('%j', (words, expected) => {
    expect(completed(...words)).toEqual(expected)
  })

  test.each([[['stor']], [['--config', '']], [['compare', '']], [['inspect', 'a']]])('%j: a file', words => {
    expect(completed(...words)).toEqual([':0'])
  })
})

test.each(['bash', 'zsh', 'fish'])('the script for %s asks wirelint', shell => {
  expect(completeCommand([shell], buildProgram(), false)).toBe(0)
  expect(out.text).toContain('wirelint complete -- ')
})

test('the script for bash can be read by bash, and read again', () => {
  completeCommand(['bash'], buildProgram(), false)
  expect(execFileSync('bash', ['-c', `set -e\n${out.text}\n${out.text}\ncomplete -p wirelint`]).toString()).toMatch(
    /^complete .* wirelint$/mu,
  )
})

test('an unknown shell is refused with the nearest one', () => {
  expect(() => completeCommand(['bahs'], buildProgram(), false)).toThrow(
    'Unknown shell “bahs”. Did you mean “bash”? Shells: bash, zsh, fish.',
  )
})
