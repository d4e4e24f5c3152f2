import { describe, expect, test } from '@jest/globals'
import {
  readAttribute,
  readBlocks,
  readCopy,
  readEscapedLine,
  readField,
  readLine,
} from '../../../src/formats/markup/marked-field.js'
import { type Element, findElement, parseXml } from '../../../src/formats/markup/markup.js'
import { listFields, sliceOf } from '../../support/reading.js'

const elementIn = (text: string, name: string): Element => findElement(parseXml(text), name) as Element

describe('an element as one field', () => {
  test('has its words on one line, and its path', () => {
    const text = '<r><a/><t><p>Talks</p><p>open &amp; close</p></t></r>'
    const [field] = readField('headline', elementIn(text, 't'), text)
    expect(field && [field.role, field.path, field.text]).toEqual(['headline', '/r/t', 'Talks open & close'])
    expect(field && sliceOf(field, 'Talks open', text)).toEqual(['Talks</p><p>open', false])
  })

  test('is none without words, and none of a value for machines', () => {
    for (const text of ['<t> </t>', '<t>20170102T222800+0000</t>', '<t/>'])
      expect(readField('dateline', elementIn(text, 't'), text)).toEqual([])
    expect([readField('dateline', null, ''), readField('dateline', undefined, '')]).toEqual([[], []])
  })

  test('has its parts as words of their own if it is a line', () => {
    const text = '<byline><person>By Ann Lee</person><byttl>Editor</byttl></byline>'
    const byline = elementIn(text, 'byline')
    expect(listFields({ fields: readLine('byline', byline, text) })).toEqual(['byline: By Ann Lee Editor'])
    expect(listFields({ fields: readField('byline', byline, text) })).toEqual(['byline: By Ann LeeEditor'])
    expect(readLine('byline', undefined, text)).toEqual([])
  })
})

describe('an attribute as a field', () => {
  const read = (text: string, name = 'info'): readonly string[] =>
    readAttribute('editors-note', elementIn(text, 'n'), name, text).map(field => `${String(field.path)}: ${field.text}`)

  test('has its references decoded and its place in the tag', () => {
    const text = '<r><n id="x" info="Adds &quot;x&quot;"/></r>'
    expect(read(text)).toEqual(['/r/n/@info: Adds "x"'])
    const [field] = readAttribute('editors-note', elementIn(text, 'n'), 'info', text)
    expect(field && sliceOf(field, '"x"', text)).toEqual(['&quot;x&quot;', false])
  })

  test('is none if it is missing or blank', () => {
    expect([read('<n/>'), read('<n info=" "/>'), readAttribute('slug', null, 'info', '')]).toEqual([[], [], []])
  })

  test('is not mistaken for another one whose name ends alike', () => {
    const text = '<n xinfo="a" info="a b"/>'
    const [field] = readAttribute('slug', elementIn(text, 'n'), 'info', text)
    expect(field?.origin.locate(0, 3)).toMatchObject({ start: 19, end: 22, exact: true })
  })
})

test('a title that is HTML in its turn is read through both escapes', () => {
  const text = '<title>Fish &amp;amp; &lt;b&gt;chips&lt;/b&gt;</title>'
  const [field] = readEscapedLine('headline', elementIn(text, 'title'), text)
  expect(field && [field.text, field.path, sliceOf(field, '&', text)]).toEqual([
    'Fish & chips',
    '/title',
    ['&amp;amp;', false],
  ])
})

describe('the copy in an element', () => {
  const read = (text: string, headline?: string): readonly string[] =>
    readCopy(elementIn(text, 'c'), text, headline).map(field => `${String(field.path)} ${field.role}: ${field.text}`)

  test('is mark-up, of which a body is taken', () => {
    expect(read('<c><p>One.</p><p>Two.</p></c>')).toEqual(['/c body: One.\n\nTwo.'])
    expect(read('<c><html><title>x</title><body><p>One.</p></body></html></c>')).toEqual(['/c/html/body body: One.'])
  })

  test('is escaped mark-up, or plain text', () => {
    expect(read('<c>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></c>')).toEqual(['/c body: One.\n\nTwo.'])
    expect(read('<c>One.\nTwo.</c>')).toEqual(['/c body: One.\n\nTwo.'])
    expect(read('<c contenttype="text/plain">One &lt;b&gt;it.\nTwo.</c>')).toEqual(['/c body: One it.\n\nTwo.'])
  })

  test('leaves out the headline that is known', () => {
    expect(read('<c>Talks open\n\nOne.</c>', 'Talks open')).toEqual(['/c body: One.'])
  })

  test('has another path if its context says so', () => {
    const text = '<c><p>One.</p></c>'
    expect(readBlocks(elementIn(text, 'c'), text, { path: '/x' })[0]?.path).toBe('/x')
  })
})
