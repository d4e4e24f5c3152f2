import { type Document, LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml'
import { UsageError } from '../../terminal/usage-error.js'
import type { ConfigPlace, KeyProblem } from '../config-problem.js'
import type { ParsedValue } from './parsed-value.js'

/**
 * Reads YAML; an empty text is an object without keys. `name` is the file's in messages. Throws a UsageError with the
 * lines where the text is not YAML.
 */
export function parseYaml(text: string, name: string): ParsedValue {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const placeAt = (offset: number): ConfigPlace => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const broken = new Map(
    document.errors.map(({ pos: [offset], message }) => {
      const { line, column } = placeAt(offset)
      const [reason = ''] = message.split('\n')
      return [line, `${name}:${String(line)}:${String(column)}: This configuration cannot be read: ${reason}`]
    }),
  )
  if (broken.size > 0) throw new UsageError([...broken.values()].join('\n'))
  return {
    value: document.contents === null ? {} : valueOf(document, name),
    findPlace({ keys, isKey = false }) {
      const offset = offsetOf(document, keys, isKey)
      return offset === null ? null : placeAt(offset)
    },
  }
}

/** The value of a document; an alias without an anchor is found only here. */
function valueOf(document: Document, name: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new UsageError(`${name}: This configuration cannot be read: ${(error as Error).message}`)
  }
}

/** Returns the start of the last of some keys that the text has: of the key itself, or of its value. */
function offsetOf(document: Document, keys: KeyProblem['keys'], isKey: boolean): number | null {
  for (let depth = keys.length; depth >= 0; depth--) {
    const path = keys.slice(0, depth)
    const node = isKey && depth === keys.length ? keyNode(document, path) : document.getIn(path, true)
    if (isNode(node) && node.range != null) return node.range[0]
  }
  return null
}

function keyNode(document: Document, keys: KeyProblem['keys']): unknown {
  const map = document.getIn(keys.slice(0, -1), true)
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && String(key.value) === keys.at(-1))?.key : undefined
}
