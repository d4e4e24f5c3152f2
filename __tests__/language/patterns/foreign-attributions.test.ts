import { expect, test } from '@jest/globals'
import { findForeignAttributions } from '../../../src/language/patterns/foreign-attributions.js'
import { bodyOf } from '../../support/annotated.js'

test('each construction has its kind', () => {
  const text = [
    'As announced the mayor, it is open.',
    'He told to the press that it is open.',
    'About this informs the agency Unian.',
    'It is open, IRNA said, quoting from the ministry of roads.',
    '“I am sorry,” and she left.',
  ].join(' ')
  expect(Array.from(findForeignAttributions(bodyOf(text)), ({ kind }) => kind).sort()).toEqual([
    'hearer',
    'joined',
    'matter',
    'order',
    'quoting',
  ])
})
