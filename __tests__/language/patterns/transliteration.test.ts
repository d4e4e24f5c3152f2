import { expect, test } from '@jest/globals'
import {
  findKoreanNames,
  foldKoreanSound,
  findLoneNames,
  findNamePairs,
  foldSound,
} from '../../../src/language/patterns/transliteration.js'
import { bodyOf, wordsOf } from '../../support/annotated.js'

for (const [one, other] of [
  ['Mohammed', 'Muhammad'],
  ['Sergei', 'Sergey'],
  ['Zelenskyy', 'Zelensky'],
  ['Osama', 'Usama'],
  ['El-Said', 'Al-Said'],
  ['Qatar', 'Katar'],
  ['Piñera', 'Pinera'],
] as const)
  test(`${one} sounds like ${other}`, () => {
    expect(foldSound(one)).toBe(foldSound(other))
  })
for (const [one, other] of [
  ['Daniel', 'Danielle'],
  ['Clark', 'Clarke'],
  ['Martin', 'Martina'],
  ['Michael', 'Michelle'],
  ['Anderson', 'Andersen'],
] as const)
  test(`${one} does not sound like ${other}`, () => {
    expect(foldSound(one)).not.toBe(foldSound(other))
  })
for (const [one, other] of [
  ['Ryong Hae', 'Ryong-hae'],
  ['Yo Jong', 'Yeo-jung'],
  ['Jong Un', 'Jong-un'],
  ['Seok-yeol', 'Sok Yol'],
] as const)
  test(`${one} is ${other} in Korean`, () => {
    expect(foldKoreanSound(one)).toBe(foldKoreanSound(other))
  })
test('Jong Un is not Jong Il', () => {
  expect(foldKoreanSound('Jong Un')).not.toBe(foldKoreanSound('Jong Il'))
})

const spans = (find: typeof findKoreanNames, text: string): string[] =>
  bodyOf(text)
    .sentences.flatMap(sentence => [...find(sentence)])
    .map(({ span }) => wordsOf(span))
test('Korean names, without the possessive', () => {
  expect(spans(findKoreanNames, 'Choe Ryong Hae met Lee Chang-min’s aide and Mr. Kim.')).toEqual([
    'Choe Ryong Hae',
    'Lee Chang-min',
  ])
})
test('pairs of name parts', () => {
  expect(spans(findNamePairs, 'President Anton Varnov met Li Wei.')).toEqual(['President Anton', 'Anton Varnov'])
})
test('names that stand alone', () => {
  expect(spans(findLoneNames, 'Varnov met Varnov, Anton Barsky and the Barsky.')).toEqual(['Varnov', 'Barsky'])
})

test.each([
  ['Mohammed', 'muhamad'],
  ['Zelenskyy', 'zalanski'],
  ['Qatar', 'katar'],
  ['Łódź', 'łudz'],
])('%s sounds “%s”', (name, sound) => {
  expect(foldSound(name)).toBe(sound)
})

test('one name in two spellings is one thing with two forms', () => {
  const namings = (find: typeof findKoreanNames, text: string): string[] =>
    bodyOf(text)
      .sentences.flatMap(sentence => [...find(sentence)])
      .map(({ thing, form }) => `${thing}: ${form}`)
  expect(namings(findKoreanNames, 'Ri Yong Ho met Lee Yong-ho.')).toEqual([
    'Korean 1 yonkho: ri yong ho',
    'Korean 1 yonkho: lee yong-ho',
  ])
  expect(namings(findNamePairs, 'They met Sergei Varnov and Sergey Warnov.')).toEqual([
    'sargai varnuv: sergei varnov',
    'sargai varnuv: sergey warnov',
  ])
  expect(namings(findLoneNames, 'They met Varnov and Warnov.')).toEqual(['varnuv v: varnov', 'varnuv v: warnov'])
})

test('near misses of names', () => {
  expect(spans(findKoreanNames, 'Kim left. KIM Jong left. Kimura Jong Un left.')).toEqual([])
  expect(spans(findNamePairs, 'They met Li Wei, Norman Barsky and Varnov, Anton.')).toEqual([])
  expect(spans(findLoneNames, 'They met Varn, Postman and VARNOV.')).toEqual([])
})
