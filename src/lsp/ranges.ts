import type { Position, Range } from 'vscode-languageserver'
import type { Location, Point } from '../story/story.js'

/** Editors count lines and characters from 0, both in UTF-16 units as we do. */
const position = ({ line, column }: Point): Position => ({ line: line - 1, character: column - 1 })

export const rangeOf = ({ start, end }: Location): Range => ({ start: position(start), end: position(end) })

/** Whether two ranges share a place; an empty one, a cursor, is at home on both sides of it. */
export const touches = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start)

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character)
