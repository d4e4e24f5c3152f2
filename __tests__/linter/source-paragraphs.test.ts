import { expect, test } from '@jest/globals'
import { lint } from '../../src/node.js'

const record = JSON.stringify({
  headline: 'Bridge opens',
  text: 'The mayor came on Monday with 520 million yuan.\n\nReporters asked about the bridge, but nobody answered.',
  source: '市长星期一带来5.2亿元。\n\n记者询问了桥梁情况,但没有人回答。',
})

test('a report with the copy has the paragraphs of the source, each at its English', () => {
  const { stories } = lint(record, { format: 'jsonl', copy: true })
  const [story] = stories
  const shown = story?.sourceParagraphs?.map(({ field, at, text, language }) => [
    story.copy?.[field]?.text.slice(at, at + 9),
    text.slice(0, 3),
    language,
  ])
  expect(shown).toEqual([
    ['The mayor', '市长星', 'zh'],
    ['Reporters', '记者询', 'zh'],
  ])
})

test('a report without the copy, or of a story without a source, has none', () => {
  expect(lint(record, { format: 'jsonl' }).stories[0]).not.toHaveProperty('sourceParagraphs')
  expect(lint('The mayor came on Monday.', { copy: true }).stories[0]).not.toHaveProperty('sourceParagraphs')
})
