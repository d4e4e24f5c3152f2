import { expect, test } from '@jest/globals'
import { bodyOf } from '../../support/annotated.js'

const pieces = (text: string): string[] =>
  bodyOf(text).residue.all.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

test('has pieces of all kinds, in order', () => {
  expect(pieces('The <unk> cookâ€™s &quot;plan')).toEqual(['placeholder <unk>', 'encoding â€™', 'markup &quot;'])
})

test('markup that touches is one piece, and a sign of an engine is no markup', () => {
  expect(pieces('So.</b></p><p> A </s> <b><unk></b>')).toEqual([
    'markup </b></p><p>',
    'placeholder </s>',
    'markup <b>',
    'placeholder <unk>',
    'markup </b>',
  ])
})

test('a stronger piece takes the place of one that it meets', () => {
  expect(pieces('[[IMAGE_2]] and [[Orden]]')).toEqual(['placeholder [[IMAGE_2]]', 'markup [[Orden]]'])
})

test('covers its places', () => {
  const { residue } = bodyOf('a <b> c')
  expect([1, 2, 4, 5].map(at => residue.covers(at))).toEqual([false, true, true, false])
  expect(bodyOf('a b c').residue.covers(0)).toBe(false)
})

test('a run may hold whole markup, but no broken character at its ends', () => {
  const { residue } = bodyOf('<b>so it</b> is â€™ so')
  expect(
    [
      [0, 12],
      [3, 8],
      [0, 2],
      [1, 8],
      [0, 3],
      [13, 19],
      [13, 20],
      [13, 22],
    ].map(([start = 0, end = 0]) => residue.cuts(start, end)),
  ).toEqual([false, false, true, true, true, true, false, false])
  expect(bodyOf('a b c').residue.cuts(0, 1)).toBe(false)
})
