import { expect, test } from '@jest/globals'
import { findWrongArticles } from '../../../src/language/patterns/wrong-articles.js'
import { bodyOf } from '../../support/annotated.js'

test('the sound of the next word decides', () => {
  const found = [...findWrongArticles(bodyOf('It took a hour in an port and an hour in a port.'))]
  expect(found.map(({ wanted, next }) => `${wanted} ${next.text}`)).toEqual(['an hour', 'a port'])
})
