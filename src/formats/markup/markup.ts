import { Parser } from 'htmlparser2'
import type { Range } from '../../story/search.js'
import { ReadError } from '../reader.js'

/** A node of a tree of mark-up. Every node knows its range in the text, in UTF-16 units. */
export type Node = Element | Characters

export interface Element extends Range {
  readonly kind: 'element'
  /** The name as written, with its prefix; in lower case in HTML. */
  readonly name: string
  /** Values as written: entities in them are not decoded. */
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Element | null
  readonly children: readonly Node[]
  /** True if its own end tag closes it. */
  readonly closed: boolean
  /** Its number among its siblings of the same name, from 1. */
  readonly nth: number
}

/** A run of text; `literal` if `&` and `<` are only characters (CDATA). */
export interface Characters extends Range {
  readonly kind: 'characters'
  /** The length of the text without the white space around it. */
  readonly size: number
  readonly literal: boolean
}

/** Elements below this depth become children of the one at it. No wire nests so deep, and a walk may recurse. */
const deepest = 200

/** The most tags that may be open at once; a parser's time grows with their square. */
const mostOpen = 20_000

const cdataStart = '<![CDATA['.length

interface OpenElement extends Element {
  children: Node[]
  end: number
  closed: boolean
}

/**
 * Parses an XML text, well-formed or not, into a tree whose root has no name. Throws a ReadError for a text that opens
 * tags without end.
 */
export const parseXml = (text: string): Element => parseTree(text, true)

/** Parses an HTML text into a tree, with the end tags that HTML lets an author leave out. Throws as `parseXml` does. */
export const parseHtml = (text: string): Element => parseTree(text, false)

function parseTree(text: string, xmlMode: boolean): Element {
  const builder = new TreeBuilder(text.length)
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        builder.open(name, attributes, parser.startIndex)
      },
      onclosetag(_name, isImplied) {
        builder.close(parser.endIndex + 1, !isImplied)
      },
      oncdatastart() {
        builder.inCdata = true
      },
      oncdataend() {
        builder.inCdata = false
      },
      ontext(data) {
        builder.addText(parser.startIndex, data)
      },
    },
    { xmlMode, decodeEntities: false },
  )
  parser.write(text)
  parser.end()
  return builder.root
}

/** Builds a tree from a parser's events. */
class TreeBuilder {
  readonly root: OpenElement
  inCdata = false
  readonly #length: number
  readonly #open: OpenElement[]
  /** The number of children of each name that an element has so far. */
  readonly #counts = new WeakMap<Element, Map<string, number>>()

  constructor(length: number) {
    this.#length = length
    this.root = {
      kind: 'element',
      name: '',
      attributes: {},
      parent: null,
      children: [],
      start: 0,
      end: length,
      closed: true,
      nth: 1,
    }
    this.#open = [this.root]
  }

  open(name: string, attributes: Element['attributes'], start: number): void {
    if (this.#open.length > mostOpen) throw new ReadError(`More than ${String(mostOpen)} tags are open here.`, start)
    const within = this.#parent
    const element: OpenElement = {
      kind: 'element',
      name,
      attributes,
      parent: within.name === '' ? null : within,
      children: [],
      start,
      end: this.#length,
      closed: false,
      nth: this.#count(name, within),
    }
    within.children.push(element)
    this.#open.push(element)
  }

  close(end: number, closed: boolean): void {
    const element = this.#open.pop()
    if (element === undefined) return
    element.end = end
    element.closed = closed
  }

  addText(at: number, text: string): void {
    const start = at + (this.inCdata ? cdataStart : 0)
    const size = text.trim().length
    this.#parent.children.push({ kind: 'characters', start, end: start + text.length, size, literal: this.inCdata })
  }

  get #parent(): OpenElement {
    return this.#open[Math.min(this.#open.length, deepest) - 1] ?? this.root
  }

  #count(name: string, within: Element): number {
    const names = this.#counts.get(within) ?? new Map<string, number>()
    const nth = (names.get(name) ?? 0) + 1
    this.#counts.set(within, names.set(name, nth))
    return nth
  }
}

/** Returns a name without its prefix, which each file may bind to anything. */
export const stripPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Yields the elements below one, in the text's order. It does not recurse: a step is cheap however deep it is. */
export function* walkElements(element: Element): Iterable<Element> {
  const waiting: Node[] = element.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind !== 'element') continue
    yield node
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
}

const isNamed = ({ name }: Element, names: readonly string[]): boolean =>
  names.includes(name) || names.includes(stripPrefix(name))

/** Returns the elements among an element's children, whatever their names. */
export const findParts = ({ children }: Element): readonly Element[] =>
  children.filter(child => child.kind === 'element')

/** Returns the children of some names, with or without a prefix. */
export const findChildren = (element: Element, ...names: readonly string[]): readonly Element[] =>
  findParts(element).filter(child => isNamed(child, names))

/** Returns the first element of some names below one, with or without a prefix; it may be deep. */
export function findElement(element: Element, ...names: readonly string[]): Element | null {
  for (const each of walkElements(element)) if (isNamed(each, names)) return each
  return null
}

/** Returns all elements of some names below one, but none inside another. */
export const findOutermost = (element: Element, names: readonly string[]): readonly Element[] =>
  findParts(element).flatMap(child => (isNamed(child, names) ? [child] : findOutermost(child, names)))

/** Returns the language that an element declares, or the nearest one around it that does. */
export function findLanguage(element: Element): string | undefined {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const language = at.attributes['xml:lang'] ?? at.attributes['lang']
    if (language !== undefined && language !== '') return language
  }
  return undefined
}

/** Returns the element's XPath from the tree's root. */
export function buildXPath(element: Element): string {
  const step = element.nth > 1 ? `${element.name}[${String(element.nth)}]` : element.name
  return `${element.parent === null ? '' : buildXPath(element.parent)}/${step}`
}
