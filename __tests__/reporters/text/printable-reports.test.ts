import { expect, test } from '@jest/globals'
import { makeReportsPrintable } from '../../../src/reporters/text/printable-reports.js'
import { makeDiagnostic, makeFrame, makeProblem, makeReport, makeStory } from '../../support/made-reports.js'
import { collect, feed } from '../../support/reports.js'

const bad = 'a\u001bb'
const good = 'a\uFFFDb'

test('names, ids, messages, excerpts and titles are made makePrintable; frames and copy stay', async () => {
  const frame = makeFrame({ text: bad })
  const copy = [{ role: 'body', text: bad }]
  const diagnostic = makeDiagnostic({
    file: bad,
    story: bad,
    message: bad,
    excerpt: bad,
    suggestions: [{ title: bad, safe: true, edits: [{ start: 0, end: 1, text: bad }] }],
  })
  const problem = makeProblem({ message: bad, line: 2, column: 3 })
  const report = makeReport({
    file: bad,
    stories: [makeStory({ id: bad, diagnostics: [diagnostic], frames: [frame], copy })],
    problems: [problem],
  })
  const [printed] = await collect(makeReportsPrintable(feed([report])))
  expect(printed).toEqual({
    ...report,
    file: good,
    stories: [
      {
        ...report.stories[0],
        id: good,
        diagnostics: [
          {
            ...diagnostic,
            file: good,
            story: good,
            message: good,
            excerpt: good,
            suggestions: [{ title: good, safe: true, edits: [{ start: 0, end: 1, text: bad }] }],
          },
        ],
      },
    ],
    problems: [{ ...problem, message: good }],
  })
})
