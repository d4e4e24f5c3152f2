import { expect, test } from '@jest/globals'
import type { StoryReport } from '../../../src/linter/report.js'
import type { ScoreName } from '../../../src/linter/verdict/score-names.js'
import { makeReport, makeStory } from '../../support/made-reports.js'
import { printed } from '../../support/reports.js'

const translated = {
  likelihood: 0.93,
  interval: [0.8, 0.97],
  phrases: [{ text: 'carried out', weight: 0.4 }],
} as const
const stories: readonly StoryReport[] = [
  makeStory({ id: 'k1', translated }),
  makeStory({ id: 'k2', translated: { likelihood: null, reason: 'short' } }),
]
const print = async (format: string, ...scores: readonly ScoreName[]): Promise<string> =>
  await printed(format, [makeReport({ stories })], { scores, width: 200 })

test('a terminal shows the scores of every story in a line, and their levels', async () => {
  const shown = await print('pretty', 'damaged', 'translated')
  expect(shown).toContain('\n  damaged: clean, 0 per 100 words; translated: 0.93 (0.80–0.97) by “carried out”\n')
  expect(shown).toContain('; translated: no answer, too short\n')
  expect(shown).toContain(
    'Damaged: 2 clean, 0 suspect, 0 damaged. Translated: 1 likely, 0 possible, 0 unlikely, 1 unknown.\n',
  )
})

test('one score can be asked for', async () => {
  const shown = await print('pretty', 'translated')
  expect(shown).toContain('\n  translated: 0.93')
  expect(shown).not.toContain('amaged')
})

test('JSON Lines have a line for each story, and a last one of counts', async () => {
  const lines = (await print('jsonl', 'translated')).trim().split('\n')
  expect(JSON.parse(lines.at(-3) ?? '')).toMatchObject({ story: 'k1', scores: { translated } })
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
    summary: { translated: { likely: 1, possible: 0, unlikely: 0, unknown: 1 } },
  })
})

test('JSON, SARIF and Markdown have them too', async () => {
  expect(JSON.parse(await print('json', 'translated'))).toMatchObject({
    files: [{ stories: [{ scores: { translated } }, {}] }],
    summary: { scores: { translated: { likely: 1 } } },
  })
  expect(JSON.parse(await print('sarif', 'translated'))).toMatchObject({
    runs: [{ properties: { scores: [{ story: 'k1', translated }, { story: 'k2' }], summary: { translated: {} } } }],
  })
  expect(await print('markdown', 'translated')).toContain(
    '\n| k1 | 3 | translated: 0.93 (0.80–0.97) by “carried out” |\n',
  )
})

test('nothing is shown that is not asked for', async () => {
  for (const format of ['pretty', 'jsonl', 'sarif', 'markdown']) expect(await print(format)).not.toContain('ranslated')
})
