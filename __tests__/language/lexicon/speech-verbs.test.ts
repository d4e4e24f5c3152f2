import { expect, test } from '@jest/globals'
import { speechVerbs } from '../../../src/language/lexicon/speech-verbs.js'

test.each([
  ['denied', 'deny', 'past'],
  ['denies', 'deny', 'third'],
  ['denying', 'deny', 'participle'],
  ['stressed', 'stress', 'past'],
  ['stresses', 'stress', 'third'],
  ['noting', 'note', 'participle'],
  ['conveyed', undefined, undefined],
  ['wrote', 'write', 'past'],
  ['say', undefined, undefined],
])('%s', (word, base, form) => {
  expect(speechVerbs.get(word)).toEqual(base === undefined ? undefined : { base, form })
})
