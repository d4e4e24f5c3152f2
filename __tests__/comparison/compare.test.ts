import { describe, expect, test } from '@jest/globals'
import { compare } from '../../src/comparison/compare.js'
import { compareStory, type FiledStory } from '../../src/comparison/compare-story.js'
import type { ComparedFault, ComparedStory } from '../../src/comparison/comparison.js'
import { hiding } from '../../src/linter/baseline/hide.js'
import { defineRule, type Rule } from '../../src/rule.js'
import { pairedStories } from '../../src/comparison/pairing/story-pairs.js'
import { filed, filedBody } from '../support/filed.js'
import { ruleFor } from '../support/rules.js'

const told = ({ class: name, end, followed, edits, old, new: now }: ComparedFault): string =>
  [
    (old ?? now)?.diagnostic.ruleId,
    name,
    end,
    followed === true ? 'as suggested' : null,
    name === 'kept' && edits.length > 0 ? 'touched' : null,
  ]
    .filter(each => each !== null)
    .join(' ')

const between = (old: string, now: string, by?: readonly Rule[]): ComparedStory =>
  compareStory(filedBody(old, by), filedBody(now, by))

const editsOf = ({ edits }: ComparedStory): readonly string[] =>
  edits.map(({ oldText, newText, askedBy }) => `[-${oldText}-]{+${newText}+}${askedBy.length > 0 ? '!' : ''}`)

const split = 'The council met at the hall. of the city on Monday and approved the plan.'
const mended = 'The council met at the hall of the city on Monday and approved the plan.'
const other = 'Shares of the two largest shipyards rose on Tuesday after the government ordered four ferries.'

describe('what became of a fault', () => {
  test.each([
    ['mended as suggested', split, mended, ['split-sentence removed mended as suggested'], ['[-.-]{++}!']],
    [
      'mended otherwise',
      split,
      split.replace('hall. of', 'hall, which is of'),
      ['split-sentence removed mended'],
      ['[-.-]{+, which is+}!'],
    ],
    ['kept where nothing changed', split, split, ['split-sentence kept'], []],
    [
      'kept where other words changed',
      split,
      split.replace('Monday', 'Tuesday'),
      ['split-sentence kept'],
      ['[-Monday-]{+Tuesday+}'],
    ],
    [
      'kept where the words beside it changed',
      split,
      split.replace('hall.', 'town hall.'),
      ['split-sentence kept'],
      ['[--]{+town +}'],
    ],
    [
      'kept where its own words changed',
      split,
      split.replace('. of the city', '. in the city'),
      ['split-sentence kept touched'],
      ['[-of-]{+in+}!'],
    ],
    [
      'kept in a paragraph that moved',
      `${split}\n\n${other}\n\nThe mayor thanked the crews for it.`,
      `${other}\n\nThe mayor thanked the crews for it.\n\n${split}`,
      ['split-sentence kept'],
      [],
    ],
    [
      'kept in a paragraph that was joined to another',
      `${other}\n\n${split}`,
      `${other} ${split}`,
      ['split-sentence kept'],
      ['[-\n\n-]{+ +}'],
    ],
    [
      'deleted with its paragraph',
      `${other}\n\n${split}`,
      other,
      ['split-sentence removed deleted'],
      [`[-${split}-]{++}!`],
    ],
    [
      'deleted with its sentence',
      `The mayor was late. ${split} Nobody minded.`,
      'The mayor was late. Nobody minded.',
      ['split-sentence removed deleted'],
      [`[-${split} -]{++}!`],
    ],
    [
      'rewritten with its sentence',
      `The mayor was late. ${split} Nobody minded.`,
      'The mayor was late. Councillors backed a new bridge after long debates about tolls. Nobody minded.',
      ['split-sentence removed rewritten'],
      null,
    ],
    ['brought in by new words', mended, split, ['split-sentence brought-in'], ['[--]{+.+}']],
  ] as const)('%s', (_, old, now, faults, edits) => {
    const found = between(old, now)
    expect(found.faults.map(told)).toEqual(faults)
    if (edits !== null) expect(editsOf(found)).toEqual(edits)
  })

  const [spoke, lost, met] = [
    'The mayor spoke at length in the square on Monday.',
    'He said the the ferry was lost.',
    'Owners will meet the harbor master in May.',
  ]

  test.each([
    ['mended', 'its word went', lost, 'He said the ferry was lost.'],
    [
      'mended',
      'the sentence was joined to the one before',
      `${spoke} ${lost}`,
      'The mayor spoke at length in the square on Monday and said the ferry was lost.',
    ],
    ['mended', 'the sentence moved', `${spoke} ${lost} ${met}`, `He said the ferry was lost. ${spoke} ${met}`],
    ['mended', 'it lost its beginning', lost, 'The ferry was lost.'],
    [
      'mended',
      'other parts of a long sentence changed',
      'Late on Monday in the old town he said the the ferry was lost with all hands in a storm.',
      'Soon after dawn on Friday he said the ferry was lost with nobody to see or hear it.',
    ],
    [
      'mended',
      'it was cut in two',
      'He said the the ferry was lost and nobody knew where it had been seen before the storm came.',
      'He said the ferry was lost. Nobody knew where it had been seen before the storm came.',
    ],
    ['mended', 'another sentence was deleted', `${spoke} ${lost} ${met}`, 'He said the ferry was lost.'],
    ['deleted', 'its sentence stood last', `${spoke} ${lost}`, spoke],
    ['deleted', 'its sentence stood first', `${lost} ${spoke}`, spoke],
    ['deleted', 'its sentence stood in the middle', `${spoke} ${lost} ${met}`, `${spoke} ${met}`],
    [
      'deleted',
      'its sentence went and the one before was mended too',
      `${spoke} ${lost}`,
      'The mayor spoke for an hour in the old town hall on Tuesday.',
    ],
    [
      'deleted',
      'its sentence went and those round it were joined',
      `${spoke} ${lost} ${met}`,
      'The mayor spoke at length in the square on Monday, but owners will meet the harbor master in May.',
    ],
    [
      'deleted',
      'its clause went',
      'The council approved the plan of the mayor, which was the the best that anybody had seen in years, and went home late.',
      'The council approved the plan of the mayor, and went home late.',
    ],
    ['deleted', 'nothing of the paragraph is left', `${met}\n\n${lost}`, met],
    [
      'rewritten',
      'other words stand where it stood',
      `${spoke} ${lost} ${met}`,
      `${spoke} Nobody knew where that ship had gone. ${met}`,
    ],
    ['rewritten', 'a short sentence stands where it stood', `${spoke} ${lost} ${met}`, `${spoke} It sank. ${met}`],
    [
      'rewritten',
      'it moved and has other words now',
      `${spoke} Owners said the the ferry was lost near Skarne harbor. ${met}`,
      `The ferry sank near Skarne, according to its owners and the harbor guard. ${spoke} ${met}`,
    ],
    [
      'rewritten',
      'it was cut in two and has other words now',
      'The crews of Skarne harbor met on Monday evening, and owners said the the ferry was lost.',
      'The crews of Skarne harbor met on Monday evening. It sank, they heard.',
    ],
    [
      'rewritten',
      'its paragraph was written anew, but for the stop',
      'The old words stand with the the word.',
      'Nothing of this at all is here now.',
    ],
    [
      'rewritten',
      'its paragraph was written anew, but for a word',
      'The old words stand with the the word.',
      'Nothing of the old page is here now.',
    ],
  ])('%s: %s', (end, _, old, now) => {
    expect(between(old, now).faults.map(told)).toEqual([
      expect.stringMatching(new RegExp(`^repeated-word removed ${end}\\b`, 'u')),
    ])
  })

  const [head, visit, visited, guests, shares] = [
    'Head line here now',
    'He will visit the the sailors.',
    'He will visit the sailors.',
    'The mayor welcomed the many guests from abroad with bread and salt on a cold day.',
    'Shares of the two largest shipyards rose on Tuesday.',
  ]
  const [kept, mendedThere] = [['repeated-word kept'], [expect.stringMatching(/^repeated-word removed mended\b/u)]]

  test.each([
    ['kept', 'within its paragraph', [head, `${visit} ${guests}`], [head, `${guests} ${visit}`], kept],
    [
      'kept',
      'into another paragraph',
      [head, `${guests} ${visit}`, shares],
      [head, guests, `${shares} ${visit}`],
      kept,
    ],
    [
      'kept',
      'out of the headline',
      ['Mayor will visit the the sailors', guests],
      [head, 'Mayor will visit the the sailors', guests],
      kept,
    ],
    [
      'kept',
      'into the headline',
      [head, 'Mayor will visit the the sailors', guests],
      ['Mayor will visit the the sailors', guests],
      kept,
    ],
    [
      'kept, each of two alike,',
      'into another paragraph',
      [head, `${guests} ${visit} ${visit}`, shares],
      [head, guests, `${shares} ${visit} ${visit}`],
      [...kept, ...kept],
    ],
    [
      'kept, one of two alike,',
      'into another paragraph',
      [head, `${guests} ${visit} ${visit}`, shares],
      [head, guests, `${shares} ${visit}`],
      [...kept, 'repeated-word removed deleted'],
    ],
    [
      'mended',
      'and another came in its words',
      [head, `${guests} They saw the the sailors and the ferry.`, shares],
      [head, guests, `${shares} They saw the sailors and the the ferry.`],
      [...mendedThere, 'repeated-word brought-in'],
    ],
    [
      'mended',
      'into another paragraph',
      [head, `${guests} ${visit}`, shares],
      [head, guests, `${shares} ${visited}`],
      mendedThere,
    ],
    [
      'mended',
      'out of the headline',
      ['Mayor will visit the the sailors', guests],
      [head, 'Mayor will visit the sailors', guests],
      mendedThere,
    ],
    [
      'deleted',
      'nowhere, though the same stands elsewhere without it',
      [head, `${guests} ${visit}`, `${shares} ${visited}`],
      [head, guests, `${shares} ${visited}`],
      ['repeated-word removed deleted'],
    ],
  ])('%s where its sentence moved %s', (_name, _where, olds, news, faults) => {
    const [old, now] = [olds, news].map(
      ([headline, ...paragraphs]) => filed('story.jsonl', [{ headline, text: paragraphs.join('\n\n') }])[0] ?? null,
    )
    expect(compareStory(old ?? null, now ?? null).faults.map(told)).toEqual(faults)
  })

  test('a fault whose sentence moved unchanged was left, and asked for no edit', () => {
    const { rules, edits } = compare('old', 'new', [
      { old: [filedBody(`${visit} ${guests}`)], new: [filedBody(`${guests} ${visit}`)] },
    ]).summary
    expect(rules).toMatchObject([{ ruleId: 'repeated-word', kept: 1, broughtIn: 0, actedOn: 0, followed: 0, left: 1 }])
    expect(edits).toMatchObject({ total: 2, askedFor: 0 })
  })

  test('a fault that is hidden now is not mended, and one that is hidden no more was there', () => {
    const [seen, hidden] = [filedBody(split), filedBody(split)]
    const suppressed: FiledStory = { ...hidden, story: hiding(hidden.story, () => ({ by: 'comment', reason: null })) }
    expect(compareStory(seen, suppressed).faults.map(told)).toEqual(['split-sentence removed suppressed'])
    expect(compareStory(suppressed, seen).faults.map(told)).toEqual(['split-sentence brought-in'])
    expect(compareStory(suppressed, suppressed).faults).toEqual([])
  })

  test('of two faults alike each keeps its own, whatever goes before them', () => {
    const rule = ruleFor('bad', { id: 'bad' })
    const found = between('A bad start, and a bad end.', 'On Monday a poor start, and a bad end.', [rule])
    expect(
      found.faults.map(fault => `${told(fault)} ${String(fault.old?.span.start)} ${String(fault.new?.span.start)}`),
    ).toEqual(['bad removed mended 2 undefined', 'bad kept 19 30'])
  })

  test('a fault whose words all changed is known by what stands round it in another field', () => {
    const rule = ruleFor('bad', { id: 'bad', roles: ['caption'] })
    const [old] = filed('a.jsonl', [{ text: other, caption: ['It was bad.'] }], [rule])
    const [now] = filed(
      'b.jsonl',
      [{ text: other, caption: ['A harbor at dawn in the north.', 'It was bad.'] }],
      [rule],
    )
    expect(compareStory(old ?? null, now ?? null).faults.map(told)).toEqual(['bad kept'])
  })
})

describe('what the checker had asked for', () => {
  test.each([
    ['an edit of the marked words', 'It was bad then.', 'It was good then.', ['[-bad-]{+good+}!']],
    ['an edit beside them', 'It was bad then.', 'It is bad now.', ['[-was-]{+is+}!', '[-then-]{+now+}!']],
    [
      'no edit further off',
      'It was so very bad all of then.',
      'It is so very bad all of now.',
      ['[-was-]{+is+}', '[-then-]{+now+}'],
    ],
    [
      'no paragraph put in behind them',
      `${other}\n\nNobody said that it was bad.`,
      `${other}\n\nNobody said that it was bad.\n\nThe mayor thanked the crews.`,
      ['[--]{+The mayor thanked the crews.+}'],
    ],
    ['no layout', 'It was bad.\n\nIt went on.', 'It was bad.\nIt went on.', []],
  ])('%s', (_, old, now, edits) => {
    expect(editsOf(between(old, now, [ruleFor('bad'), ruleFor('bad.')]))).toEqual(edits)
  })

  test('an edit where a suggestion would mend it, far from the marked words', () => {
    const rule = defineRule({
      ...ruleFor('open'),
      *check({ fields }) {
        for (const field of fields) {
          const [at, end] = [field.text.indexOf('open'), field.text.indexOf('end')]
          if (at >= 0 && end >= 0)
            yield {
              span: field.span(at, at + 4),
              message: 'Close it.',
              suggestions: [{ title: 'Close', safe: true, edits: [{ span: field.span(end, end + 3), text: 'close' }] }],
            }
        }
      },
    })
    const [old, now] = [
      'He said open, they all went away, and it came to an end there.',
      'He said open, they all went away, and it came to an close there.',
    ]
    expect([between(old, now, [rule])].map(found => [editsOf(found), found.faults.map(told)])).toEqual([
      [['[-end-]{+close+}!'], ['finds-open removed mended as suggested']],
    ])
  })

  test('alarms that were acted on and left, by rule, and edits that nobody asked for by how often they come', () => {
    const story = (text: string): readonly FiledStory[] =>
      filed('a.jsonl', [{ text }], [ruleFor('bad', { id: 'bad' }), ruleFor('poor', { id: 'poor' })])
    const old =
      'It was bad at once, it was not to be known to be poor, and the Minister said that the Minister knew it.'
    const now =
      'It was good at once, it was not to be known to be poor, and the minister said that the minister knew it.'
    const { rules, edits, unasked, alarms } = compare('old', 'new', [{ old: story(old), new: story(now) }]).summary
    expect(rules).toMatchObject([
      { ruleId: 'poor', kept: 1, actedOn: 0, left: 1 },
      { ruleId: 'bad', removed: 1, actedOn: 1, left: 0 },
    ])
    expect(edits).toMatchObject({ total: 3, askedFor: 1, moves: 0, words: { old: 23, new: 23, takenOut: 3, putIn: 3 } })
    expect(unasked).toEqual([{ old: 'Minister', new: 'minister', count: 2, story: 'a.jsonl#1', role: 'body' }])
    // Each of three edits touches its own word and one on either side; of 26 words and marks.
    expect(alarms).toEqual({ total: 2, actedOn: 1, followed: 0, anyWord: 9 / 26 })
  })
})

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
    return compare('a', 'b', [{ old: filed('a', olds, []), new: filed('b', news, []) }]).stories.map(
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
      pairedStories([{ old: before, new: now }]).map(
        pair => `${numberIn(before, pair.old)} ${numberIn(now, pair.new)}`,
      ),
    ).toEqual(expected)
  })

  const inFiles = (
    ...files: readonly (readonly [olds: readonly object[], news: readonly object[]])[]
  ): readonly string[] =>
    compare(
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

  test('those without a partner bring their faults or take them with them, and count for no edit', () => {
    const { stories, summary } = compare('a', 'b', [
      {
        old: filed('a', [
          { id: 'x', ...one },
          { id: 'gone', text: split },
        ]),
        new: filed('b', [
          { id: 'x', ...one },
          { id: 'come', text: 'Rovers came to the gate. of the stadium at Leeds.' },
        ]),
      },
    ])
    expect(stories.flatMap(({ faults }) => faults.map(told))).toEqual([
      'split-sentence brought-in',
      'split-sentence removed deleted',
    ])
    expect(summary).toMatchObject({
      stories: { both: 1, unchanged: 1, onlyOld: 1, onlyNew: 1 },
      edits: { total: 0 },
      alarms: { total: 0 },
    })
  })
})

test('fields are paired by role; of several captions the most alike', () => {
  const [old] = filed(
    'a',
    [{ headline: 'Ice', text: other, caption: ['The harbor of Skarne at dawn.', 'Minister Odile Faure.'] }],
    [],
  )
  const [now] = filed(
    'b',
    [{ text: other, caption: ['Odile Faure, minister of ports.', 'The icy harbor of Skarne at dawn.', 'A crane.'] }],
    [],
  )
  expect(compareStory(old ?? null, now ?? null).fields.map(field => [field.role, field.old, field.new])).toEqual([
    ['body', other, other],
    ['caption', 'Minister Odile Faure.', 'Odile Faure, minister of ports.'],
    ['caption', 'The harbor of Skarne at dawn.', 'The icy harbor of Skarne at dawn.'],
    ['caption', null, 'A crane.'],
    ['headline', 'Ice', null],
  ])
})
