import {
  createScanner,
  type Node,
  type ParseError,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import type { FieldText } from '../../story/field-text.js'
import { jsonString } from './json-string.js'

/** A JSON document, or one line of JSON, with its breaches of the grammar in the file's order. */
export interface JsonDocument {
  readonly root: JsonValue | null
  readonly breaches: readonly Breach[]
}

/** A text may have a breach at every word: it becomes an error only where it is said. */
interface Breach {
  readonly what: string
  readonly offset: number
}

/** Levels of arrays and objects at most: the parser calls itself for each, and no wire nests so deep. */
const deepest = 500

/** Reads the JSON between two offsets of a file; what stands behind a breach is read as well as it can be. */
export function jsonDocument(file: string, from = 0, to = file.length): JsonDocument {
  const start = file[from] === '\uFEFF' ? from + 1 : from
  const source = file.slice(start, to)
  const tooDeep = tooDeepAt(source)
  if (tooDeep !== null)
    return { root: null, breaches: [{ what: `more than ${String(deepest)} levels`, offset: start + tooDeep }] }
  const found: ParseError[] = []
  const node = parseTree(source, found, { disallowComments: true })
  const breaches = found.map(({ error, offset }) => ({ what: inWords(error), offset: start + offset }))
  return { root: node === undefined ? null : new JsonValue(node, '', file, start), breaches }
}

/** "PropertyNameExpected" → "property name expected". */
const inWords = (code: ParseErrorCode): string =>
  printParseErrorCode(code)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()

function tooDeepAt(source: string): number | null {
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

  /** A string, decoded; null for anything else. */
  get string(): string | null {
    return this.#node.type === 'string' ? String(this.#node.value) : null
  }

  /** A string or a number as written; null for anything else, and for a string that is empty. */
  get scalar(): string | null {
    if (this.#node.type === 'number') return this.file.slice(this.start, this.end)
    return this.string?.trim() === '' ? null : this.string
  }

  /** A string's text, with the places of its characters in the file. */
  get text(): FieldText {
    return jsonString(this.file, this.start + 1, this.end - 1)
  }

  get start(): number {
    return this.#base + this.#node.offset
  }

  /** The parser gives no length to what nobody closed: that has no end. */
  get end(): number {
    return this.#node.length < 0 ? Infinity : this.start + this.#node.length
  }

  /** An array's values. */
  get items(): readonly JsonValue[] {
    return this.isArray ? this.#children.map((node, index) => this.#child(node, String(index))) : []
  }

  /** An object's names and values; a value that is null is left out, as if the name were not there. */
  get members(): readonly Member[] {
    this.#members ??= this.isObject ? this.#children.flatMap(property => this.#member(property)) : []
    return this.#members
  }

  /** The value of the first of these names that the object has. */
  get(...names: readonly string[]): JsonValue | null {
    for (const name of names) {
      const found = this.members.find(([each]) => each === name)
      if (found !== undefined) return found[1]
    }
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
