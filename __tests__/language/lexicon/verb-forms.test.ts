import { expect, test } from '@jest/globals'
import {
  deedBases,
  isRegularPast,
  neverParticiples,
  pureBases,
  purePasts,
  regularized,
  thirdPersons,
} from '../../../src/language/lexicon/verb-forms.js'

test('third persons are those that are not plural nouns too', () => {
  for (const verb of ['is', 'goes', 'has', 'writes', 'forbids', 'becomes', 'allows'])
    expect(thirdPersons.has(verb)).toBe(true)
  for (const noun of ['runs', 'makes', 'leads', 'meets', 'plans', 'reports']) expect(thirdPersons.has(noun)).toBe(false)
})

test('pasts are those that are neither a base nor a participle', () => {
  for (const past of ['went', 'took', 'was', 'froze', 'sank', 'overcame']) expect(purePasts.has(past)).toBe(true)
  for (const other of ['gone', 'put', 'fell', 'saw', 'withstood', 'held', 'frozen'])
    expect(purePasts.has(other)).toBe(false)
  expect(neverParticiples.has('fell')).toBe(true)
})

test('no base is a third person or a past', () => {
  const bases = [...pureBases, ...deedBases]
  expect(bases.filter(base => thirdPersons.has(base) || purePasts.has(base))).toEqual([])
  expect(pureBases.has('become')).toBe(false)
})

test('a past is regular by its ending, unless the base ends so', () => {
  expect(['touched', 'believed', 'used'].map(isRegularPast)).toEqual([true, true, false])
  expect(['need', 'exceed', 'embed', 'shed', 'Lead'].some(isRegularPast)).toBe(false)
})

test('no regular form of an irregular verb is the right one', () => {
  expect(regularized.get('thinked')).toBe('thought')
  for (const [wrong, right] of regularized) expect([wrong.endsWith('ed'), wrong === right]).toEqual([true, false])
  for (const word of ['shined', 'hanged', 'payed', 'leaved', 'singed']) expect(regularized.has(word)).toBe(false)
})
