import { expect, test } from '@jest/globals'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { MarkdownCopy, walkNodes } from '../../../src/formats/documents/markdown-copy.js'

/** The paragraphs of a text as `role: text`. */
function paragraphsIn(text: string): readonly string[] {
  const copy = new MarkdownCopy(text)
  copy.readBlocks(fromMarkdown(text).children, 0)
  return copy.paragraphs.map(({ text: field, role }) => `${String(role)}: ${field.text}`)
}

test.each<[string, string, readonly string[]]>([
  ['a heading is a headline', '## Boats & nets', ['headline: Boats & nets']],
  ['a heading keeps its bars', '# a | b\n', ['headline: a | b']],
  ['a paragraph of links is related', '[One](x) [Two](y)', ['related: One Two']],
  ['a paragraph with a link is copy', 'See [One](x)', ['null: See One']],
  ['a picture alone has no words', '![Boats](x.png)', []],
  ['a break behind a sentence begins another paragraph', 'One.  \nTwo', ['null: One.', 'null: Two']],
  ['a break within a sentence is a space', 'One,  \ntwo', ['null: One, two']],
  ['quotes and lists are read in order', '> One\n>\n> - Two\n\nThree', ['null: One', 'null: Two', 'null: Three']],
  ['a bare `code` tag hides its words', 'Run <code>a *b*</code> now', ['null: Run Code1 now']],
  ['a code tag without an end leaves the rest out', 'Run <code>a b', ['null: Run ']],
  ['an inline tag parts no words', 'Bo<b>at</b>s', ['null: Boats']],
  ['a comment within a word is nothing', '5<!-- x -->th', ['null: 5th']],
  ['a comment between sentences is a space', 'One.<!-- x -->Two', ['null: One. Two']],
  ['quote marks of the next line are left out', '> One\n> two', ['null: One two']],
])('%s', (_, text, expected) => {
  expect(paragraphsIn(text)).toEqual(expected)
})

test('a paragraph knows its place behind the offset of its tree', () => {
  const source = '---\nBoats *sail*.'
  const copy = new MarkdownCopy(source)
  copy.readBlocks(fromMarkdown(source.slice(4)).children, 4)
  expect(copy.paragraphs.map(({ text }) => text.place)).toEqual([{ start: 4, end: 17 }])
})

test('the names of code go on from block to block', () => {
  expect(paragraphsIn('See `a`.\n\nSee `b`.\n\nSee `a`.')).toEqual([
    'null: See Code1.',
    'null: See Code2.',
    'null: See Code3.',
  ])
})

test('nodes are walked in the file’s order, each before the nodes in it', () => {
  interface Tree {
    readonly name: string
    readonly parts: readonly Tree[]
  }
  const leaf = (name: string): Tree => ({ name, parts: [] })
  const trees = [{ name: 'a', parts: [{ name: 'b', parts: [leaf('c')] }, leaf('d')] }, leaf('e')]
  expect([...walkNodes<Tree>(trees, ({ parts }) => parts)].map(({ name }) => name).join('')).toBe('abcde')
})
