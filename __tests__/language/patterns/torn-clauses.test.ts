import { expect, test } from '@jest/globals'
import { findTornClauses } from '../../../src/language/patterns/torn-clauses.js'
import { bodyOf } from '../../support/annotated.js'

const found = (text: string): readonly string[] =>
  Array.from(
    findTornClauses(bodyOf(text)),
    ({ kind, before, next }) => `${kind}: ${text.slice(before.start, next.end)}`,
  )

test.each([
  ['If the snow stays. The ferry will wait.', 'condition: stays. The'],
  ['Although he had lost the vote. The mayor stayed.', 'condition: vote. The'],
  ['As it rose by half. The mine hired men.', 'condition: half. The'],
  ['He spoke. “If the snow stays. We will wait.”', 'condition: stays. We'],
  ['The ship, which left at dawn. It carries grain.', 'relative: dawn. It'],
  ['Kim Lee, who said that he won. He was glad.', 'relative: won. He'],
  ['It was built between. 1990 and 1994.', 'object: between. 1990'],
  ['The museum closed in. May 2019.', 'object: in. May'],
  ['It has offices in 12 cities of. Norway and Sweden.', 'object: of. Norway'],
  ['Speaking to reporters on Friday. The minister left.', 'condition: Friday. The'],
  ['Due to the flood in the north. He stayed.', 'condition: north. He'],
  ['By closing the road at noon. Kesh was cut off.', 'condition: noon. Kesh'],
  ['The minister. Said that it is open.', 'relative: minister. Said'],
  ['The road that was built in 1970. Will be closed.', 'relative: 1970. Will'],
])('%s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  ['If the snow stays, the ferry will wait. It is late.'],
  ['If the snow stays. And the ferry?'],
  ['If only he had known. The ferry left.'],
  ['Although we should not thank him for this. It was late.'],
  ['When he slept the thieves came. They left.'],
  ['After the vote in the town. The mayor left.'],
  ['He spoke. “If it is late. Yes.” The mayor left.'],
  ['The ship, which left at dawn, is lost. It carries grain.'],
  ['He saw the ship, which left at dawn. It carries grain.'],
  ['The ship, which left at dawn. The grain is lost.'],
  ['Enter the tenor, who sang at dawn. He left.'],
  ['It is the road he came from. March was cold.'],
  ['Steel is what it is made of. Norway.'],
  ['It has not stopped since. Friday was dry.'],
  ['If the snow stays.\n\nThe ferry will wait.'],
  ['Spending some of it on the road might have helped. The mayor left.'],
  ['Getting the press to speak of her. Enough said.'],
  ['During the night in the north. Rain.'],
  ['The minister. Will the road open?'],
  ['The minister left. Was closed by noon.'],
  ['The road that was built has cracks. Was closed by noon.'],
])('%s is sound', text => {
  expect(found(text)).toEqual([])
})
