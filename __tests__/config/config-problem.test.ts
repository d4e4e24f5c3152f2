import { expect, test } from '@jest/globals'
import { problemLine } from '../../src/config/config-problem.js'

const problem = { file: 'wirelint.config.yaml', keys: ['rules', 1, 'x'], message: 'No.' }

test.each([
  [{ ...problem, place: { line: 2, column: 3 } }, 'wirelint.config.yaml:2:3: rules.1.x: No.'],
  [{ ...problem, place: null }, 'wirelint.config.yaml: rules.1.x: No.'],
  [{ ...problem, place: null, keys: [] }, 'wirelint.config.yaml: No.'],
])('%j', (given, line) => {
  expect(problemLine(given)).toBe(line)
})
