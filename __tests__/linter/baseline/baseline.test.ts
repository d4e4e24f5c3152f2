import { describe, expect, test } from '@jest/globals'
import { Baseline, countKnownIssues, parseBaseline } from '../../../src/linter/baseline/baseline.js'
import type { PartReport } from '../../../src/linter/report.js'
import { names } from '../../support/file-names.js'
import { diagnosticAt, partReport, storyReport } from '../../support/story-reports.js'

/** The text of a baseline: rules by story and fingerprint. */
const textOf = (stories: Readonly<Record<string, Readonly<Record<string, string>>>>): string =>
  `${JSON.stringify({ version: 1, fingerprints: 1, stories }, null, 1)}\n`
const known = (stories: Readonly<Record<string, Readonly<Record<string, string>>>>): Baseline =>
  parseBaseline(textOf(stories), names) as Baseline

/** The report of a file with one story, in which the rules x and y ran and found these fingerprints of x. */
const found = (file: string, id: string, ...fingerprints: readonly string[]): PartReport =>
  partReport(
    file,
    [
      storyReport(
        id,
        fingerprints.map((fingerprint, at) => diagnosticAt(at, 'x', { fingerprint })),
      ),
    ],
    ['x', 'y'],
  )

const shown = ({ stories }: PartReport): readonly (readonly string[])[] =>
  stories.map(({ diagnostics, hidden }) => [
    diagnostics.map(({ fingerprint }) => fingerprint).join(),
    hidden.map(({ diagnostic, by }) => `${by} ${diagnostic.fingerprint}`).join(),
  ])

describe('a baseline', () => {
  test('hides what it knows of a story, and nothing of another one', () => {
    const baseline = known({ s: { f1: 'x' } })
    expect(shown(baseline.apply(found('a.xml', 's', 'f1', 'f2')))).toEqual([['f2', 'baseline f1']])
    expect(shown(baseline.apply(found('a.xml', 't', 'f1')))).toEqual([['f1', '']])
  })

  test('knows a story without an id by its file, however it is spelt', () => {
    const baseline = known({ 'a.txt': { f1: 'x' }, './a.txt#1': { f2: 'x' } })
    expect(shown(baseline.apply(found('kept/a.txt', 'kept/a.txt#3', 'f1', 'f2', 'f3')))).toEqual([
      ['f3', 'baseline f1,baseline f2'],
    ])
    expect(baseline.formatUpdated()).toBe(textOf({ 'a.txt': { f1: 'x', f2: 'x', f3: 'x' } }))
  })

  test('counts known issues, and those that are gone from the stories of the run', () => {
    const baseline = known({ s: { f1: 'x', f2: 'x', f3: 'z' }, t: { f4: 'x' } })
    baseline.apply(found('a.xml', 's', 'f1'))
    // The rule z did not run, and the story t did not come.
    expect([baseline.size, baseline.gone]).toEqual([4, 1])
  })

  test('is updated with what is new, and without what is gone', () => {
    const baseline = known({ t: { f9: 'x' }, s: { f1: 'x', f2: 'x', f3: 'z' } })
    baseline.apply(found('a.xml', 's', 'f1', 'f0'))
    expect(baseline.formatUpdated()).toBe(textOf({ s: { f0: 'x', f1: 'x', f3: 'z' }, t: { f9: 'x' } }))
  })

  test('is pruned of what is gone, also with whole stories, and gets nothing new', () => {
    const baseline = known({ s: { f1: 'x', f2: 'x', f3: 'z' }, t: { f4: 'x', f5: 'z' } })
    baseline.apply(found('a.xml', 's', 'f1', 'f0'))
    expect(baseline.formatPruned()).toBe(textOf({ s: { f1: 'x', f3: 'z' }, t: { f5: 'z' } }))
  })

  test('loses nothing of files that could not be read', () => {
    const baseline = known({ s: { f1: 'x' }, t: { f4: 'x' } })
    baseline.apply(found('a.xml', 's'))
    baseline.recordUnread('a.xml')
    expect([baseline.gone, baseline.formatPruned()]).toEqual([0, textOf({ s: { f1: 'x' }, t: { f4: 'x' } })])
  })

  test('has the issues of a story that comes twice', () => {
    const baseline = new Baseline(names)
    baseline.apply(found('a.xml', 's', 'f1'))
    baseline.apply(found('b.xml', 's', 'f2'))
    baseline.apply(found('b.xml', 'r'))
    expect(baseline.formatUpdated()).toBe(textOf({ s: { f1: 'x', f2: 'x' } }))
  })
})

describe('the text of a baseline', () => {
  test.each([
    '',
    '[]',
    '{"version": 0, "stories": {}}',
    '{"version": 1, "fingerprints": "1", "stories": {}}',
    '{"version": 1}',
    '{"version": 2, "stories": []}',
    '{"version": 1, "stories": null}',
    'null',
  ])('is not %j', text => {
    expect(parseBaseline(text, names)).toBe(null)
  })

  test.each([
    '{"version": 1, "stories": {"s": {"f1": "x"}}}',
    '{"version": 1, "fingerprints": 1, "stories": {"s": {"f1": "x"}}}',
  ])('is read with and without the version of its fingerprints: %s', text => {
    expect((parseBaseline(text, names) as Baseline).size).toBe(1)
  })

  test.each(['{"version": 2, "stories": {}}', '{"version": 1, "fingerprints": 2, "stories": {}}'])(
    'is known to be of a newer version: %s',
    text => {
      expect(parseBaseline(text, names)).toBe('newer')
    },
  )

  test('says how many issues it knows', () => {
    expect(countKnownIssues(textOf({ s: { f1: 'x', f2: 'x' }, t: { f3: 'y' } }))).toBe(3)
  })
})
