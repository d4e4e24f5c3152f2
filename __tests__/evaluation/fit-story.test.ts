import { expect, test } from '@jest/globals'
import { parseFitStories } from '../../src/evaluation/fit-story.js'

const parse = (set: string, rows: readonly object[]) =>
  parseFitStories(set, [...rows.map(row => JSON.stringify(row)), ''])

test('segments of a system are joined in their order, and each reference once', () => {
  const rows = ['one', 'two'].flatMap(system => [
    { system, doc: 'd', seg: 1, target: `${system} b`, reference: 'B' },
    { system, doc: 'd', seg: 0, target: `${system} a`, reference: 'A' },
  ])
  expect(parse('wmt-zh-en', rows).map(({ writer, system, pair, text }) => [writer, system, pair, text])).toEqual([
    ['machine', 'one', 'zh-en', 'one a\n\none b'],
    ['machine', 'two', 'zh-en', 'two a\n\ntwo b'],
    ['translator', '', 'zh-en', 'A\n\nB'],
  ])
})

test('pieces know their pair and year, and the two sides of a place have one document', () => {
  const [machine, human] = parse('pieces', [
    { year: 2021, pair: 'de-en', kind: 'mt', system: 'S', place: 8, text: 'x' },
    { year: 2021, pair: 'de-en', kind: 'human', system: 'A', place: 8, text: 'y' },
  ])
  expect([machine?.group, human?.group]).toEqual(['pieces 2021 de-en machine', 'pieces 2021 de-en translator'])
  expect(machine?.document).toBe(human?.document)
})

test('other rows are originals, of the publisher that their id names or of the set', () => {
  const rows = [
    { id: 'pol/daily-news_2016-09-16_x', text: 'x' },
    { id: 'wire-791', text: 'x' },
    { clean: 'x' },
    { mt: 'x' },
  ]
  expect(parse('set', rows).map(({ writer, pair }) => [writer, pair])).toEqual([
    ['original', 'daily-news'],
    ['original', 'set'],
    ['original', 'set'],
  ])
  expect(parse('set', [{ id: 'a', kind: 'human-translation', text: 'x' }])[0]?.writer).toBe('translator')
})
