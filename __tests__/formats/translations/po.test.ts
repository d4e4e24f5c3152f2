import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { poReader } from '../../../src/formats/translations/po.js'
import { Item, wholeFile } from '../../../src/formats/reader.js'
import { readErrors, readStories } from '../../support/reading.js'

describe('PO', () => {
  test('an entry is named by its context, or its source', () => {
    const file =
      'msgctxt "lead"\nmsgid "a"\nmsgstr "Talks opened."\n\nmsgid "b"\nmsgstr "They go on."\n#: c.html\nmsgid "c"\nmsgstr ""\n'
    expect(readStories(poReader, file).map(({ id, fields }) => [id, fields[0]?.path, fields[0]?.text])).toEqual([
      ['lead', 'msgstr', 'Talks opened.'],
      ['b', 'msgstr', 'They go on.'],
    ])
  })

  test('entries need no blank line between them', () => {
    expect(readStories(poReader, 'msgid "a"\nmsgstr "One."\nmsgid "b"\nmsgstr "Two."\n').map(({ id }) => id)).toEqual([
      'a',
      'b',
    ])
  })

  test('a broken line is an error, and the next entry is read', () => {
    const file = 'msgid "a"\nmsgstr "Talks\n\nmsgid "b"\nmsgstr "They go on."\n'
    expect(readErrors(poReader, file)).toEqual([
      '10: This line is not part of a catalogue. Expected msgid "…" or msgstr "…".',
    ])
    expect(readStories(poReader, file).map(({ id }) => id)).toEqual(['b'])
    expect(readErrors(poReader, '"stray"\n')).toEqual(['0: This string does not belong to an entry.'])
  })

  test('escapes lead back to their places', () => {
    const spelt = fc.array(
      fc.constantFrom(
        { text: '"', po: '\\"' },
        { text: '\\', po: '\\\\' },
        { text: 'Talks ', po: 'Talks ' },
        { text: '', po: '"\n"' },
        { text: '𝕏', po: '𝕏' },
      ),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(spelt, fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = `x${pieces.map(piece => piece.text).join('')}x`
        const file = `msgid "x"\nmsgstr "x${pieces.map(({ po }) => po).join('')}x"\n`
        const field = readStories(poReader, file)[0]?.fields[0]
        expect(field?.text).toBe(text)
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const place = field?.origin.locate(start, end) ?? { start: 0, end: 0 }
        const slice = file.slice(place.start, place.end).replace(/"\n"/gu, '')
        expect((JSON.parse(`"${slice}"`) as string).includes(text.slice(start, end))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('plural forms are parts of one story, and a long source is cut for its name', () => {
    const file = `msgid "${'x'.repeat(70)}"\nmsgid_plural "ys"\nmsgstr[0] "One."\nmsgstr[1] "Two."\n`
    expect(readStories(poReader, file).map(({ id, fields }) => [id, fields.map(({ path }) => path)])).toEqual([
      ['x'.repeat(60), ['msgstr[0]', 'msgstr[1]']],
    ])
  })

  test('fuzzy and obsolete entries, and the header, are not copy', () => {
    const file =
      'msgid ""\nmsgstr "Language: en\\n"\n\n#, fuzzy\nmsgid "a"\nmsgstr "One."\n\n#~ msgid "b"\n#~ msgstr "Two."\n\nmsgid "c"\nmsgstr "Three."\n'
    expect(readStories(poReader, file).map(({ id }) => id)).toEqual(['c'])
    expect(readErrors(poReader, file)).toEqual([])
  })

  test('an entry’s item reaches from its comments to the next entry’s', () => {
    const file = '# One\nmsgid "a"\nmsgstr "x"\n# Two\nmsgid "b"\nmsgstr "y"\n'
    const items = [...poReader.read(wholeFile('a.po', file))].filter(each => each instanceof Item)
    expect(items.map(({ start, end }) => file.slice(start, end))).toEqual([
      '# One\nmsgid "a"\nmsgstr "x"\n',
      '# Two\nmsgid "b"\nmsgstr "y"\n',
    ])
  })
})
