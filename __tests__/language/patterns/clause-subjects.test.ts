import { describe, expect, test } from '@jest/globals'
import { findSubject } from '../../../src/language/patterns/clause-subjects.js'
import { bodyOf } from '../../support/annotated.js'

/** The subject before a verb of a sentence of its own: its words, its number, and whether it is counted. */
function findIn(text: string, verb: string): readonly [string, string, boolean] | null {
  const [sentence] = bodyOf(text).sentences
  const index = sentence?.tokens.findIndex(token => token.text === verb) ?? -1
  if (sentence === undefined || index < 0) throw new Error(`“${text}” has no “${verb}”.`)
  const subject = findSubject(sentence, index)
  return subject && [text.slice(subject.first.start, subject.noun.end), subject.number, subject.isCounted]
}

describe('a noun phrase that opens its clause is its subject', () => {
  test.each([
    ['The residents was told.', 'was', ['The residents', 'plural', false]],
    ['On Friday 400 people was led home.', 'was', ['400 people', 'plural', true]],
    ['He said that many young teachers does not know.', 'does', ['many young teachers', 'plural', true]],
    ['After the storm, eleven bridge were closed.', 'were', ['eleven bridge', 'singular', true]],
    ['The ferry have left.', 'have', ['The ferry', 'singular', false]],
  ])('in “%s”', (text, verb, subject) => {
    expect(findIn(text, verb)).toEqual(subject)
  })
})

describe('no other noun phrase is', () => {
  test.each([
    ['One of the residents was told.', 'was'],
    ['The trade the state offers is small.', 'is'],
    ['Two weeks is long.', 'is'],
    ['The crew were told.', 'were'],
    ['In 2019 demand were it low.', 'were'],
    ['The three consortia are here.', 'are'],
    ['The wounded were told.', 'were'],
    ['Residents was told.', 'was'],
  ])('in “%s”', (text, verb) => {
    expect(findIn(text, verb)).toBeNull()
  })
})
