import { describe, expect, test } from '@jest/globals'
import { parseSuppressionEntries, SuppressionFileError } from '../../../src/linter/suppressions/suppression-entries.js'

const file = (entries: string): string => `{ "version": 1, "suppressions": [${entries}] }`

describe('a file of suppressions', () => {
  test('has a story, a fingerprint and perhaps a rule and a reason for each, at its place', () => {
    const text = `\uFEFF// the desk's\n${file('{"story": "s", "fingerprint": "f", "rule": "x", "reason": "as sent"}, {"story": "t", "fingerprint": "g", "reason": " "},')}`
    const entries = parseSuppressionEntries(text)
    expect(entries.map(({ story, fingerprint, rule, reason }) => [story, fingerprint, rule, reason])).toEqual([
      ['s', 'f', 'x', 'as sent'],
      ['t', 'g', null, null],
    ])
    expect(entries.map(({ start, end }) => text.slice(start, end))).toEqual([
      '{"story": "s", "fingerprint": "f", "rule": "x", "reason": "as sent"}',
      '{"story": "t", "fingerprint": "g", "reason": " "}',
    ])
  })

  test('may be empty', () => {
    expect(parseSuppressionEntries(file(''))).toEqual([])
  })
})

test.each([
  ['', 1, 1, 'This is not valid JSON: ValueExpected.'],
  ['{\n "version" 1}', 2, 12, 'This is not valid JSON: ColonExpected.'],
  ['[]', 1, 1, 'A suppression file has the form {"version": 1, "suppressions": […]}.'],
  [
    '{ "version": 2, "suppressions": [] }',
    1,
    1,
    'A suppression file has the form {"version": 1, "suppressions": […]}.',
  ],
  [
    '{ "version": 1, "suppressions": {} }',
    1,
    1,
    'A suppression file has the form {"version": 1, "suppressions": […]}.',
  ],
  [file('"s"'), 1, 34, 'A suppression has the form {"story": …, "fingerprint": …, "rule": …, "reason": …}.'],
  [
    file('{"storry": "s"}'),
    1,
    35,
    'Unknown key “storry”. Did you mean “story”? Keys: story, fingerprint, rule, reason.',
  ],
  [file('{"story": 7}'), 1, 44, '“story” takes a text in quotation marks.'],
  [file('{"fingerprint": "f"}'), 1, 34, 'A suppression needs a “story”.'],
  [file('{"story": "s"}'), 1, 34, 'A suppression needs a “fingerprint”.'],
])('%j is refused', (text, line, column, message) => {
  let error: unknown
  try {
    parseSuppressionEntries(text)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(SuppressionFileError)
  const { line: atLine, column: atColumn, message: words } = error as SuppressionFileError
  expect([atLine, atColumn, words]).toEqual([line, column, message])
})
