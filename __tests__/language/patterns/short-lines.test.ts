import { describe, expect, test } from '@jest/globals'
import { isAmongShortLines, isShortLine } from '../../../src/language/patterns/short-lines.js'
import { bodyOf } from '../../support/annotated.js'

const short = 'x'.repeat(55)
const long = 'x'.repeat(56)

describe('a break between lines', () => {
  test.each([
    ['of 55 characters', `${short}\n${short}`, true],
    ['of which one is longer', `${short}\n${long}`, false],
    ['of which the first is longer', `${long}\n${short}`, false],
    ['that stand among long ones', `${long}\nOne\ntwo\n${long}`, true],
  ])('%s', (_, text, expected) => {
    const at = text.includes('One') ? text.indexOf('\ntwo') : text.indexOf('\n')
    expect(isShortLine(bodyOf(text), at, at + 1)).toBe(expected)
  })

  test('is none at a space', () => {
    expect(isShortLine(bodyOf('One two'), 3, 4)).toBe(false)
  })
})

describe('a paragraph', () => {
  const rows = (lines: readonly string[], index: number): boolean =>
    isAmongShortLines(bodyOf(lines.join('\n\n')).paragraphs, index)

  test.each([
    ['between two short ones', [short, 'Two.', short], 1, true],
    ['before two short ones', [short, 'Two.', 'Three.', long], 0, true],
    ['after two short ones', [long, 'Two.', 'Three.', short], 3, true],
    ['that is long', ['One.', long, 'Three.'], 1, false],
    ['beside one short one alone', ['One.', 'Two.', long], 1, false],
    ['with a long one between', ['One.', long, 'Three.'], 0, false],
    ['that does not exist', ['One.', 'Two.', 'Three.'], 3, false],
  ])('%s', (_, lines, index, expected) => {
    expect(rows(lines, index)).toBe(expected)
  })
})
