import { expect, test } from '@jest/globals'
import { findMisplacedHearers } from '../../../src/language/patterns/told-hearers.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): readonly string[] =>
  Array.from(
    findMisplacedHearers(bodyOf(text)),
    ({ kind, first, last }) => `${kind}: ${text.slice(first.start, last.end)}`,
  )

test.each([
  ['The mayor of Orden has told to the newspaper that he will stay.', 'hearer: told to the newspaper'],
  ['Pell informed to Reuters on Friday: “We are ready.”', 'hearer: informed to Reuters'],
  ['He told to the press nothing.', 'hearer: told to the press'],
  ['“It rose,” told to Lusa the head of the museum.', 'order: told to Lusa the head of the museum'],
  ['“It rose,” has declared to the agency PAP the pilot.', 'order: has declared to the agency PAP the pilot'],
  ['“It rose,” told Ukrinform the captain.', 'order: told Ukrinform the captain'],
  ['“It rose,” said on Friday the minister of roads.', 'order: said on Friday the minister of roads'],
  [
    '“It rose,” explained at a briefing for the press the minister.',
    'order: explained at a briefing for the press the minister',
  ],
  ['“It rose,” noted this week the minister.', 'order: noted this week the minister'],
  ['The office informed that the road is open.', 'unheard: informed that'],
  ['He has told that the road is open.', 'unheard: told that'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['The story was told to reporters by the captain.'],
  ['The secrets that he told to journalists were old.'],
  ['The mayor told to his son that the bear was dead.'],
  ['“It rose,” the captain told Lusa.'],
  ['“It rose,” said the captain to applause.'],
  ['“It rose,” said to be his words, is carved there.'],
  ['“It rose,” said the mayor on the day the port shut.'],
  ['“It rose,” explained the minister in a letter.'],
  ['“He told to the press that it rose.”'],
  ['“It rose,” wrote on the wall of the house.'],
  ['She was told that the road is open.'],
  ['In a note to men told that the road is open he wrote it.'],
  ['The office informed that man.'],
])('%s is sound', text => {
  expect(found(text)).toEqual([])
})
