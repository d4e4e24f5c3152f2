import { describe, expect, test } from '@jest/globals'
import { markdownReader } from '../../../src/formats/documents/markdown.js'
import { listFields, readErrors, readNotes, readStories, sliceOf } from '../../support/reading.js'

const fieldsIn = (text: string): readonly string[] => readStories(markdownReader, text).flatMap(listFields)

describe('the copy of Markdown', () => {
  test.each<[string, string, readonly string[]]>([
    ['has a heading for its headline', '# Talks open\n\nOne.', ['headline: Talks open', 'body: One.']],
    ['has a title for its headline', '---\ntitle: Talks\n---\n# Talks\n\nOne.', ['headline: Talks', 'body: One.']],
    [
      'keeps a heading that is not its title',
      '---\ntitle: Talks\n---\n# Day one\n\nOne.',
      ['headline: Talks', 'headline: Day one', 'body: One.'],
    ],
    ['is in quotes and lists', '> One.\n\n- Two.\n- Three.', ['body: One.\n\nTwo.\n\nThree.']],
    [
      'is not in code, tables’ rules and raw HTML',
      '    One.\n\n```\nTwo.\n```\n\n<p>Three.</p>\n\n***\n\nFour.',
      ['body: Four.'],
    ],
    ['joins its lines', 'Talks on\nMonday\\\nopened.', ['body: Talks on Monday opened.']],
    ['decodes escapes and references', 'Fish \\* chips &amp; tea \\a.', ['body: Fish * chips & tea \\a.']],
    ['goes through emphasis and links', '**Ta*lk*s** [open](x) <b>now</b>.', ['body: Talks open now.']],
    ['has a name for code in a sentence', 'Run `a  b` now.', ['body: Run Code1 now.']],
    ['fits the name to its article', 'An `a` and a <code>b</code>.', ['body: An Entry1 and a Code2.']],
    ['has no paragraphs of code alone', '`a b`\n\n<code>c</code> `d`:\n\nOne.', ['body: One.']],
    ['has no tables', 'One.\nTeam | won\n:-- | --:\nOrden | 2\nSkarne\n\nTwo.', ['body: One.\n\nTwo.']],
    [
      'has no tables in quotes',
      '> | Team |\n> | --- |\n> | Orden |\n\nOne | two\n-- | -- | --',
      ['body: One | two -- | -- | --'],
    ],
    ['is parted by break tags', 'One.<br>Two.<BR/>\nThree,<br>four.', ['body: One.\n\nTwo.\n\nThree, four.']],
    ['is not glued by comments', 'One.<!-- a -->Two. <!-- b --> Three 5<!-- -->th.', ['body: One. Two. Three 5th.']],
    ['uses links that are defined elsewhere', '[One][a], [two].\n\n[a]: x\n[two]: y\n', ['body: One, two.']],
    ['has links alone as related stories', 'One.\n\n[Two](x) ![y](z) [Three](x)', ['body: One.', 'related: Two Three']],
  ])('%s', (_, text, expected) => {
    expect(fieldsIn(text)).toEqual(expected)
  })

  test('leads back to the file behind its front matter', () => {
    const text = '---\nid: k7\n---\nFish &amp; chips\n> were\n'
    const [story] = readStories(markdownReader, text)
    const [field] = story?.fields ?? []
    expect(story?.id).toBe('k7')
    expect(field && [sliceOf(field, '& c', text), sliceOf(field, 'Fish', text)]).toEqual([
      ['&amp; c', false],
      ['Fish', true],
    ])
  })

  test('is read up to a limit of nesting and of marks, beside stretches that are over it', () => {
    const deep = '0: More than 100 quotes and lists are open here, one in another: this is not read.'
    const nested = `${'> '.repeat(100)}One.\n\n`
    expect(fieldsIn(nested)).toEqual(['body: One.'])
    expect(markdownReader.findComments(`${'> '.repeat(100)}<!-- a -->`)).toHaveLength(1)
    const filler = 'Two.\n\n'.repeat(400)
    expect(readErrors(markdownReader, `> ${nested}${filler}`)).toEqual([deep])
    expect(fieldsIn(`> ${nested}${filler}Three.`)).toEqual([expect.stringMatching(/^body: Two\.[^O]*Three\.$/u)])
    expect(markdownReader.findComments(`> ${nested}`)).toEqual([])
    expect(readErrors(markdownReader, '- 1. '.repeat(60))).toEqual([deep])
    expect(readErrors(markdownReader, `${'- '.repeat(300)}\n`)).toEqual([])
    expect(readErrors(markdownReader, '[a '.repeat(101))).toEqual([deep.replace('quotes and lists', 'brackets')])
    expect(readErrors(markdownReader, 'a *b* '.repeat(2001))[0]).toMatch(/^0: More than 4000 marks/u)
    expect(readErrors(markdownReader, 'a\n===\n'.repeat(501))[0]).toMatch(/^0: More than 4000 marks/u)
    expect(readErrors(markdownReader, 'a *b*\n\n'.repeat(4000))).toEqual([])
    expect(readErrors(markdownReader, 'a *b*\n---\n'.repeat(4000))).toEqual([])
  })

  test('is split where nothing goes on', () => {
    const parts = [
      `One.\n\n${'Two.\n\n'.repeat(400)}`,
      `- Three.\n\n${'  Four.\n\n'.repeat(400)}`,
      `\`\`\`\n${'Code.\n\n'.repeat(400)}\`\`\`\n\n`,
      `<!--\n${'A comment.\n\n'.repeat(400)}-->\n\n`,
      `<div>\n${'Raw.\n'.repeat(600)}---\nRaw.\n\n`,
      `A heading\n---\n`,
      'Five.\r\n\r\nSix.',
    ]
    const words = fieldsIn(parts.join('')).flatMap(field => field.split(/\n\n/u))
    expect([...new Set(words)]).toEqual([
      ...['body: One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'],
      'headline: A heading',
    ])
  })

  test('without words is a note', () => {
    expect(readNotes(markdownReader, '```\nOne.\n```\n')).toEqual(['0: This file has no words to check.'])
  })
})

test('comments are those of raw HTML, at their places in the file', () => {
  const text = '---\nid: k\n---\n<!-- a -->\n\n`<!-- b -->` <!-- c -->\n\n    <!-- d -->\n'
  expect(
    markdownReader
      .findComments(text)
      .map(({ start, end, words }) => [text.slice(start, end), text.slice(words.start, words.end)]),
  ).toEqual([
    ['<!-- a -->', ' a '],
    ['<!-- c -->', ' c '],
  ])
})
