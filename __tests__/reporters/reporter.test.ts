import { expect, test } from '@jest/globals'
import { defineReporter } from '../../src/reporters/reporter.js'

test('a reporter is defined unchanged, and its name keeps its literal type', () => {
  const reporter = {
    name: 'telex',
    audience: 'program',
    showsCopy: false,
    startsWith: /^ZCZC/u,
    create: () => async function* () {},
  } as const
  const defined = defineReporter(reporter)
  const name: 'telex' = defined.name
  expect(defined).toBe(reporter)
  expect(name).toBe('telex')
})
