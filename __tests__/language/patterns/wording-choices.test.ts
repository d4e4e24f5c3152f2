import { expect, test } from '@jest/globals'
import type { Paragraph } from '../../../src/language/annotated-story.js'
import { findGlosses, findWordingPairs } from '../../../src/language/patterns/wording-choices.js'
import { bodyOf, wordsOf } from '../../support/annotated.js'

test.each([
  ['They began/started the talks.', ['began/started']],
  ['The oldest/most ancient hall is shut.', ['oldest/most ancient']],
  ['An older/more modest hall is shut.', ['older/more modest']],
  ['The most ancient/oldest hall is shut.', ['ancient/oldest']],
  ['The married/unmarried the singer/songwriter, his/her and/or began / started the', []],
  ['See data/moved/started the list.', []],
])('%s', (text, pairs) => {
  const field = bodyOf(text)
  expect(Array.from(findWordingPairs(field), range => wordsOf({ field, ...range }))).toEqual(pairs)
})

test.each([
  ['He drilled a core (lit. “carrot”) here.', ['(lit. “carrot”)']],
  ['He saw the boat (literal: “shell”) here.', ['(literal: “shell”)']],
  ['He ate paella (lit. “pan”), the Fado (lit. “fate”) and a core (see “carrot”).', []],
])('%s', (text, glosses) => {
  const field = bodyOf(text)
  const found = findGlosses(field, field.paragraphs[0] as Paragraph)
  expect(Array.from(found, range => wordsOf({ field, ...range }))).toEqual(glosses)
})
