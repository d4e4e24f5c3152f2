import type { Position, Range } from 'vscode-languageserver'
import type { Location, Point } from '../story/story.js'

/** Editors count lines and characters from 0. Both count characters in UTF-16 units. */
const toPosition = ({ line, column }: Point): Position => ({ line: line - 1, character: column - 1 })

export const rangeOf = ({ start, end }: Location): Range => ({ start: toPosition(start), end: toPosition(end) })

/** Tells whether two ranges share a place. An empty range, such as a cursor, touches what is on either side of it. */
export const touches = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start)

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character)
