import { describe, expect, test } from '@jest/globals'
import { putCharacters, readText, readValue } from '../../../src/formats/markup/characters.js'
import { parseXml } from '../../../src/formats/markup/markup.js'
import { FieldText } from '../../../src/story/field-text.js'
import { sliceOf } from '../../support/reading.js'

const put = (source: string, literal = false): FieldText =>
  putCharacters({ start: 0, end: source.length, literal }, source, new FieldText(source))

describe('a run of text', () => {
  test.each([
    ['Fish &amp; chips', 'Fish & chips'],
    ['&#8217;&#x2019;&rsquo;', '’’’'],
    ['a&nbsp;b', 'a\u00A0b'],
    ['Caf&eacute', 'Café'], // an old name of HTML needs no semicolon
    ['Fish & chips', 'Fish & chips'],
    ['&b; goes on', '&b; goes on'], // no reference that HTML knows
    ['AT&T', 'AT&T'],
  ])('%s reads %s', (source, text) => {
    expect(put(source).text).toBe(text)
  })

  test('of CDATA is as it is written', () => {
    expect(put('Fish &amp; chips', true).text).toBe('Fish &amp; chips')
  })

  test('leads back through its references', () => {
    const source = 'a &lt;b&gt; c'
    expect([sliceOf(put(source), '<b', source), sliceOf(put(source), ' c', source)]).toEqual([
      ['&lt;b', false],
      [' c', true],
    ])
  })
})

test('the text of an element leaves its tags out', () => {
  const source = '<a>One <b>two</b>&amp;<![CDATA[<c>]]></a>'
  expect(readText(parseXml(source), source).text).toBe('One two&<c>')
})

test('a value is folded, and null if it is blank or missing', () => {
  const source = '<a>\n urn:\n 1 </a>'
  expect([
    readValue(parseXml(source), source),
    readValue(parseXml('<a> </a>'), '<a> </a>'),
    readValue(null, source),
    readValue(undefined, source),
  ]).toEqual(['urn: 1', null, null, null])
})
