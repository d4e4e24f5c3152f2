import { ChangeSet, EditorState } from '@codemirror/state'
import { expect, test } from '@jest/globals'
import { fieldLines, setFields } from '../../../src/page/editor/field-lines.js'

test('lines have the roles of their parts, and the first line of each names it', () => {
  const doc = 'Rain\nfalls\n\nORDEN -- It rained.\n\nMore.'
  const state = EditorState.create({ doc, extensions: fieldLines })
  const fields = [
    { role: 'headline', start: 0, end: 10 },
    { role: 'dateline', start: 12, end: 17 },
    { role: 'body', start: 21, end: doc.length },
    { role: 'editors-note', start: 30, end: 30 },
  ]
  const lines: unknown[] = []
  state
    .update({ effects: setFields.of({ fields, changes: ChangeSet.empty(doc.length) }) })
    .state.field(fieldLines)
    .between(0, doc.length, (from, to, each) => {
      const { class: name, attributes } = each.spec as { class: string; attributes?: Record<string, string> }
      lines.push([doc.slice(from, to), name, attributes?.['data-part']])
    })
  expect(lines).toEqual([
    ['', 'role-headline', 'headline'],
    ['', 'role-headline', undefined],
    ['', 'role-body', 'dateline · body'],
    ['ORDEN', 'dateline', undefined],
  ])
})
