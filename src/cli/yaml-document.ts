import { LineCounter, isNode, parseDocument } from 'yaml'
import { UsageError } from './usage-error.js'

/** YAML, of which JSON is a part: its value, and where in the file a key stands; `name` is the file's in messages. */
export function documentIn(text: string, name: string): { value: unknown; place: (keys: readonly (string | number)[]) => string } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `:${String(line)}:${String(col)}`
  }
  const [broken] = document.errors
  if (broken !== undefined) throw new UsageError(`${name}${at(broken.pos[0])}: This configuration cannot be read: ${broken.message.split('\n')[0] ?? ''}`)
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    throw new UsageError(`${name}: This configuration cannot be read: ${(error as Error).message}`)
  }
  return {
    value,
    place(keys) {
      for (let depth = keys.length; depth >= 0; depth--) {
        const node = document.getIn(keys.slice(0, depth), true)
        if (isNode(node) && node.range != null) return at(node.range[0])
      }
      return ''
    },
  }
}
