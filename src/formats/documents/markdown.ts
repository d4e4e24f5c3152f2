import { decodeHTML } from 'entities'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { FieldText } from '../../story/field-text.js'
import type { Range } from '../../story/search.js'
import { moveComment } from '../comments.js'
import { buildFields, type CopyParagraph, findHeadline } from '../copy/story-fields.js'
import { findHtmlComments } from '../markup/parsed-comments.js'
import { ReadNote, type Reader } from '../reader.js'
import { readFrontMatter } from './front-matter.js'

type MarkdownNode = ReturnType<typeof fromMarkdown> | MarkdownBlock
type MarkdownBlock = ReturnType<typeof fromMarkdown>['children'][number]
type RawHtml = Extract<MarkdownBlock, { type: 'html' }>
type Phrase = Extract<MarkdownBlock, { type: 'paragraph' }>['children'][number]

/** Markdown (CommonMark), with YAML front matter if it has some: one story a file. */
export const markdownReader: Reader = {
  cutter: null,
  comments: 'html',
  findComments(text) {
    const { end } = readFrontMatter(text)
    return findRawHtml(fromMarkdown(text.slice(end))).flatMap(({ position }) => {
      const [from, to] = [end + (position?.start.offset ?? 0), end + (position?.end.offset ?? 0)]
      return findHtmlComments(text.slice(from, to)).map(each => moveComment(from, each))
    })
  },
  *read({ name, text, before }) {
    const front = readFrontMatter(text)
    const reading = new MarkdownText(text, front.end)
    const paragraphs = reading.readBlocks(fromMarkdown(text.slice(front.end)).children)
    const title = findHeadline(front.fields)
    const heads = title === undefined && paragraphs[0]?.role === 'headline' ? paragraphs.slice(0, 1) : []
    const headline = title ?? heads[0]?.text.text
    const copy = paragraphs.slice(heads.length)
    const fields = [...front.fields, ...buildFields(heads, text), ...buildFields(copy, text, { headline })]
    if (fields.length === 0) {
      yield new ReadNote('This file has no words to check.', 0)
      return
    }
    const id = front.id ?? `${name}#${String(before + 1)}`
    yield { id, version: null, format: 'markdown', fields, language: front.language }
  },
}

/** Finds raw HTML, which alone has comments: in code they are code. */
const findRawHtml = (root: MarkdownNode): readonly RawHtml[] =>
  [...walkNodes([root], node => ('children' in node ? node.children : []))].filter(node => node.type === 'html')

/** Yields nodes and the nodes below them, in the file's order. It does not recurse: quotes may nest by the thousand. */
function* walkNodes<N>(nodes: readonly N[], childrenOf: (node: N) => readonly N[]): Iterable<N> {
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    waiting.push(...childrenOf(node).toReversed())
  }
}

const escapedMark = '\\\\[!-/:-@[-`{-~]'
const reference = String.raw`&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});`
const lineEnd = String.raw`(?:\r\n?|\n)[ \t>]*`
/** Text that Markdown spells differently: an escaped mark, a reference, a line end and the quote marks after it. */
const spelling = new RegExp(`${escapedMark}|${reference}|${lineEnd}`, 'gu')

/** Reads the copy of Markdown whose parsed tree begins at an offset of the file. */
class MarkdownText {
  readonly #source: string
  readonly #base: number

  constructor(source: string, base: number) {
    this.#source = source
    this.#base = base
  }

  /** Returns the paragraphs of blocks and of the blocks in them. Code, tables of figures and raw HTML hold no copy. */
  readBlocks(blocks: readonly MarkdownBlock[]): readonly CopyParagraph[] {
    const paragraphs: CopyParagraph[] = []
    for (const block of walkNodes(blocks, blocksIn)) {
      if (block.type === 'heading') paragraphs.push({ text: this.#readPhrases(block.children), role: 'headline' })
      else if (block.type === 'paragraph')
        paragraphs.push({
          text: this.#readPhrases(block.children),
          role: isLinked(block.children) ? 'related' : null,
        })
    }
    return paragraphs
  }

  #readPhrases(phrases: readonly Phrase[]): FieldText {
    const line = new FieldText(this.#source)
    for (const phrase of walkNodes(phrases, phrasesIn)) this.#put(phrase, line)
    return line
  }

  #put(phrase: Phrase, into: FieldText): void {
    const { start, end } = this.#rangeOf(phrase)
    if (phrase.type === 'text') this.#putText(start, end, into)
    else if (phrase.type === 'break') into.decoded(' ', start, end)
    else if (phrase.type === 'inlineCode') {
      const at = this.#source.indexOf(phrase.value, start)
      // Code is part of its sentence, but no fix may touch it.
      if (at >= 0) into.decoded(phrase.value, at, at + phrase.value.length)
    }
  }

  #putText(start: number, end: number, into: FieldText): void {
    let at = start
    for (const { index, 0: spelt } of this.#source.slice(start, end).matchAll(spelling)) {
      const isLineEnd = /^[\r\n]/u.test(spelt)
      let from = start + index
      while (isLineEnd && from > at && /[ \t]/u.test(this.#source[from - 1] ?? '')) from--
      into.verbatim(at, from)
      at = start + index + spelt.length
      into.decoded(isLineEnd ? ' ' : decode(spelt), from, at)
    }
    into.verbatim(at, end)
  }

  #rangeOf({ position }: Phrase): Range {
    return {
      start: this.#base + (position?.start.offset ?? 0),
      end: this.#base + (position?.end.offset ?? 0),
    }
  }
}

const blocksIn = (block: MarkdownBlock): readonly MarkdownBlock[] =>
  block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem' ? block.children : []

const phrasesIn = (phrase: Phrase): readonly Phrase[] => ('children' in phrase ? phrase.children : [])

const decode = (spelt: string): string => (spelt.startsWith('&') ? decodeHTML(spelt) : spelt.slice(1))

/** True if a paragraph is nothing but links. */
function isLinked(phrases: readonly Phrase[]): boolean {
  const words = phrases
    .filter(({ type }) => type !== 'image')
    .filter(each => each.type !== 'text' || each.value.trim() !== '')
  return words.length > 0 && words.every(({ type }) => type === 'link')
}
