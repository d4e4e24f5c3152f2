import { expect, test } from '@jest/globals'
import type { FitStory, Writer } from '../../src/evaluation/fit-story.js'
import { measureLengths, measurePairs, measureUnseen } from '../../src/evaluation/translated-figures.js'
import { packWeights, readWeights } from '../../src/linter/verdict/translated/model.js'
import { readTokens, visitPhrases } from '../../src/linter/verdict/translated/tokens.js'

let hash = 0
visitPhrases(readTokens('carried'), found => (hash = found))
const model = readWeights(
  packWeights({ scale: 0.1, bias: -2, odds: [0, 1, 0, 0, 0], style: [], spread: [], name: 'test' }, [[hash, 100]]),
)
const story = (writer: Writer, text: string): FitStory => ({
  set: writer === 'original' ? 'a-wire' : 'b-news',
  writer,
  group: writer,
  pair: 'aa-en',
  system: writer === 'machine' ? 'S.1' : '',
  document: writer,
  text,
})

test('machine and human translations of a set are told apart, and counted where originals set the bar', () => {
  const stories = [story('machine', 'carried'), story('translator', 'got'), story('original', 'got')]
  const { sets, writers, found } = measureUnseen(stories, model)
  expect(sets.map(({ set, area }) => [set, area])).toEqual([['b-news', 1]])
  expect(found.map(({ writer, atFive }) => [writer, atFive])).toEqual([
    ['machine', 1],
    ['translator', 0],
  ])
  expect(writers.map(({ system, likely }) => [system, likely])).toEqual([
    ['S', 1],
    ['', 0],
    ['aa-en', 0],
  ])
})

test('pairs and lengths have an area each', () => {
  expect(measurePairs([{ pair: 'aa-en', machine: [1, 2], translator: [0] }])).toEqual([
    { pair: 'aa-en', area: 1, machine: 2, translator: 1 },
  ])
  const stretch = { group: 'g', source: 's', fold: 0, band: 60, text: '', words: 60 }
  const [first] = measureLengths([
    { ...stretch, writer: 'machine', score: 1 },
    { ...stretch, writer: 'translator', score: 0 },
    { ...stretch, writer: 'original', score: 2 },
  ])
  expect(first).toMatchObject({ words: 60, stretches: 3, overTranslators: 1, overOriginals: 0 })
})
