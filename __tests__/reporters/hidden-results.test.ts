import { expect, test } from '@jest/globals'
import { type FileReport, lint } from '../../src/node.js'
import { hiding } from '../../src/linter/baseline/hide.js'
import { printed } from '../support/reports.js'
import { ruleFor } from '../support/rules.js'

const rules = ['one', 'two', 'three', 'four'].map(word => ruleFor(word))
const by = { 'finds-one': 'comment', 'finds-two': 'suppression-file', 'finds-three': 'baseline' } as const

/** Of four faults three are left out, each by something else. */
function reports(file = 'a.txt'): readonly FileReport[] {
  const report = lint('One one, two two, three, four.', { file, config: { rules } })
  return [
    {
      ...report,
      stories: report.stories.map(story =>
        hiding(story, ({ ruleId }) =>
          ruleId in by
            ? { by: by[ruleId as keyof typeof by], reason: ruleId === 'finds-one' ? 'House style.' : null }
            : null,
        ),
      ),
    },
  ]
}

interface Result {
  readonly ruleId: string
  readonly suppressions: readonly object[]
  readonly baselineState?: string
  readonly locations: [
    { physicalLocation: { artifactLocation: { uri: string }; region: { snippet?: { text: string } } } },
  ]
}
const results = async (given: readonly FileReport[], baseline: boolean): Promise<readonly Result[]> =>
  (JSON.parse(await printed('sarif', given, { rules, baseline })) as { runs: [{ results: Result[] }] }).runs[0].results

test('SARIF has every result in its place, and says which are suppressed', async () => {
  const said = (await results(reports(), false)).map(({ ruleId, suppressions, baselineState }) => [
    ruleId,
    suppressions,
    baselineState,
  ])
  expect(said).toEqual([
    ['finds-one', [{ kind: 'inSource', justification: 'House style.' }], undefined],
    ['finds-two', [{ kind: 'external' }], undefined],
    ['finds-two', [{ kind: 'external' }], undefined],
    ['finds-three', [], undefined],
    ['finds-four', [], undefined],
  ])
})

test('SARIF says what is new where a baseline was held against the run', async () => {
  expect(
    (await results(reports(), true)).map(({ ruleId, baselineState }) => `${ruleId} ${String(baselineState)}`),
  ).toEqual(['finds-one new', 'finds-two new', 'finds-two new', 'finds-three unchanged', 'finds-four new'])
})

test.each([
  ['a.txt', 'a.txt'],
  ['./in/a b.txt', 'in/a%20b.txt'],
  ['a:b/c:d.txt', 'a%3Ab/c:d.txt'],
  ['/wire/a#1?.txt', 'file:///wire/a%231%3F.txt'],
  ['C:\\wire\\a.txt', 'file:///C:/wire/a.txt'],
  ['half \ud800.txt', 'half%20%EF%BF%BD.txt'],
])('SARIF names the file %j as %s', async (file, uri) => {
  expect((await results(reports(file), false))[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
})

test('SARIF shows the marked words if a line has them all', async () => {
  const report = lint(
    'The talks on the northern fish began in the harbor town, and of the two\nthree were never seen again, said One who had been there for all of the time.',
    { file: 'a.txt', config: { rules: [ruleFor('two three'), ruleFor('One')] } },
  )
  const snippets = (await results([report], false)).map(({ ruleId, locations }) => [
    ruleId,
    locations[0].physicalLocation.region.snippet?.text,
  ])
  expect(snippets).toEqual([
    ['finds-two three', undefined],
    ['finds-One', 'One'],
  ])
})

test('SARIF’s rules come with their reason and examples', async () => {
  const { runs } = JSON.parse(
    await printed('sarif', [], {
      rules: [
        {
          ...ruleFor('x'),
          examples: {
            bad: [{ text: 'A ⟦x⟧ <b>' }],
            good: ['No such *thing*', { text: { caption: 'Here' }, options: { a: 'b' } }],
          },
        },
      ],
    }),
  ) as { runs: [{ tool: { driver: { rules: [{ help: { markdown: string } }] } } }] }
  expect(runs[0].tool.driver.rules[0].help.markdown).toBe(
    '**A rule of a test.**\n\nFor a test.\n\nReported:\n\n- A ⟦x⟧ \\<b\\>\n\nLeft alone:\n\n- No such \\*thing\\*\n- caption: Here',
  )
})

test('JSON counts what is left out', async () => {
  const { files, summary } = JSON.parse(await printed('json', reports())) as {
    files: [{ stories: [{ hidden: object; diagnostics: object[] }] }]
    summary: { hidden: number; error: number }
  }
  expect(files[0].stories[0].hidden).toEqual({ comment: 1, 'suppression-file': 2, baseline: 1 })
  expect(files[0].stories[0].diagnostics).toHaveLength(1)
  expect(summary).toMatchObject({ hidden: 4, error: 1 })
})
