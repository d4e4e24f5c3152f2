import { decodeHTML } from 'entities'
import type { fromMarkdown } from './parse-markdown.js'
import { FieldText } from '../../story/field-text.js'
import type { Range } from '../../story/search.js'
import { CodeNames } from '../copy/program-code.js'
import type { CopyParagraph } from '../copy/story-fields.js'
import { glues, tagName } from '../markup/tags.js'
import { findTable } from './markdown-tables.js'

export type MarkdownRoot = ReturnType<typeof fromMarkdown>
type Block = MarkdownRoot['children'][number]
export type MarkdownNode = MarkdownRoot | Block
type Phrase = Extract<Block, { type: 'paragraph' }>['children'][number]

const escapedMark = '\\\\[!-/:-@[-`{-~]'
const reference = String.raw`&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});`
const lineEnd = String.raw`(?:\r\n?|\n)[ \t>]*`
/** A footnote at its own line, and its number in the copy. */
const footnote = /^\[\^[^[\]\s]{1,40}\]:/u
const footnoteNumber = String.raw`\[\^[^[\]\s]{1,40}\]`

/** Text that Markdown spells differently: an escaped mark, a reference, a line end and the quote marks after it. */
const spelling = new RegExp(`${escapedMark}|${reference}|${lineEnd}|${footnoteNumber}`, 'gu')

/** A mark that ends a sentence, and closing marks after it. */
const terminal = /[.!?…:;]["”’')\]]*$/u

/** Reads the copy of Markdown from parsed trees, each of which begins at an offset of the file. */
export class MarkdownCopy {
  readonly paragraphs: CopyParagraph[] = []
  readonly #source: string
  readonly #names = new CodeNames()

  constructor(source: string) {
    this.#source = source
  }

  /** Reads the paragraphs of blocks and of the blocks in them. Code, tables and raw HTML hold no copy. */
  readBlocks(blocks: readonly Block[], base: number): void {
    for (const block of walkNodes(blocks, blocksIn)) {
      if (block.type !== 'heading' && block.type !== 'paragraph') continue
      const range = rangeOf(block, base)
      if (footnote.test(this.#source.slice(range.start, range.start + 60))) continue
      const end = block.type === 'heading' ? range.end : findTable(this.#source, range)
      const line = new MarkdownLine(this.#source, this.#names)
      for (const phrase of walkNodes(block.children, phrasesIn)) {
        const place = rangeOf(phrase, base)
        if (place.start < end) line.put(phrase, { start: place.start, end: Math.min(place.end, end) })
      }
      const role = findRole(block)
      for (const text of line.finish()) this.paragraphs.push({ text, role })
    }
  }
}

const findRole = (block: Extract<Block, { type: 'heading' | 'paragraph' }>): CopyParagraph['role'] => {
  if (block.type === 'heading') return 'headline'
  return isLinked(block.children) ? 'related' : null
}

/** Lays the phrases of a block out on a line; a line break behind a sentence begins another one. */
class MarkdownLine {
  readonly #source: string
  readonly #names: CodeNames
  readonly #lines: FieldText[] = []
  #open: FieldText
  /** The start of program code between raw tags. */
  #codeStart: number | null = null

  constructor(source: string, names: CodeNames) {
    this.#source = source
    this.#names = names
    this.#open = new FieldText(source)
  }

  put(phrase: Phrase, { start, end }: Range): void {
    if (phrase.type === 'html') this.#putTag(start, end)
    else if (this.#codeStart !== null) return
    else if (phrase.type === 'text') this.#putText(start, end)
    else if (phrase.type === 'break') this.#putBreak(start, end)
    else if (phrase.type === 'inlineCode') this.#names.put(this.#open, start, end)
  }

  /** Returns the lines that have words. */
  finish(): readonly FieldText[] {
    this.#close()
    return this.#lines.filter(line => !line.isCode)
  }

  #putTag(start: number, end: number): void {
    const tag = this.#source.slice(start, end)
    const name = tagName(tag)
    if (name === 'code') {
      if (!tag.startsWith('</')) this.#codeStart ??= end
      else if (this.#codeStart !== null) {
        this.#names.put(this.#open, this.#codeStart, start)
        this.#codeStart = null
      }
    } else if (this.#codeStart === null && isBreaking(tag, name)) this.#putBreak(start, end)
    else if (tag.startsWith('<!--') && glues(this.#open.end, this.#source.slice(end, end + 1)))
      this.#open.joint(start, end)
  }

  #putBreak(start: number, end: number): void {
    if (terminal.test(this.#open.end)) this.#close()
    else if (this.#open.place !== null && !this.#open.end.endsWith(' ')) this.#open.joint(start, end)
  }

  #close(): void {
    if (this.#open.place !== null) this.#lines.push(this.#open)
    this.#open = new FieldText(this.#source)
  }

  #putText(start: number, end: number): void {
    const { place, end: before } = this.#open
    // A picture or a tag between two spaces leaves one.
    const isSpaced = place === null || (before.endsWith(' ') && place.end !== start)
    let at = isSpaced ? start + (/^[ \t]*/u.exec(this.#source.slice(start, end))?.[0].length ?? 0) : start
    const from = at
    for (const { index, 0: spelt } of this.#source.slice(from, end).matchAll(spelling)) {
      const isLineEnd = /^[\r\n]/u.test(spelt)
      let first = from + index
      while (isLineEnd && first > at && /[ \t]/u.test(this.#source[first - 1] ?? '')) first--
      this.#open.verbatim(at, first)
      at = from + index + spelt.length
      if (!isLineEnd) this.#open.decoded(decode(spelt), first, at)
      else if (this.#open.place !== null) this.#open.joint(first, at)
    }
    this.#open.verbatim(at, end)
  }
}

/** Tags of lines and blocks: words on their two sides are not one word. */
const isBreaking = (tag: string, name: string | null): boolean =>
  name !== null &&
  /^(?:br|p|div|li|ul|ol|dl|dt|dd|tr|td|th|table|hr|h[1-6]|blockquote|section)$/u.test(name) &&
  tag !== ''

const rangeOf = ({ position }: MarkdownNode | Phrase, base: number): Range => ({
  start: base + (position?.start.offset ?? 0),
  end: base + (position?.end.offset ?? 0),
})

const blocksIn = (block: Block): readonly Block[] =>
  block.type === 'blockquote' || block.type === 'list' || block.type === 'listItem' ? block.children : []

const phrasesIn = (phrase: Phrase): readonly Phrase[] => ('children' in phrase ? phrase.children : [])

const decode = (spelt: string): string => {
  if (spelt.startsWith('[')) return ''
  return spelt.startsWith('&') ? decodeHTML(spelt) : spelt.slice(1)
}

/** True if a paragraph is nothing but links. */
function isLinked(phrases: readonly Phrase[]): boolean {
  const words = phrases
    .filter(({ type }) => type !== 'image')
    .filter(each => each.type !== 'text' || each.value.trim() !== '')
  return words.length > 0 && words.every(({ type }) => type === 'link')
}

/** Yields nodes and the nodes below them, in the file's order. It does not recurse: quotes may nest by the hundred. */
export function* walkNodes<N>(nodes: readonly N[], childrenOf: (node: N) => readonly N[]): Iterable<N> {
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    waiting.push(...childrenOf(node).toReversed())
  }
}
