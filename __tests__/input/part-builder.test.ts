import { describe, expect, test } from '@jest/globals'
import type { Cutter, Reader } from '../../src/formats/reader.js'
import type { InputPart } from '../../src/input/input-part.js'
import { type OpenDocument, PartBuilder, partLength } from '../../src/input/part-builder.js'
import type { TextChunk } from '../../src/input/text-chunk.js'

/** Ends a story with each line. */
const lineCutter: Cutter = chunk => {
  const first = chunk.indexOf('\n')
  return first < 0 ? null : { first: first + 1, last: chunk.lastIndexOf('\n') + 1, count: chunk.split('\n').length - 1 }
}

const readerWith = (cutter: Cutter | null): Reader => ({
  cutter: cutter === null ? null : () => cutter,
  comments: 'lines',
  findComments: () => [],
  read: () => [],
})

const feed: OpenDocument = {
  file: 'a.jsonl',
  format: 'jsonl',
  reader: readerWith(lineCutter),
  charset: 'utf-8',
  notes: [],
  unwritable: null,
}
const single: OpenDocument = { ...feed, file: 'a.txt', format: 'text', reader: readerWith(null) }

const sound = (text: string): TextChunk => ({ text, isBroken: false })

/** A part in short: its text, where it begins, the stories before it, and whether it is the last; or its problem. */
const brief = ({ readable, problems }: InputPart): unknown => {
  if (readable === null)
    return problems.map(({ message, line, column }) => `${String(line)}:${String(column)} ${message}`)
  const { text, start, before, last } = readable.part
  return [text, `${String(start.line)}:${String(start.column)}+${String(start.offset)}`, before, last]
}

function built(document: OpenDocument, chunks: readonly TextChunk[], longest = 5e6): readonly unknown[] {
  const builder = new PartBuilder(document, longest)
  return [...chunks.flatMap(chunk => [...builder.add(chunk)]), ...builder.end()].map(brief)
}

describe('a document that cannot be cut', () => {
  test('is one part', () => {
    expect(built(single, ['The council', ' met.\n'].map(sound))).toEqual([['The council met.\n', '1:1+0', 0, true]])
  })

  test('that is empty has a note in place of one', () => {
    const builder = new PartBuilder(single, 100)
    const parts = [...builder.add(sound('')), ...builder.end()]
    expect(parts.map(({ readable, notes }) => [readable, notes.map(({ message }) => message)])).toEqual([
      [null, ['This file is empty. There is nothing to check.']],
    ])
  })

  test('that is as long as allowed is read, and one character more is not', () => {
    expect(built(single, ['abc', 'de'].map(sound), 5)).toEqual([['abcde', '1:1+0', 0, true]])
    expect(built(single, ['abc', 'def'].map(sound), 5)).toEqual([
      ['1:1 This file has 0 million characters. The limit for a story is 0 million (--max-story-size).'],
    ])
  })

  test('lengths are told in millions, to one decimal', () => {
    expect(built(single, [sound('x'.repeat(1_260_000))], 1e6)).toEqual([
      ['1:1 This file has 1.3 million characters. The limit for a story is 1 million (--max-story-size).'],
    ])
  })
})

describe('a feed', () => {
  test('is one part as long as it is short', () => {
    expect(built(feed, ['{"a"', ':1}\n{"b":2}\n', '{"c":3}'].map(sound))).toEqual([
      ['{"a":1}\n{"b":2}\n{"c":3}', '1:1+0', 0, true],
    ])
  })

  test('is cut after whole stories once they are long enough', () => {
    const line = `${'x'.repeat(partLength / 2 - 1)}\n`
    expect(built(feed, [sound(`${line}ab`), sound(`c\n${line}de`), sound('f')])).toEqual([
      [`${line}abc\n${line}`, '1:1+0', 0, false],
      ['def', '4:1+' + String(partLength + 4), 3, true],
    ])
  })

  test('is cut when the stories have the length of a part, not before', () => {
    const line = `${'x'.repeat(partLength - 1)}\n`
    expect(built(feed, [sound(line.slice(1)), sound('b')])).toEqual([[`${line.slice(1)}b`, '1:1+0', 0, true]])
    expect(built(feed, [sound(line), sound('b')])).toEqual([
      [line, '1:1+0', 0, false],
      ['b', `2:1+${String(partLength)}`, 1, true],
    ])
  })

  test('has no last part where it ends with a part', () => {
    const line = `${'x'.repeat(partLength - 1)}\n`
    expect(built(feed, [sound(line)])).toEqual([[line, '1:1+0', 0, false]])
  })

  test('goes on after a story that is too long, wherever a chunk ends in it', () => {
    const text = 'one\nmuch too long\nthree\n'
    const expected = [
      ['one\n', '1:1+0', 0, false],
      ['2:1 This story has 0 million characters. The limit for a story is 0 million (--max-story-size).'],
      ['three\n', '3:1+18', 2, true],
    ]
    for (let at = 4; at < 18; at++)
      expect(built(feed, [text.slice(0, at), text.slice(at)].map(sound), 6)).toEqual(expected)
  })

  test('the lines of a story that is too long are counted once, though a chunk ends between CR and LF', () => {
    const twoLines: Cutter = chunk => {
      const end = chunk.indexOf('|')
      return end < 0 ? null : { first: end + 1, last: end + 1, count: 1 }
    }
    const document = { ...feed, reader: readerWith(twoLines) }
    const text = 'much\r\ntoo\r\nlong\r\n|next'
    for (let at = 0; at <= text.length; at++)
      expect(built(document, [text.slice(0, at), text.slice(at)].map(sound), 6).at(-1)).toEqual([
        'next',
        '4:2+18',
        1,
        true,
      ])
  })

  test('a last story that is too long is refused too', () => {
    expect(built(feed, [sound('one\nmuch too long')], 6)).toEqual([
      ['one\n', '1:1+0', 0, false],
      ['2:1 This story has 0 million characters. The limit for a story is 0 million (--max-story-size).'],
    ])
  })
})

describe('bytes that are not valid', () => {
  const problems = (chunks: readonly TextChunk[]): readonly unknown[] => {
    const builder = new PartBuilder(feed, 100)
    const parts = [...chunks.flatMap(chunk => [...builder.add(chunk)]), ...builder.end()]
    return parts.map(part => part.problems.map(({ message, line, column }) => [message, line, column]))
  }
  const message = 'This is not valid UTF-8. Unreadable characters are shown as U+FFFD.'

  test('are a problem where the first of them is', () => {
    expect(problems([{ text: 'one\ntw\uFFFD \uFFFD\n', isBroken: true }])).toEqual([[[message, 2, 3]]])
  })

  test('are no problem where the text itself has the sign', () => {
    expect(problems([sound('one\ntw\uFFFD\n')])).toEqual([[]])
  })

  test('are a problem of the part that they are in alone', () => {
    const long = `${'x'.repeat(99)}\n`
    const many = long.repeat(Math.ceil(partLength / 100))
    expect(problems([{ text: `${many}tw\uFFFD`, isBroken: true }, sound('\n')])).toEqual([
      [],
      [[message, Math.ceil(partLength / 100) + 1, 3]],
    ])
    expect(problems([{ text: `t\uFFFD\n${many}two`, isBroken: true }, sound('\n')])).toEqual([[[message, 1, 2]], []])
  })

  test('of a story that is too long are no problem of the next', () => {
    expect(problems([{ text: `\uFFFD${'x'.repeat(200)}\ntwo\n`, isBroken: true }])).toEqual([
      [['This story has 0 million characters. The limit for a story is 0 million (--max-story-size).', 1, 1]],
      [],
    ])
  })

  test('are called after their charset', () => {
    const builder = new PartBuilder({ ...feed, charset: 'euc-kr' }, 100)
    const [part] = [...builder.add({ text: '\uFFFD', isBroken: true }), ...builder.end()]
    expect(part?.problems).toEqual([
      {
        kind: 'unreadable',
        message: 'This is not valid EUC-KR. Unreadable characters are shown as U+FFFD.',
        line: 1,
        column: 1,
      },
    ])
  })
})

describe('a stream that breaks off', () => {
  const brokenOff = (document: OpenDocument, chunks: readonly string[], longest = 100): readonly unknown[] => {
    const builder = new PartBuilder(document, longest)
    return [...chunks.flatMap(text => [...builder.add(sound(text))]), ...builder.breakOff(new Error('cut off'))].map(
      brief,
    )
  }

  test('gives the whole stories before, and says where it broke off', () => {
    expect(brokenOff(feed, ['one\ntwo\nth'])).toEqual([
      ['one\ntwo\n', '1:1+0', 0, false],
      ['3:3 This file could not be read: cut off. The stories before this place are read.'],
    ])
  })

  test('before anything has come has no place', () => {
    expect(brokenOff(feed, [])).toEqual([['null:null This file could not be read: cut off.']])
    expect(brokenOff(single, [])).toEqual([['null:null This file could not be read: cut off.']])
  })

  test('in a document of one story gives none of it', () => {
    expect(brokenOff(single, ['one\ntw'])).toEqual([['2:3 This file could not be read: cut off.']])
  })

  test('in a story that is too long says where that broke off', () => {
    expect(brokenOff(feed, ['one\nmuch too long'], 6)).toEqual([
      ['one\n', '1:1+0', 0, false],
      ['2:14 This file could not be read: cut off. The stories before this place are read.'],
    ])
  })
})

test('notes are given with the first part alone, and what is known of the document with each', () => {
  const notes = [{ message: 'Read as utf-16le.', line: null, column: null }]
  const unwritable = { reason: 'it is in utf-16le', unlessAscii: false }
  const document = { ...feed, notes, unwritable }
  const builder = new PartBuilder(document, 5e6)
  const line = `${'x'.repeat(partLength)}\n`
  const parts = [...builder.add(sound(line)), ...builder.add(sound(line)), ...builder.end()]
  expect(parts.map(part => [part.file, part.notes, part.unwritable, part.readable?.format])).toEqual([
    ['a.jsonl', notes, unwritable, 'jsonl'],
    ['a.jsonl', [], unwritable, 'jsonl'],
  ])
  expect(parts.map(({ readable }) => [readable?.reader === feed.reader, readable?.part.name])).toEqual([
    [true, 'a.jsonl'],
    [true, 'a.jsonl'],
  ])
})
