import { expect, test } from '@jest/globals'
import { NameTable } from '../../../src/language/source/name-table.js'

const table = new NameTable(() => [
  { name: 'Orden Wire', native: '奥登社', english: 'orden wire' },
  { name: 'LNA', native: '伦德社', english: '\\bLNA\\b' },
])

const compare = (source: string, english: string): readonly (readonly string[])[] => {
  const { lost, added } = table.compare({ source, english })
  return [lost.map(({ name }) => name), added.map(({ name }) => name)]
}

test('names are compared in both directions, if the source has any', () => {
  expect(compare('据奥登社报道', 'the Orden Wire said')).toEqual([[], []])
  expect(compare('据奥登社报道', 'LNA said')).toEqual([['Orden Wire'], ['LNA']])
  expect(compare('据报道', 'LNA said')).toEqual([[], []])
})

test('an acronym in small letters is no name', () => {
  expect(compare('据伦德社报道', 'the lna said')).toEqual([['LNA'], []])
})

test('names that no source has are found', () => {
  expect(table.findForeign('LNA and Orden Wire', ['奥登社'])).toEqual([{ name: 'LNA', start: 0, end: 3 }])
})
