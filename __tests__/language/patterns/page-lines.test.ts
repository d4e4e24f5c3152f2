import { expect, test } from '@jest/globals'
import { measurePageLine } from '../../../src/language/patterns/page-lines.js'

test.each([
  'Published 4 hours ago 212 comments Share Save',
  'Last updated: Nov. 5, 2025 10:22 GMT',
  'Updated on 12 March 2025',
  '5 min read',
  'Views: 2,341 | Comments: 12',
  'By Ann Lee 3 hrs ago',
  'Share Tweet Email Print',
  'Posted by Admin 2 days ago',
  'Home > Sport > Football',
  'World › Asia',
  'News / Business / Fisheries',
  'Read the full story →',
  'Tags: cod, Orden, trawlers',
  'Filed under: Fisheries',
  '#cod #Orden',
])('a page has the line “%s”', line => {
  expect(measurePageLine(line)).toBe(line.length)
})

test.each([
  'By Ann Lee',
  'Nov. 5, 2025',
  'Share prices fall in Orden',
  'Published works of Ann Lee',
  'Save the cod, 212 crews say',
  'Orden - Skarne - Kesh',
  'Rovers 3 Town 2',
  'Share and save',
  'Facebook, Twitter',
  'Home',
  'Topics of the day',
])('a line may be copy: “%s”', line => {
  expect(measurePageLine(line)).toBe(0)
})

test('copy goes on behind a stamp line', () => {
  expect(measurePageLine('Published 4 hours ago 212 comments Share Crews went out at noon')).toBe(40)
  expect(measurePageLine(`Updated 2 days ago 12 comments Save ${'Crews went out at noon and '.repeat(10)}`)).toBe(35)
  expect(measurePageLine('Published 4 hours ago by the harbor office')).toBe(0)
})
