import { expect, test } from '@jest/globals'
import { DiagnosticSeverity } from 'vscode-languageserver-protocol'
import type { StoryReport } from '../../src/linter/report.js'
import { reachVerdict } from '../../src/linter/verdict/verdict.js'
import { editorDiagnostics, toEditorDiagnostic } from '../../src/lsp/diagnostics.js'
import { makeDiagnostic } from '../support/made-reports.js'

const noPage = (): null => null
const problemAt = (text: string, line: number | null, column: number | null): unknown => {
  const report = {
    file: 'a.xml',
    stories: [],
    problems: [{ kind: 'unreadable' as const, message: 'This cannot be read.', line, column }],
    notes: [],
    ran: [],
  }
  return editorDiagnostics(
    { version: 1, text, format: 'nitf', comments: null, reports: [report], rules: [], complaints: [] },
    noPage,
  )[0]?.range
}

const severitiesOf = (format: string, stories: readonly StoryReport[]): unknown => {
  const problem = { kind: 'unreadable' as const, message: 'This cannot be read.', line: 1, column: 1 }
  const report = { file: 'a', stories, problems: [problem, problem], notes: [], ran: [] }
  return editorDiagnostics(
    { version: 1, text: 'a', format, comments: null, reports: [report], rules: [], complaints: [] },
    noPage,
  ).map(({ severity }) => severity)
}
const story: StoryReport = {
  id: 'a#1',
  version: null,
  words: 1,
  score: 0,
  verdict: reachVerdict([], 1),
  diagnostics: [],
  frames: [],
  hidden: [],
  copy: null,
  isLeftOut: false,
  status: null,
}

test.each([
  ['json', [], [DiagnosticSeverity.Hint]],
  ['jsonl', [], [DiagnosticSeverity.Hint]],
  ['csv', [], [DiagnosticSeverity.Hint]],
  ['xml', [], [DiagnosticSeverity.Hint]],
  ['json', [story], [DiagnosticSeverity.Error, DiagnosticSeverity.Error]],
  ['nitf', [], [DiagnosticSeverity.Error, DiagnosticSeverity.Error]],
  ['ninjs', [], [DiagnosticSeverity.Error, DiagnosticSeverity.Error]],
])('what cannot be read of a document in %s with %j', (format, stories, expected) => {
  expect(severitiesOf(format, stories)).toEqual(expected)
})

test.each([
  ['at its word', 'a\r\nb <c>d e', 2, 3, [1, 2, 1, 6]],
  ['at a line’s end', 'ab\ncd', 1, 3, [0, 2, 0, 2]],
  ['with no place', 'ab cd', null, null, [0, 0, 0, 2]],
  ['in a word without end', 'x'.repeat(100), 1, 11, [0, 10, 0, 50]],
  ['behind the last line', 'ab\n', 2, 1, [1, 0, 1, 0]],
])('a problem stands %s', (_, text, line, column, [startLine, startCharacter, endLine, endCharacter]) => {
  expect(problemAt(text, line, column)).toEqual({
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  })
})

test('related places have the address of the document', () => {
  const place = { start: { line: 2, column: 1, offset: 9 }, end: { line: 2, column: 3, offset: 11 } }
  const diagnostic = makeDiagnostic({ related: [{ ...place, message: 'It is here.', excerpt: 'ab' }] })
  expect(toEditorDiagnostic(diagnostic, noPage, 'file:///a.txt').relatedInformation).toEqual([
    {
      location: { uri: 'file:///a.txt', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } } },
      message: 'It is here.',
    },
  ])
  expect(toEditorDiagnostic(diagnostic, noPage).relatedInformation).toBeUndefined()
})

test('the words of the source are a related place', () => {
  const [start, end] = [
    { offset: 4, line: 2, column: 3 },
    { offset: 6, line: 2, column: 5 },
  ]
  const source = { file: 'a', path: null, text: '30', language: 'de', start, end }
  expect(toEditorDiagnostic(makeDiagnostic({ source }), noPage, 'file:///a').relatedInformation).toEqual([
    {
      location: { uri: 'file:///a', range: { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } } },
      message: 'The source: “30”',
    },
  ])
})
