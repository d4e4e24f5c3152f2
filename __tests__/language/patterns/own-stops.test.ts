import { expect, test } from '@jest/globals'
import { isOwnStop, isWholeBefore } from '../../../src/language/patterns/own-stops.js'
import type { Token } from '../../../src/language/annotated-story.js'
import { bodyOf } from '../../support/annotated.js'

/** The words before stops of their own. */
function found(text: string): string[] {
  const { tokens } = bodyOf(text)
  return tokens.filter(token => isOwnStop(tokens, token)).map(({ index }) => tokens[index - 1]?.text ?? '')
}

test.each([
  ['It is 10 km. from here.', ['km']],
  ['It is 10km. from here.', ['10km']],
  ['A room of 3 sq. ft. is small.', ['sq', 'ft']],
  ['He ran it in 9.58 sec. in all.', ['sec']],
  ['It took two hrs. in all.', ['hrs']],
  ['It took ½ hr. in all.', ['hr']],
  ['In Bldg. 3 they met.', ['Bldg']],
  ['They rose 3 pct. in May.', ['pct']],
  ['From Mon. to Fri. it is open.', ['Mon', 'Fri']],
  ['It was said by Darin B. on Monday.', ['B']],
  ['The govt. of Orden met.', ['govt']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  'They went in. It rained.', // a unit without a figure
  'They met. It rained.',
  'They rose 10. It rained.',
  'They met the BBC. It rained.', // letters that are spoken
  'He met a . b here.', // not at the word
  'Is it 10 km? It is 10 km, he said.', // no stop
  'They saw the sun. It rained.', // a word in lower case
])('%s has none', text => {
  expect(found(text)).toEqual([])
})

/** The last word of a text without its stop, if it is whole. */
const isWhole = (text: string): boolean => {
  const field = bodyOf(text)
  return isWholeBefore(field, field.tokens[field.tokens.length - 1] as Token)
}

test.each([
  ['They saw the ferry.', true], // a word of the dictionary
  ['They saw the ferries.', true], // one of its forms
  ['It is on.', true], // a small word
  ['They met Lundmark.', true], // too long to be cut short
  ['It is so in Kesh, and they met in Kesh.', true], // without a stop elsewhere
  ['They met in Kesh.', false], // may be cut short
  ['They read Harb.', false], // in no list
  ['Classes are voc.', false], // in no list
  ['They read Cong.', false], // short, and a capital
  ['They live in the harbor of Oxon.', false], // a county
  ['It rose in 2019.', true], // a figure
  ['It is 10 km.', false], // a unit
  ['See www.lna.example .', false], // an address
])('%s is whole: %s', (text, expected) => {
  expect(isWhole(text)).toBe(expected)
})
