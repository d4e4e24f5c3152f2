import { expect, test } from '@jest/globals'
import { speechActs } from '../../../src/language/lexicon/speech-acts.js'

test('has each form of its verbs', () => {
  expect(
    [
      'accuse',
      'accuses',
      'accused',
      'accusing',
      'decried',
      'decries',
      'preaches',
      'slammed',
      'admitting',
      'told',
    ].filter(word => !speechActs.has(word)),
  ).toEqual([])
})
