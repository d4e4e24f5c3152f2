import { expect, test } from '@jest/globals'
import { compareAgencies, comparePlatforms, findInventedCredits } from '../../../src/language/source/agencies.js'

const compare = (source: string, english: string): readonly (readonly string[])[] => {
  const { lost, added } = compareAgencies({ source, english })
  return [lost.map(({ name }) => name), added.map(({ name }) => name)]
}

test('agencies are compared by their names in both languages', () => {
  expect(compare('据美联社报道', 'AP reported')).toEqual([[], []])
  expect(compare('据美联社报道', 'AFP reported')).toEqual([['AP'], ['AFP']])
  expect(compare('朝鲜中央电视台报道', 'Korean television reported')).toEqual([[], []])
  expect(compare('市长抵达-中新网', 'Mayor arrives - The New Network')).toEqual([
    ['China News Service'],
    ['“The New Network”'],
  ])
})

test('platforms are compared with platforms', () => {
  const { lost, added } = comparePlatforms({ source: '在抖音上', english: 'on Twitter' })
  expect([...lost, ...added].map(({ name }) => name)).toEqual(['Douyin', 'Twitter'])
})

test.each([
  ['ORDEN (Reuters) - The mayor came.', ['Reuters']],
  ['ORDEN, Feb. 11 /PRNewswire-USNewswire/ -- The mayor came.', ['PR Newswire']],
  ['The mayor told Xinhua that he would come.', ['Xinhua']],
  ['The mayor read Reuters.', []],
])('the invented credits of “%s”', (english, names) => {
  expect(findInventedCredits(english, ['市长抵达。']).map(({ name }) => name)).toEqual(names)
})
