import { describe, expect, test } from '@jest/globals'
import { textReader } from '../../../src/formats/documents/text.js'
import { listFields, readStories } from '../../support/reading.js'

const fieldsOf = (...lines: readonly string[]): readonly string[] =>
  readStories(textReader, lines.join('\n\n')).flatMap(listFields)

const story = [
  'Ferry pier reopens in Port Ellis',
  'The ferry pier reopened on Wednesday.',
  'The first ferry left at noon.',
]
const expected = ['headline: Ferry pier reopens in Port Ellis', `body: ${story.slice(1).join('\n\n')}`]

describe('what a browser copies with a story is left out', () => {
  test.each([
    ['a menu in a line', ['Skip to main content', 'Home | News | Sport', ...story]],
    ['a menu in lines', ['Skip to content', 'Menu', 'Home', 'News', 'Sport', ...story]],
    ['buttons after it', [...story, 'Share this article', 'Read more', 'Advertisement']],
    ['buttons below the headline', ['Log in', story[0] ?? '', 'Share', ...story.slice(1)]],
    ['a notice on cookies', [...story, 'We use cookies to improve your visit.', 'Accept all cookies']],
    ['a time stamp', ['Sign in', story[0] ?? '', 'Updated May 5, 2024, 14:05', ...story.slice(1)]],
  ])('%s', (_, lines) => {
    expect(fieldsOf(...lines)).toEqual(expected)
  })
})

describe('a text of a wire stays', () => {
  test('with one line that a page may have too', () => {
    expect(fieldsOf(...story, 'Advertisement')).toEqual([expected[0], `${expected[1] ?? ''}\n\nAdvertisement`])
  })

  test('with lines of a page among its paragraphs, which are damage', () => {
    const lines = [...story.slice(0, 2), 'Advertisement', 'Share this article', ...story.slice(2)]
    expect(fieldsOf(...lines)).toEqual([expected[0], `body: ${lines.slice(1).join('\n\n')}`])
  })

  test('with a label of links and a mark that more follows', () => {
    expect(fieldsOf(...story, '(MORE)')).toEqual(expected)
    expect(fieldsOf(...story, 'Related coverage:', 'Talks open in Skarne', '(MORE)')).toEqual([
      ...expected,
      'related: Related coverage:',
      'related: Talks open in Skarne',
    ])
  })
})
