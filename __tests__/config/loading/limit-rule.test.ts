import { expect, test } from '@jest/globals'
import { interrupted, limitRule, measured } from '../../../src/config/loading/limit-rule.js'
import type { OwnRule } from '../../../src/config/config-document.js'
import type { AnnotatedStory } from '../../../src/language/annotated-story.js'
import type { Rule } from '../../../src/rule.js'

const story = {} as AnnotatedStory

/** Makes a rule that works for so long on the first story only. */
function slowRule(milliseconds: number): OwnRule & { readonly runs: () => number } {
  let runs = 0
  const check = (): readonly [] => {
    const end = performance.now() + (runs++ === 0 ? milliseconds : 0)
    while (performance.now() < end);
    return []
  }
  return { rule: { id: 'own-rule', check } as unknown as Rule, from: 'plug-in own', runs: () => runs }
}

test.each([
  ['is interrupted, even in a loop without end', interrupted, Infinity],
  ['is measured', measured, 60],
])('a rule that takes too long %s, and is not run again', (_, run, milliseconds) => {
  const own = slowRule(milliseconds)
  const { rule } = limitRule(own, run, 50)
  expect(() => rule.check(story, {})).toThrow(
    'plug-in own: It took more than 0.05 seconds and was ended. It is not run again.',
  )
  expect(() => rule.check(story, {})).toThrow('plug-in own: It took too long on an earlier story. It is not run again.')
  expect(own.runs()).toBe(1)
})

test.each([interrupted, measured])('a rule that is quick is run on every story', run => {
  const own = slowRule(0)
  const { rule } = limitRule(own, run, 5000)
  expect([[...rule.check(story, {})], [...rule.check(story, {})], own.runs()]).toEqual([[], [], 2])
})

test('an error of a rule is passed on', () => {
  const check = (): never => {
    throw new RangeError('of its own')
  }
  const { rule } = limitRule({ rule: { check } as unknown as Rule, from: 'own' }, interrupted)
  expect(() => rule.check(story, {})).toThrow(RangeError)
})
