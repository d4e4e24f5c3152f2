import { expect, test } from '@jest/globals'
import { findDisplacedSpeakers } from '../../../src/language/patterns/displaced-speakers.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): readonly string[] =>
  Array.from(
    findDisplacedSpeakers(bodyOf(text)),
    ({ kind, first, last }) => `${kind}: ${text.slice(first.start, last.end)}`,
  )

test.each([
  ['“The wall is safe”, so Prates.', 'so: so Prates'],
  ['We will stay, thus the head of the club.', 'so: thus the head of the club'],
  ['The minister will go, passes the correspondent of Trend.', 'verb: passes the correspondent of Trend'],
  ['The road is open, relays TASS.', 'verb: relays TASS'],
  ['We are sorry, the hospital side explained.', 'side: hospital side explained'],
  ['Added the minister that the talks go on.', 'order: Added the minister'],
  ['In this sense, indicated Prates that it is safe.', 'order: indicated Prates'],
  ['It is open, told in the fire service.', 'house: told in the fire service'],
  ['“It is open”, noted at the ministry of roads.', 'house: noted at the ministry of roads'],
  ['In the State Emergency Service reported that it is open.', 'house: In the State Emergency Service reported'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['The wall is safe, so the mayor stayed.'],
  ['It was late, so no.'],
  ['They like it or so the story goes.'],
  ['The bus stops, passes Orden and goes.'],
  ['The road, which passes Orden.'],
  ['The away side said no.'],
  ['The police side is lost.'],
  ['Added costs that the town bears are high.'],
  ['In May, reported the paper that day, it rained.'],
  ['For his part, the minister confirmed that it is safe.'],
  ['“Added the minister that it is late.”'],
  ['Told the men that the road is shut.'],
  ['The wall is safe, so the mayor?'],
  ['It is open, reported in the town.'],
  ['In the office that day he said that it is open.'],
  ['In the north reported cases fell.'],
])('%s is sound', text => {
  expect(found(text)).toEqual([])
})
