import { expect, test } from '@jest/globals'
import { commentsOf } from '../../../scripts/house/comments.js'
import { parseSource } from '../../../scripts/house/source-tree.js'

const textsOf = (source: string): readonly (readonly [line: number, text: string])[] =>
  commentsOf(parseSource('a.ts', source)).map(({ line, text }) => [line, text])

test('a comment is its words on one line', () => {
  expect(textsOf('/** Returns\n * a name. */\nconst a = 1 // One.\n/* Two\n   three. */\n')).toEqual([
    [1, 'Returns a name.'],
    [3, 'One.'],
    [4, 'Two three.'],
  ])
})

test('line comments below each other are one comment', () => {
  expect(textsOf('// One\n// sentence.\n\n// Another.\nconst a = 1 // A third.\n// A fourth.\n')).toEqual([
    [1, 'One sentence.'],
    [4, 'Another.'],
    [5, 'A third.'],
    [6, 'A fourth.'],
  ])
})

test('strings, templates and patterns hold no comments', () => {
  expect(textsOf("const a = ['// no', `/* no */ ${'x' /* yes */} // no`, /\\/\\/ no/]\n")).toEqual([[1, 'yes']])
})
