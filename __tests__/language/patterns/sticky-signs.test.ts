import { expect, test } from '@jest/globals'
import { isInAddress, searchSigns } from '../../../src/language/patterns/sticky-signs.js'

test('finds signs at their first characters, the first that fits', () => {
  const find = searchSigns([
    { first: '<', pattern: /<a>/uy },
    { first: '<', pattern: /<[a-z]{1,3}>/uy },
    { first: ']-', pattern: /[\]-]\d/uy, head: /(?<=x)$/u },
    { first: '_', pattern: /_\d/uy, head: /[A-Z]{1,9}$/u },
  ])
  const text = '<a><bc> <d x-1 y-1 x]2 AB_3 a_4'
  expect(Array.from(find(text), ({ start, end }) => text.slice(start, end))).toEqual([
    '<a>',
    '<bc>',
    '-1',
    ']2',
    'AB_3',
  ])
})

test('signs do not overlap, and a sign may ask what the text closes', () => {
  const find = searchSigns([
    { first: '<', pattern: /<([a-z])>?/uy, fits: ([, name = ''], closers) => closers.has(`<${name}`) },
    { first: 'x', pattern: /x+/uy },
  ])
  expect([...find('<x>xx <a> </x> [/a] < / b > <b>')]).toEqual([
    { start: 0, end: 3 },
    { start: 3, end: 5 },
    { start: 12, end: 13 },
    { start: 28, end: 31 },
  ])
})

test.each([
  ['https://x.example/a', true],
  ['see x.example/a', true],
  ['to a@x.org', true],
  ['<a href="https://x.example">a', false],
  ['https://x.example a', false],
])('%s ends in an address: %s', (text, expected) => {
  expect(isInAddress(`${text}&`, text.length)).toBe(expected)
})
