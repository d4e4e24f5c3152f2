import { describe, expect, test } from '@jest/globals'
import { CodeActionKind } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  diagnosticsAt,
  fixAllKind,
  makeAction,
  quickFixes,
  suppressionAction,
  wants,
  withoutVersions,
} from '../../src/lsp/code-actions.js'
import { diagnosticsIn } from '../../src/lsp/checked-document.js'
import { checkedDocument } from '../support/checked-documents.js'
import { ruleFor } from '../support/rules.js'

const text = 'It was bad.\r\nIt went bad.'
const document = TextDocument.create('file:///a.txt', 'plaintext', 7, text)
const noPage = (): null => null

/** A rule that finds “bad” and suggests two words. */
const bad = ruleFor('bad', {
  id: 'bad',
  *check({ fields }) {
    for (const field of fields)
      for (const { index } of field.text.matchAll(/bad/gu)) {
        const span = field.span(index, index + 3)
        yield {
          span,
          message: 'It is bad.',
          suggestions: [
            { title: 'Write “fair”', safe: false, edits: [{ span, text: 'fair' }] },
            { title: 'Write “good”', safe: true, edits: [{ span, text: 'good' }] },
          ],
        }
      }
  },
})

describe('an editor wants a kind of action', () => {
  test.each([
    [undefined, 'quickfix', true],
    [['quickfix'], 'quickfix', true],
    [['quickfix'], fixAllKind, false],
    [['source'], fixAllKind, true],
    [['source.fixAll'], fixAllKind, true],
    [['source.fixAll.wirelint'], fixAllKind, true],
    [['source.fixAll.other'], fixAllKind, false],
    [['sour'], fixAllKind, false],
    [[''], 'quickfix', true],
    [[], 'quickfix', false],
  ])('%j, %s: %s', (only, kind, expected) => {
    expect(wants(only, kind)).toBe(expected)
  })
})

test('the diagnostics of a range are found, also by a cursor beside them', async () => {
  const checked = await checkedDocument(text, [bad])
  const at = (line: number, character: number): readonly number[] =>
    diagnosticsAt(checked, { start: { line, character }, end: { line, character } }).map(({ start }) => start.offset)
  expect(at(0, 7)).toEqual([7])
  expect(at(0, 10)).toEqual([7])
  expect(at(0, 11)).toEqual([])
  expect(at(1, 9)).toEqual([21])
  expect(diagnosticsAt(checked, { start: { line: 0, character: 0 }, end: { line: 1, character: 12 } }).length).toBe(2)
})

test('each suggestion is an action, and the first safe one is preferred', async () => {
  const diagnostics = diagnosticsIn(await checkedDocument(text, [bad])).slice(0, 1)
  const actions = quickFixes(diagnostics, document, noPage)
  expect(actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
    ['Write “fair”', CodeActionKind.QuickFix, undefined],
    ['Write “good”', CodeActionKind.QuickFix, true],
  ])
  expect(actions[1]?.edit).toEqual({
    documentChanges: [
      {
        textDocument: { uri: 'file:///a.txt', version: 7 },
        edits: [{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } }, newText: 'good' }],
      },
    ],
  })
  expect(actions[0]?.diagnostics?.map(({ code, message }) => [code, message])).toEqual([['bad', 'It is bad.']])
  expect(quickFixes([], document, noPage)).toEqual([])
})

test('an action suppresses a diagnostic by a directive', async () => {
  const [diagnostic] = diagnosticsIn(await checkedDocument(text, [bad]))
  if (diagnostic === undefined) throw new Error('Nothing was found.')
  const action = suppressionAction(diagnostic, { start: 0, end: 0, text: 'directive\n' }, document, noPage)
  expect([action.title, action.kind, action.diagnostics?.length]).toEqual([
    'Suppress bad in this paragraph',
    'quickfix',
    1,
  ])
})

test('an editor without versions gets the edits of each document', () => {
  const action = makeAction('All', fixAllKind, [{ start: 0, end: 2, text: 'She' }], document)
  expect(withoutVersions(action)).toEqual({
    title: 'All',
    kind: fixAllKind,
    edit: {
      changes: {
        'file:///a.txt': [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, newText: 'She' },
        ],
      },
    },
  })
  expect(withoutVersions({ title: 'None' })).toEqual({ title: 'None', edit: { changes: {} } })
})
