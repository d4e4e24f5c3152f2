import { fromMarkdown } from './parse-markdown.js'
import { moveComment } from '../comments.js'
import { buildFields, findHeadline } from '../copy/story-fields.js'
import { findHtmlComments } from '../markup/parsed-comments.js'
import { ReadError, ReadNote, type Reader } from '../reader.js'
import { readFrontMatter } from './front-matter.js'
import { splitMarkdown } from './markdown-blocks.js'
import { MarkdownCopy, type MarkdownNode, type MarkdownRoot, walkNodes } from './markdown-copy.js'

type RawHtml = Extract<MarkdownNode, { type: 'html' }>

/** Markdown (CommonMark, and GitHub's tables), with YAML front matter if it has some: one story a file. */
export const markdownReader: Reader = {
  cutter: null,
  comments: 'html',
  findComments(text) {
    const { end } = readFrontMatter(text)
    return [...parseMarkdown(text, end)].flatMap(tree =>
      tree instanceof ReadError
        ? []
        : findRawHtml(tree.root).flatMap(({ position }) => {
            const [from, to] = [tree.base + (position?.start.offset ?? 0), tree.base + (position?.end.offset ?? 0)]
            return findHtmlComments(text.slice(from, to)).map(each => moveComment(from, each))
          }),
    )
  },
  *read({ name, text, before }) {
    const front = readFrontMatter(text)
    const reading = new MarkdownCopy(text)
    let isWhole = true
    for (const tree of parseMarkdown(text, front.end)) {
      if (tree instanceof ReadError) {
        isWhole = false
        yield tree
      } else reading.readBlocks(tree.root.children, tree.base)
    }
    const { paragraphs } = reading
    const title = findHeadline(front.fields)
    const heads = title === undefined && paragraphs[0]?.role === 'headline' ? paragraphs.slice(0, 1) : []
    const headline = title ?? heads[0]?.text.text
    const copy = paragraphs.slice(heads.length)
    const fields = [...front.fields, ...buildFields(heads, text), ...buildFields(copy, text, { headline })]
    if (fields.length === 0) {
      if (isWhole) yield new ReadNote('This file has no words to check.', 0)
      return
    }
    const id = front.id ?? `${name}#${String(before + 1)}`
    yield { id, version: null, format: 'markdown', fields, language: front.language }
  },
}

/** A tree of a stretch of the file, which begins at an offset of it. */
interface MarkdownTree {
  readonly root: MarkdownRoot
  readonly base: number
}

/** A line that says where a link's name leads: "[port]: https://example.com". */
const definition = /^ {0,3}\[(?!\^)([^[\]\n]{1,200})\]:/gmu
const linkName = /\[([^[\]\n]{1,200})\]/gu

/** Parses a text stretch by stretch. A stretch that a parser would not finish in time is an error; the rest is read. */
function* parseMarkdown(text: string, from: number): Iterable<MarkdownTree | ReadError> {
  const defined = new Set([...text.matchAll(definition)].map(([, name = '']) => normaliseName(name)))
  for (const { start, end, refusal } of splitMarkdown(text, from)) {
    if (refusal !== null) {
      yield new ReadError(refusal, start)
      continue
    }
    const stretch = text.slice(start, end)
    yield { root: fromMarkdown(stretch + defineNames(stretch, defined)), base: start }
  }
}

/** Writes definitions for the names of links in a stretch that the file defines anywhere. */
function defineNames(stretch: string, defined: ReadonlySet<string>): string {
  if (defined.size === 0) return ''
  const names = new Set([...stretch.matchAll(linkName)].map(([, name = '']) => normaliseName(name)))
  return `\n\n${[...names].flatMap(name => (defined.has(name) ? [`[${name}]: #`] : [])).join('\n')}`
}

const normaliseName = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase()

/** Finds raw HTML, which alone has comments: in code they are code. */
const findRawHtml = (root: MarkdownNode): readonly RawHtml[] =>
  [...walkNodes([root], node => ('children' in node ? node.children : []))].filter(node => node.type === 'html')
