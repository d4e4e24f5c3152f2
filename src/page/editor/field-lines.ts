import { type ChangeDesc, RangeSet, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { FieldPlace } from '../messages.js'
import { nameRole } from '../wording.js'

/** The fields of a text, and the changes since to the text of now. */
interface FieldsOfText {
  readonly fields: readonly FieldPlace[]
  readonly changes: ChangeDesc
}

/** Shows which part of the story each line is. */
export const setFields = StateEffect.define<FieldsOfText>()

/** Lines with the role of the field that they belong to; its first line names it. */
export const fieldLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, { changes, effects, newDoc }) {
    let next = lines.map(changes)
    for (const effect of effects) if (effect.is(setFields)) next = drawFields(effect.value, newDoc)
    return next
  },
  provide: field => EditorView.decorations.from(field),
})

/** Lines of a field that are styled at most; a longer field is the body, which needs no style. */
const mostLines = 40

function drawFields({ fields, changes }: FieldsOfText, doc: Text): DecorationSet {
  const placed = fields
    .filter(({ start, end }) => start < end && end <= changes.length)
    .map(({ role, start, end }) => ({ role, start: changes.mapPos(start, 1), end: changes.mapPos(end, -1) }))
    .filter(({ start, end }) => start < end)
  const ranges = placed
    .filter(({ role }) => role === 'dateline')
    .map(({ start, end }) => Decoration.mark({ class: 'dateline' }).range(start, end))
  const roles = new Map<number, string>()
  const labels = new Map<number, string[]>()
  for (const { role, start, end } of placed) {
    const first = doc.lineAt(start)
    labels.set(first.from, [...(labels.get(first.from) ?? []), nameRole(role)])
    const last = Math.min(doc.lineAt(end).number, first.number + mostLines)
    if (role !== 'body' && role !== 'dateline')
      for (let line = first.number; line <= last; line++) roles.set(doc.line(line).from, role)
  }
  const lines = new Set([...roles.keys(), ...labels.keys()])
  const styled = Array.from(lines, from => decorateLine(from, roles.get(from) ?? 'body', labels.get(from)))
  return RangeSet.of([...ranges, ...styled], true)
}

/** Names the parts that begin in a line, “body” only where it follows another part. */
const decorateLine = (from: number, role: string, names: readonly string[] | undefined) =>
  Decoration.line({
    class: `role-${role}`,
    ...(names === undefined ? {} : { attributes: { 'data-part': [...new Set(names)].join(' · ') } }),
  }).range(from)
