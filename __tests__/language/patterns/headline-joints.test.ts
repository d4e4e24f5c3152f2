import { expect, test } from '@jest/globals'
import { findHeadlineJoints } from '../../../src/language/patterns/headline-joints.js'
import { bodyOf } from '../../support/annotated.js'

/** The last word of each headline, with the first one of the next. */
function jointsIn(text: string): readonly string[] {
  const field = bodyOf(text)
  return field.sentences.flatMap(sentence =>
    [...findHeadlineJoints(field, sentence)].map(([before, next]) => `${before.text} ${next.text}`),
  )
}

test.each([
  ['an ordinary word', 'Crews wait for quota Harbor talks open in Skarne', ['quota Harbor']],
  [
    'a name',
    'Envoys agree to reopen sea lane before autumn talks Tavaria and Lundmark hold drill in northern strait',
    ['talks Tavaria'],
  ],
  [
    'two words',
    'Crews wait for quota Harbor talks open in new port Families ask minister for help',
    ['quota Harbor', 'port Families'],
  ],
])('a headline begins with %s', (_, text, expected) => {
  expect(jointsIn(text)).toEqual(expected)
})

test.each([
  ['a word in lower case', 'Crews wait for quota as harbor talks open in Skarne'],
  ['a name after a person', 'Rivals lose to coach Aasen says the town of Skarne today'],
  ['a clause within a headline', 'How the port Orden built came to be the best of all ports'],
  ['no verb after it', 'Crews wait for quota Harbor of Skarne'],
  ['too few words before it', 'More: quota Harbor talks open in Skarne'],
  ['a small word', 'Crews wait for quota The talks open in Skarne'],
])('no headline begins at %s', (_, text) => {
  expect(jointsIn(text)).toEqual([])
})
