import { expect, test } from '@jest/globals'
import { lint } from '../../src/node.js'
import { toSarifRule } from '../../src/reporters/sarif-rule.js'
import {
  makeDiagnostic,
  makeFoundReport,
  makeHidden,
  makeProblem,
  makeReport,
  makeStory,
  mixedReports,
} from '../support/made-reports.js'
import { printed } from '../support/reports.js'
import { ruleFor } from '../support/rules.js'

interface Result {
  readonly ruleId: string
  readonly suppressions: readonly object[]
  readonly baselineState?: string
  readonly locations: [
    { physicalLocation: { artifactLocation: { uri: string }; region: { snippet?: { text: string } } } },
  ]
}

async function resultsOf(...args: Parameters<typeof printed>): Promise<readonly Result[]> {
  return (JSON.parse(await printed(...args)) as { runs: [{ results: Result[] }] }).runs[0].results
}

/** GitHub’s fingerprint: a hash, and the number among those that have the same. */
const lineHash = (nth: number): unknown => expect.stringMatching(new RegExp(`^[\\da-f]{14}:${String(nth)}$`, 'u'))

test('a run has its rules, its results with their places and fixes, and its problems', async () => {
  const rules = [ruleFor('word'), ruleFor('hint')]
  expect(JSON.parse(await printed('sarif', mixedReports, { rules }))).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'wirelint', semanticVersion: '1.2.3', rules: rules.map(rule => toSarifRule(rule)) } },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'finds-word',
            ruleIndex: 0,
            level: 'error',
            message: { text: 'It is wrong.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'in/feed.jsonl' },
                  region: {
                    startLine: 1,
                    startColumn: 25,
                    endLine: 1,
                    endColumn: 29,
                    charOffset: 24,
                    charLength: 4,
                    snippet: { text: 'word' },
                  },
                },
                logicalLocations: [{ name: 'body', fullyQualifiedName: 'k1/text', kind: 'member' }],
              },
            ],
            partialFingerprints: { 'wirelint/v1': 'f1', primaryLocationLineHash: lineHash(1) },
            fixes: [
              {
                properties: { safe: true },
                description: { text: 'Say it right' },
                artifactChanges: [
                  {
                    artifactLocation: { uri: 'in/feed.jsonl' },
                    replacements: [
                      { deletedRegion: { charOffset: 24, charLength: 4 }, insertedContent: { text: 'text' } },
                    ],
                  },
                ],
              },
            ],
            suppressions: [],
          },
          {
            ruleId: 'finds-hint',
            ruleIndex: 1,
            level: 'note',
            message: { text: 'It may be wrong.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'in/feed.jsonl' },
                  region: {
                    startLine: 2,
                    startColumn: 25,
                    endLine: 2,
                    endColumn: 29,
                    charOffset: 60,
                    charLength: 4,
                    snippet: { text: 'word' },
                  },
                },
                logicalLocations: [{ name: 'body', fullyQualifiedName: 'k2', kind: 'member' }],
              },
            ],
            partialFingerprints: { 'wirelint/v1': 'f2', primaryLocationLineHash: lineHash(1) },
            suppressions: [],
          },
          {
            ruleId: 'finds-slip',
            level: 'warning',
            message: { text: 'It is a slip.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'b.txt' },
                  region: { startLine: 1, startColumn: 5, endLine: 2, endColumn: 3, charOffset: 4, charLength: 16 },
                },
                logicalLocations: [{ name: 'body', fullyQualifiedName: 'b.txt#1', kind: 'member' }],
              },
            ],
            partialFingerprints: { 'wirelint/v1': 'f3', primaryLocationLineHash: lineHash(1) },
            fixes: [
              {
                properties: { safe: false },
                description: { text: 'Look at it' },
                artifactChanges: [{ artifactLocation: { uri: 'b.txt' }, replacements: [] }],
              },
            ],
            suppressions: [],
          },
        ],
        invocations: [
          {
            executionSuccessful: false,
            toolExecutionNotifications: [
              {
                level: 'error',
                message: { text: 'This line is broken.' },
                locations: [
                  {
                    physicalLocation: {
                      artifactLocation: { uri: 'in/feed.jsonl' },
                      region: { startLine: 3, startColumn: 9 },
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  })
})

test('a run without a problem was a success; a problem without a place has no region', async () => {
  expect(JSON.parse(await printed('sarif', []))).toMatchObject({
    runs: [{ results: [], invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }] }],
  })
  const broken = makeReport({ problems: [makeProblem()] })
  expect(JSON.parse(await printed('sarif', [broken]))).toMatchObject({
    runs: [
      {
        invocations: [
          {
            toolExecutionNotifications: [{ locations: [{ physicalLocation: { artifactLocation: { uri: 'a.txt' } } }] }],
          },
        ],
      },
    ],
  })
})

/** Of four diagnostics, in the order of their places, three are hidden, each by something else. */
const at = (ruleId: string, offset: number): ReturnType<typeof makeDiagnostic> =>
  makeDiagnostic({
    ruleId,
    start: { line: 1, column: offset + 1, offset },
    end: { line: 1, column: offset + 2, offset: offset + 1 },
  })
const hiding = [
  makeReport({
    stories: [
      makeStory({
        diagnostics: [at('shown', 9)],
        hidden: [
          makeHidden({ diagnostic: at('known', 20), by: 'baseline', reason: null }),
          makeHidden({ diagnostic: at('commented', 0), by: 'comment', reason: 'House style.' }),
          makeHidden({ diagnostic: at('listed', 10), by: 'suppression-file', reason: null }),
        ],
      }),
    ],
  }),
]

test('every result is in its place, and says whether it is suppressed', async () => {
  const read = (await resultsOf('sarif', hiding)).map(each => [each.ruleId, each.suppressions, each.baselineState])
  expect(read).toEqual([
    ['commented', [{ kind: 'inSource', justification: 'House style.' }], undefined],
    ['shown', [], undefined],
    ['listed', [{ kind: 'external' }], undefined],
    ['known', [], undefined],
  ])
})

test('with a baseline every result says whether it is new', async () => {
  const read = (await resultsOf('sarif', hiding, { baseline: true })).map(each => [each.ruleId, each.baselineState])
  expect(read).toEqual([
    ['commented', 'new'],
    ['shown', 'new'],
    ['listed', 'new'],
    ['known', 'unchanged'],
  ])
})

test.each([
  ['a.txt', 'a.txt'],
  ['./in/a b.txt', 'in/a%20b.txt'],
  ['a:b/c:d.txt', 'a%3Ab/c:d.txt'],
  ['/wire/a#1?.txt', 'file:///wire/a%231%3F.txt'],
  ['C:\\wire\\a.txt', 'file:///C:/wire/a.txt'],
  ['half \ud800.txt', 'half%20%EF%BF%BD.txt'],
])('the file %j has the URI %s', async (file, uri) => {
  const [result] = await resultsOf('sarif', [makeFoundReport({ file })])
  expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
})

test('the marked words are shown if one line has them all', async () => {
  const report = lint(
    'The talks on the northern fish began in the harbor town, and of the two\nthree were never seen again, said One who had been there for all of the time.',
    { file: 'a.txt', config: { rules: [ruleFor('two three'), ruleFor('One')] } },
  )
  const snippets = (await resultsOf('sarif', [report])).map(({ ruleId, locations }) => [
    ruleId,
    locations[0].physicalLocation.region.snippet?.text,
  ])
  expect(snippets).toEqual([
    ['finds-two three', undefined],
    ['finds-One', 'One'],
  ])
})

interface SarifRun {
  readonly results: readonly { readonly partialFingerprints: { readonly primaryLocationLineHash: string } }[]
  readonly invocations: readonly [
    { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: object },
  ]
}

const runOf = (sarif: string): SarifRun => (JSON.parse(sarif) as { runs: [SarifRun] }).runs[0]

test('GitHub’s fingerprints do not depend on the folder of the runner, and twins have numbers', async () => {
  const hashesIn = async (folder: string): Promise<readonly string[]> => {
    const file = `${folder}/copy/a.txt`
    const twin = makeDiagnostic({ file, story: `${file}#1` })
    const report = makeReport({ file, stories: [makeStory({ id: `${file}#1`, diagnostics: [twin, twin] })] })
    const { results } = runOf(await printed('sarif', [report], { folder }))
    return results.map(each => each.partialFingerprints.primaryLocationLineHash)
  }
  const hashes = await hashesIn('/home/runner/work')
  expect(hashes).toEqual([lineHash(1), lineHash(2)])
  expect(await hashesIn('/builds/desk')).toEqual(hashes)
})

test('suppressed and known results can be left out', async () => {
  const hidden = makeStory({ hidden: [makeHidden(), makeHidden({ by: 'baseline' })] })
  const count = async (hiddenResults: boolean): Promise<number> =>
    runOf(await printed('sarif', [makeReport({ stories: [hidden] })], { hiddenResults })).results.length
  expect([await count(true), await count(false)]).toEqual([2, 0])
})

test('more results than GitHub takes are cut, and the user is told how many there are', async () => {
  const story = makeStory({ diagnostics: Array.from({ length: 25_001 }, () => makeDiagnostic()) })
  const told: string[] = []
  const tell = (message: string): void => {
    told.push(message)
  }
  const { results, invocations } = runOf(await printed('sarif', [makeReport({ stories: [story] })], { tell }))
  expect(results).toHaveLength(25_000)
  expect(told).toEqual([
    'The SARIF report has the first 25,000 of 25,001 results, because GitHub refuses more. Check fewer files at once.',
  ])
  expect(invocations[0]).toMatchObject({
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'note', message: { text: told[0] } }],
  })
})
