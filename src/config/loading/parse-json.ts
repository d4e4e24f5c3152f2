import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { LineIndex } from '../../story/line-index.js'
import { UsageError } from '../../terminal/usage-error.js'
import type { ConfigPlace, KeyProblem } from '../config-problem.js'
import type { ParsedValue } from './parsed-value.js'

/**
 * Reads JSON, in which comments and a comma after the last item are allowed; an empty text is an object without keys.
 * `name` is the file's in messages. Throws a UsageError with the places where the text is not JSON.
 */
export function parseCommentedJson(written: string, name: string): ParsedValue {
  const text = written.replace(/^\uFEFF/u, ' ')
  const lines = new LineIndex(text)
  const placeAt = (offset: number): ConfigPlace => {
    const { line, column } = lines.point(offset)
    return { line, column }
  }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true })
  const broken = errors.map(({ error, offset }) => ({ offset, reason: describe(printParseErrorCode(error)) }))
  const repeated = root === undefined ? [] : repeatedKeys(root)
  const messages = [...broken.slice(0, 1), ...(broken.length === 0 ? repeated : [])].map(({ offset, reason }) => {
    const { line, column } = placeAt(offset)
    return `${name}:${String(line)}:${String(column)}: This configuration cannot be read: ${reason}`
  })
  if (messages.length > 0) throw new UsageError(messages.join('\n'))
  return {
    value: root === undefined ? {} : (getNodeValue(root) as unknown),
    findPlace: ({ keys, isKey = false }) => (root === undefined ? null : placeAt(offsetOf(root, keys, isKey))),
  }
}

/** “CommaExpected” in words. */
const describe = (code: string): string => `${code.replace(/(?<!^)[A-Z]/gu, letter => ` ${letter.toLowerCase()}`)}.`

interface BrokenPlace {
  readonly offset: number
  readonly reason: string
}

/** Finds the keys that an object has twice: the first value would be lost in silence. */
function repeatedKeys({ type, children = [] }: Node): readonly BrokenPlace[] {
  const names = new Set<unknown>()
  return children.flatMap(child => {
    const own: BrokenPlace[] = []
    const [key] = child.children ?? []
    if (type === 'object' && key !== undefined) {
      if (names.has(key.value))
        own.push({ offset: key.offset, reason: `The key “${String(key.value)}” is there twice.` })
      names.add(key.value)
    }
    return [...own, ...repeatedKeys(child)]
  })
}

/** Returns the start of the last of some keys that the text has: of the key itself, or of its value. */
function offsetOf(root: Node, keys: KeyProblem['keys'], isKey: boolean): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const node = findNodeAtLocation(root, [...keys.slice(0, depth)])
    if (node === undefined) continue
    const property = node.parent
    return isKey && depth === keys.length && property?.type === 'property' ? property.offset : node.offset
  }
  return root.offset
}
