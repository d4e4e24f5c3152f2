import { LineIndex } from '../story/line-index.js'

/** Where keys stand in the source of a module: as far as they are written there, one behind the other; empty where none is. */
export function placesIn(source: string): (keys: readonly (string | number)[]) => string {
  const lines = new LineIndex(source)
  const code = withoutComments(source)
  return keys => {
    let at = -1
    for (const key of keys) {
      const found = typeof key === 'string' ? keyBehind(code, key, at + 1) : -1
      if (found >= 0) at = found
    }
    if (at < 0) return ''
    const { line, column } = lines.point(at)
    return `:${String(line)}:${String(column)}`
  }
}

/** Where a key is given a value behind a place; -1 where it is not. */
function keyBehind(code: string, key: string, from: number): number {
  for (let at = code.indexOf(key, from); at >= 0; at = code.indexOf(key, at + 1))
    if (!/[\w$-]/u.test(code.charAt(at - 1)) && /^["']?\s{0,20}:/u.test(code.slice(at + key.length, at + key.length + 24))) return at
  return -1
}

/** The source with blanks for its comments, as long as before. */
function withoutComments(source: string): string {
  let code = ''
  for (let at = 0; at < source.length; ) {
    const sign = source.slice(at, at + 2)
    const close = sign === '//' ? source.indexOf('\n', at) : sign === '/*' ? source.indexOf('*/', at) : null
    const end = close === null ? at + 1 : close < 0 ? source.length : close
    code += close === null ? source.charAt(at) : ' '.repeat(end - at)
    at = end
  }
  return code
}
