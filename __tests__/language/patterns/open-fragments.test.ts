import { expect, test } from '@jest/globals'
import type { Sentence } from '../../../src/language/annotated-story.js'
import { countVerbs, isOpenFragment } from '../../../src/language/patterns/open-fragments.js'
import { bodyOf } from '../../support/annotated.js'

const readSentence = (text: string): Sentence => bodyOf(text).sentences[0] as Sentence

test.each([
  ['Which in the course of the day also a visit to the port.'],
  ['While the rebels did not.'],
  ['Whereas the south has none.'],
  ['That the team won the cup.'],
  ['Who also met the head of the port.'],
  ['Such as the old port and the mill.'],
  ['Including the head of the port.'],
  ['But that the road would be open in May.'],
])('%s', text => {
  expect(isOpenFragment(readSentence(text))).toBe(true)
})

test.each([
  ['Which is why he left.'],
  ['Which road in the north?'],
  ['While supplies last in May.'],
  ['Who pays for it is not clear.'],
  ['And that he said was late.'],
  ['That the team will win is certain to please us.'],
  ['Such as it is, the road is open.'],
  ['While the rebels did not, the army did.'],
  ['While he slept the thieves came.'],
])('%s is sound', text => {
  expect(isOpenFragment(readSentence(text))).toBe(false)
})

test('a verb with its helpers counts once', () => {
  expect(countVerbs(readSentence('It has not been closed and will open.'))).toBe(2)
})
