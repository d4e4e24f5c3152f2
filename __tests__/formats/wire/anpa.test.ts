import { describe, expect, test } from '@jest/globals'
import { anpaReader } from '../../../src/formats/wire/anpa.js'
import { listFields, readErrors, readNotes, readStories } from '../../support/reading.js'

describe('an ANPA 1312 wire', () => {
  test('a table alone is a note', () => {
    expect(
      readNotes(
        anpaReader,
        '\u0016\u0016\u0001b0001\u001f_x\r\nr w\u0013\u0012 BC-WEA\r\n\u0002^BC-WEA,<\r\n\t   Skarne;12;14<\r\n\u0003',
      ),
    ).toEqual(['2: This message is a table: it has no words to check.'])
  })

  test('a table keeps its headline and its byline', () => {
    const [story] = readStories(
      anpaReader,
      '\u0016\u0016\u0001b0001\u001f_x\r\nr w\u0013\u0012 BC-WEA\r\n\u0002^BC-WEA,<\r\n^Weather in the cities<\r\n^By Ann Lee=\r\n\t   Skarne;12;14<\r\n\u0003',
    )
    expect(story?.fields.map(({ role, text }) => [role, text])).toEqual([
      ['slug', 'BC-WEA'],
      ['headline', 'Weather in the cities'],
      ['byline', 'By Ann Lee'],
    ])
  })

  test('a message without its control characters is the whole file', () => {
    const [story] = readStories(
      anpaReader,
      '^Skarne-Talks<\n^Talks open<\nTHE CANADIAN PRESS\n\nSKARNE, N.S. _ Talks opened.\n',
    )
    expect(story?.fields.map(({ role, text }) => [role, text])).toEqual([
      ['slug', 'Skarne-Talks'],
      ['headline', 'Talks open'],
      ['credit', 'THE CANADIAN PRESS'],
      ['dateline', 'SKARNE, N.S.'],
      ['body', 'Talks opened.'],
    ])
  })

  test('a broken heading is an error', () => {
    expect(readErrors(anpaReader, '\u0016\u0016\u0001??\r\n\u0002^BC-LN<\r\n\t   Talks opened.\r\n\u0003')).toEqual([
      '2: The heading of this message cannot be read: expected a service letter and four digits.',
    ])
  })

  test('the number is the id, the slug’s mark the version', () => {
    expect(
      readStories(
        anpaReader,
        '\u0016\u0016\u0001b0412\u001f_x\r\nr f\u0013\u0011 BC\r\n\u0002^BC-LN--Talks, 2nd Ld-Writethru,90<\r\n^Talks open<\r\n\t   Talks opened.\r\n\u0003',
      )[0],
    ).toMatchObject({ id: 'b0412', version: '2nd Ld-Writethru' })
  })

  test('errors are as in IPTC 7901', () => {
    expect(readErrors(anpaReader, 'Talks')).toEqual(['0: This file has no message: it has no start-of-heading mark.'])
    expect(readErrors(anpaReader, '\u0016\u0016\u0001b0412\r\n\u0002^BC-LN<\r\n\t   Talks opened.')).toEqual([
      '37: This message ends before its end-of-text mark.',
    ])
    expect(readErrors(anpaReader, '\u0016\u0016\u0001b0412\r\n\u0003')).toEqual([
      '2: This message has no text between its control characters.',
    ])
  })

  const message = (...lines: readonly string[]): string =>
    `\u0016\u0016\u0001b0412\u001f_x\r\nr f\u0013\u0011 BC\r\n\u0002${lines.join('\r\n')}\r\n\u0003`
  const fieldsIn = (...lines: readonly string[]): readonly string[] =>
    readStories(anpaReader, message(...lines)).flatMap(story => listFields(story))

  test('lines of the head begin with a caret', () => {
    expect(
      fieldsIn(
        '^BC-Harbor-Talks,120<',
        '^Harbor talks open<',
        '^Eds: Adds quote.<',
        '^By ANN LEE=',
        '^LNA Writer<',
        '\t   Talks opened.',
      ),
    ).toEqual([
      'slug: BC-Harbor-Talks',
      'headline: Harbor talks open',
      'editors-note: Eds: Adds quote.',
      'byline: By ANN LEE',
      'credit: LNA Writer',
      'body: Talks opened.',
    ])
  })

  test('paragraphs begin with a tab or after a blank line, and other lines go on', () => {
    expect(fieldsIn('^BC-X<', '\t   Talks on', 'Monday<', '\t   opened.', ' ', 'They go on.')).toEqual([
      'slug: BC-X',
      'body: Talks on Monday\n\nopened.\n\nThey go on.',
    ])
  })

  test('marks that the code lacks are decoded, and lead back to their spelling', () => {
    const text = message('^BC-X<', "\t   ``No,'' he said _ twice_.")
    const [story] = readStories(anpaReader, text)
    const body = story?.fields[1]
    expect(body?.text).toBe('“No,” he said — twice_.')
    const place = body?.origin.locate(0, 3)
    expect([text.slice(place?.start, place?.end), place?.exact]).toEqual(['``No', false])
  })
})
