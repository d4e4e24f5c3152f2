import { expect, test } from '@jest/globals'
import { CodeNames } from '../../../src/formats/copy/program-code.js'
import { nameParameters } from '../../../src/formats/translations/format-strings.js'
import { FieldText } from '../../../src/story/field-text.js'

const read = (text: string, ...flags: readonly string[]): string =>
  nameParameters(new FieldText(text).verbatim(0, text.length), new Set(flags), new CodeNames(), text).text

test.each([
  ['c-format', '%d of %1$s boats, %-5.2f%%', 'Code1 of Code2 boats, Code3%'],
  ['python-format', 'by %(name)s', 'by Code1'],
  ['python-brace-format', 'by {name}, {0:>5}', 'by Code1, Code2'],
  ['javascript-format', 'by %s', 'by Code1'],
  ['qt-format', '%1 of %L2', 'Code1 of Code2'],
  ['sh-format', 'by $name, ${n}', 'by Code1, Code2'],
  ['scheme-format', 'by ~a', 'by Code1'],
  ['fuzzy', 'by %s', 'by %s'],
  ['no-c-format', 'by %s', 'by %s'],
  ['c-format', 'up 5 % on Monday', 'up 5 % on Monday'],
])('in a string of %s, %j reads as %j', (flag, text, expected) => {
  expect(read(text, flag)).toBe(expected)
})
