import { type Document, LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { ConfigFault } from '../schema.js'
import { UsageError } from '../../terminal/usage-error.js'

/** Where what a fault speaks of stands, for messages: “:3:5”. */
export type PlaceOf = (fault: Pick<ConfigFault, 'path' | 'isKey'>) => string

/** YAML, of which JSON is a part: its value, no keys where nothing is written, and where in the file a fault stands; `name` is the file's in messages. */
export function documentIn(text: string, name: string): { value: unknown; place: PlaceOf } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `:${String(line)}:${String(col)}`
  }
  const [broken] = document.errors
  if (broken !== undefined)
    throw new UsageError(
      `${name}${at(broken.pos[0])}: This configuration cannot be read: ${broken.message.split('\n')[0] ?? ''}`,
    )
  let value: unknown
  try {
    value = document.contents === null ? {} : document.toJS()
  } catch (error) {
    throw new UsageError(`${name}: This configuration cannot be read: ${(error as Error).message}`)
  }
  return {
    value,
    place({ path, isKey = false }) {
      for (let depth = path.length; depth >= 0; depth--) {
        const keys = path.slice(0, depth)
        const node = isKey && depth === path.length ? keyAt(document, keys) : document.getIn(keys, true)
        if (isNode(node) && node.range != null) return at(node.range[0])
      }
      return ''
    },
  }
}

function keyAt(document: Document, keys: ConfigFault['path']): unknown {
  const map = document.getIn(keys.slice(0, -1), true)
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && String(key.value) === keys.at(-1))?.key : undefined
}
