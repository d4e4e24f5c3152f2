import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { bodyOf, wordsOf } from '../../support/annotated.js'

const quoted = (text: string): string[] =>
  bodyOf(text).quotations.all.map(each => `${String(each.depth)} ${wordsOf(each)}`)
const alone = (text: string): string[] =>
  bodyOf(text).quotations.unpartnered.map(({ mark, use }) => `${use} ${mark.text} at ${String(mark.start)}`)

describe('pairs', () => {
  test.each([
    ['straight', 'He said "we go" and left.', ['0 "we go"']],
    ['curly', 'He said “we go” and left.', ['0 “we go”']],
    ['typed as two single ones', "He said ''we go'' and left.", ["0 ''we go''"]],
    ['single in double', '"They said \'no\' to us," she said.', ['0 "They said \'no\' to us,"', "1 'no'"]],
    ['both ending at once', '"They said \'no\'" was the line.', ['0 "They said \'no\'"', "1 'no'"]],
    ['three marks in a row', "''They said 'no.''' He left.", ["0 ''They said 'no.'''", "1 'no.'"]],
    ['a curly mark the wrong way round', 'He said “we go“ and left.', ['0 “we go“']],
    ['around a plural possessive', "They call it 'the players' union' here.", ["0 'the players' union'"]],
    ['around a dropped letter', "'I'm goin' home,' he said.", ["0 'I'm goin' home,'"]],
    ['an empty pair', 'He said "" and left.', ['0 ""']],
    ['behind one left open', '"He left. "We go," she said.', ['0 "We go,"']],
    ['set off by spaces', 'He said " we go " and left.', ['0 " we go "']],
    ['starting with a stop', "Use the '.gov' name.", ["0 '.gov'"]],
    ['starting with an ellipsis', 'He said "... we go."', ['0 "... we go."']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  test('speech over several paragraphs', () => {
    const text = '"We go.\n\n"We stay," he said.\n\nThey left.'
    expect(quoted(text)).toEqual(['0 "We go.', '0 "We stay,"'])
    expect(alone(text)).toEqual([])
  })

  test('a letter read out in speech, over several paragraphs', () => {
    const text = `"She writes: 'We go.\n\n"'We asked, "Now?" He left.\n\n"'We stay.'" They left.`
    expect(quoted(text)).toEqual([
      `0 "She writes: 'We go.`,
      `1 'We go.`,
      `0 "'We asked, "Now?" He left.`,
      `1 'We asked, "Now?" He left.`,
      '2 "Now?"',
      `0 "'We stay.'"`,
      `1 'We stay.'`,
    ])
    expect(alone(text)).toEqual([])
  })

  test("a displayed quotation, closed behind the speaker's name", () => {
    expect(quoted('“We built it to last.\n\nAnn Roe, engineer.”')).toEqual([
      '0 “We built it to last.\n\nAnn Roe, engineer.”',
    ])
    expect(alone('“We built it to last.\n\nAnn Roe, engineer.”')).toEqual([])
  })

  test('covers the words and the marks of a quotation, and nothing else', () => {
    const { quotations } = bodyOf('He said "we go" now.')
    expect([4, 8, 9, 14, 15].map(offset => quotations.covers(offset))).toEqual([false, true, true, true, false])
  })
})

describe('no quotation marks are in', () => {
  test.each([
    "It's O'Brien's, the players' and the Joneses' hall.",
    "Back in the '90s and '70s-style rock 'n' roll, 'til dawn.",
    'He is 6\'2" tall and wants a 12" disk.',
    "Xi 's men do n't go, they 're here.",
    'The candidate‘s men don‘t go.',
    "They are goin' to ol' Virginia.",
    'At 40° 26\' 46" north.',
  ])('%s', text => {
    expect([...quoted(text), ...alone(text)]).toEqual([])
  })
})

describe('marks without a partner', () => {
  test.each([
    ["said. 'Press Agency. The man left.", ["opens ' at 6"]],
    ['He said "we go. They left.', ['opens " at 8']],
    ['He said we go." They left.', ['closes " at 14']],
    ['"We go.\n\nThey left.', ['opens " at 0']],
    ["The bank' debt grew.", ["closes ' at 8"]],
    ['They left. "', ['closes " at 11']],
  ])('%s', (text, expected) => {
    expect(alone(text)).toEqual(expected)
  })
})

test('each mark is in one pair or alone, never both', () => {
  const piece = fc.constantFrom('"', "'", '“', '”', '‘', '’', "''", ' ', 'as', 'b', '.', ',', '\n\n', '5', '—')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      const { all, unpartnered } = bodyOf(pieces.join('')).quotations
      const marks = [
        ...all.flatMap(({ opener, closer }) => (closer === null ? [opener] : [opener, closer])),
        ...unpartnered.map(({ mark }) => mark),
      ]
      expect(new Set(marks.map(({ index }) => index)).size).toBe(marks.length)
      for (const { opener, closer } of all) if (closer !== null) expect(opener.end).toBeLessThanOrEqual(closer.start)
    }),
  )
})

test.each(['"a ', 'a" ', '\'"a ', '""', '\'a" '])('gives each double mark of a long run of %j its place', piece => {
  // A pairing that looked back over all marks at each would not end within jest's five seconds.
  const { all, unpartnered } = bodyOf(piece.repeat(40_000)).quotations
  const paired = 2 * all.filter(({ double }) => double).length
  expect(paired + unpartnered.filter(({ double }) => double).length).toBe(40_000 * (piece.split('"').length - 1))
})

test('speech that is left open does not go on to a mark in what somebody said, paragraphs later', () => {
  expect(alone('He said: “We go.\n\nThe boats left.\n\nThe mayor said that they were late.”')).toHaveLength(2)
  expect(alone('He said: “We go.\n\nThe mayor said that they were late.”')).toEqual([])
  expect(alone('He said: “We go.\n\nThe boats left.\n\nThey were late.”')).toEqual([])
})
