import { describe, expect, test } from '@jest/globals'
import {
  type CopyString,
  readCopies,
  readFirstLine,
  readString,
  sortPlainFirst,
} from '../../../src/formats/records/json-copy.js'
import { type JsonValue, parseJson } from '../../../src/formats/records/json-value.js'
import { listFields } from '../../support/reading.js'

/** Strings of a document, each with the name of its mark-up. */
const copies = (...strings: readonly (readonly [value: unknown, named: string])[]): readonly CopyString[] => {
  const root = parseJson(JSON.stringify(strings.map(([value]) => value))).root as JsonValue
  return strings.map(([, named], index) => ({ value: root.items[index] as JsonValue, named }))
}
const readAll = (...strings: readonly (readonly [value: unknown, named: string])[]): readonly string[] =>
  readCopies(copies(...strings), undefined).map(({ path, role, text }) => `${String(path)} ${role}: ${text}`)

describe('copy in several kinds of mark-up is read once', () => {
  test.each<[string, readonly (readonly [unknown, string])[], readonly string[]]>([
    [
      'from HTML first',
      [
        ['One. Two.', 'text'],
        ['<p>One.</p><p>Two.</p>', 'html'],
      ],
      ['/1 body: One.\n\nTwo.'],
    ],
    [
      'from NITF before text',
      [
        ['One.', 'text/plain'],
        ['<nitf><body><body.content><p>Two.</p></body.content></body></nitf>', 'x'],
      ],
      ['/1 body: Two.'],
    ],
    [
      'from text before other XML',
      [
        ['<own>One.</own>', 'application/xml'],
        ['Two.', 'text'],
      ],
      ['/1 body: Two.'],
    ],
    ['from other XML if there is nothing else', [['<own>One.</own>', 'application/xml']], ['/0 body: One.']],
    ['as text if its XML has no element', [['One. <b>', 'xml']], ['/0 body: One. <b>']],
    ['as HTML if it begins with a block', [['<p>One.</p>', '']], ['/0 body: One.']],
    ['as text if a tag is among its words', [['One <p>two.', '']], ['/0 body: One <p>two.']],
    ['as text if it is named so', [['<p>One.</p>', 'text/plain']], ['/0 body: <p>One.</p>']],
    ['from a list of paragraphs', [[['One.', 2, 'Two.'], '']], ['/0 body: One.\n\nTwo.']],
    [
      'from the next one if it was not sent',
      [
        ['[ ... ]', 'html'],
        ['One.', 'text'],
      ],
      ['/1 body: One.'],
    ],
    [
      'and not at all if there are no words',
      [
        [' ', 'text'],
        [3, 'text'],
      ],
      [],
    ],
  ])('%s', (_, strings, expected) => {
    expect(readAll(...strings)).toEqual(expected)
  })

  test('without the headline that is known', () => {
    expect(listFields({ fields: readCopies(copies(['Talks open\n\nOne.', 'text']), 'Talks open') })).toEqual([
      'body: One.',
    ])
  })
})

describe('a line', () => {
  const read = (...strings: readonly (readonly [unknown, string])[]): readonly string[] =>
    readFirstLine('headline', copies(...strings)).map(({ path, text }) => `${String(path)}: ${text}`)

  test('is the first string with words, without the white space around it', () => {
    expect(read([' ', 'text'], ['…', 'text'], [' Talks open ', 'text'], ['No', 'text'])).toEqual(['/2: Talks open'])
    expect(read([3, 'text'])).toEqual([])
  })

  test('of HTML has its paragraphs joined', () => {
    expect(read(['<p>Talks</p><p>open</p>', 'html'])).toEqual(['/0: Talks open'])
    expect(read(['<p> </p>', 'html'])).toEqual([])
  })

  test('is plain text if it is read from values', () => {
    const root = parseJson('{"a": {"b": 1}, "c": "<b>Ann</b>"}').root as JsonValue
    expect(listFields({ fields: readString('byline', null, undefined, root.get('a'), root.get('c')) })).toEqual([
      'byline: <b>Ann</b>',
    ])
  })
})

test('plain strings are sorted first, and others stay in their order', () => {
  const sorted = sortPlainFirst(copies(['<p>a</p>', 'html'], ['b', 'text'], ['<nitf/>', ''], ['<p>d</p>', 'xhtml']))
  expect(sorted.map(({ value }) => value.pointer)).toEqual(['/1', '/0', '/3', '/2'])
})
