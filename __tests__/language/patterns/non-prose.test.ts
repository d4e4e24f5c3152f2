import { expect, test } from '@jest/globals'
import { isInCode, isInTable } from '../../../src/language/patterns/non-prose.js'

/** The place of ⟦ in a text. */
const placeOf = (text: string): readonly [string, number, number] => {
  const at = text.indexOf('⟦')
  return [text.replace('⟦', ''), at, at + 1]
}

test.each([
  'Run lint -f sarif⟦:out on it.',
  'Run lint --only a⟦,b on it.',
  'See /data/in⟦.The/list for more.',
  'See ../in⟦.The for more.',
  'It calls print()⟦.The end.',
  'Write `the⟦.The end` here.',
  'a_b⟦.The end',
  'p { color: red; width⟦: 2; }',
])('%s is code', text => {
  expect(isInCode(...placeOf(text))).toBe(true)
})

test.each([
  'He said⟦.The end came.',
  'It is open and/or closed⟦.The end.',
  'The `name` is so⟦.The end.',
  'It -- the end⟦.The -- is so.',
  'He paid $3.5m⟦,or a third; “it is full” (he said).',
])('%s is prose', text => {
  expect(isInCode(...placeOf(text))).toBe(false)
})

test.each(['Kesh\t3⟦.1', '| a | b⟦. |', 'Kesh......2⟦.5', 'Kesh   1⟦.2   3.4   5'])('%s is a table', text => {
  expect(isInTable(...placeOf(text))).toBe(true)
})

test.each(['It is so⟦.  He left.', 'It is so⟦ ... he said.', '\tIt is so⟦.', 'a\tb\nIt is so⟦.'])(
  '%s is none',
  text => {
    expect(isInTable(...placeOf(text))).toBe(false)
  },
)
