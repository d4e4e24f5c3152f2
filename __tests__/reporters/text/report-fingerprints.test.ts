import { expect, test } from '@jest/globals'
import { hash } from '../../../src/linter/fingerprint.js'
import { ReportFingerprints } from '../../../src/reporters/text/report-fingerprints.js'
import { makeDiagnostic } from '../../support/made-reports.js'

test('a fingerprint is made of the file’s path in its repository, the story and the diagnostic’s own one', () => {
  const diagnostic = makeDiagnostic({ file: '/home/ann/wire/boats.txt', story: 'ab-12', fingerprint: 'f1' })
  expect(new ReportFingerprints('/home/ann').next(diagnostic)).toEqual({
    fingerprint: hash('wire/boats.txt\u0000ab-12\u0000f1'),
    before: 0,
  })
})

test('a story without an id has its number in the file, in whatever folder that is', () => {
  const next = (folder: string): string => {
    const file = `${folder}/boats.txt`
    return new ReportFingerprints(folder).next(makeDiagnostic({ file, story: `${file}#2`, fingerprint: 'f1' }))
      .fingerprint
  }
  expect(next('/home/ann')).toBe(hash('boats.txt\u0000#2\u0000f1'))
  expect(next('/builds/7')).toBe(next('/home/ann'))
})

test('an id that only resembles the file’s name is kept whole', () => {
  const diagnostic = makeDiagnostic({ file: 'boats.txt', story: 'old-boats.txt#2', fingerprint: 'f1' })
  expect(new ReportFingerprints(undefined).next(diagnostic).fingerprint).toBe(
    hash('boats.txt\u0000old-boats.txt#2\u0000f1'),
  )
})

test('equal fingerprints are counted in one report', () => {
  const fingerprints = new ReportFingerprints(undefined)
  const before = ['f1', 'f1', 'f2', 'f1'].map(fingerprint => fingerprints.next(makeDiagnostic({ fingerprint })).before)
  expect(before).toEqual([0, 1, 0, 2])
  expect(new ReportFingerprints(undefined).next(makeDiagnostic({ fingerprint: 'f1' })).before).toBe(0)
})
