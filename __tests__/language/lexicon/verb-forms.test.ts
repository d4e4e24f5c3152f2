import { expect, test } from '@jest/globals'
import { pureBases, purePasts, thirdPersons } from '../../../src/language/lexicon/verb-forms.js'

test('third persons are those that are not plural nouns too', () => {
  expect([...thirdPersons]).toEqual(
    `is becomes begins brings chooses comes does eats forgets gives goes has hears knows loses says sells speaks teaches
    tells thinks understands writes`.split(/\s+/u),
  )
})

test('pasts are those that are neither a base nor a participle', () => {
  expect([...purePasts]).toEqual(
    `was became began broke chose came did drew drove ate flew forgot gave went grew knew rose ran spoke took
    wrote`.split(/\s+/u),
  )
})

test('no base is a third person or a past', () => {
  expect([...pureBases].filter(base => thirdPersons.has(base) || purePasts.has(base))).toEqual([])
  expect(pureBases.has('become')).toBe(false)
})
