import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonlReader } from '../../../src/formats/records/jsonl.js'
import type { Story } from '../../../src/story/story.js'
import * as read from '../../support/reading.js'

const storiesIn = (text: string): readonly Story[] => read.readStories(jsonlReader, text, 'feed.jsonl')

const errorsIn = (text: string): readonly string[] => read.readErrors(jsonlReader, text)

describe('a JSONL feed', () => {
  test('gives each part of a story its role and its pointer', () => {
    const [story] = storiesIn(
      '{"id": "k-7", "version": 3, "headline": "Talks open", "byline": "By Ann Lee", "text": "Talks opened on Monday.", "caption": ["One.", "Two."], "words": 4}\n',
    )
    expect(story).toMatchObject({ id: 'k-7', version: '3', format: 'jsonl' })
    expect(story?.fields.map(({ role, path, text }) => [role, path, text])).toEqual([
      ['headline', '/headline', 'Talks open'],
      ['byline', '/byline', 'By Ann Lee'],
      ['body', '/text', 'Talks opened on Monday.'],
      ['caption', '/caption/0', 'One.'],
      ['caption', '/caption/1', 'Two.'],
    ])
  })

  test('names a story without an id after its line', () => {
    expect(storiesIn('\n{"text":"One."}\r\n  \n{"body":"Two."}').map(({ id }) => id)).toEqual([
      'feed.jsonl#2',
      'feed.jsonl#4',
    ])
  })

  test('finds the parts of the copy in its text, at their places in the file', () => {
    const feed = '{"text": "Talks opened.\\n\\nThey \\u201cgo on\\u201d."}'
    const [story] = storiesIn(feed)
    const body = story?.fields[0]
    expect(body?.text).toBe('Talks opened.\n\nThey “go on”.')
    const at = body?.text.indexOf('“go') ?? 0
    const place = body?.origin.locate(at, at + 3)
    expect(feed.slice(place?.start, place?.end)).toBe('\\u201cgo')
    expect(place?.exact).toBe(false)
  })

  test('goes on after a line that cannot be read, and reports it', () => {
    const feed = '{"text": "One."}\n{"text": "Two.",}\n["Three."]\n{"id": 4}\n{"text": "Five."}\n{"text": "Si'
    expect(storiesIn(feed).map(({ id }) => id)).toEqual(['feed.jsonl#1', 'feed.jsonl#5'])
    expect(errorsIn(feed)).toEqual([
      '33: This line is not valid JSON: property name expected.',
      '35: This line is not a JSON object: expected {"text": "…"}.',
      '46: This story has no “text” or “body” with words.',
      '83: This line is not valid JSON: unexpected end of string.',
    ])
  })

  test('any text in any spelling leads back to the words it was written with', () => {
    const spelt = fc.array(
      fc.oneof(
        fc.constantFrom('a', 'Seoul ', '가', '𝕏', ' ').map(text => ({ text, json: text })),
        fc.constantFrom(
          { text: '"', json: '\\"' },
          { text: '’', json: '\\u2019' },
          { text: '/', json: '\\/' },
          { text: '\\', json: '\\\\' },
          { text: '😀', json: '\\ud83d\\uDE00' },
        ),
      ),
      { minLength: 1, maxLength: 20 },
    )
    fc.assert(
      fc.property(spelt, fc.nat(), fc.nat(), fc.boolean(), (pieces, a, b, mark) => {
        const headline = pieces
          .map(({ text }) => text)
          .join('')
          .trim()
        fc.pre(headline !== '')
        const feed = `${mark ? '\uFEFF' : ''}{"text": "One."}\n{"headline": "${pieces.map(({ json }) => json).join('')}", "text": "Two."}\n`
        const field = storiesIn(feed)[1]?.fields[0]
        expect(field?.text).toBe(headline)
        const start = a % headline.length
        const end = start + 1 + (b % (headline.length - start))
        const { start: from, end: to } = field?.origin.locate(start, end) ?? { start: 0, end: 0 }
        expect((JSON.parse(`"${feed.slice(from, to)}"`) as string).includes(headline.slice(start, end))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
