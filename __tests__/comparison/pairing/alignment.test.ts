import { describe, expect, test } from '@jest/globals'
import { align } from '../../../src/comparison/pairing/alignment.js'
import { textAt } from '../../../src/comparison/pairing/range.js'
import { diffWords } from '../../../src/comparison/pairing/word-diff.js'

const one = 'The harbor of Skarne was closed on Monday because of ice, the port authority said.'
const two = 'Rovers beat Harriers in the cup final at Leeds before a crowd of 30,000.'
const three = 'Barley growers in the Ulm district expect a record harvest despite a dry spring.'

/** Each block as `old > new`, by numbers. */
const shape = (olds: readonly string[], news: readonly string[]): readonly string[] =>
  align(olds.join('\n\n'), news.join('\n\n')).map(
    ({ oldNumber, newNumber, moved, hunks }) =>
      `${String(oldNumber ?? '–')} > ${String(newNumber ?? '–')}${moved ? ' moved' : ''}${hunks.length > 0 ? ` ${String(hunks.length)}` : ''}`,
  )

describe('paragraphs find their versions', () => {
  test.each([
    ['unchanged', [one, two], [one, two], ['1 > 1', '2 > 2']],
    ['changed', [one, two], [one.replace('Monday', 'Sunday'), two], ['1 > 1 1', '2 > 2']],
    ['put in and taken out', [one, two], [three, one], ['– > 1 1', '1 > 2', '2 > – 1']],
    [
      'rewritten beyond recognition, in their place',
      [one, 'Yes.', two],
      [one, 'It is so.', two],
      ['1 > 1', '2 > 2 1', '3 > 3'],
    ],
    [
      'moved and changed',
      [one, two, three],
      [three.replace('dry', 'wet'), one, two],
      ['3 > 1 moved 1', '1 > 2', '2 > 3'],
    ],
    ['joined', [one, two, three], [`${one} ${two}`, three], ['1 > 1 1', '3 > 2']],
    ['joined to the one behind', ['A dry spring.', `${three} ${two}`], [`A dry spring. ${three} ${two}`], ['1 > 1 1']],
    ['cut in two', [`${one} ${two}`, three], [one, two, three], ['1 > 1 1', '2 > 3']],
    ['twice the same', [one, two, one], [one, one], ['1 > 1', '2 > – 1', '3 > 2']],
    ['a line of blanks is none', [' ', one], [one], ['1 > 1']],
  ])('%s', (_, olds, news, blocks) => {
    expect(shape(olds, news)).toEqual(blocks)
  })

  test('in a long story, by rare words', () => {
    const paragraphs = Array.from(
      { length: 30 },
      (_, n) => `The council of town ${String(n)}00 met on Monday and heard the crew of the ferry Aurora${String(n)}x.`,
    )
    const now = paragraphs.map(text => text.replace('Monday', 'Tuesday evening')).reverse()
    const pairs = align(paragraphs.join('\n\n'), now.join('\n\n')).map(
      block => `${String(block.oldNumber)} ${String(block.newNumber)}`,
    )
    expect(pairs).toEqual(paragraphs.map((_, n) => `${String(30 - n)} ${String(n + 1)}`))
  })
})

describe('words that changed', () => {
  const shown = (old: string, now: string): readonly string[] =>
    diffWords(old, now).map(edit => `[-${textAt(old, edit.old)}-]{+${textAt(now, edit.new)}+}`)

  test.each([
    ['a word', 'It was bad.', 'It was good.', ['[-bad-]{+good+}']],
    ['a mark', 'He said , no.', 'He said, no.', ['[- -]{++}']],
    ['a figure is one', 'It cost 2,000 crowns.', 'It cost 2,500 crowns.', ['[-2,000-]{+2,500+}']],
    ['an apostrophe divides no word', "It didn't.", 'It does.', ["[-didn't-]{+does+}"]],
    ['words beyond the first plane', 'A 😀 day', 'A 😁 day', ['[-😀-]{+😁+}']],
    ['everything', 'Yes', 'No, never', ['[-Yes-]{+No, never+}']],
  ])('%s', (_, old, now, edits) => {
    expect(shown(old, now)).toEqual(edits)
  })

  test('hardly a word between larger edits is part of them', () => {
    const [old, now] = [
      'The old minister of ports said the plan was dead.',
      'The new head of all harbors announced the end of it.',
    ]
    expect(align(old, now)[0]?.hunks.map(hunk => [textAt(old, hunk.old), textAt(now, hunk.new)])).toEqual([
      ['old minister of ports said the plan was dead', 'new head of all harbors announced the end of it'],
    ])
  })
})

describe('a paragraph in which too much changed is written anew', () => {
  const words = (count: number, prefix: string): string =>
    Array.from({ length: count }, (_, n) => `${prefix}${String(n)}`).join(' ')

  test('where its versions share words, but the way between them is too long', () => {
    const [old, now] = [0, 1].map(
      side =>
        `The ${Array.from({ length: 900 }, (_, n) => `word${String(n)} ${side === 0 ? 'old' : 'new'}${String(n)}`).join(' ')}`,
    ) as [string, string]
    expect(diffWords(old, now)).toEqual([{ old: { start: 0, end: old.length }, new: { start: 0, end: now.length } }])
    expect(align(old, now)).toMatchObject([
      { oldNumber: 1, newNumber: 1, edits: [{ old: { start: 0, end: old.length } }] },
    ])
  })

  test('where they share hardly a word', () => {
    const [old, now] = [words(100, 'old'), `${words(99, 'new')} old1`]
    expect(align(old, now)).toMatchObject([
      {
        oldNumber: 1,
        newNumber: 1,
        edits: [{ old: { start: 0, end: old.length }, new: { start: 0, end: now.length } }],
      },
    ])
  })

  test('and a story of megabytes is cut into its paragraphs all the same', () => {
    const paragraphs = Array.from(
      { length: 6000 },
      (_, n) => `${two} Lot ${String(n)}00 of the vessel Aurora${String(n)}x was sold for ${String(n)} crowns.`,
    )
    const now = paragraphs.map((text, n) => (n % 3 === 0 ? text.replace('sold', 'let') : text))
    const blocks = align(paragraphs.join('\n\n'), now.join('\n\n'))
    expect([
      blocks.length,
      blocks.filter(({ hunks }) => hunks.length === 1).length,
      blocks.filter(({ moved }) => moved).length,
    ]).toEqual([6000, 2000, 0])
  })
})
