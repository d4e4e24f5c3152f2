import { describe, expect, test } from '@jest/globals'
import { markdownReader } from '../../../src/formats/documents/markdown.js'
import { listFields, readNotes, readStories, sliceOf } from '../../support/reading.js'

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
    ['keeps code in a sentence', 'Run `a  b` now.', ['body: Run a  b now.']],
    [
      'has links alone as related stories',
      'One.\n\n[Two](x) ![y](z) [Three](x)',
      ['body: One.', 'related: Two  Three'],
    ],
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

  test('may nest as deep as it likes', () => {
    expect(fieldsIn(`${'> '.repeat(5000)}One.`)).toEqual(['body: One.'])
    expect(markdownReader.findComments(`${'> '.repeat(5000)}<!-- a -->`)).toHaveLength(1)
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
