import { expect, test } from '@jest/globals'
import {
  isClippedAtBeginning,
  isClippedAtEnd,
  mayBeginWithGlottalStop,
} from '../../../src/language/lexicon/clipped-words.js'

test.each(['em', 'Tis', 'hood', 'bots', 'orse', 'Ello', 'Bama', '90s', '98', '70s-style', '98-99', "twasn't"])(
  '%s is clipped at its beginning',
  word => {
    expect(isClippedAtBeginning(word)).toBe(true)
  },
)

test.each(['press', 'Harbor', 'bama2', 'backs', '1998', '5', '900'])('%s is not', word => {
  expect(isClippedAtBeginning(word)).toBe(false)
})

test.each(['goin', 'Nothin', 'ol', 'Lil', 'th', 'wi', 'dell', 'ulama', 'N'])('%s is clipped at its end', word => {
  expect(isClippedAtEnd(word)).toBe(true)
})

test.each(['again', 'Berlin', 'Putin', 'plan', 'motor', 'in', 'Spain'])('%s is not', word => {
  expect(isClippedAtEnd(word)).toBe(false)
})

test.each([
  ['Amman', true],
  ['Abdullah', true],
  ['Adnan’s', true],
  ['ulama', true],
  ['Ōlelo', true],
  ['Yan', true],
  ['Officials', false],
  ['American', false],
  ['Iran’s', false],
  ['Harbor', false],
  ['A', false],
])('%s may begin with an ayn, a hamza or an okina: %s', (word, expected) => {
  expect(mayBeginWithGlottalStop(word, each => each === 'officials' || each === 'ulama')).toBe(expected)
})
