import { describe, expect, test } from '@jest/globals'
import {
  buildXPath,
  type Element,
  findChildren,
  findElement,
  findLanguage,
  findOutermost,
  findParts,
  type Node,
  parseHtml,
  parseXml,
  stripPrefix,
  walkElements,
} from '../../../src/formats/markup/markup.js'
import { ReadError } from '../../../src/formats/reader.js'

/** A tree as nested lists: an element's name and its children, or a slice of the text. */
type Shape = string | readonly [string, ...Shape[]]
const shapeOf = (node: Node, text: string): Shape =>
  node.kind === 'characters'
    ? text.slice(node.start, node.end)
    : [node.name, ...node.children.map(child => shapeOf(child, text))]

const names = (elements: Iterable<Element>): readonly string[] => Array.from(elements, ({ name }) => name)

describe('a tree', () => {
  test('has its nodes at their places in an XML text', () => {
    const text = '<a x="1">One <n:b>two</n:b><![CDATA[<c>]]>&amp;</a>'
    const [root] = findParts(parseXml(text))
    expect(root && shapeOf(root, text)).toEqual(['a', 'One ', ['n:b', 'two'], '<c>', '&amp;'])
    expect(root).toMatchObject({
      start: 0,
      end: text.length,
      closed: true,
      nth: 1,
      attributes: { x: '1' },
      parent: null,
    })
    expect(root?.children.map(child => child.kind === 'characters' && child.literal)).toEqual([
      false,
      false,
      true,
      false,
    ])
  })

  test('has the end tags that HTML lets an author leave out', () => {
    const text = '<ul><li>One<li>Two</ul><BR>'
    expect(shapeOf(parseHtml(text), text)).toEqual(['', ['ul', ['li', 'One'], ['li', 'Two']], ['br']])
    expect(names(walkElements(parseHtml(text)))).toEqual(['ul', 'li', 'li', 'br'])
  })

  test('knows which elements their own end tags close', () => {
    const closed = (text: string): readonly boolean[] =>
      Array.from(walkElements(parseXml(text)), element => element.closed)
    expect([closed('<a><b/></a>'), closed('<a><b></a>'), closed('<a>')]).toEqual([
      [true, false],
      [true, false],
      [false],
    ])
  })

  test('gives elements below the deepest level to that one', () => {
    const text = `${'<b>'.repeat(250)}Talks${'</b>'.repeat(250)}`
    const all = [...walkElements(parseXml(text))]
    const depthOf = (element: Element): number => (element.parent === null ? 1 : depthOf(element.parent) + 1)
    expect([all.length, Math.max(...all.map(depthOf))]).toEqual([250, 200])
  })

  test('refuses a text that opens tags without end', () => {
    expect(() => parseXml('<a>'.repeat(20_001))).toThrow(new ReadError('More than 20000 tags are open here.', 60_000))
    expect(names(walkElements(parseXml('<a>'.repeat(20_000))))).toHaveLength(20_000)
  })
})

describe('elements are found', () => {
  const tree = parseXml('<r><n:a id="1"><a id="2"/></n:a><b><n:a id="3"/></b><x:ab id="4"/></r>')
  const ids = (elements: Iterable<Element>): readonly (string | undefined)[] =>
    Array.from(elements, ({ attributes }) => attributes['id'])
  const root = findElement(tree, 'r') as Element

  test('by their names, with or without a prefix', () => {
    expect(findElement(tree, 'a')?.attributes['id']).toBe('1')
    expect(findElement(tree, 'x:ab', 'c')?.attributes['id']).toBe('4')
    expect(findElement(tree, 'c')).toBe(null)
  })

  test('among the children alone, or each outside the others', () => {
    expect(ids(findChildren(root, 'a'))).toEqual(['1'])
    expect(ids(findOutermost(root, ['a']))).toEqual(['1', '3'])
    expect(names(findParts(root))).toEqual(['n:a', 'b', 'x:ab'])
  })

  test('one after another, in the order of the text', () => {
    expect(ids(walkElements(root))).toEqual(['1', '2', undefined, '3', '4'])
  })
})

test('a name loses its prefix', () => {
  expect(['n:a', 'a', 'n:a:b'].map(stripPrefix)).toEqual(['a', 'a', 'a:b'])
})

test('an XPath numbers the siblings of one name from the second on', () => {
  const all = [...walkElements(parseXml('<r><a/><b/><a><c/></a></r>'))]
  expect(all.map(buildXPath)).toEqual(['/r', '/r/a', '/r/b', '/r/a[2]', '/r/a[2]/c'])
})

test.each([
  ['<a xml:lang="zh"><b lang="en"/></a>', 'en'],
  ['<a xml:lang="zh"><b/></a>', 'zh'],
  ['<a lang="zh"><b xml:lang=""/></a>', 'zh'],
  ['<a><b/></a>', undefined],
])('the innermost element of %s is in %s', (text, language) => {
  expect(findLanguage(findElement(parseXml(text), 'b') as Element)).toBe(language)
})
