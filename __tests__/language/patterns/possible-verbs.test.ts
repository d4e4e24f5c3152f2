import { expect, test } from '@jest/globals'
import { hasPossibleVerb } from '../../../src/language/patterns/possible-verbs.js'
import { bodyOf } from '../../support/annotated.js'

const hasVerb = (text: string): boolean => bodyOf(text).sentences.some(hasPossibleVerb)

test.each([
  'The total marks the sixth decline.',
  'Most voters back the plan.',
  'The 2001 vote cost 80 million crowns.',
  'The rowers get better every game.',
  'The French get better.',
  'The rich pay less.',
  'Other sites, such as Pixa, charge a fee.',
  'Pixa and Orden rate the film highly.',
  'Call it a whim.',
  'Visit Orden in spring.',
  'Four in ten workers plan a strike.',
  'Exports fall in May.',
])('%s has a verb', text => {
  expect(hasVerb(text)).toBe(true)
})

test.each([
  'Press Bureau of Orden.',
  'Trends in supply and demand for the week.',
  'The back of the plan.',
  'A view from the bridge.',
  'The cost of the play.',
  'Envoys of the northern port.',
  'A plan to charge a fee.',
])('%s has none', text => {
  expect(hasVerb(text)).toBe(false)
})
