import { expect, test } from '@jest/globals'
import { makeDiagnostic, makeHidden, makeReport, makeStory, mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

const parsed = async (...args: Parameters<typeof printed>): Promise<unknown> =>
  JSON.parse(await printed(...args)) as unknown

const none = { comment: 0, 'suppression-file': 0, baseline: 0 }
const clean = { level: 'clean', weight: 0, families: 0, slips: 0, evidence: [] }
const cleanScores = { damaged: { level: 'clean', weight: 0, slips: 0, families: [] } }

test('a run is one object', async () => {
  const [feed, slip] = mixedReports
  expect(await parsed('json', mixedReports)).toEqual({
    version: 2,
    tool: { name: 'wirelint', version: '1.2.3' },
    files: [
      {
        file: './in/feed.jsonl',
        stories: [
          {
            id: 'k1',
            status: null,
            words: 3,
            score: 10,
            verdict: feed?.stories[0]?.verdict,
            scores: {
              damaged: { level: 'suspect', weight: 2.5, slips: 1, families: [{ family: 'test', issues: 2 }] },
            },
            diagnostics: feed?.stories[0]?.diagnostics,
            hidden: none,
          },
          {
            id: 'k2',
            status: null,
            words: 3,
            score: 0,
            verdict: clean,
            scores: cleanScores,
            diagnostics: feed?.stories[1]?.diagnostics,
            hidden: none,
          },
        ],
        problems: [{ message: 'This line is broken.', line: 3, column: 9 }],
      },
      {
        file: 'b.txt',
        stories: [
          {
            id: 'b.txt#1',
            status: null,
            words: 3,
            score: 0,
            verdict: clean,
            scores: cleanScores,
            diagnostics: slip?.stories[0]?.diagnostics,
            hidden: none,
          },
        ],
        problems: [],
      },
      {
        file: 'c.txt',
        stories: [
          {
            id: 'c.txt#1',
            status: null,
            words: 3,
            score: 0,
            verdict: clean,
            scores: cleanScores,
            diagnostics: [],
            hidden: none,
          },
        ],
        problems: [],
      },
    ],
    summary: { files: 3, stories: 4, error: 1, warning: 1, info: 1, problems: 1, hidden: 0 },
  })
})

test('a run over nothing is an object too', async () => {
  expect(await printed('json', [])).toBe(
    '{"version":2,"tool":{"name":"wirelint","version":"1.2.3"},"files":[\n],"summary":{"files":0,"stories":0,"error":0,"warning":0,"info":0,"problems":0,"hidden":0}}\n',
  )
})

test('each file is on a line of its own, once however many parts it came in', async () => {
  const part = makeReport({ stories: [makeStory()] })
  const lines = (await printed('json', [part, part, makeReport({ file: 'b.txt' })])).split('\n')
  expect(lines.map(line => line.slice(0, 17))).toEqual([
    '{"version":2,"too',
    '{"file":"a.txt","',
    '{"file":"b.txt","',
    '],"summary":{"fil',
    '',
  ])
  expect(JSON.parse(lines.join('\n'))).toMatchObject({
    files: [{ file: 'a.txt', stories: [{}, {}] }, { file: 'b.txt' }],
    summary: { files: 2, stories: 2 },
  })
})

test('what is left out is counted by what hides it', async () => {
  const hidden = [
    makeHidden(),
    makeHidden({ by: 'suppression-file' }),
    makeHidden({ by: 'suppression-file' }),
    makeHidden({ by: 'baseline' }),
  ]
  const story = makeStory({ hidden, diagnostics: [makeDiagnostic()] })
  expect(await parsed('json', [makeReport({ stories: [story] })])).toMatchObject({
    files: [{ stories: [{ hidden: { comment: 1, 'suppression-file': 2, baseline: 1 }, diagnostics: [{}] }] }],
    summary: { hidden: 4, error: 1 },
  })
})
