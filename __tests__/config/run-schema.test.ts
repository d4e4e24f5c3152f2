import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { checkShape } from '../../src/config/check-shape.js'
import { runShape } from '../../src/config/run-schema.js'

const problemsOf = (value: object): readonly string[] =>
  checkShape(z.strictObject(runShape), value).map(({ keys, message }) => `${keys.join('.')}: ${message}`)

test('settings of a run have the values of the flags', () => {
  expect(
    problemsOf({
      failOn: 'never',
      maxWarnings: 0,
      gate: ['damaged', 'translated=0.9'],
      scores: ['damaged'],
      scoreWeights: 'own.bin',
      requireStories: true,
      checkAll: false,
      baseline: 'known.json',
      cache: 'in/cache',
      concurrency: 'auto',
      ruleLinks: 'https://desk.example/rules/',
      format: ['pretty', 'sarif:out.sarif'],
    }),
  ).toEqual([])
  expect(problemsOf({ cache: true, concurrency: 4, gate: 'suspect', scores: 'translated', format: 'json' })).toEqual([])
})

test.each([
  [
    { failOn: 'warn' },
    'failOn: This level cannot be “warn”. Did you mean “warning”? It is one of: error, warning, info, never.',
  ],
  [{ maxWarnings: -1 }, 'maxWarnings: Use 0 or more.'],
  [{ maxWarnings: 1.5 }, 'maxWarnings: It takes a whole number.'],
  [{ maxWarnings: 'ten' }, 'maxWarnings: It takes a number.'],
  [{ gate: 'broken' }, 'gate: Use suspect, damaged, or translated= with a likelihood, as in translated=0.9.'],
  [
    { gate: ['damaged', 'translated=2'] },
    'gate.1: Use suspect, damaged, or translated= with a likelihood, as in translated=0.9.',
  ],
  [
    { scores: 'damage' },
    'scores: A score cannot be “damage”. Did you mean “damaged”? It is one of: damaged, translated.',
  ],
  [{ ruleLinks: 'rules/' }, 'ruleLinks: Use an address that begins with https:// or http://.'],
  [{ cache: 3 }, 'cache: It takes true or false or text.'],
  [{ concurrency: 'many' }, 'concurrency: Use a whole number of 1 or more, or auto.'],
  [{ concurrency: 0 }, 'concurrency: Use 1 or more.'],
  [{ format: [] }, 'format: This list is empty. Name at least one, or remove the key.'],
  [{ requireStories: 'yes' }, 'requireStories: It takes true or false.'],
])('%j is refused', (value, message) => {
  expect(problemsOf(value)).toEqual([message])
})
