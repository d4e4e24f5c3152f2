import { expect, test } from '@jest/globals'
import { findNearNames } from '../../../src/language/patterns/near-names.js'
import { bodyOf } from '../../support/annotated.js'

const near = (text: string, words: readonly string[] = []): string[] => {
  const field = bodyOf(text)
  return findNearNames(field.sentences, word => words.includes(word)).map(
    ({ form, span: { start, end } }) => `${form} ${field.text.slice(start, end)}`,
  )
}

test('two names with one part in common are near if a letter differs in the other', () => {
  expect(near('Petra Lundgren sang. Petra Lundgran’s aide left.')).toEqual(['0 Petra Lundgren', '1 Petra Lundgran'])
})
test('neighbours’ letters have one sound', () => {
  expect(near('Galina Metsiuk sang. Halyna Metsyuk left.')).toContain('1 Halyna Metsyuk')
})
test('a surname alone is near that of a person', () => {
  expect(near('Petra Lundgren said so. Lundgren sang. Lundgran left.')).toEqual([
    '0 Petra Lundgren',
    '0 Lundgren',
    '1 Lundgran',
  ])
})
test('without a sign of a person nothing is near', () => {
  expect(near('Ships call at Petra Lundgren. Lundgren is far. Lundgran is near.')).toEqual([])
})
test.each([
  'Petra Lundgren met Petra Lundgran.',
  'Elena Varnova sang. Elena Varnovo left.',
  'Wang Zhenxing sang. Wang Zhenxin left.',
  'Petra Krantz sang. Petra Kruntz left.',
])('%s', text => {
  expect(near(text)).toEqual([])
})
test('words of the language are no slips', () => {
  expect(near('Anna Porter sang. Anna Potter left.', ['potter'])).toEqual([])
})
test('hundreds of names take little time', () => {
  const names = Array.from({ length: 5000 }, (_, at) => `Anna Berg${'abcdefghij'[at % 10] ?? ''}lo${String(at)} left.`)
  expect(near(names.join(' '))).toEqual([])
})
