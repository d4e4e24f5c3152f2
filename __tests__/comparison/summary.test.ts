import { describe, expect, test } from '@jest/globals'
import { compareVersions } from '../../src/comparison/compare-versions.js'
import type { FiledStory } from '../../src/comparison/compare-story.js'
import { filed, filedBody } from '../support/filed.js'
import { ruleFor } from '../support/rules.js'

const split = 'The council met at the hall. of the city on Monday and approved the plan.'
const visit = 'He will visit the the sailors.'
const guests = 'The mayor welcomed the many guests from abroad with bread and salt on a cold day.'
const one = { text: 'The harbor of Skarne was closed on Monday because of ice, the port authority said.' }

describe('a summary counts', () => {
  test('an issue whose sentence moved unchanged was left, and asked for no edit', () => {
    const { rules, edits } = compareVersions('old', 'new', [
      { old: [filedBody(`${visit} ${guests}`)], new: [filedBody(`${guests} ${visit}`)] },
    ]).summary
    expect(rules).toMatchObject([{ ruleId: 'repeated-word', kept: 1, broughtIn: 0, actedOn: 0, followed: 0, left: 1 }])
    expect(edits).toMatchObject({ total: 2, reported: 0 })
  })

  test('issues that were acted on and left, by rule, and the other edits by how often they come', () => {
    const story = (text: string): readonly FiledStory[] =>
      filed('a.jsonl', [{ text }], [ruleFor('bad', { id: 'bad' }), ruleFor('poor', { id: 'poor' })])
    const old =
      'It was bad at once, it was not to be known to be poor, and the Minister said that the Minister knew it.'
    const now =
      'It was good at once, it was not to be known to be poor, and the minister said that the minister knew it.'
    const { rules, edits, unreported, response } = compareVersions('old', 'new', [
      { old: story(old), new: story(now) },
    ]).summary
    expect(rules).toMatchObject([
      { ruleId: 'poor', kept: 1, actedOn: 0, left: 1 },
      { ruleId: 'bad', removed: 1, actedOn: 1, left: 0 },
    ])
    expect(edits).toMatchObject({ total: 3, reported: 1, moves: 0, words: { old: 23, new: 23, takenOut: 3, putIn: 3 } })
    expect(unreported).toEqual([{ old: 'Minister', new: 'minister', count: 2, story: 'a.jsonl#1', role: 'body' }])
    // Each of three edits touches its own word and one on either side; of 26 words and marks.
    expect(response).toEqual({ total: 2, actedOn: 1, followed: 0, anyWord: 9 / 26 })
  })

  test('those without a partner bring their issues or take them with them, and count for no edit', () => {
    const { stories, summary } = compareVersions('a', 'b', [
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
    expect(stories.map(story => story.issues.map(issue => [issue.class, issue.outcome]))).toEqual([
      [],
      [['brought-in', null]],
      [['removed', 'deleted']],
    ])
    expect(summary).toMatchObject({
      stories: { both: 1, unchanged: 1, onlyOld: 1, onlyNew: 1 },
      edits: { total: 0 },
      response: { total: 0 },
    })
  })
})
