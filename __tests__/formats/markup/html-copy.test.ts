import { expect, test } from '@jest/globals'
import { readEscapedHtml } from '../../../src/formats/markup/html-copy.js'
import { FieldText } from '../../../src/story/field-text.js'

const read = (html: string): readonly string[] =>
  readEscapedHtml(new FieldText(html).verbatim(0, html.length)).map(({ role, text }) => `${role}: ${text}`)

test.each([
  ['&lt;p&gt;Talks opened.&lt;/p&gt;', ['body: Talks opened.']], // escaped once too often
  ['Talks use &lt;p&gt; for a paragraph.', ['body: Talks use <p> for a paragraph.']], // a word about a tag
  ['<![CDATA[<p>Talks opened.</p>]]>', ['body: Talks opened.']],
])('“%s”', (html, fields) => {
  expect(read(html)).toEqual(fields)
})

test('text that was escaped twice keeps its places', () => {
  const html = '&lt;p&gt;Talks &amp;amp; fish&lt;/p&gt;'
  const [field] = readEscapedHtml(new FieldText(html).verbatim(0, html.length))
  expect(field?.text).toBe('Talks & fish')
  expect(field?.origin.locate(8, 12)).toMatchObject({ start: 25, end: 29, exact: true })
})
