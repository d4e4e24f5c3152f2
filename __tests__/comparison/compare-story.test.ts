import { describe, expect, test } from '@jest/globals'
import { compareStory, type FiledStory } from '../../src/comparison/compare-story.js'
import type { ComparedIssue, ComparedStory } from '../../src/comparison/comparison.js'
import { hideDiagnostics } from '../../src/linter/baseline/hide-diagnostics.js'
import { defineRule, type Rule } from '../../src/rule.js'
import { filed, filedBody } from '../support/filed.js'
import { ruleFor } from '../support/rules.js'

const brief = ({ class: name, outcome, followed, edits, old, new: now }: ComparedIssue): string =>
  [
    (old ?? now)?.diagnostic.ruleId,
    name,
    outcome,
    followed === true ? 'as suggested' : null,
    name === 'kept' && edits.length > 0 ? 'touched' : null,
  ]
    .filter(each => each !== null)
    .join(' ')

const between = (old: string, now: string, by?: readonly Rule[]): ComparedStory =>
  compareStory(filedBody(old, by), filedBody(now, by))

const editsOf = ({ edits }: ComparedStory): readonly string[] =>
  edits.map(({ oldText, newText, issues }) => `[-${oldText}-]{+${newText}+}${issues.length > 0 ? '!' : ''}`)

const split = 'The council met at the hall. of the city on Monday and approved the plan.'
const mended = 'The council met at the hall of the city on Monday and approved the plan.'
const other = 'Shares of the two largest shipyards rose on Tuesday after the government ordered four ferries.'

describe('what became of an issue', () => {
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
  ] as const)('%s', (_, old, now, issues, edits) => {
    const found = between(old, now)
    expect(found.issues.map(brief)).toEqual(issues)
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
    expect(between(old, now).issues.map(brief)).toEqual([
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
      [...kept, 'repeated-sentence kept', ...kept],
    ],
    [
      'kept, one of two alike,',
      'into another paragraph',
      [head, `${guests} ${visit} ${visit}`, shares],
      [head, guests, `${shares} ${visit}`],
      [...kept, 'repeated-sentence removed deleted', 'repeated-word removed deleted'],
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
  ])('%s where its sentence moved %s', (_name, _where, olds, news, issues) => {
    const [old, now] = [olds, news].map(
      ([headline, ...paragraphs]) => filed('story.jsonl', [{ headline, text: paragraphs.join('\n\n') }])[0] ?? null,
    )
    expect(compareStory(old ?? null, now ?? null).issues.map(brief)).toEqual(issues)
  })

  test('an issue that is hidden now is not mended, and one that is hidden no more was there', () => {
    const [seen, hidden] = [filedBody(split), filedBody(split)]
    const suppressed: FiledStory = {
      ...hidden,
      story: hideDiagnostics(hidden.story, () => ({ by: 'comment', reason: null })),
    }
    expect(compareStory(seen, suppressed).issues.map(brief)).toEqual(['split-sentence removed suppressed'])
    expect(compareStory(suppressed, seen).issues.map(brief)).toEqual(['split-sentence brought-in'])
    expect(compareStory(suppressed, suppressed).issues).toEqual([])
  })

  test('of two issues alike each keeps its own, whatever goes before them', () => {
    const rule = ruleFor('bad', { id: 'bad' })
    const found = between('A bad start, and a bad end.', 'On Monday a poor start, and a bad end.', [rule])
    expect(
      found.issues.map(issue => `${brief(issue)} ${String(issue.old?.span.start)} ${String(issue.new?.span.start)}`),
    ).toEqual(['bad removed mended 2 undefined', 'bad kept 19 30'])
  })

  test('an issue whose words all changed is known by what is around it in another field', () => {
    const rule = ruleFor('bad', { id: 'bad', roles: ['caption'] })
    const [old] = filed('a.jsonl', [{ text: other, caption: ['It was bad.'] }], [rule])
    const [now] = filed(
      'b.jsonl',
      [{ text: other, caption: ['A harbor at dawn in the north.', 'It was bad.'] }],
      [rule],
    )
    expect(compareStory(old ?? null, now ?? null).issues.map(brief)).toEqual(['bad kept'])
  })
})

describe('the edits that the checker had asked for', () => {
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
    expect([between(old, now, [rule])].map(found => [editsOf(found), found.issues.map(brief)])).toEqual([
      [['[-end-]{+close+}!'], ['finds-open removed mended as suggested']],
    ])
  })
})
