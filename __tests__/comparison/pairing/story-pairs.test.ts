import { describe, expect, test } from '@jest/globals'
import { compareVersions } from '../../../src/comparison/compare-versions.js'
import type { FiledStory } from '../../../src/comparison/compare-story.js'
import type { ComparedStory } from '../../../src/comparison/comparison.js'
import { pairStories } from '../../../src/comparison/pairing/story-pairs.js'
import { filed } from '../../support/filed.js'

describe('stories are paired', () => {
  const texts = [
    'The harbor of Skarne was closed on Monday because of ice, the port authority said.',
    'Rovers beat Harriers in the cup final at Leeds on Saturday before a crowd of 30,000.',
    'Barley growers in the Ulm district expect a record harvest despite a dry spring.',
  ]
  const rewritten = [
    'Ice closed the harbor of Skarne on Monday, the authority of the port said.',
    'Before a crowd of 30,000 at Leeds, Rovers won the cup final against Harriers.',
    'Despite a dry spring growers in the Ulm district hope for a record barley harvest.',
  ]
  const pairs = (olds: readonly object[], news: readonly object[]): readonly string[] => {
    const name = (story: ComparedStory['old']): string => story?.id ?? '–'
    return compareVersions('a', 'b', [{ old: filed('a', olds, []), new: filed('b', news, []) }]).stories.map(
      ({ old, new: now }) => `${name(old)} ${name(now)}`,
    )
  }
  const [one, two, three] = texts.map(text => ({ text }))
  const [uno, due, tre] = rewritten.map(text => ({ text }))

  test.each([
    [
      'by id, whatever they say',
      [
        { id: 'x', ...one },
        { id: 'y', ...two },
      ],
      [
        { id: 'y', ...uno },
        { id: 'x', ...due },
      ],
      ['y y', 'x x'],
    ],
    [
      'by headline',
      [
        { headline: 'Ice', text: 'Nothing moves.' },
        { headline: 'Cup', text: 'All is well.' },
      ],
      [{ headline: 'Cup', text: 'A fine day out.' }, { headline: 'Ice', text: 'Ships wait.' }, { ...three }],
      ['a#2 b#1', 'a#1 b#2', '– b#3'],
    ],
    ['by their words', [one, two, three], [tre, uno], ['a#3 b#1', 'a#1 b#2', 'a#2 –']],
    [
      'by their order, where both hold as many',
      [{ text: 'Yes, so it is.' }, two],
      [{ text: 'No.' }, due],
      ['a#1 b#1', 'a#2 b#2'],
    ],
    [
      'not by their order, where one holds more',
      [{ text: 'Yes, so it is.' }, two],
      [{ text: 'No.' }, due, tre],
      ['– b#1', 'a#2 b#2', '– b#3', 'a#1 –'],
    ],
    [
      'not by their order, where they have ids of their own',
      [
        { id: 'p', text: 'Yes, so it is.' },
        { id: 'q', ...two },
      ],
      [
        { id: 'r', text: 'No.' },
        { id: 'q', ...due },
      ],
      ['– r', 'q q', 'p –'],
    ],
    ['two alone, whatever they are called', [{ id: 'p', text: 'Yes, so it is.' }], [{ id: 'r', text: 'No.' }], ['p r']],
    [
      'in a long feed by rare words',
      Array.from({ length: 60 }, (_, n) => ({
        text: `${texts[n % 3] ?? ''} Lot ${String(n)}00 of vessel Aurora${String(n)}x.`,
      })),
      Array.from({ length: 61 }, (_, n) => ({
        text: n === 60 ? 'Hail fell.' : `${rewritten[n % 3] ?? ''} Lot ${String(n)}00 of vessel Aurora${String(n)}x.`,
      })).reverse(),
      ['– b#1', ...Array.from({ length: 60 }, (_, n) => `a#${String(60 - n)} b#${String(n + 2)}`)],
    ],
  ])('%s', (_, olds, news, expected) => {
    expect(
      pairs(
        olds.map(each => ({ ...each })),
        news.map(each => ({ ...each })),
      ),
    ).toEqual(expected)
  })

  test.each([
    [
      'those that are the same, whatever their order',
      [
        ['v1', one],
        ['v2', two],
      ],
      [
        ['v2', two],
        ['v3', three],
      ],
      ['2 1', '1 2'],
    ],
    [
      'then those of one version',
      [
        ['v1', one],
        ['v2', two],
      ],
      [
        ['v2', due],
        ['v1', one],
        ['v3', three],
      ],
      ['2 1', '1 2', '– 3'],
    ],
    [
      'then by their order',
      [
        ['v1', one],
        ['v2', two],
      ],
      [
        ['v3', tre],
        ['v4', due],
      ],
      ['1 1', '2 2'],
    ],
    [
      'by their order where they have no version',
      [
        [null, one],
        [null, two],
      ],
      [
        [null, due],
        [null, uno],
      ],
      ['1 1', '2 2'],
    ],
  ] as const)('several with one id: %s', (_, olds, news, expected) => {
    const versions = (
      file: string,
      each: readonly (readonly [string | null, object | undefined])[],
    ): readonly FiledStory[] => {
      const stories = filed(
        file,
        each.map(([, copy]) => ({ id: 'a', ...copy })),
        [],
      )
      return stories.map((story, at) => ({ ...story, story: { ...story.story, version: each[at]?.[0] ?? null } }))
    }
    const [before, now] = [versions('a', olds), versions('b', news)]
    const numberIn = (stories: readonly FiledStory[], filedStory: FiledStory | null): string =>
      filedStory === null ? '–' : String(stories.indexOf(filedStory) + 1)
    expect(
      pairStories([{ old: before, new: now }]).map(pair => `${numberIn(before, pair.old)} ${numberIn(now, pair.new)}`),
    ).toEqual(expected)
  })

  const inFiles = (
    ...files: readonly (readonly [olds: readonly object[], news: readonly object[]])[]
  ): readonly string[] =>
    compareVersions(
      'a',
      'b',
      files.map(([olds, news], at) => ({
        old: filed(`a${String(at)}`, olds, []),
        new: filed(`b${String(at)}`, news, []),
      })),
    ).stories.map(({ old, new: now }) =>
      [old, now].map(side => (side === null ? '–' : `${side.file}:${side.id}`)).join(' '),
    )

  test.each([
    [
      'by id in another file, where it is not in their own',
      [
        [
          [
            { id: 'a', ...one },
            { id: 'b', ...two },
          ],
          [{ id: 'a', ...one }],
        ],
        [
          [{ id: 'c', ...three }],
          [
            { id: 'b', ...two },
            { id: 'c', ...three },
          ],
        ],
      ],
      ['a0:a b0:a', 'a0:b b1:b', 'a1:c b1:c'],
    ],
    [
      'by id in another file rather than with the only one in theirs',
      [
        [[{ id: 'a', ...one }], [{ id: 'b', ...due }]],
        [[{ id: 'b', ...two }], [{ id: 'a', ...uno }]],
      ],
      ['a1:b b0:b', 'a0:a b1:a'],
    ],
    [
      'by id in their own file first',
      [
        [[{ id: '1', ...one }], [{ id: '1', ...uno }]],
        [[{ id: '1', ...two }], [{ id: '1', ...due }]],
      ],
      ['a0:1 b0:1', 'a1:1 b1:1'],
    ],
    [
      'by headline in another file',
      [
        [[one, { headline: 'Ice', text: 'Nothing moves.' }], [uno]],
        [[two], [due, { headline: 'Ice', text: 'Ships wait.' }]],
      ],
      ['a0:a0#1 b0:b0#1', 'a1:a1#1 b1:b1#1', 'a0:a0#2 b1:b1#2'],
    ],
    [
      'by their words in another file',
      [
        [[one, three], [uno]],
        [[two], [due, tre]],
      ],
      ['a0:a0#1 b0:b0#1', 'a1:a1#1 b1:b1#1', 'a0:a0#2 b1:b1#2'],
    ],
    [
      'not by their order in another file',
      [
        [[one, { text: 'Yes, so it is.' }], [uno]],
        [[two], [due, { text: 'No.' }]],
      ],
      ['a0:a0#1 b0:b0#1', 'a0:a0#2 –', 'a1:a1#1 b1:b1#1', '– b1:b1#2'],
    ],
  ] as const)('%s', (_, files, expected) => {
    expect(inFiles(...(files as readonly (readonly [readonly object[], readonly object[]])[]))).toEqual(expected)
  })
})
