import { expect, test } from '@jest/globals'
import { countSeverities, describeStory } from '../../../src/page/worker/describe-story.js'
import { makeDiagnostic, makeStory } from '../../support/made-reports.js'

test('a story is described by its headline, its scores and its counts', () => {
  const evidence = [{ ruleId: 'x', family: 'residue', count: 2 }]
  const verdict = { level: 'damaged', weight: 4, families: 1, slips: 2, evidence } as const
  const diagnostics = [makeDiagnostic(), makeDiagnostic({ severity: 'info', source: null })]
  const copy = [
    { role: 'body', text: 'Text.' },
    { role: 'headline', text: ' Rain\n falls ' },
  ]
  const translated = { likelihood: 0.8, interval: [0.6, 0.9], phrases: [{ text: 'the said', weight: 1 }] } as const
  expect(describeStory(makeStory({ verdict, diagnostics, copy, translated, words: 50 }), 7)).toEqual({
    ...{ title: 'Rain falls', words: 50, start: 7, counts: { error: 1, warning: 0, info: 1 }, againstSource: 1 },
    ...{ level: 'damaged', weight: 4, evidence: 'residue 2', isLeftOut: false, status: null },
    translated: { likelihood: 0.8, interval: [0.6, 0.9], phrases: ['the said'] },
  })
})

test.each([
  [
    'its first words without a headline',
    [{ role: 'body', text: 'word '.repeat(60) }],
    `${'word '.repeat(24).trim()} …`,
  ],
  ['its id without any', [], 'a.txt#1'],
])('a title is %s', (_, copy, title) => {
  expect(describeStory(makeStory({ copy }), 0).title).toBe(title)
})

test('no answer is no score', () => {
  expect(describeStory(makeStory({ translated: { likelihood: null, reason: 'short' } }), 0).translated).toBeNull()
})

test('severities are counted', () => {
  expect(countSeverities([{ severity: 'info' }, { severity: 'info' }])).toEqual({ error: 0, warning: 0, info: 2 })
})
