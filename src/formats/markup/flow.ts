import { FieldText, liftFields } from '../../story/field-text.js'
import type { Range } from '../../story/search.js'
import type { Field, Role } from '../../story/story.js'
import { isByline } from '../copy/copy-roles.js'
import { CodeNames } from '../copy/program-code.js'
import { readPlainCopy } from '../copy/plain-copy.js'
import { openShortcodes } from '../copy/shortcodes.js'
import { buildFields, type CopyContext, type CopyParagraph } from '../copy/story-fields.js'
import { putCharacters, readText } from './characters.js'
import { type Characters, type Element, type Node, parseHtml, stripPrefix } from './markup.js'
import {
  blocks,
  findPictureRole,
  findRoleByClass,
  isHidden,
  isNamedFurniture,
  isNamedLine,
  ProseScale,
  silent,
} from './page-parts.js'
import { code, holdsCode, splitPreformatted } from './preformatted.js'
import { isCell, isStoryTable } from './story-tables.js'
import { glues } from './tags.js'

/** Roles that an element gives to its content. */
const rolesByElement: Readonly<Record<string, Role>> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  hl1: 'headline',
  hl2: 'headline',
  figcaption: 'caption',
  caption: 'caption',
  'media-caption': 'caption',
  'media-producer': 'credit',
  byline: 'byline',
  dateline: 'dateline',
}

/** A mark that ends a sentence, and closing marks after it. */
const terminal = /[.!?…:;]["”’')\]]*$/u

/** A question of an interview, which pages set as a heading of its answer. */
const question = /^(?:Q|Question)[.:] /u

/** Words of prose that make a table's cell copy: a figure or a name is left alone. */
const cellWords = 12

/** Reads the paragraphs of marked-up text: white space folded, references decoded, each place known. */
export function readParagraphs(
  nodes: readonly Node[],
  source: string,
  lineEnds: LineEnds = 'fold',
): readonly CopyParagraph[] {
  const flow = new Flow(source, nodes, lineEnds)
  for (const node of nodes) flow.put(node)
  return flow.finish()
}

/** Reads the parts of a story in HTML, as a string in another format. */
function readHtml(html: string, context: CopyContext): readonly Field[] {
  // Copy without a tag has its paragraphs in its line breaks, which HTML would fold.
  if (!/<[a-zA-Z/!]|&[#a-zA-Z]/u.test(html)) return readPlainCopy(html, context)
  const read = readParagraphs(parseHtml(html).children, html, findLineEnds(html, context))
  const paragraphs = context.hasLines === true ? openShortcodes(read) : read
  return buildFields(paragraphs, html, context)
}

/** Meanings of line ends in mark-up: a space; a break; or a space, but a break where a line is blank. */
type LineEnds = 'fold' | 'break' | 'part'

function findLineEnds(html: string, { hasLines = false }: CopyContext): LineEnds {
  // WordPress's editor of blocks marks the paragraphs itself.
  if (hasLines && !html.includes('<!-- wp:')) return 'break'
  return blockTag.test(html) ? 'fold' : 'part'
}

/** A tag that parts lines. Mark-up without one has its paragraphs in its blank lines. */
const blockTag = new RegExp(String.raw`<(?:br|${[...blocks].join('|')})[\s/>]`, 'iu')

/** Returns what a CDATA section holds that was escaped once more with its marks, or else the text as it is. */
export function openEscapedCdata(outer: FieldText): FieldText {
  const { text } = outer
  const [, lead] = /^(\s*<!\[CDATA\[)/u.exec(text) ?? []
  if (lead === undefined) return outer
  const close = text.lastIndexOf(']]>')
  return outer.slice(lead.length, close < lead.length ? text.length : close)
}

/** Reads the parts of a story in HTML that another format escapes: `outer` is the HTML, decoded once. */
export function readEscapedHtml(outer: FieldText, context: CopyContext = {}): readonly Field[] {
  const opened = openEscapedCdata(outer)
  return liftFields(readHtml(opened.text, context), opened)
}

/** Does the same for text whose lines are lines of the copy, whatever tags are around it. */
export function readPreformatted(outer: FieldText, context: CopyContext = {}): readonly Field[] {
  const { text } = outer
  return liftFields(buildFields(splitPreformatted(parseHtml(text), text), text, context), outer)
}

/** Elements in whose depth the flow counts: links, times, tables. */
type CountedElement = 'a' | 'time' | 'table'

/** Lays the words of mark-up out in paragraphs. */
class Flow {
  readonly #source: string
  readonly #nodes: readonly Node[]
  readonly #lineEnds: LineEnds
  readonly #scale = new ProseScale()
  #prose: number | null = null
  readonly #names = new CodeNames()
  readonly #paragraphs: CopyParagraph[] = []
  #open: FieldText
  /** White space since the last word. */
  #space: Range | null = null
  #role: Role | null = null
  /** True if all words of the open paragraph are in links. */
  #isLinked = true
  /** True if all words of the open paragraph are in `time` elements. */
  #isTime = true
  readonly #depth: Record<CountedElement, number> = { a: 0, time: 0, table: 0 }
  /** True in a table that is the story: each row is a line. */
  #hasRows = false
  /** Line breaks since the last word. */
  #breaks = 0

  constructor(source: string, nodes: readonly Node[], lineEnds: LineEnds) {
    this.#source = source
    this.#lineEnds = lineEnds
    this.#nodes = nodes
    this.#open = new FieldText(source)
  }

  put(node: Node): void {
    if (node.kind === 'characters') this.#putText(node)
    else this.#putElement(node)
  }

  finish(): readonly CopyParagraph[] {
    this.#close()
    return this.#paragraphs
  }

  #putElement(element: Element): void {
    const name = stripPrefix(element.name).toLowerCase()
    if (silent.has(name) || isHidden(element) || this.#isFurniture(element)) return
    if (name === 'br') this.#putBreak()
    else if (code.has(name)) this.#putCode(element)
    else if (name === 'pre') {
      this.#close()
      if (!holdsCode(element)) this.#paragraphs.push(...splitPreformatted(element, this.#source))
    } else this.#putContent(element, name)
  }

  /** True if an element stands around the story: its name says so, and it holds little of the prose. */
  #isFurniture(element: Element): boolean {
    if (isNamedLine(element) && this.#scale.weigh(element) === 0) return true
    if (!isNamedFurniture(element)) return false
    const prose = this.#scale.weigh(element)
    return prose === 0 || prose * 2 < this.#weighAll()
  }

  /** Weighs the prose of the whole text, once. */
  #weighAll(): number {
    return (this.#prose ??= this.#nodes.reduce(
      (all, node) => all + (node.kind === 'element' ? this.#scale.weigh(node) : 0),
      0,
    ))
  }

  #putContent(element: Element, name: string): void {
    const outerRole = this.#role
    const pictureRole = findPictureRole(element, outerRole)
    const isInRow = this.#hasRows && isCell(element)
    const isBlock = (blocks.has(name) && !isInRow) || pictureRole !== null
    if (isBlock) this.#close()
    if (isInRow) this.#space ??= { start: element.start, end: element.start }
    if (name === 'table') this.#hasRows = isStoryTable(element, this.#weighAll(), this.#scale)
    this.#role = pictureRole ?? rolesByElement[name] ?? (isBlock ? findRoleByClass(element) : null) ?? outerRole
    // Two captions under one picture may be two elements without a space between them.
    if (name === 'span' && this.#role === 'caption' && this.#beginsCaption(element)) this.#close()
    // A dateline may have its place and its agency in elements of their own: they are two words.
    if (name === 'span' && this.#role === 'dateline') this.#space ??= { start: element.start, end: element.start }
    const counted = name === 'a' || name === 'time' || name === 'table' ? name : null
    if (counted !== null) this.#depth[counted]++
    for (const child of element.children) this.put(child)
    if (isBlock) this.#close()
    if (counted !== null) this.#depth[counted]--
    if (name === 'table') this.#hasRows = false
    this.#role = outerRole
  }

  /** True for an element that touches the one before it and begins with a capital. */
  #beginsCaption({ start, children: [first] }: Element): boolean {
    return (
      this.#source.endsWith('</span>', start) &&
      first?.kind === 'characters' &&
      /^\s*\p{Lu}/u.test(this.#source.slice(first.start, first.end))
    )
  }

  #putLineEnds(count: number): void {
    if (this.#lineEnds === 'fold' || (this.#lineEnds === 'part' && count < 2)) return
    for (let ends = count; ends > 0; ends--) this.#putBreak()
  }

  /** One break is a space in a paragraph that goes on; after a sentence's end, or doubled, it parts two paragraphs. */
  #putBreak(): void {
    this.#breaks++
    const { tail } = this.#open
    if (this.#breaks > 1 || terminal.test(tail) || isByline(tail)) this.#close()
  }

  /** Puts a name in the place of program code within a line; lines of code are no copy. */
  #putCode(element: Element): void {
    const { start, end } = element
    const words = readText(element, this.#source).text.trim()
    if (words === '') return
    if (/[\r\n]/u.test(words)) this.#close()
    else {
      this.#putSpace(start)
      this.#names.put(this.#open, start, end)
    }
  }

  #putText(characters: Characters): void {
    const { start, end, literal } = characters
    const text = this.#source.slice(start, end)
    let at = 0
    for (const { index, 0: white } of text.matchAll(/[ \t\r\n\f]+/gu)) {
      this.#putWords({ start: start + at, end: start + index, literal })
      at = index + white.length
      this.#putLineEnds(white.split('\n').length - 1)
      this.#space = { start: this.#space?.start ?? start + index, end: start + at }
    }
    this.#putWords({ start: start + at, end, literal })
  }

  #putWords(words: Omit<Characters, 'kind' | 'size'>): void {
    if (words.start === words.end) return
    this.#putSpace(words.start)
    putCharacters(words, this.#source, this.#open)
  }

  /** Puts the space before the words that begin at an offset. */
  #putSpace(start: number): void {
    const before = this.#open.place
    const space = this.#space
    if (before !== null && this.#breaks > 0) this.#open.joint(before.end, start)
    else if (before !== null && space !== null) this.#open.decoded(' ', space.start, space.end)
    else if (before !== null && this.#isGlued(before.end, start)) this.#open.joint(before.end, start)
    this.#space = null
    this.#breaks = 0
    this.#isLinked &&= this.#depth.a > 0
    this.#isTime &&= this.#depth.time > 0
  }

  /** True if only a comment parts two words; or only a tag, as between a caption and its credit. */
  #isGlued(from: number, to: number): boolean {
    const isParted = this.#source.startsWith('<!--', from) || (from !== to && this.#role === 'caption')
    return isParted && glues(this.#open.end, this.#source.slice(to, to + 1))
  }

  #close(): void {
    const { text, place } = this.#open
    const [isLinked, isTime] = [this.#isLinked, this.#isTime]
    const paragraph = this.#open
    this.#open = new FieldText(this.#source)
    this.#space = null
    this.#breaks = 0
    this.#isLinked = true
    this.#isTime = true
    // A line that is only a time is the page's date.
    if (place === null || isTime || text.trim() === '' || paragraph.isCode) return
    const isProse = terminal.test(text.trimEnd())
    if (this.#depth.table > 0 && !this.#hasRows && !(isProse && text.split(' ').length >= cellWords)) return
    const role = this.#role === 'headline' && question.test(text) ? null : this.#role
    this.#paragraphs.push({ text: paragraph, role: role ?? (isLinked && !isProse ? 'related' : null) })
  }
}
