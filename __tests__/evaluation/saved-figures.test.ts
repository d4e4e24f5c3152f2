import { describe, expect, test } from '@jest/globals'
import { measureAll, measureByLevel } from '../../src/evaluation/saved-figures.js'
import { formatFigure, renderEvaluationPage } from '../../src/pages/evaluation-page.js'
import { setDiagnostic, sets } from '../support/measured.js'
import { ruleFor } from '../support/rules.js'

describe('the figures of a run', () => {
  const diagnostics = [setDiagnostic(), setDiagnostic({ severity: 'info', marked: false })]
  const figures = measureAll({ sets, diagnostics }, [ruleFor('word'), ruleFor('mute')])

  test('are there for each rule by the severities that it reported with, and for its own', () => {
    const counts = Object.entries(figures.rules).map(([id, levels]) => [
      id,
      Object.entries(levels).map(([level, each]) => [level, each.map(({ hits, marked }) => [hits, marked])]),
    ])
    expect(counts).toEqual([
      [
        'finds-word',
        [
          [
            'error',
            [
              [1, 1],
              [0, null],
            ],
          ],
          [
            'info',
            [
              [1, 0],
              [0, null],
            ],
          ],
        ],
      ],
      [
        'finds-mute',
        [
          [
            'error',
            [
              [0, 0],
              [0, null],
            ],
          ],
        ],
      ],
    ])
  })

  test('are there for all rules of a severity, and with the sets', () => {
    expect(Object.entries(figures.severities).map(([level, each]) => [level, each.map(({ hits }) => hits)])).toEqual([
      ['error', [1, 0]],
      ['warning', [0, 0]],
      ['info', [1, 0]],
    ])
    expect(figures.sets).toBe(sets)
  })

  test('are a page with a row for each rule and severity', () => {
    const page = renderEvaluationPage(figures)
    expect(page).toContain('| mt | marked by people | 2 | 500 |')
    expect(page).toContain('| finds-word | error | 1 of 1: 100 % (21 %–100 %) | 0: 0.000 (0.000–1.917) |')
    expect(page).toContain('| finds-word | info | 0 of 1: 0 % (0 %–79 %) | 0: 0.000 (0.000–1.917) |')
    expect(page).toContain('| finds-mute | error | 0 | 0: 0.000 (0.000–1.917) |')
    expect(page).not.toContain('| finds-mute | info |')
  })

  test('are cells of a table', () => {
    const [both] =
      measureByLevel(sets, [setDiagnostic(), setDiagnostic({ marked: false })], ruleFor('word')).error ?? []
    expect(both === undefined ? '' : formatFigure(both)).toBe('1 of 2: 50 % (9 %–91 %)')
  })
})
