import { expect, test } from '@jest/globals'
import { topicWords } from '../../src/evaluation/topic-words.js'

test('topics are single words in lower case, as the fit reads them', () => {
  expect([...topicWords].filter(word => !/^[a-z]+(?:['-][a-z]+)?$|^(?:[a-z]\.)+$/u.test(word))).toEqual([])
})
