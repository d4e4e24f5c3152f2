import { expect, test } from '@jest/globals'
import type { CopyField } from '../../../src/linter/report.js'
import { layOutProof } from '../../../src/reporters/html/lay-out-proof.js'
import { makeDiagnostic, makeFrame, makeStory } from '../../support/made-reports.js'

/** A place in a field, by the id of the rule that reports it. */
type Place = readonly [ruleId: string, field: number, start: number, end: number]

const proofOf = (copy: readonly CopyField[] | null, places: readonly Place[] = []): ReturnType<typeof layOutProof> =>
  layOutProof(
    makeStory({
      copy,
      diagnostics: places.map(([ruleId]) => makeDiagnostic({ ruleId })),
      frames: places.map(([, field, start, end]) => makeFrame({ inField: { field, start, end } })),
    }),
  )

test('the fields are in the order of print, whatever the wire’s', () => {
  const roles = ['caption', 'body', 'headline', 'related', 'dateline', 'byline', 'editors-note', 'slug']
  const { paragraphs } = proofOf(roles.map(role => ({ role, text: role })))
  expect(paragraphs.map(({ role }) => role)).toEqual([
    'slug',
    'editors-note',
    'headline',
    'byline',
    'dateline',
    'caption',
    'body',
    'related',
  ])
})

test('diagnostics are numbered in the order of reading, the longer of two first', () => {
  const copy = [
    { role: 'body', text: 'One two three.' },
    { role: 'headline', text: 'Head' },
  ]
  const { paragraphs } = proofOf(copy, [
    ['short', 0, 4, 7],
    ['late', 0, 8, 13],
    ['long', 0, 4, 13],
    ['head', 1, 0, 4],
  ])
  const numbered = paragraphs.flatMap(({ begun }) => begun.map(each => [each.number, each.diagnostic.ruleId]))
  expect(numbered).toEqual([
    [1, 'head'],
    [2, 'long'],
    [3, 'short'],
    [4, 'late'],
  ])
})

test('a field is cut into paragraphs, and a mark over two begins in the first', () => {
  const { paragraphs } = proofOf([{ role: 'body', text: 'one two \n\n\nthree four' }], [['a', 0, 4, 16]])
  const read = paragraphs.map(({ text, from, to, begun, marked }) => [
    text.slice(from, to),
    begun.length,
    marked.length,
  ])
  expect(read).toEqual([
    ['one two', 1, 1],
    ['three four', 0, 1],
  ])
})

test('a mark in the space between two paragraphs belongs to the upper one', () => {
  const { paragraphs } = proofOf([{ role: 'body', text: 'one  \n\n two' }], [['a', 0, 3, 5]])
  expect(paragraphs.map(({ begun }) => begun.length)).toEqual([1, 0])
})

test('a mark takes in both halves of a surrogate pair', () => {
  const { paragraphs } = proofOf(
    [{ role: 'body', text: 'a 𝕏 b' }],
    [
      ['second', 0, 3, 4],
      ['first', 0, 2, 3],
    ],
  )
  expect(paragraphs[0]?.begun.map(({ start, end }) => [start, end])).toEqual([
    [2, 4],
    [2, 4],
  ])
})

test('what is beside the copy, or in copy that is not there, is listed after it', () => {
  const copy = [{ role: 'body', text: 'one' }]
  const story = makeStory({
    copy,
    diagnostics: ['beside', 'inside', 'gone'].map(ruleId => makeDiagnostic({ ruleId })),
    frames: [
      makeFrame({ inField: null }),
      makeFrame({ inField: { field: 0, start: 0, end: 3 } }),
      makeFrame({ inField: { field: 7, start: 0, end: 3 } }),
    ],
  })
  const { elsewhere } = layOutProof(story)
  expect(elsewhere.map(({ number, diagnostic }) => [number, diagnostic.ruleId])).toEqual([
    [2, 'beside'],
    [3, 'gone'],
  ])
  expect(layOutProof({ ...story, copy: null }).paragraphs).toEqual([])
})

test('a field without words is left out', () => {
  expect(proofOf([{ role: 'body', text: ' ' }]).paragraphs).toEqual([])
})
