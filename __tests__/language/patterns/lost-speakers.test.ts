import { expect, test } from '@jest/globals'
import { findLostSpeakers } from '../../../src/language/patterns/lost-speakers.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): readonly string[] =>
  Array.from(findLostSpeakers(bodyOf(text)), ({ kind, first, last }) => `${kind}: ${text.slice(first.start, last.end)}`)

test.each([
  ['As announced the mayor, it is open.', 'order: As announced the mayor'],
  ['It is open, as explained Interfax.', 'order: as explained Interfax'],
  ['According to the informed by the mayor, it is open.', 'source: According to the informed by the mayor'],
  ['According to the announced, it is open.', 'source: According to the announced'],
  ['According to the reporter learned from the office, it is open.', 'source: According to the reporter learned'],
  ['It is open, according to what declared the mayor.', 'source: according to what declared the mayor'],
  ['It is open, according to published by the office.', 'source: according to published by the office'],
  ['“It is open,” — said the mayor.', 'dash: ” — said'],
  ['“It is open”, - the mayor said.', 'dash: ”, - the mayor said'],
  ['It is open, the ministry said of the Health.', 'split: the ministry said of the Health'],
  ['According to informs the office, it is open.', 'source: According to informs the office'],
  ['According to the words of the chief said that it is open.', 'source: According to the words of the chief said'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['As announced by the mayor, it is open.'],
  ['As reported the day before, it is open.'],
  ['As reported Tuesday, it is open.'],
  ['Cuts such as announced the mayor hurt.'],
  ['According to the reported figures, it is open.'],
  ['According to what the mayor said, it is open.'],
  ['According to published reports, it is open.'],
  ['According to what the reporter learned from the office, it is open.'],
  ['According to the lessons learned from the flood, it is open.'],
  ['“It is open” — and said to be safe — “for good.”'],
  ['It is open, the ministry said of the Orden Bridge.'],
  ['He said, “as announced the mayor, it is open.”'],
  ['According to the man who said that it is open, it is.'],
  ['According to the words of the chief, it is open.'],
])('%s is sound', text => {
  expect(found(text)).toEqual([])
})
