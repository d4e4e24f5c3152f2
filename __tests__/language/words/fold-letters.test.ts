import { expect, test } from '@jest/globals'
import { foldLetters, stripMarks } from '../../../src/language/words/fold-letters.js'

test.each([
  ['José', 'Jose', 'jose'],
  ['HARBOR', 'HARBOR', 'harbor'],
  ['İzmir', 'Izmir', 'izmir'],
  ['Łódź 5', 'Łodz 5', 'łodz 5'],
])('%s is %s without marks, and folded %s', (text, stripped, folded) => {
  expect([stripMarks(text), foldLetters(text)]).toEqual([stripped, folded])
})
