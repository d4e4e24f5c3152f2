import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Item, ReadError, ReadNote, wholeFile } from '../../../src/formats/reader.js'
import { createMessageCutter, decodeWireText, readMessages } from '../../../src/formats/wire/wire-message.js'
import { sliceOf } from '../../support/reading.js'

const heading = { pattern: /^\u0001(\d+)/u, expected: 'a number' }

/** Returns the results of reading a wire: items as ranges, errors, and each message as `number id: text`. */
const read = (text: string, changes: { readonly before?: number; readonly last?: boolean } = {}): readonly string[] =>
  Array.from(
    readMessages(
      { ...wholeFile('w', text), ...changes },
      heading,
      ({ textStart, textEnd }, id, nth) =>
        new ReadNote(`${String(nth)} ${String(id)}: ${text.slice(textStart, textEnd)}`, textStart),
    ),
    each => {
      if (each instanceof Item) return `${String(each.start)}–${String(each.end)}`
      return each instanceof ReadError || each instanceof ReadNote ? each.message : ''
    },
  )

describe('the messages of a wire', () => {
  test('have a number and an id, and each comes after its item', () => {
    expect(read('x\u00017\u0002One.\u0003\u0004\u00018\u0002Two.\u0003', { before: 4 })).toEqual([
      '1–8',
      '5 7: One.',
      '10–17',
      '6 8: Two.',
    ])
  })

  test('are errors if they are broken, and are read all the same', () => {
    expect(read('\u0001x\u0002One.')).toEqual([
      '0–7',
      'The heading of this message cannot be read: expected a number.',
      'This message ends before its end-of-text mark.',
      '1 null: One.',
    ])
  })

  test('are not read without text', () => {
    expect(read('\u00017\u0003\u00018\u0002Two.\u0003')).toEqual([
      '0–2',
      'This message has no text between its control characters.',
      '3–10',
      '2 8: Two.',
    ])
  })

  test('are missed in a whole file alone', () => {
    expect([read('Talks'), read('Talks', { before: 3 }), read('Talks', { last: false })]).toEqual([
      ['This file has no message: it has no start-of-heading mark.'],
      [],
      [],
    ])
  })

  test('are found in time that grows with the length alone', () => {
    expect(read('\u00017'.repeat(20_000))).toHaveLength(40_000)
  })
})

test('the text of a message has line ends for separators, and no other controls', () => {
  const source = 'a\u001Cb\u001Ec\r\r\nd\u000Ee\tf'
  const text = decodeWireText(source, 0, source.length)
  expect([text.text, sliceOf(text, '\n', source), sliceOf(text, 'de', source)]).toEqual([
    'a\nb\nc\r\nde\tf',
    ['\u001C', false],
    ['d\u000Ee', false],
  ])
})

const iptc = (id: string, copy: string): string =>
  `\u0001${id} 4 i 20 LNA 012\r\n\r\n\u0002Talks open =\r\n\r\n${copy}\r\n\u0003091200 GMT\r\n\u007f\u0004\r\n`

test('a wire is cut after its messages, wherever its chunks end', () => {
  const wire = ['One.', 'Two.', 'Three.'].map((copy, index) => iptc(`lna000${String(index)}`, copy)).join('')
  const ends = [...wire.matchAll(/\u0003/gu)].map(({ index }) => index + 1)
  fc.assert(
    fc.property(fc.array(fc.nat(wire.length), { maxLength: 9 }), cuts => {
      const at = [...new Set([0, ...cuts, wire.length])].sort((a, b) => a - b)
      const cutter = createMessageCutter()
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
