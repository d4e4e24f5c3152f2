import type { Cutter } from '../reader.js'

/** Makes a cutter for formats in which each line is a document of its own. */
export const createLineCutter = (): Cutter => chunk => {
  const last = chunk.lastIndexOf('\n') + 1
  return last === 0 ? null : { first: chunk.indexOf('\n') + 1, last, count: chunk.split('\n').length - 1 }
}
