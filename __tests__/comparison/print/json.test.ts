import { expect, test } from '@jest/globals'
import { printJson } from '../../../src/comparison/print/json.js'
import { bodies, printed } from '../../support/comparisons.js'

test('json has every edit, every fault and the summary', async () => {
  const {
    version,
    tool,
    old,
    new: now,
    stories,
    summary,
  } = JSON.parse(
    await printed(
      printJson(bodies('It was so bad a day, and poor.', 'It was so good a day, and poor!'), { version: '1.2.3' }),
    ),
  ) as Record<string, unknown>
  expect({ version, tool, old, new: now }).toEqual({
    version: 1,
    tool: { name: 'wirelint', version: '1.2.3' },
    old: 'a.jsonl',
    new: 'b.jsonl',
  })
  expect(stories).toMatchObject([
    {
      old: { file: 'a.jsonl', id: 'a.jsonl#1', headline: null },
      new: { file: 'b.jsonl', id: 'b.jsonl#1', headline: null },
      fields: [{ role: 'body', in: 'both', moves: [] }],
      edits: [
        { field: 0, old: { start: 10, end: 13, text: 'bad' }, new: { start: 10, end: 14, text: 'good' }, askedBy: [0] },
        { field: 0, old: { start: 29, end: 30, text: '.' }, new: { start: 30, end: 31, text: '!' }, askedBy: [1] },
      ],
      faults: [
        {
          class: 'removed',
          end: 'mended',
          followed: null,
          edits: [0],
          old: { ruleId: 'bad', file: 'a.jsonl' },
          new: null,
        },
        { class: 'kept', end: null, edits: [1], old: { ruleId: 'poor' }, new: { ruleId: 'poor', file: 'b.jsonl' } },
      ],
    },
  ])
  expect(summary).toMatchObject({
    faults: {
      old: 2,
      new: 1,
      removed: 1,
      kept: 1,
      broughtIn: 0,
      ends: { mended: 1 },
      bySeverity: { warning: { kept: 1 } },
    },
    edits: { total: 2, askedFor: 2 },
  })
})
