import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseSuppressions, SuppressionFiles } from '../../../src/config/loading/suppression-files.js'
import { showPath } from '../../../src/files/path-names.js'
import type { PartReport } from '../../../src/linter/report.js'
import { refusalOf } from '../../support/configs.js'
import { folder } from '../../support/folders.js'

const kept = (reason: string): string =>
  JSON.stringify({ version: 1, suppressions: [{ story: 'feed.jsonl#s1', fingerprint: 'abc', reason }] })

test.each([
  ['{}', 'kept.json:1:1: A suppression file has the form {"version": 1, "suppressions": […]}.'],
  [
    '{"version": 1, "suppressions": [\n{"stroy": "a"}]}',
    'kept.json:2:2: Unknown key “stroy”. Keys: story, fingerprint, rule, reason.',
  ],
])('%j is refused', async (text, message) => {
  expect(await refusalOf('/nowhere', () => parseSuppressions('kept.json', text))).toBe(message)
})

test('a file that does not exist is refused', async () => {
  const { path } = folder()
  expect(await refusalOf(path, () => new SuppressionFiles().read(join(path, 'gone.json')))).toBe(
    'Cannot read gone.json: no such file or folder.',
  )
})

/** The reports on files that are used, after a report of the run. */
function reportsAfter(report: PartReport, files: SuppressionFiles): readonly PartReport[] {
  files.reported(report)
  return [...files.reports()]
}

const report: PartReport = { file: 'a.txt', stories: [], problems: [], notes: [], ran: [] }

describe('files that a run uses', () => {
  test('are read once, and say what they suppress', () => {
    const here = folder({ 'kept.json': kept('Ours.') })
    const files = new SuppressionFiles()
    const path = join(here.path, 'kept.json')
    expect(files.paths).toEqual([])
    const first = files.use(path, {})
    here.write('kept.json', '{}')
    expect(files.use(path, { unused: 'off' })).toBe(first)
    expect(first.byStory.get('feed.jsonl#s1')).toEqual(new Map([['abc', 'Ours.']]))
    expect(files.paths).toEqual([path])
  })

  test('add a report after all others where something is wrong with their suppressions', () => {
    const here = folder({ 'kept.json': kept('') })
    const files = new SuppressionFiles()
    const path = join(here.path, 'kept.json')
    files.use(path, { reasons: 'info' })
    const [own, ...more] = reportsAfter(report, files)
    expect(more).toEqual([])
    expect([own?.file, own?.ran]).toEqual([showPath(path), ['unused-suppression', 'unexplained-suppression']])
    expect(own?.stories.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([
      { ruleId: 'unexplained-suppression', severity: 'info' },
    ])
  })

  test('add nothing where nothing is wrong, and where they were only read', () => {
    const here = folder({ 'good.json': kept('Ours.'), 'other.json': kept('') })
    const files = new SuppressionFiles()
    files.use(join(here.path, 'good.json'), { reasons: 'error' })
    files.read(join(here.path, 'other.json'))
    expect(reportsAfter(report, files)).toEqual([])
  })
})
