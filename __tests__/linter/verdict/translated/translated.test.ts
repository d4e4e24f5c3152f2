import { expect, test } from '@jest/globals'
import { packWeights, readWeights, type WeighedHash } from '../../../../src/linter/verdict/translated/model.js'
import { readTokens, visitPhrases } from '../../../../src/linter/verdict/translated/tokens.js'
import { scoreTranslated } from '../../../../src/linter/verdict/translated/translated.js'

/** The hash of a phrase that is the whole text. */
function hashOf(text: string): number {
  let found = 0
  visitPhrases(readTokens(text), (hash, first, last) => {
    if (first === 0 && last === readTokens(text).length - 1) found = hash
  })
  return found
}

const weights: readonly WeighedHash[] = [
  [hashOf('carried out'), 100],
  [hashOf('they said'), -50],
]
const spread = [
  { words: 60, deviation: 1 },
  { words: 200, deviation: 0.2 },
]
const model = readWeights(
  packWeights({ scale: 0.05, bias: 0, style: [], odds: [0, 1, 0, 0, 0], spread, name: 'test' }, weights),
)
const plain = 'The crew of the boat had seen it from the pier, and it was on the way to the town. '
const body = (text: string) => [
  { role: 'headline', text: 'Works carried out' },
  { role: 'body', text },
]
const score = (text: string) => scoreTranslated(body(text), model)

test('a phrase of machines makes a story likely theirs, and is the evidence', () => {
  const { score: found, sentences } = score(`${plain.repeat(4)}Works were carried out by them. ${plain}`)
  if (found.likelihood === null) throw new Error('There is an answer.')
  expect(found.likelihood).toBeGreaterThan(0.9)
  expect(found.phrases).toEqual([{ text: 'carried out', weight: 5 }])
  expect(sentences.filter(({ share }) => share > 0)).toHaveLength(1)
  expect(sentences.every(({ field }) => field === 1)).toBe(true)
})

test('a phrase of people makes it less likely, and is no evidence', () => {
  const { score: found } = score(`${plain.repeat(4)}The crew left, they said.`)
  expect(found).toMatchObject({ phrases: [] })
  expect(found.likelihood ?? 1).toBeLessThan(0.5)
})

test('the interval is wide for a short story', () => {
  const width = (copies: number): number => {
    const { score: found } = score(plain.repeat(copies))
    return found.likelihood === null ? NaN : found.interval[1] - found.interval[0]
  }
  expect(width(4)).toBeGreaterThan(2 * width(15))
})

test.each([
  [plain, 'short'],
  ['', 'short'],
  ['Rovers 3 City 1. Town 2 Athletic 2. Albion 0 Forest 4. '.repeat(10), 'no-prose'],
  ['red paint\nblue ink\ngreen wool\nbrown rope\n'.repeat(10), 'no-prose'],
])('there is no answer for %j', (text, reason) => {
  expect(score(text).score).toEqual({ likelihood: null, reason })
})
