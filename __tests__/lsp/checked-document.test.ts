import { expect, test } from '@jest/globals'
import { diagnosticsIn, notesIn, problemsIn, storiesIn } from '../../src/lsp/checked-document.js'
import { checkedDocument } from '../support/checked-documents.js'
import { ruleFor } from '../support/rules.js'

test('the stories, diagnostics, problems and notes of all parts go together', async () => {
  const bad = ruleFor('bad', { id: 'bad' })
  const first = await checkedDocument('{"text": "It was bad."}\n{"text": \n', [bad], 'jsonl')
  const second = await checkedDocument('It was bad, and bad.', [bad])
  const both = { ...first, reports: [...first.reports, ...second.reports] }
  expect(storiesIn(both).map(({ id }) => id)).toEqual(['a#1', 'a#1'])
  expect(diagnosticsIn(both).map(({ ruleId, start }) => [ruleId, start.offset])).toEqual([
    ['bad', 17],
    ['bad', 7],
    ['bad', 16],
  ])
  expect(problemsIn(both).map(({ line }) => line)).toEqual([2])
  expect(notesIn(both)).toEqual([])
})

test('a document that was not read has none', async () => {
  const nothing = { ...(await checkedDocument('', [])), reports: [] }
  expect([storiesIn(nothing), diagnosticsIn(nothing), problemsIn(nothing), notesIn(nothing)]).toEqual([[], [], [], []])
})
