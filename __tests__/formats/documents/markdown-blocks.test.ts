import { describe, expect, test } from '@jest/globals'
import { splitMarkdown } from '../../../src/formats/documents/markdown-blocks.js'

/** A paragraph of over 2,048 characters. */
const long = `${'The crews left. '.repeat(130)}\n`

/** The beginnings of the stretches of a text. */
const startsIn = (text: string): readonly string[] =>
  [...splitMarkdown(text, 0)].map(({ start }) => text.slice(start, start + 5))

describe('a Markdown text is split', () => {
  test.each([
    ['before a line at the margin behind a blank line', `${long}\nOne.\n`, ['The c', 'One.\n']],
    ['behind a line of hyphens', `${long}\n---\n- One.\n`, ['The c', '- One']],
  ])('%s', (_, text, starts) => {
    expect(startsIn(text)).toEqual(starts)
  })

  test.each([
    ['where it is short', 'One.\n\nTwo.\n\n---\nThree.\n'],
    ['inside a paragraph', `${long}One.\n`],
    ['before an item of a list', `${long}\n- One.\n`],
    ['before a line that is set in', `${long}\n  One.\n`],
    ['inside a block of code', `\`\`\`\n${long}\nOne.\n`],
    ['inside a comment', `<!--\n${long}\nOne.\n`],
    ['at a fence with fewer marks', `~~~~\n${long}~~~\n\nOne.\n`],
  ])('not %s', (_, text) => {
    expect(startsIn(text)).toEqual([text.slice(0, 5)])
  })

  test('behind a block of code that is closed', () => {
    expect(startsIn(`~~~~\n${long}~~~~~\n\nOne.\n`)).toEqual(['~~~~\n', 'One.\n'])
  })

  test('from an offset, into stretches that lie side by side', () => {
    const text = `---\n${long}\nOne.\n`
    const at = text.indexOf('One')
    expect([...splitMarkdown(text, 4)]).toEqual([
      { start: 4, end: at, refusal: null },
      { start: at, end: text.length, refusal: null },
    ])
    expect([...splitMarkdown(text, text.length)]).toEqual([])
  })
})

describe('a stretch is refused', () => {
  const refusals = (text: string): readonly (string | null)[] =>
    [...splitMarkdown(text, 0)].map(({ refusal }) => refusal)
  const marks =
    'More than 4000 marks of links and emphasis stand here without a break. Put blank lines between the paragraphs.'

  test.each([
    ['with over 4,000 marks', `a${'*'.repeat(4001)}`, marks],
    ['not with 4,000', `a${'*'.repeat(4000)}`, null],
    ['not with 4,001 marks of a line of hyphens', '- '.repeat(4001), null],
    ['with 501 lines that make headings', '=\n'.repeat(501), marks],
    [
      'with over 100 quotes in one another',
      `${'>'.repeat(101)} One`,
      'More than 100 quotes and lists are open here, one in another: this is not read.',
    ],
    ['not with 100', `${'>'.repeat(100)} One`, null],
    [
      'with over 100 open brackets',
      '['.repeat(101),
      'More than 100 brackets are open here, one in another: this is not read.',
    ],
    ['not with 101 brackets of two paragraphs', `${'['.repeat(51)}\n\n${'['.repeat(50)}`, null],
    ['not with brackets that are closed', '[]'.repeat(101), null],
    ['not with marks of code', `\`\`\`\na${'*'.repeat(4001)}\n`, null],
  ])('%s', (_, text, refusal) => {
    expect(refusals(text)).toEqual([refusal])
  })
})
