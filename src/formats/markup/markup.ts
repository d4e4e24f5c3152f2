import { Parser } from 'htmlparser2'
import { ReadError } from '../reader.js'

/** A tree of mark-up in which every node knows its place in the text it was read from, in UTF-16 units. */
export type Node = Element | Characters

export interface Element {
  readonly kind: 'element'
  /** As written, with its prefix; in lower case in HTML. */
  readonly name: string
  /** Values as written: entities in them are not decoded. */
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Element | null
  readonly children: readonly Node[]
  readonly start: number
  readonly end: number
  /** Whether its own end tag closes it. */
  readonly closed: boolean
  /** Its number among the elements of its name beside it, from 1. */
  readonly nth: number
}

/** A run of text; `literal` where `&` and `<` are only characters (CDATA). */
export interface Characters {
  readonly kind: 'characters'
  readonly start: number
  readonly end: number
  readonly literal: boolean
}

/** Elements below this depth become children of the one at it: no wire nests so deep, and what walks the tree may recurse. */
const deepest = 200

/** Tags that may be open at once; a parser's time grows with the square of them. */
const mostOpen = 20_000

const cdataStart = '<![CDATA['.length

interface OpenElement extends Element {
  children: Node[]
  end: number
  closed: boolean
}

/** The tree of an XML text, well-formed or not; the root element has no name. Throws a ReadError for a text that opens tags without end. */
export const xmlTree = (text: string): Element => tree(text, true)

/** The tree of an HTML text, with the end tags that HTML lets one leave out. */
export const htmlTree = (text: string): Element => tree(text, false)

function tree(text: string, xmlMode: boolean): Element {
  const root: OpenElement = {
    kind: 'element',
    name: '',
    attributes: {},
    parent: null,
    children: [],
    start: 0,
    end: text.length,
    closed: true,
    nth: 1,
  }
  const open: OpenElement[] = [root]
  const counts = new WeakMap<Element, Map<string, number>>()
  const parent = (): OpenElement => open[Math.min(open.length, deepest) - 1] ?? root
  const numbered = (name: string, within: Element): number => {
    const names = counts.get(within) ?? new Map<string, number>()
    const nth = (names.get(name) ?? 0) + 1
    counts.set(within, names.set(name, nth))
    return nth
  }
  let inCdata = false
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > mostOpen)
          throw new ReadError(`More than ${String(mostOpen)} tags are open here.`, parser.startIndex)
        const within = parent()
        const element: OpenElement = {
          kind: 'element',
          name,
          attributes,
          parent: within.name === '' ? null : within,
          children: [],
          start: parser.startIndex,
          end: text.length,
          closed: false,
          nth: numbered(name, within),
        }
        within.children.push(element)
        open.push(element)
      },
      onclosetag(_name, implied) {
        const element = open.pop()
        if (element === undefined) return
        element.end = parser.endIndex + 1
        element.closed = !implied
      },
      oncdatastart() {
        inCdata = true
      },
      oncdataend() {
        inCdata = false
      },
      ontext(data) {
        const start = parser.startIndex + (inCdata ? cdataStart : 0)
        parent().children.push({ kind: 'characters', start, end: start + data.length, literal: inCdata })
      },
    },
    { xmlMode, decodeEntities: false },
  )
  parser.write(text)
  parser.end()
  return root
}

/** A name without its prefix: what an element is called whatever its file binds the prefix to. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The elements under one, itself left out, in the text's order. It does not recurse: a step is cheap however deep it is. */
export function* elementsIn(element: Element): Iterable<Element> {
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

/** Its children of a name, with or without a prefix. */
export const childrenOf = (element: Element, ...names: readonly string[]): readonly Element[] =>
  element.children.filter(
    (child): child is Element =>
      child.kind === 'element' && (names.includes(child.name) || names.includes(localName(child.name))),
  )

/** The first element under one that has a name, with or without a prefix; it may be deep. */
export function firstOf(element: Element, ...names: readonly string[]): Element | null {
  for (const each of elementsIn(element))
    if (names.includes(each.name) || names.includes(localName(each.name))) return each
  return null
}

/** All elements under one that have a name, outermost alone. */
export function outermost(element: Element, names: readonly string[]): readonly Element[] {
  return element.children.flatMap(child =>
    child.kind !== 'element'
      ? []
      : names.includes(child.name) || names.includes(localName(child.name))
        ? [child]
        : outermost(child, names),
  )
}

/** The language that an element says its words are in, or the nearest one round it that says so. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const language = at.attributes['xml:lang'] ?? at.attributes['lang']
    if (language !== undefined && language !== '') return language
  }
  return undefined
}

/** The element's XPath from the tree's root. */
export function xpathOf(element: Element): string {
  const step = element.nth > 1 ? `${element.name}[${String(element.nth)}]` : element.name
  return `${element.parent === null ? '' : xpathOf(element.parent)}/${step}`
}
