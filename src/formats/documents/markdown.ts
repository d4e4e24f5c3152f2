import { decodeHTML } from 'entities'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { FieldText } from '../../story/field-text.js'
import { movedBy } from '../comments.js'
import { htmlComments } from '../markup/parsed-comments.js'
import { type CopyParagraph, fieldsOfParagraphs } from '../copy/copy.js'
import { frontMatterOf } from './front-matter.js'
import { textOfRole } from '../markup/marked-field.js'
import { ReadNote, type Reader } from '../reader.js'

type Block = ReturnType<typeof fromMarkdown>['children'][number]
type Raw = Extract<Block, { type: 'html' }>
type Phrase = Extract<Block, { type: 'paragraph' }>['children'][number]

/** Markdown (CommonMark), with YAML front matter where it has some: one story a file. */
export const markdownReader: Reader = {
  cutter: null,
  comments: 'html',
  commentsIn(text) {
    const { end } = frontMatterOf(text)
    return rawIn(fromMarkdown(text.slice(end))).flatMap(({ position }) => {
      const [from, to] = [end + (position?.start.offset ?? 0), end + (position?.end.offset ?? 0)]
      return htmlComments(text.slice(from, to)).map(each => movedBy(from, each))
    })
  },
  *read({ name, text, before }) {
    const front = frontMatterOf(text)
    const tree = fromMarkdown(text.slice(front.end))
    const paragraphs: CopyParagraph[] = []
    for (const node of tree.children) collect(node, text, front.end, paragraphs)
    const first = paragraphs[0]
    const given = textOfRole(front.fields, 'headline')
    const heading = first?.role === 'headline' ? first.text.text : undefined
    const headline = given ?? heading
    const [headed, copy] =
      given === undefined && first !== undefined && heading !== undefined
        ? [[first], paragraphs.slice(1)]
        : [[], paragraphs]
    const fields = [
      ...front.fields,
      ...fieldsOfParagraphs(headed, text),
      ...fieldsOfParagraphs(copy, text, headline === undefined ? {} : { headline }),
    ]
    if (fields.length === 0) yield new ReadNote('This file has no words to check.', 0)
    else
      yield {
        id: front.id ?? `${name}#${String(before + 1)}`,
        version: null,
        format: 'markdown',
        fields,
        language: front.language,
      }
  },
}

/** Raw HTML, which alone has comments: in code they are code. */
const rawIn = (node: { readonly type: string; readonly children?: readonly unknown[] }): readonly Raw[] =>
  node.type === 'html' ? [node as Raw] : (node.children ?? []).flatMap(child => rawIn(child as Block))

/** The paragraphs of a block and of the blocks in it. Code, tables of figures and raw HTML hold no copy. */
function collect(node: Block, source: string, base: number, into: CopyParagraph[]): void {
  if (node.type === 'heading') into.push({ text: lineOf(node.children, source, base), role: 'headline' })
  else if (node.type === 'paragraph') {
    const words = node.children.filter(
      child => child.type !== 'image' && !(child.type === 'text' && child.value.trim() === ''),
    )
    const linked = words.length > 0 && words.every(({ type }) => type === 'link')
    into.push({ text: lineOf(node.children, source, base), role: linked ? 'related' : null })
  } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
    for (const child of node.children) collect(child, source, base, into)
}

function lineOf(children: readonly Phrase[], source: string, base: number): FieldText {
  const line = new FieldText(source)
  for (const child of children) put(child, source, base, line)
  return line
}

function put(node: Phrase, source: string, base: number, into: FieldText): void {
  if (node.type === 'text') putText(node, source, base, into)
  else if (node.type === 'break') {
    const { start, end } = placeOf(node, base)
    into.decoded(' ', start, end)
  } else if (node.type === 'inlineCode') {
    const { start } = placeOf(node, base)
    const at = source.indexOf(node.value, start)
    // Part of its sentence, but nothing that a repair may touch.
    if (at >= 0) into.decoded(node.value, at, at + node.value.length)
  } else if ('children' in node) for (const child of node.children) put(child, source, base, into)
}

const placeOf = ({ position }: Phrase, base: number): { start: number; end: number } => ({
  start: base + (position?.start.offset ?? 0),
  end: base + (position?.end.offset ?? 0),
})

/** What Markdown spells otherwise than it reads: an escaped mark, a reference, a line end with what quotes or indents the next line. */
const spelling = /\\[!-/:-@[-`{-~]|&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});|(?:\r\n?|\n)[ \t>]*/gu

function putText(node: Phrase, source: string, base: number, into: FieldText): void {
  const { start, end } = placeOf(node, base)
  let at = start
  for (const { index, 0: spelt } of source.slice(start, end).matchAll(spelling)) {
    const isLineEnd = /^[\r\n]/u.test(spelt)
    let from = start + index
    while (isLineEnd && from > at && /[ \t]/u.test(source[from - 1] ?? '')) from--
    into.verbatim(at, from)
    at = start + index + spelt.length
    into.decoded(isLineEnd ? ' ' : spelt.startsWith('&') ? decodeHTML(spelt) : spelt.slice(1), from, at)
  }
  into.verbatim(at, end)
}
