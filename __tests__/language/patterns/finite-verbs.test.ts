import { describe, expect, test } from '@jest/globals'
import type { Sentence, Tag } from '../../../src/language/annotated-story.js'
import { mayBeVerb, mayHaveVerb, plainlyHasVerb } from '../../../src/language/patterns/finite-verbs.js'
import { bodyOf } from '../../support/annotated.js'

describe('a word that is plainly a verb', () => {
  test.each(['They met.', 'She is here.', 'It rained.', 'He can’t.', "They're here.", 'Who’s here?', "I'd go.", 'WON'])(
    '%s',
    text => {
      expect(plainlyHasVerb(bodyOf(text).tokens)).toBe(true)
    },
  )

  test.each([
    'The new port of Orden.',
    'The mayor’s plan.', // a possessive
    'The red bed.', // two letters before the ending
    'RAINED', // capitals
    'go.com met.com', // addresses
  ])('%s has none', text => {
    expect(plainlyHasVerb(bodyOf(text).tokens)).toBe(false)
  })
})

/** A sentence with tags of its own, as “word/TAG”. */
function sentenceOf(tagged: string): Sentence {
  const pairs = tagged.split(' ').map(each => each.split('/'))
  const [sentence] = bodyOf(pairs.map(([word]) => word).join(' ')).sentences
  if (sentence === undefined) throw new Error('A text of words has a sentence.')
  return {
    field: sentence.field,
    start: sentence.start,
    end: sentence.end,
    tokens: sentence.tokens,
    capitals: sentence.capitals,
    tags: pairs.map(([, tag]) => tag as Tag),
  }
}

describe('a word that may be a verb by its tag', () => {
  test.each([
    ['ships/NOUN sail/VERB', 1, true],
    ['ships/NOUN may/AUX', 1, true],
    ['year/NOUN marks/NOUN', 1, true], // “This year marks the day”
    ['students/NOUN pay/NOUN', 1, true],
    ['students/NOUN marks/NOUN', 1, false], // both end in -s
    ['port/NOUN plan/NOUN', 1, false], // neither does
    ['year/NOUN Marks/NOUN', 1, false], // a capital
    ['old/ADJ marks/NOUN', 1, false], // no subject
    ['Kim/PROPN marks/NOUN', 1, true],
    ['they/PRON mark/NOUN', 1, false],
    ['he/PRON marks/NOUN', 1, true],
    ['marks/NOUN', 0, false], // nothing before it
    ['Students/NOUN under/ADP 18/NUM pay/NOUN', 3, true],
    ['Students/NOUN with/ADP 18/NUM marks/NOUN', 3, true],
    ['Students/NOUN with/ADP 18s/NUM marks/NOUN', 3, false],
    ['paid/ADJ under/ADP 18/NUM pay/NOUN', 3, false],
  ])('%s at %d: %s', (tagged, index, expected) => {
    expect(mayBeVerb(sentenceOf(tagged), index)).toBe(expected)
  })

  test('one such word is enough for a sentence', () => {
    expect(mayHaveVerb(sentenceOf('This/DET year/NOUN marks/NOUN the/DET day/NOUN'))).toBe(true)
    expect(mayHaveVerb(sentenceOf('The/DET old/ADJ port/NOUN'))).toBe(false)
  })
})
