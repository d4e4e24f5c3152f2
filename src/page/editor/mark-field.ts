import { type ChangeDesc, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { severities } from '../../rule.js'
import { markSize } from '../messages.js'
import type { Range } from '../../story/search.js'

/** The story and the number of an issue. */
export interface IssueKey {
  readonly story: number
  readonly number: number
}

/** Marks of a text, and the changes since to the text of now. */
interface MarksOfText {
  readonly marks: Int32Array
  readonly changes: ChangeDesc
}

/** Puts new marks under the words. */
export const setMarks = StateEffect.define<MarksOfText>()

/** The marks under the words. They move with the words while a reader types. */
export const markField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    let next = marks.map(changes)
    for (const effect of effects) if (effect.is(setMarks)) next = drawMarks(effect.value)
    return next
  },
  provide: field => EditorView.decorations.from(field),
})

function drawMarks({ marks, changes }: MarksOfText): DecorationSet {
  const ranges = []
  for (let at = 0; at < marks.length; at += markSize) {
    const [start = 0, end = 0, severity = 0, story = 0, number = 0] = marks.subarray(at, at + markSize)
    const { from, to } = toVisible({ start, end }, changes.length)
    if (from < to) ranges.push(markOf(severity, { story, number }).range(from, to))
  }
  return RangeSet.of(ranges, true).map(changes)
}

const markOf = (severity: number, key: IssueKey): Decoration =>
  Decoration.mark({ class: `issue ${severities[severity] ?? 'info'}`, key })

/** Returns a range that has at least one character, as a place between two cannot be underlined. */
function toVisible({ start, end }: Range, length: number): { readonly from: number; readonly to: number } {
  const to = Math.min(length, Math.max(end, start + 1))
  return { from: Math.max(0, Math.min(start, to - 1)), to }
}

/** Returns the issue of a mark. */
export const issueOf = (mark: Decoration): IssueKey => (mark.spec as { readonly key: IssueKey }).key

export const isSameIssue = (a: IssueKey | null, b: IssueKey | null): boolean =>
  a === b || (a?.story === b?.story && a?.number === b?.number)

/** Lights the mark of the issue that a reader looks at; null lights none. */
export const setCurrent = StateEffect.define<{ readonly from: number; readonly to: number } | null>()

const light = Decoration.mark({ class: 'current-issue' })

/** The mark that a reader looks at. */
export const currentField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(current, { changes, effects }) {
    let next = current.map(changes)
    for (const effect of effects)
      if (effect.is(setCurrent))
        next = effect.value === null ? Decoration.none : Decoration.set(light.range(effect.value.from, effect.value.to))
    return next
  },
  provide: field => EditorView.decorations.from(field),
})
