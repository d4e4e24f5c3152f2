import {
  createScanner,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import type { FieldText } from '../../story/field-text.js'
import { decodeJsonString } from './json-string.js'

/** A JSON document, or one line of JSON, with its syntax problems in the file's order. */
interface JsonDocument {
  readonly root: JsonValue | null
  readonly problems: readonly JsonProblem[]
}

/** Something that is not JSON. A text may have one at every word: only those that are reported become errors. */
export interface JsonProblem {
  readonly what: string
  readonly offset: number
}

/** The most levels of arrays and objects: the parser calls itself for each, and no wire nests so deep. */
const deepest = 500

/** Parses the JSON between two offsets of a file; after a problem the rest is read as well as possible. */
export function parseJson(file: string, from = 0, to = file.length): JsonDocument {
  const start = file[from] === '\uFEFF' ? from + 1 : from
  const source = file.slice(start, to)
  const tooDeep = findTooDeep(source)
  if (tooDeep !== null)
    return { root: null, problems: [{ what: `more than ${String(deepest)} levels`, offset: start + tooDeep }] }
  const errors: ParseError[] = []
  const node = parseTree(source, errors, { disallowComments: true })
  const problems = errors.map(({ error, offset }) => ({ what: describeError(error), offset: start + offset }))
  return { root: node === undefined ? null : new JsonValue(node, '', file, start), problems }
}

/** "PropertyNameExpected" → "property name expected". */
const describeError = (code: ParseErrorCode): string =>
  printParseErrorCode(code)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()

/** Returns the place at which a text is too deep; null for a text that is not, and at once for one of few brackets. */
function findTooDeep(source: string): number | null {
  if (countOf('[', source) + countOf('{', source) <= deepest) return null
  const scanner = createScanner(source, true)
  let depth = 0
  while (scanner.getPosition() < source.length) {
    scanner.scan()
    if (scanner.getTokenLength() !== 1) continue
    const bracket = source[scanner.getTokenOffset()]
    if (bracket === '[' || bracket === '{') depth++
    else if (bracket === ']' || bracket === '}') depth--
    if (depth > deepest) return scanner.getTokenOffset()
  }
  return null
}

/** Counts a character in a text, but no further than is needed. */
function countOf(character: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0 && count <= deepest; at = text.indexOf(character, at + 1)) count++
  return count
}

type Member = readonly [name: string, value: JsonValue]

/** A value of a JSON document that knows its place in the file. */
export class JsonValue {
  readonly #node: Node
  readonly #base: number
  #members: readonly Member[] | null = null
  readonly file: string
  /** RFC 6901, from the document's root. */
  readonly pointer: string

  constructor(node: Node, pointer: string, file: string, base: number) {
    this.#node = node
    this.pointer = pointer
    this.file = file
    this.#base = base
  }

  get isObject(): boolean {
    return this.#node.type === 'object'
  }

  get isArray(): boolean {
    return this.#node.type === 'array'
  }

  /** The decoded string; null for any other value. */
  get string(): string | null {
    return this.#node.type === 'string' ? String(this.#node.value) : null
  }

  /** A string, or a number as written; null for any other value and for a blank string. */
  get scalar(): string | null {
    if (this.#node.type === 'number') return this.file.slice(this.start, this.end)
    return this.string?.trim() === '' ? null : this.string
  }

  /** The string's text, with the places of its characters in the file. */
  get text(): FieldText {
    return decodeJsonString(this.file, this.start + 1, this.end - 1)
  }

  get start(): number {
    return this.#base + this.#node.offset
  }

  /** The end of a value that nothing closes is the end of the text. */
  get end(): number {
    return this.start + this.#node.length
  }

  /** The values of an array. */
  get items(): readonly JsonValue[] {
    return this.isArray ? this.#children.map((node, index) => this.#child(node, String(index))) : []
  }

  /** The names and values of an object; a value that is null is left out with its name. */
  get members(): readonly Member[] {
    this.#members ??= this.isObject ? this.#children.flatMap(property => this.#member(property)) : []
    return this.#members
  }

  /** Returns the value of the first of these names that the object has. */
  get(...names: readonly string[]): JsonValue | null {
    for (const name of names) for (const member of this.members) if (member[0] === name) return member[1]
    return null
  }

  #member({ children: [name, value] = [] }: Node): readonly Member[] {
    if (name === undefined || value === undefined || value.type === 'null') return []
    const key = String(name.value)
    return [[key, this.#child(value, key)]]
  }

  get #children(): readonly Node[] {
    return this.#node.children ?? []
  }

  #child(node: Node, name: string): JsonValue {
    return new JsonValue(
      node,
      `${this.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      this.file,
      this.#base,
    )
  }
}
