import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anpaReader } from '../../../src/formats/wire/anpa.js'
import { iptc7901Reader } from '../../../src/formats/wire/iptc7901.js'
import { messageCutter } from '../../../src/formats/wire/wire-message.js'
import { errorsIn, fieldsOf, notesIn, storiesIn } from '../../support/reading.js'

const iptc = (id: string, copy: string): string =>
  `\u0001${id} 4 i 20 LNA 012\r\n\r\n\u0002Talks open =\r\n\r\n${copy}\r\n\u0003091200 GMT\r\n\u007f\u0004\r\n`

describe('an IPTC 7901 wire', () => {
  test('holds one story a message, each with its source and number', () => {
    const wire = iptc('lna0042', 'Talks opened.') + iptc('lna0043', 'They go on.')
    expect(storiesIn(iptc7901Reader, wire).map(({ id, fields }) => [id, fields[0]?.path, fields[1]?.text])).toEqual([
      ['lna0042', 'message 1', 'Talks opened.'],
      ['lna0043', 'message 2', 'They go on.'],
    ])
  })

  test('marks of a version stand above the headline', () => {
    const [story] = storiesIn(
      iptc7901Reader,
      '\u0001lna0042 4 i 20\r\n\r\n\u0002CORRECTION\r\n2ND LEAD\r\nTalks open =\r\n\r\nTalks opened.\r\n\u0003',
    )
    expect(story).toMatchObject({ version: 'CORRECTION 2ND LEAD' })
    expect(story && fieldsOf(story)).toEqual(['headline: Talks open', 'body: Talks opened.'])
  })

  test('a message that breaks off is read as far as it goes, and told of', () => {
    const whole = iptc('lna0042', 'Talks opened.')
    const cut = whole.slice(0, whole.indexOf('\u0003'))
    expect(storiesIn(iptc7901Reader, cut).map(story => fieldsOf(story))).toEqual([
      ['headline: Talks open', 'body: Talks opened.'],
    ])
    expect(errorsIn(iptc7901Reader, cut)).toEqual([
      `${String(cut.length)}: This message ends before its end-of-text mark.`,
    ])
    expect(storiesIn(iptc7901Reader, cut + iptc('lna0043', 'They go on.')).map(({ id }) => id)).toEqual([
      'lna0042',
      'lna0043',
    ])
  })

  test('a message without text, and a file without a message, are errors', () => {
    expect(errorsIn(iptc7901Reader, `\u0001lna0042 4 i\r\n\u0003${iptc('lna0043', 'They go on.')}`)).toEqual([
      '0: This message has no text between its control characters.',
    ])
    expect(storiesIn(iptc7901Reader, `\u0001lna0042 4 i\r\n\u0003${iptc('lna0043', 'They go on.')}`)).toHaveLength(1)
    expect(errorsIn(iptc7901Reader, 'Talks opened.')).toEqual([
      '0: There is no message here: no start-of-heading mark.',
    ])
  })

  test('a heading that is broken is told of, and the story has the name of its place', () => {
    expect(errorsIn(iptc7901Reader, '\u0001??\r\n\u0002Talks open =\r\n\r\nTalks opened.\u0003')).toEqual([
      '0: The heading of this message cannot be read: expected a source and a number, as in “dpa042”.',
    ])
    expect(storiesIn(iptc7901Reader, '\u0001??\r\n\u0002Talks open =\r\n\r\nTalks opened.\u0003')[0]?.id).toBe('file#1')
  })

  test('a message that begins with its copy has no headline', () => {
    const fieldsIn = (copy: string): readonly string[] =>
      storiesIn(iptc7901Reader, `\u0001lna0042 4 i 20\r\n\u0002${copy}\r\n\u0003`).flatMap(story => fieldsOf(story))
    const lead = 'Talks on the harbor of Skarne opened on Thursday.'
    expect(fieldsIn(`${lead}\r\n\r\nThey go on.`)).toEqual([`body: ${lead}\n\nThey go on.`])
    expect(fieldsIn(`   ${lead}\r\n\r\n   They go on.`)).toEqual([`body: ${lead}\n\nThey go on.`])
    expect(fieldsIn(`Harbor talks open\r\n\r\n${lead}`)).toEqual(['headline: Harbor talks open', `body: ${lead}`])
  })

  test('a line may end with two carriage returns', () => {
    expect(
      storiesIn(
        iptc7901Reader,
        '\u0001lna0042 4 i 20\r\r\n\u0002Talks open =\r\r\n\r\r\n   Talks on the harbor of Skarne opened on\r\r\nThursday.\r\r\n\u0003',
      ).flatMap(story => fieldsOf(story)),
    ).toEqual(['headline: Talks open', 'body: Talks on the harbor of Skarne opened on Thursday.'])
  })
})

describe('an ANPA 1312 wire', () => {
  test('a table alone is no story', () => {
    expect(
      notesIn(
        anpaReader,
        '\u0016\u0016\u0001b0001\u001f_x\r\nr w\u0013\u0012 BC-WEA\r\n\u0002^BC-WEA,<\r\n\t   Skarne;12;14<\r\n\u0003',
      ),
    ).toEqual(['2: This message is a table: it has no words to check.'])
  })

  test('a table is none for its headline either', () => {
    expect(
      notesIn(
        anpaReader,
        '\u0016\u0016\u0001b0001\u001f_x\r\nr w\u0013\u0012 BC-WEA\r\n\u0002^BC-WEA,<\r\n^Weather in the cities<\r\n\t   Skarne;12;14<\r\n\u0003',
      ),
    ).toHaveLength(1)
  })

  test('a heading that is broken is told of', () => {
    expect(errorsIn(anpaReader, '\u0016\u0016\u0001??\r\n\u0002^BC-LN<\r\n\t   Talks opened.\r\n\u0003')).toEqual([
      '2: The heading of this message cannot be read: expected a service letter and four digits.',
    ])
  })

  test('the number is the id, the slug’s mark the version', () => {
    expect(
      storiesIn(
        anpaReader,
        '\u0016\u0016\u0001b0412\u001f_x\r\nr f\u0013\u0011 BC\r\n\u0002^BC-LN--Talks, 2nd Ld-Writethru,90<\r\n^Talks open<\r\n\t   Talks opened.\r\n\u0003',
      )[0],
    ).toMatchObject({ id: 'b0412', version: '2nd Ld-Writethru' })
  })

  test('errors are as in IPTC 7901', () => {
    expect(errorsIn(anpaReader, 'Talks')).toEqual(['0: There is no message here: no start-of-heading mark.'])
    expect(errorsIn(anpaReader, '\u0016\u0016\u0001b0412\r\n\u0002^BC-LN<\r\n\t   Talks opened.')).toEqual([
      '37: This message ends before its end-of-text mark.',
    ])
    expect(errorsIn(anpaReader, '\u0016\u0016\u0001b0412\r\n\u0003')).toEqual([
      '2: This message has no text between its control characters.',
    ])
  })
})

test('a wire is cut behind its messages, wherever its chunks end', () => {
  const wire = ['One.', 'Two.', 'Three.'].map((copy, index) => iptc(`lna000${String(index)}`, copy)).join('')
  const ends = [...wire.matchAll(/\u0003/gu)].map(({ index }) => index + 1)
  fc.assert(
    fc.property(fc.array(fc.nat(wire.length), { maxLength: 9 }), cuts => {
      const at = [...new Set([0, ...cuts, wire.length])].sort((a, b) => a - b)
      const cutter = messageCutter()
      let count = 0
      for (const [index, end] of at.slice(1).entries()) {
        const start = at[index] ?? 0
        const cut = cutter(wire.slice(start, end))
        if (cut === null) continue
        expect(ends).toContain(start + cut.first)
        expect(ends).toContain(start + cut.last)
        count += cut.count
      }
      expect(count).toBe(3)
    }),
  )
})
