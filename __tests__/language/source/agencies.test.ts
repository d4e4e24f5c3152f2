import { expect, test } from '@jest/globals'
import { compareAgencies } from '../../../src/language/source/agencies.js'

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
