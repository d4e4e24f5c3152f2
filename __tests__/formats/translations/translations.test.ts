import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { csvReader } from '../../../src/formats/records/csv.js'
import { poReader } from '../../../src/formats/translations/po.js'
import { tmxReader } from '../../../src/formats/translations/tmx.js'
import { xliffReader } from '../../../src/formats/translations/xliff.js'
import { errorsIn, fieldsOf, notesIn, storiesIn, toldIn } from '../../support/reading.js'

describe('XLIFF', () => {
  test('each unit is a story with its id and path', () => {
    const file =
      '<xliff><file><body><trans-unit id="a1"><target>Talks opened.</target></trans-unit><group><trans-unit id="a2"><target>They &amp; we go on.</target></trans-unit></group></body></file></xliff>'
    expect(storiesIn(xliffReader, file).map(({ id, fields }) => [id, fields[0]?.path, fields[0]?.text])).toEqual([
      ['a1', '/xliff/file/body/trans-unit/target', 'Talks opened.'],
      ['a2', '/xliff/file/body/group/trans-unit/target', 'They & we go on.'],
    ])
  })

  test('a group that is not to be translated says so for its units', () => {
    expect(
      storiesIn(
        xliffReader,
        '<xliff><file><body><group translate="no"><trans-unit id="a"><target>X</target></trans-unit><trans-unit id="b" translate="yes"><target>Talks opened.</target></trans-unit></group></body></file></xliff>',
      ).map(({ id }) => id),
    ).toEqual(['b'])
  })

  test('a unit in a later part of a file is found by its number', () => {
    const part = {
      name: 'f',
      text: '<trans-unit id="z"><target>Talks opened.</target></trans-unit></body></file></xliff>',
      start: { line: 1, column: 1, offset: 0 },
      before: 40,
      last: true,
    }
    expect(toldIn(xliffReader, part)).toMatchObject([{ id: 'z', fields: [{ path: '(//trans-unit)[41]/target' }] }])
  })

  test('a file that is cut short gives its whole units', () => {
    expect(
      storiesIn(
        xliffReader,
        '<xliff><file><body><trans-unit id="a1"><target>Talks opened.</target></trans-unit><trans-unit id="a2"><target>They g',
      ),
    ).toHaveLength(1)
    expect(errorsIn(xliffReader, '<xliff><file><body><trans-unit id="a1"><target>Talks')).toHaveLength(1)
  })
})

test('TMX names a unit without an id after its place', () => {
  expect(
    storiesIn(
      tmxReader,
      '<tmx><body><tu><tuv lang="EN"><seg>Talks opened.</seg></tuv></tu><tu><tuv lang="zh"><seg>x</seg></tuv></tu></body></tmx>',
    ).map(({ id }) => id),
  ).toEqual(['file#1'])
})

test('TMX knows English by its underscore too', () => {
  const unit = (lang: string): string =>
    `<tmx><body><tu><tuv xml:lang="de"><seg>Eins.</seg></tuv><tuv xml:lang="fr"><seg>Un.</seg></tuv><tuv xml:lang="${lang}"><seg>One.</seg></tuv></tu></body></tmx>`
  expect(['en_US', 'EN', 'en-GB', 'enm'].map(lang => storiesIn(tmxReader, unit(lang))[0]?.fields[0]?.text)).toEqual([
    'One.',
    'One.',
    'One.',
    'Un.',
  ])
})

describe('PO', () => {
  test('an entry is named by its context, or its source', () => {
    const file =
      'msgctxt "lead"\nmsgid "a"\nmsgstr "Talks opened."\n\nmsgid "b"\nmsgstr "They go on."\n#: c.html\nmsgid "c"\nmsgstr ""\n'
    expect(storiesIn(poReader, file).map(({ id, fields }) => [id, fields[0]?.path, fields[0]?.text])).toEqual([
      ['lead', 'msgstr', 'Talks opened.'],
      ['b', 'msgstr', 'They go on.'],
    ])
  })

  test('entries need no blank line between them', () => {
    expect(storiesIn(poReader, 'msgid "a"\nmsgstr "One."\nmsgid "b"\nmsgstr "Two."\n').map(({ id }) => id)).toEqual([
      'a',
      'b',
    ])
  })

  test('a broken line is told of, and the next entry is read', () => {
    const file = 'msgid "a"\nmsgstr "Talks\n\nmsgid "b"\nmsgstr "They go on."\n'
    expect(errorsIn(poReader, file)).toEqual([
      '10: This line is no part of a catalogue: expected msgid "…" or msgstr "…".',
    ])
    expect(storiesIn(poReader, file).map(({ id }) => id)).toEqual(['b'])
    expect(errorsIn(poReader, '"stray"\n')).toEqual(['0: This string belongs to no entry.'])
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
        const field = storiesIn(poReader, file)[0]?.fields[0]
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
})

describe('CSV', () => {
  test('a table without a column of copy says what is missing', () => {
    expect(errorsIn(csvReader, 'id,price\n1,2\n')).toEqual([
      '0: No column of this table holds copy: expected “text”, “body” or “target”, and there are “id”, “price”.',
    ])
  })

  test('a row of another width, and an open mark, are told of; the other rows are read', () => {
    const file = '\uFEFFid,text\r\na,One.\r\nb\r\nc,Three.\r\n\r\nd,"Four'
    expect(storiesIn(csvReader, file).map(({ id, fields }) => [id, fields[0]?.path])).toEqual([
      ['a', 'text'],
      ['c', 'text'],
    ])
    expect(errorsIn(csvReader, file)).toEqual([
      '18: This row has 1 cells, and the table 2 columns.',
      '33: Nothing closes the quotation mark of a cell in this row.',
    ])
  })

  test('HTML in a cell is read as HTML, an empty cell is a note, a version is kept', () => {
    expect(
      storiesIn(csvReader, 'version;body\n2;<p>Talks <b>opened</b>.</p>\n').map(story => [
        story.id,
        story.version,
        ...fieldsOf(story),
      ]),
    ).toEqual([['file#1', '2', 'body: Talks opened.']])
    expect(notesIn(csvReader, 'id,text\na,\n')).toEqual(['8: This row has no words to check.'])
  })

  test('any cell in any spelling leads back to its words', () => {
    const letters = fc
      .array(fc.constantFrom('a', 'Talks', ' ', '"', ',', '\n', '𝕏'), { minLength: 1, maxLength: 12 })
      .map(list => list.join(''))
    fc.assert(
      fc.property(letters, letters, fc.nat(), fc.nat(), (one, two, a, b) => {
        fc.pre(one.trim() !== '')
        const quoted = (text: string): string => `"${text.replace(/"/gu, '""')}"`
        const file = `byline,text\n${quoted(one)},${quoted(`x ${two} x.`)}\n`
        const field = storiesIn(csvReader, file)[0]?.fields.find(({ role }) => role === 'byline')
        expect(field?.text).toBe(one)
        const start = a % one.length
        const end = start + 1 + (b % (one.length - start))
        const place = field?.origin.locate(start, end) ?? { start: 0, end: 0 }
        expect(file.slice(place.start, place.end).replace(/""/gu, '"')).toContain(one.slice(start, end))
      }),
      { numRuns: 500 },
    )
  })
})
