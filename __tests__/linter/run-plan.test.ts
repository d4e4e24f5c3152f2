import { expect, test } from '@jest/globals'
import type { LintOptions } from '../../src/linter/lint-options.js'
import { planOf, RunPlan } from '../../src/linter/run-plan.js'
import type { Role } from '../../src/story/story.js'
import { ruleFor } from '../support/rules.js'

const optionsOf = (changes: Partial<LintOptions>): LintOptions => ({
  rules: [],
  levels: new Map(),
  tagger: () => [],
  ...changes,
})

/** Each rule that reads a story with such fields, with the places of the fields. */
const read = (plan: RunPlan, roles: readonly Role[]): readonly (readonly [string, readonly number[]])[] =>
  plan.rulesFor(roles.map(role => ({ role }))).map(({ planned, places }) => [planned.rule.id, places])

const everywhere = ruleFor('word', { roles: ['headline', 'body'] })
const inBody = ruleFor('One')

test('rules read the fields of their roles, in the order of the rules', () => {
  const plan = new RunPlan(optionsOf({ rules: [everywhere, inBody] }))
  expect(read(plan, ['headline', 'body', 'caption', 'body'])).toEqual([
    ['finds-word', [0, 1, 3]],
    ['finds-One', [1, 3]],
  ])
  expect(read(plan, ['headline'])).toEqual([['finds-word', [0]]])
  expect(read(plan, ['caption'])).toEqual([])
})

test('a rule does not read fields in which it is off', () => {
  const fields = { headline: { 'finds-word': 'off' }, body: { 'finds-One': 'warning' } } as const
  const levels = new Map([['finds-One', 'off'] as const])
  const plan = new RunPlan(optionsOf({ rules: [everywhere, inBody], levels, fields }))
  expect(read(plan, ['headline', 'body'])).toEqual([
    ['finds-word', [1]],
    ['finds-One', [1]],
  ])
  const [, { planned } = {}] = plan.rulesFor([{ role: 'headline' }, { role: 'body' }])
  expect(planned?.levels).toEqual(new Map([['body', 'warning']]))
})

test('an option has the value that is decided, or its first', () => {
  const options = {
    marks: { summary: 'Marks', means: 'Which marks', values: ['curly', 'straight'] },
    spaces: { summary: 'Spaces', means: 'How many', values: ['one', 'two'] },
  } as const
  const rules = [ruleFor('word', { options }), inBody]
  const plan = new RunPlan(optionsOf({ rules, options: { 'finds-word': { spaces: 'two' } } }))
  expect(plan.rulesFor([{ role: 'body' }]).map(({ planned }) => planned.options)).toEqual([
    { marks: 'curly', spaces: 'two' },
    {},
  ])
})

test('stories with the same roles share their plan', () => {
  const plan = new RunPlan(optionsOf({ rules: [everywhere] }))
  const first = plan.rulesFor([{ role: 'headline' }, { role: 'body' }])
  expect(plan.rulesFor([{ role: 'headline' }, { role: 'body' }])).toBe(first)
  expect(plan.rulesFor([{ role: 'body' }, { role: 'headline' }])).toEqual(first)
})

test('a run of any number of fields has its plans', () => {
  const plan = new RunPlan(optionsOf({ rules: [inBody] }))
  for (const count of [1, 2, 1001, 1002])
    expect(read(plan, Array<Role>(count).fill('body'))[0]?.[1]).toHaveLength(count)
})

test('a plan lasts as long as the options of its run', () => {
  const options = optionsOf({ rules: [inBody] })
  expect(planOf(options)).toBe(planOf(options))
  expect(planOf({ ...options })).not.toBe(planOf(options))
})
