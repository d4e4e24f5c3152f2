import { Parser } from 'htmlparser2'
import type { Cut, Cutter } from '../reader.js'

/** Makes a cutter for feeds: a stream may be cut after each story's element, unless that is the document itself. */
export function createXmlCutter(...names: readonly string[]): Cutter {
  let read = 0
  let depth = 0
  let root: string | null = null
  let ends: number[] = []
  const parser: Parser = new Parser(
    {
      onopentagname(name) {
        root ??= name
        if (names.includes(name)) depth++
      },
      onclosetag(name) {
        if (!names.includes(name)) return
        depth--
        if (depth === 0 && root !== null && !names.includes(root)) ends.push(parser.endIndex + 1 - read)
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  return (chunk): Cut | null => {
    ends = []
    parser.write(chunk)
    read += chunk.length
    const [first, last] = [ends[0], ends.at(-1)]
    return first === undefined || last === undefined ? null : { first, last, count: ends.length }
  }
}
