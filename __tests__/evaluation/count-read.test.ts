import { expect, test } from '@jest/globals'
import { countRead } from '../../src/evaluation/count-read.js'
import { setDiagnostic, sets } from '../support/measured.js'

test('answers to diagnostics on clean copy are counted by severity, and those on marked copy are not', () => {
  const on = (set: string, marked: boolean | null, severity: 'error' | 'warning' | 'info') =>
    setDiagnostic({ set, marked, severity })
  const diagnostics = [
    on('clean', true, 'error'),
    on('clean', true, 'error'),
    on('clean', false, 'error'),
    on('clean', null, 'warning'),
    on('mt', true, 'error'),
    on('mt', false, 'error'),
  ]
  expect(countRead({ sets, diagnostics })).toEqual({
    error: { right: 2, wrong: 1, unread: 0, wrongPerThousand: 0.5 },
    warning: { right: 0, wrong: 0, unread: 1, wrongPerThousand: 0 },
    info: { right: 0, wrong: 0, unread: 0, wrongPerThousand: 0 },
  })
})

test('without clean copy there is no rate', () => {
  expect(countRead({ sets: [], diagnostics: [] }).error.wrongPerThousand).toBe(0)
})
