import { expect, test } from '@jest/globals'
import { parseTranslatedStories } from '../../src/evaluation/translated-copy.js'

const row = (seg: number, more: object): string =>
  JSON.stringify({ doc: 'd', seg, source: `第${String(seg)}`, ...more })

test('rows of a system are a rated story, and the references of a document are one by a person', () => {
  const span = { start: 0, end: 1, category: 'Accuracy/Mistranslation' }
  const spans = [
    { ...span, severity: 'Major' },
    { ...span, severity: 'Minor' },
    { ...span, severity: 'No-error' },
  ]
  const rated = { system: 'A', raters: ['r1', 'r2'], spans }
  const stories = parseTranslatedStories('set', [
    row(2, { ...rated, target: 'Two.', reference: 'The second.' }),
    row(1, { ...rated, target: 'One.', reference: 'The first.' }),
    row(1, { ...rated, system: 'B', target: 'Uno.', reference: 'The first.' }),
    '',
  ])
  expect(stories.map(({ set, system, story, source, penalty }) => [set, system, story.text, source, penalty])).toEqual([
    ['set', 'A', 'One.\n\nTwo.', ['第1', '第2'], 6],
    ['set', 'B', 'Uno.', ['第1'], 3],
    ['set references', null, 'The first.\n\nThe second.', ['第1', '第2'], 0],
  ])
})

test('a segment with several translations is a story for each', () => {
  const line = JSON.stringify({ pair: 'cs-en', source: 'Ano.', references: { A: 'Yes.' }, targets: { X: 'Yeah.' } })
  expect(parseTranslatedStories('set', [line]).map(({ set, system, language }) => [set, system, language])).toEqual([
    ['set cs-en references', null, 'cs'],
    ['set cs-en systems', 'X', 'cs'],
  ])
})

test('copy without a source is left out', () => {
  expect(parseTranslatedStories('set', ['{"text": "All is well."}'])).toEqual([])
})
