import { existsSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A line of a file, counted from 1. */
export interface ModulePlace {
  readonly file: string
  readonly line: string
}

/** A line after the name of a file, behind what tells versions of the file apart. */
const lineAfter = /^(?:\?[^:\s]*)?:(\d+)/u

/** Finds the first place in a trace that is in one of some files; null if none is. */
export function findPlaceInTrace(trace: string, files: readonly string[]): ModulePlace | null {
  const places = files.flatMap(file =>
    [pathToFileURL(file).href, file].flatMap(name => {
      for (let at = trace.indexOf(name); at >= 0; at = trace.indexOf(name, at + 1)) {
        const line = lineAfter.exec(trace.slice(at + name.length))?.[1]
        if (line !== undefined) return [{ file, line, at }]
      }
      return []
    }),
  )
  const [first] = places.sort((a, b) => a.at - b.at)
  return first === undefined ? null : { file: first.file, line: first.line }
}

/** Finds the line that imports what Node says it cannot find; null for another message. */
export function findPlaceOfImport(message: string, files: readonly string[]): ModulePlace | null {
  const wanted = /^Cannot find (?:module|package) '([^']+)'/u.exec(message)?.[1]
  if (wanted === undefined) return null
  const file = files.find(each => message.includes(`imported from ${each}`)) ?? files[0]
  const name = basename(wanted, extname(wanted))
  // The module itself may be what is missing.
  const lines = file === undefined || !existsSync(file) ? [] : readFileSync(file, 'utf8').split('\n')
  const at = lines.findIndex(line => /\b(?:import|from|require)\b/u.test(line) && line.includes(name))
  return file === undefined || at < 0 ? null : { file, line: String(at + 1) }
}
