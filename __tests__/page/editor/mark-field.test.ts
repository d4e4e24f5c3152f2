import { ChangeSet, EditorState } from '@codemirror/state'
import { expect, test } from '@jest/globals'
import {
  currentField,
  isSameIssue,
  issueOf,
  markField,
  setCurrent,
  setMarks,
} from '../../../src/page/editor/mark-field.js'

const doc = 'Rain fell on the the town.'
const begun = EditorState.create({ doc, extensions: [markField, currentField] })

/** Lists the marked words of a state, each with its class, and its story and number. */
function listMarks(state: EditorState): readonly unknown[] {
  const marks: unknown[] = []
  state.field(markField).between(0, state.doc.length, (from, to, mark) => {
    const { story, number } = issueOf(mark)
    marks.push([state.sliceDoc(from, to), (mark.spec as { class: string }).class, story, number])
  })
  return marks
}

const marked = (marks: readonly number[], changes = ChangeSet.empty(doc.length)): EditorState =>
  begun.update({ effects: setMarks.of({ marks: Int32Array.from(marks), changes }) }).state

test('marks are under their words, and move with them', () => {
  const state = marked([0, 4, 2, 0, 1, 17, 20, 0, 0, 2])
  expect(listMarks(state)).toEqual([
    ['Rain', 'issue info', 0, 1],
    ['the', 'issue error', 0, 2],
  ])
  expect(listMarks(state.update({ changes: { from: 0, insert: 'Heavy ' } }).state)[1]).toEqual([
    'the',
    'issue error',
    0,
    2,
  ])
})

test('a place between two letters marks the next one, and at the end the last', () => {
  expect(listMarks(marked([5, 5, 1, 0, 1, 26, 26, 1, 0, 2]))).toEqual([
    ['f', 'issue warning', 0, 1],
    ['.', 'issue warning', 0, 2],
  ])
})

test('marks of a text that has changed meanwhile are where the words are now', () => {
  const changes = ChangeSet.of({ from: 0, to: 5 }, doc.length)
  const state = begun.update({ changes }).state
  const late = state.update({ effects: setMarks.of({ marks: Int32Array.from([17, 20, 0, 0, 1]), changes }) }).state
  expect(listMarks(late)).toEqual([['the', 'issue error', 0, 1]])
})

test('one issue is lit, or none', () => {
  const lit = begun.update({ effects: setCurrent.of({ from: 0, to: 4 }) }).state
  expect([
    lit.field(currentField).size,
    lit.update({ effects: setCurrent.of(null) }).state.field(currentField).size,
  ]).toEqual([1, 0])
})

test('issues are the same by story and number', () => {
  const one = { story: 0, number: 1 }
  expect([isSameIssue(one, { ...one }), isSameIssue(one, { story: 1, number: 1 }), isSameIssue(one, null)]).toEqual([
    true,
    false,
    false,
  ])
})

test('twenty thousand marks take no time that a reader sees', () => {
  const marks = Int32Array.from(
    { length: 100_000 },
    (_, at) => [Math.floor(at / 5) * 9, Math.floor(at / 5) * 9 + 3, 0, 0, 1][at % 5] ?? 0,
  )
  const long = EditorState.create({ doc: 'Rain fell.'.repeat(20_000), extensions: markField })
  const began = performance.now()
  long
    .update({ effects: setMarks.of({ marks, changes: ChangeSet.empty(long.doc.length) }) })
    .state.update({ changes: { from: 0, insert: 'x' } })
  expect(performance.now() - began).toBeLessThan(1000)
})
