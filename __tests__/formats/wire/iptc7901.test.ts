import { describe, expect, test } from '@jest/globals'
import { iptc7901Reader } from '../../../src/formats/wire/iptc7901.js'
import { listFields, readErrors, readStories } from '../../support/reading.js'

const iptc = (id: string, copy: string): string =>
  `\u0001${id} 4 i 20 LNA 012\r\n\r\n\u0002Talks open =\r\n\r\n${copy}\r\n\u0003091200 GMT\r\n\u007f\u0004\r\n`

describe('an IPTC 7901 wire', () => {
  test('holds one story a message, each with its source and number', () => {
    const wire = iptc('lna0042', 'Talks opened.') + iptc('lna0043', 'They go on.')
    expect(readStories(iptc7901Reader, wire).map(({ id, fields }) => [id, fields[0]?.path, fields[1]?.text])).toEqual([
      ['lna0042', 'message 1', 'Talks opened.'],
      ['lna0043', 'message 2', 'They go on.'],
    ])
  })

  test('marks of a version are above the headline', () => {
    const [story] = readStories(
      iptc7901Reader,
      '\u0001lna0042 4 i 20\r\n\r\n\u0002CORRECTION\r\n2ND LEAD\r\nTalks open =\r\n\r\nTalks opened.\r\n\u0003',
    )
    expect(story).toMatchObject({ version: 'CORRECTION 2ND LEAD' })
    expect(story && listFields(story)).toEqual(['headline: Talks open', 'body: Talks opened.'])
  })

  test('a message that breaks off is read as far as it goes, and is an error', () => {
    const whole = iptc('lna0042', 'Talks opened.')
    const cut = whole.slice(0, whole.indexOf('\u0003'))
    expect(readStories(iptc7901Reader, cut).map(story => listFields(story))).toEqual([
      ['headline: Talks open', 'body: Talks opened.'],
    ])
    expect(readErrors(iptc7901Reader, cut)).toEqual([
      `${String(cut.length)}: This message ends before its end-of-text mark.`,
    ])
    expect(readStories(iptc7901Reader, cut + iptc('lna0043', 'They go on.')).map(({ id }) => id)).toEqual([
      'lna0042',
      'lna0043',
    ])
  })

  test('a message without text, and a file without a message, are errors', () => {
    expect(readErrors(iptc7901Reader, `\u0001lna0042 4 i\r\n\u0003${iptc('lna0043', 'They go on.')}`)).toEqual([
      '0: This message has no text between its control characters.',
    ])
    expect(readStories(iptc7901Reader, `\u0001lna0042 4 i\r\n\u0003${iptc('lna0043', 'They go on.')}`)).toHaveLength(1)
    expect(readErrors(iptc7901Reader, 'Talks opened.')).toEqual([
      '0: This file has no message: it has no start-of-heading mark.',
    ])
  })

  test('a broken heading is an error, and the story is named after its place', () => {
    expect(readErrors(iptc7901Reader, '\u0001??\r\n\u0002Talks open =\r\n\r\nTalks opened.\u0003')).toEqual([
      '0: The heading of this message cannot be read: expected a source and a number, as in “dpa042”.',
    ])
    expect(readStories(iptc7901Reader, '\u0001??\r\n\u0002Talks open =\r\n\r\nTalks opened.\u0003')[0]?.id).toBe(
      'file#1',
    )
  })

  test('a message that begins with its copy has no headline', () => {
    const fieldsIn = (copy: string): readonly string[] =>
      readStories(iptc7901Reader, `\u0001lna0042 4 i 20\r\n\u0002${copy}\r\n\u0003`).flatMap(story => listFields(story))
    const lead = 'Talks on the harbor of Skarne opened on Thursday.'
    expect(fieldsIn(`${lead}\r\n\r\nThey go on.`)).toEqual([`body: ${lead}\n\nThey go on.`])
    expect(fieldsIn(`   ${lead}\r\n\r\n   They go on.`)).toEqual([`body: ${lead}\n\nThey go on.`])
    expect(fieldsIn(`Harbor talks open\r\n\r\n${lead}`)).toEqual(['headline: Harbor talks open', `body: ${lead}`])
  })

  test('a line may end with two carriage returns', () => {
    expect(
      readStories(
        iptc7901Reader,
        '\u0001lna0042 4 i 20\r\r\n\u0002Talks open =\r\r\n\r\r\n   Talks on the harbor of Skarne opened on\r\r\nThursday.\r\r\n\u0003',
      ).flatMap(story => listFields(story)),
    ).toEqual(['headline: Talks open', 'body: Talks on the harbor of Skarne opened on Thursday.'])
  })

  test('a byline is in the head, and notes for editors are at the end', () => {
    const [story] = readStories(
      iptc7901Reader,
      '\u0001dpa042 4 i 20\r\n\r\nharbor/\r\n\u0002Harbor talks\r\nopen in Skarne\r\nBy Ann Lee =\r\n\r\n   Talks opened.\r\n\r\n## dpa notebook\r\n\r\n* * *\r\n\r\nCall the mayor.\r\n\u0003',
    )
    expect(story && listFields(story)).toEqual([
      'slug: harbor/',
      'headline: Harbor talks open in Skarne',
      'byline: By Ann Lee',
      'body: Talks opened.',
      'editors-note: Call the mayor.',
    ])
  })

  test('a table is not copy', () => {
    expect(
      readStories(
        iptc7901Reader,
        '\u0001dpa042 4 i 20\r\n\u0002Weather =\r\n\r\nSkarne   12   14\r\n\r\nRain fell.\r\n\u0003',
      ).flatMap(story => listFields(story)),
    ).toEqual(['headline: Weather', 'body: Rain fell.'])
  })

  test('messages without control characters begin at their headings and keep the notes for editors apart', () => {
    const bare = (id: string): string =>
      `${id} 3 i 120    lna 0764\n\n/politics/harbor/\n2ND LEAD\nTalks open\nBy Ann Lee, lna  =\n \nKesh (lna) - Talks opened.\n\n# Notebook\n\n## Links\n- [Port](http://example.com)\n\nlna ak xy\n\n031820 GMT Mai 21\n\n`
    const stories = readStories(iptc7901Reader, bare('lna00412') + bare('lna00413'))
    expect(stories.map(({ id }) => id)).toEqual(['lna00412', 'lna00413'])
    expect(stories[1] && listFields(stories[1])).toEqual([
      'slug: /politics/harbor/',
      'headline: Talks open',
      'byline: By Ann Lee, lna',
      'dateline: Kesh (lna)',
      'body: Talks opened.',
      'editors-note: - [Port](http://example.com)',
      'editors-note: lna ak xy',
      'editors-note: 031820 GMT Mai 21',
    ])
  })

  test('the letters of the desk below the copy are not copy', () => {
    const [story] = readStories(iptc7901Reader, iptc('lna0042', 'Talks opened.\r\n\r\nlna ab cd'))
    expect(story && listFields(story)).toEqual(['headline: Talks open', 'body: Talks opened.'])
  })
})
