import { describe, expect, test } from '@jest/globals'
import { layOutProof } from '../../../src/reporters/html/lay-out-proof.js'
import { markId, noteId, renderMarkedCopy } from '../../../src/reporters/html/render-marks.js'
import { between } from '../../support/between.js'
import { makeDiagnostic, makeFrame, makeStory } from '../../support/made-reports.js'
import { partsOf } from '../../support/page-parts.js'

type Place = readonly [start: number, end: number]

/** The paragraphs of a body, rendered as those of the page's second story. */
const rendered = (text: string, ...places: readonly Place[]): readonly string[] =>
  layOutProof(
    makeStory({
      copy: [{ role: 'body', text }],
      diagnostics: places.map(() => makeDiagnostic()),
      frames: places.map(([start, end]) => makeFrame({ inField: { field: 0, start, end } })),
    }),
  ).paragraphs.map(paragraph => renderMarkedCopy(paragraph, 2))

/** The same with [ ] for each mark and {1} for each number. */
const sketched = (text: string, ...places: readonly Place[]): string =>
  partsOf(
    rendered(text, ...places)
      .map(paragraph => `<p dir="auto">${paragraph}</p>`)
      .join(''),
  )
    .copy.map(({ copy }) => copy)
    .join(' / ')

describe('marks', () => {
  test.each<[string, string, readonly Place[], string]>([
    ['one, with its number before it', 'the the end', [[4, 7]], 'the {1}[the] end'],
    ['one that hangs on a word, with its number after it', 'the end. of it', [[7, 8]], 'the end[.]{1} of it'],
    [
      'nested, the outer one first',
      'one two three',
      [
        [4, 7],
        [0, 13],
      ],
      '{1}[one {2}[two] three]',
    ],
    [
      'two at one place',
      'one two',
      [
        [4, 7],
        [4, 7],
      ],
      'one {1}[{2}[two]]',
    ],
    [
      'overlapping: the later goes on after the earlier',
      'one two three',
      [
        [0, 7],
        [4, 13],
      ],
      '{1}[one {2}[two]][ three]',
    ],
    [
      'side by side',
      'onetwo',
      [
        [0, 3],
        [3, 6],
      ],
      '{1}[one][two]{2}',
    ],
    ['over two paragraphs, numbered once', 'one two\n\nthree four', [[4, 14]], 'one {1}[two] / [three] four'],
    ['in the space between two paragraphs', 'one  \n\n two', [[3, 5]], 'one[]{1} / two'],
    ['past the end of the copy', 'one', [[9, 12]], 'one{1}[]'],
    ['in the middle of a character', 'a 𝕏 b', [[3, 4]], 'a {1}[𝕏] b'],
    ['of no width', 'one two', [[4, 4]], 'one {1}[]two'],
    ['none', 'a < b', [], 'a < b'],
  ])('%s', (_, text, places, sketch) => {
    expect(sketched(text, ...places)).toBe(sketch)
  })
})

test('a mark and its number lead to the note', () => {
  expect(rendered('the the end', [4, 7])).toEqual([
    'the <a class="ref error" id="s2f1" href="#s2n1" data-issue="s2n1" aria-label="error 1" aria-describedby="s2n1">1</a><mark class="error short" data-issue="s2n1">the</mark> end',
  ])
})

/** The attributes of the only mark. */
const markOf = (text: string, ...place: Place): string | undefined =>
  between(rendered(text, place).join(''), '<mark ', '>')[0]

test.each<[string, string, Place, string]>([
  ['a word', 'one words two', [4, 9], 'class="error"'],
  ['three characters', 'one two', [4, 7], 'class="error short"'],
  ['a paragraph', 'x'.repeat(200), [0, 161], 'class="error long"'],
  ['a run of spaces', 'a  b', [1, 3], 'class="error short unseen spaced" data-shown="␣␣"'],
  ['a space at the end', 'words b', [0, 6], 'class="error spaced"'],
  ['what shows nothing', 'a\u200b\u00adb', [1, 3], 'class="error short unseen" data-shown="U+200BU+00AD"'],
  [
    'more of it than four',
    `a${'\u200b'.repeat(9)}b`,
    [1, 10],
    `class="error unseen" data-shown="${'U+200B'.repeat(4)}"`,
  ],
])('%s has its look', (_, text, place, attributes) => {
  expect(markOf(text, ...place)?.replace(' data-issue="s2n1"', '')).toBe(attributes)
})

test('addresses have the numbers of story and diagnostic', () => {
  const each = { number: 7, diagnostic: makeDiagnostic(), start: 0, end: 1 }
  expect([noteId(3, each), markId(3, each)]).toEqual(['s3n7', 's3f7'])
})
