import { describe, expect, test } from '@jest/globals'
import { bodyOf } from '../../support/annotated.js'

const wrong = (text: string): string[] =>
  bodyOf(text).wrongApostrophes.map(({ kind, start, end, mark, text: right }) =>
    [kind, text.slice(start, end), `${text.slice(start, mark.start)}${right}${text.slice(mark.end, end)}`].join(' | '),
  )

describe('an apostrophe is', () => {
  test.each([
    ['an accent', 'The envoy´s aide', ['lookalike | envoy´s | envoy’s']],
    ['a grave accent', 'They didn`t go', ['lookalike | didn`t | didn’t']],
    ['an opening mark', 'The ship‘s crew', ['lookalike | ship‘s | ship’s']],
    ['a double mark', 'The "crew"s cook and ship"s boy', ['lookalike | ship"s | ship\'s']],
    ['a curly double mark', 'The ship”s boy', ['lookalike | ship”s | ship’s']],
    ['two single marks', "The ship''s boy", ["lookalike | ship''s | ship’s"]],
    ['a comma', 'The ship,s boy', ['neighbour | ship,s | ship’s']],
    ['a semicolon', 'They won;t go', ['neighbour | won;t | won’t']],
    ['a question mark', 'We?re at the city?s gate', ['lost | We?re | We’re', 'lost | city?s | city’s']],
    ['the same, turned', 'The ship¿s boy', ['lost | ship¿s | ship’s']],
    ['torn from its ending', 'The ship’ s boy', ['torn | ship’ s | ship’s']],
    ['torn beside a clipped word', 'The ’hood’ s boy', ['torn | hood’ s | hood’s']],
    ['torn from its word', "They do n't; they wouldn 't", ["torn | wouldn 't | wouldn't"]],
    ['torn from both', 'The ship ’ s boy', ['torn | ship ’ s | ship’s']],
    ['torn and turned', 'The ship ‘s boy', ['torn | ship ‘s | ship’s']],
    ['one in capitals', 'THE SHIP`S BOY ISN?T HERE', ['lookalike | SHIP`S | SHIP’S', 'lost | ISN?T | ISN’T']],
    ['one behind a name in capitals', 'The UN`s envoy', ['lookalike | UN`s | UN’s']],
    ['straight, where the copy has straight ones', "It's the ship`s boy", ["lookalike | ship`s | ship's"]],
  ])('%s', (_, text, expected) => {
    expect(wrong(text)).toEqual(expected)
  })
})

test.each([
  'Sa‘d of the Ba‘th, Sa`d of Shi`ite towns', // letters of names
  'The points a,s and b;s', // letters
  'two "A"s, two ‘t’s and an "s"', // quoted letters
  "the letter 's' is so, and 't' too", // likewise
  'The ‘late ship’ s and t are letters', // a quotation
  'Is it so? s is a letter', // a question
  'The ship\n’s boy', // a line's end
  'The ship`S boy', // no ending
  'He told d;d and the plan;re', // nor these
  'See https://lna.example/ship?s=1 now', // an address
  'It’s the ship’s boy', // right ones
])('nothing is wrong in: %s', text => {
  expect(wrong(text)).toEqual([])
})

test('a mark of a broken character is none', () => {
  expect(wrong('The shipâ€˜s boy, the ship‚Äôs boy')).toEqual([])
})
