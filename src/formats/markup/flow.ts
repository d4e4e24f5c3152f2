import { FieldText } from '../../story/field-text.js'
import type { Range } from '../../story/search.js'
import type { Role } from '../../story/story.js'
import { isByline } from '../copy/copy-roles.js'
import { CodeNames } from '../copy/program-code.js'
import type { CopyParagraph } from '../copy/story-fields.js'
import { putCharacters, readText } from './characters.js'
import { type Characters, type Element, type Node, stripPrefix } from './markup.js'
import {
  blocks,
  findPictureRole,
  findRoleByClass,
  isFootnoteMark,
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

/** The mark of an item in a list that is written out, and a run of such marks. */
const bullet = /^[•·▪■►▶»›*–—-]+$/u

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

/** Meanings of line ends in mark-up: a space; a break; or a space, but a break where a line is blank. */
export type LineEnds = 'fold' | 'break' | 'part'

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
  /** The number of links so far, and that of the link of the last word. */
  #links = 0
  #lastLink = 0

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
    if (silent.has(name) || isHidden(element) || isFootnoteMark(element, name) || this.#isFurniture(element)) return
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
    const isByline = name === 'span' && findRoleByClass(element) === 'byline'
    const isBlock = (blocks.has(name) && !isInRow) || pictureRole !== null || isByline
    if (name === 'a') this.#links++
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
      this.#isLinked &&= this.#depth.a > 0
      this.#isTime = false
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
    const text = this.#source.slice(words.start, words.end)
    const isMark = bullet.test(text)
    if (this.#breaks > 0 && (isMark || this.#beginsLink())) this.#close()
    // The mark of an item says nothing of its words.
    if (!isMark) {
      this.#isLinked &&= this.#depth.a > 0
      this.#isTime &&= this.#depth.time > 0
      this.#lastLink = this.#links
    }
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
  }

  /** True in a link that begins on a line of its own, below a line that is a link too. */
  #beginsLink(): boolean {
    return this.#isLinked && this.#depth.a > 0 && this.#links !== this.#lastLink
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
    const isNamed = this.#role === 'caption' || this.#role === 'credit'
    if (this.#depth.table > 0 && !this.#hasRows && !isNamed && !(isProse && text.split(' ').length >= cellWords)) return
    const role = this.#role === 'headline' && question.test(text) ? null : this.#role
    this.#paragraphs.push({ text: paragraph, role: role ?? (isLinked && !isProse ? 'related' : null) })
  }
}
