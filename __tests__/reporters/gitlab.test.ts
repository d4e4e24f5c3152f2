import { expect, test } from '@jest/globals'
import { makeDiagnostic, makeReport, makeStory, mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

interface Issue {
  readonly fingerprint: string
}

/** Fingerprints of files whose stories, by id, have one diagnostic each. */
async function fingerprintsOf(
  ...files: readonly (readonly [file: string, ...ids: string[]])[]
): Promise<readonly string[]> {
  const reports = files.map(([file, ...ids]) =>
    makeReport({ file, stories: ids.map(id => makeStory({ id, diagnostics: [makeDiagnostic({ file, story: id })] })) }),
  )
  return (JSON.parse(await printed('gitlab', reports)) as Issue[]).map(({ fingerprint }) => fingerprint)
}

test('a run is a list of issues', async () => {
  expect(JSON.parse(await printed('gitlab', mixedReports))).toEqual([
    {
      description: 'It is wrong.',
      check_name: 'finds-word',
      fingerprint: '14038b4d022571',
      severity: 'major',
      location: {
        path: 'in/feed.jsonl',
        positions: { begin: { line: 1, column: 25 }, end: { line: 1, column: 29 } },
        lines: { begin: 1 },
      },
    },
    {
      description: 'It may be wrong.',
      check_name: 'finds-hint',
      fingerprint: '0a3046c8693214',
      severity: 'info',
      location: {
        path: 'in/feed.jsonl',
        positions: { begin: { line: 2, column: 25 }, end: { line: 2, column: 29 } },
        lines: { begin: 2 },
      },
    },
    {
      description: 'It is a slip.',
      check_name: 'finds-slip',
      fingerprint: '06cc94fee32fa4',
      severity: 'minor',
      location: {
        path: 'b.txt',
        positions: { begin: { line: 1, column: 5 }, end: { line: 2, column: 3 } },
        lines: { begin: 1 },
      },
    },
  ])
})

test('a run over nothing is an empty list', async () => {
  expect(await printed('gitlab', [])).toBe('[]\n')
})

test('equal issues differ by file, story and number in the report', async () => {
  const fingerprints = await fingerprintsOf(
    ['a.jsonl', 'k1', 'k2', 'k1'],
    ['b.jsonl', 'k1'],
    ['c.txt', 'c.txt#1'],
    ['d.txt', 'd.txt#1', 'd.txt#2'],
  )
  expect([fingerprints.length, new Set(fingerprints).size]).toEqual([7, 7])
})

test('a fingerprint does not depend on how the file is named', async () => {
  const [one] = await fingerprintsOf(['c.txt', 'c.txt#1'])
  expect(await fingerprintsOf(['.//c.txt', './/c.txt#1'])).toEqual([one])
  expect(await fingerprintsOf(['./a.jsonl', 'k1'])).toEqual(await fingerprintsOf(['a.jsonl', 'k1']))
})
