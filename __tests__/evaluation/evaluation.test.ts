import { describe, expect, test } from '@jest/globals'
import { changes } from '../../src/evaluation/compare.js'
import { keptFigures } from '../../src/evaluation/kept-figures.js'
import { markedStories } from '../../src/evaluation/marked-copy.js'
import { type Alarm, figures, isMarked, type SetSize } from '../../src/evaluation/measure.js'
import { answersIn } from '../../src/evaluation/triage.js'
import { wilson } from '../../src/evaluation/wilson.js'
import { formatFigure, renderEvaluationPage } from '../../src/pages/evaluation-page.js'
import { ruleFor } from '../support/rules.js'

const alarm = (changed: Partial<Alarm> = {}): Alarm => ({
  set: 'mt',
  story: 's1',
  ruleId: 'finds-word',
  severity: 'error',
  start: 10,
  end: 14,
  excerpt: 'a word',
  fingerprint: 'f',
  marked: true,
  ...changed,
})
const sets: readonly SetSize[] = [
  { set: 'mt', marked: true, stories: 2, words: 500 },
  { set: 'clean', marked: false, stories: 4, words: 2000 },
]

describe('marked copy', () => {
  test('rows of one system and document are a story, a paragraph each, their marks at their places', () => {
    const codePoints = (text: string): number => Array.from(text).length
    const row = (seg: number, target: string, word: string): string => {
      const start = codePoints(target.slice(0, target.indexOf(word)))
      return JSON.stringify({
        system: 'A',
        doc: 'd',
        seg,
        target,
        spans: [{ start, end: start + codePoints(word), category: 'Fluency/Grammar' }],
      })
    }
    const [story] = markedStories([row(2, 'Second 𝕏 bad.', 'bad'), row(1, 'First bad.', 'bad'), ''])
    expect(story?.text).toBe('First bad.\n\nSecond 𝕏 bad.')
    expect(story?.marks?.map(({ start, end }) => story.text.slice(start, end))).toEqual(['bad', 'bad'])
  })

  test('a row without spans is clean copy; gold marks are in UTF-16 units', () => {
    const [clean, gold] = markedStories([
      '{"id": "a", "text": "All is well."}',
      '{"id": "b", "text": "𝕏 bad.", "gold": [{"start": 3, "end": 6, "rule": "r"}]}',
    ])
    expect(clean).toEqual({ id: 'a', text: 'All is well.', marks: null })
    expect(gold?.marks).toEqual([{ start: 3, end: 6, category: 'r' }])
  })

  test.each([
    ['{"text": ', /^line 2 is not valid JSON/u],
    ['{"words": 3}', /^line 2 has no “text” or “target”/u],
    ['null', /^line 2 has no “text” or “target”/u],
  ])('%s is refused by its line', (line, reason) => {
    expect(() => markedStories(['{"text": "x"}', line])).toThrow(reason)
  })
})

describe('figures', () => {
  test('a hit is marked where it comes within two characters of a mark', () => {
    const story = { id: 's', text: '', marks: [{ start: 10, end: 12, category: '' }] }
    expect(
      [
        [5, 8],
        [5, 9],
        [13, 14],
        [14, 15],
      ].map(([start = 0, end = 0]) => isMarked(story, start, end)),
    ).toEqual([false, true, true, false])
    expect(isMarked({ ...story, marks: null }, 10, 12)).toBeNull()
  })

  test('are a share on marked copy and a rate on clean copy', () => {
    const alarms = [
      alarm(),
      alarm({ start: 20, marked: false }),
      alarm({ set: 'clean', marked: null }),
      alarm({ set: 'clean', marked: true }),
    ]
    const [mt, clean] = figures(sets, alarms, () => true)
    expect(mt).toMatchObject({ hits: 2, marked: 1, value: 0.5 })
    // Of two alarms on clean copy a person called one right: one false alarm in 2,000 words.
    expect(clean).toMatchObject({ hits: 2, marked: null, value: 0.5 })
    expect(formatFigure(mt ?? { set: '', hits: 0, marked: 0, value: 0, interval: wilson(0, 0) })).toBe(
      '1 of 2: 50 % (9 %–91 %)',
    )
  })

  test('Wilson’s interval has the figures of the literature', () => {
    // Newcombe, Statistics in Medicine 17 (1998), table I: 81/263, 15/148, 0/20, 1/29.
    const rounded = ([hits, of]: readonly [number, number]): string =>
      Object.values(wilson(hits, of))
        .map(each => (each as number).toFixed(4))
        .join(' ')
    expect(
      (
        [
          [81, 263],
          [15, 148],
          [0, 20],
          [1, 29],
        ] as const
      ).map(rounded),
    ).toEqual(['0.2553 0.3662', '0.0624 0.1605', '0.0000 0.1611', '0.0061 0.1718'])
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })

  test('stand on the page, a row a rule and severity that it spoke with', () => {
    const page = renderEvaluationPage(
      keptFigures({ sets, alarms: [alarm(), alarm({ severity: 'info', marked: false })] }, [
        ruleFor('word'),
        ruleFor('mute'),
      ]),
    )
    expect(page).toContain('| mt | marked by people | 2 | 500 |')
    expect(page).toContain('| finds-word | error | 1 of 1: 100 % (21 %–100 %) | 0: 0.000 (0.000–1.917) |')
    expect(page).toContain('| finds-word | info | 0 of 1: 0 % (0 %–79 %) | 0: 0.000 (0.000–1.917) |')
    expect(page).toContain('| finds-mute | error | 0 | 0: 0.000 (0.000–1.917) |')
    expect(page).not.toContain('| finds-mute | info |')
  })
})

test('two runs differ in what is new, gone and moved', () => {
  const before = [alarm(), alarm({ start: 30, end: 34 }), alarm({ start: 50, end: 54 })]
  const now = [alarm(), alarm({ start: 32, end: 40 }), alarm({ story: 's2' }), alarm({ ruleId: 'other' })]
  expect(changes(before, now).map(({ kind, alarm: { ruleId, story, start } }) => [kind, ruleId, story, start])).toEqual(
    [
      ['moved', 'finds-word', 's1', 32],
      ['new', 'finds-word', 's2', 10],
      ['new', 'other', 's1', 10],
      ['gone', 'finds-word', 's1', 50],
    ],
  )
})

test('the last answer for an alarm holds, and what is none is refused by its line', () => {
  expect(
    answersIn(['{"fingerprint": "f", "answer": "accept"}', '', '{"fingerprint": "f", "answer": "reject"}']).get('f'),
  ).toBe('reject')
  for (const line of ['{', 'null', '{"fingerprint": "f", "answer": "maybe"}'])
    expect(() => answersIn([line])).toThrow('line 1 is no answer')
})
