import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { csvReader } from '../../../src/formats/records/csv.js'
import { listFields, readErrors, readNotes, readStories } from '../../support/reading.js'

describe('CSV', () => {
  test('a table without a column of copy is an error', () => {
    expect(readErrors(csvReader, 'id,price\n1,2\n')).toEqual([
      '0: No column of this table holds copy. Expected “text”, “body” or “target”; the columns are “id”, “price”.',
    ])
  })

  test('a row of another width and an open mark are errors, and the other rows are read', () => {
    const file = '\uFEFFid,text\r\na,One.\r\nb\r\nc,Three.\r\n\r\nd,"Four'
    expect(readStories(csvReader, file).map(({ id, fields }) => [id, fields[0]?.path])).toEqual([
      ['a', 'text'],
      ['c', 'text'],
    ])
    expect(readErrors(csvReader, file)).toEqual([
      '18: This row has 1 cells; the table has 2 columns.',
      '33: A quotation mark in this row is not closed.',
    ])
  })

  test('HTML in a cell is read as HTML, an empty cell is a note, a version is kept', () => {
    expect(
      readStories(csvReader, 'version;body\n2;<p>Talks <b>opened</b>.</p>\n').map(story => [
        story.id,
        story.version,
        ...listFields(story),
      ]),
    ).toEqual([['file#1', '2', 'body: Talks opened.']])
    expect(readNotes(csvReader, 'id,text\na,\n')).toEqual(['8: This row has no words to check.'])
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
        const field = readStories(csvReader, file)[0]?.fields.find(({ role }) => role === 'byline')
        expect(field?.text).toBe(one)
        const start = a % one.length
        const end = start + 1 + (b % (one.length - start))
        const place = field?.origin.locate(start, end) ?? { start: 0, end: 0 }
        expect(file.slice(place.start, place.end).replace(/""/gu, '"')).toContain(one.slice(start, end))
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['commas', 'id,headline,text\n1,Talks,"One, two."\n'],
    ['semicolons', 'id;headline;text\n1;Talks;One, two.\n'],
    ['tabs', 'id\theadline\ttext\n1\tTalks\tOne, two.\n'],
  ])('%s may separate the cells', (_, file) => {
    expect(readStories(csvReader, file).map(story => [story.id, ...listFields(story)])).toEqual([
      ['1', 'headline: Talks', 'body: One, two.'],
    ])
  })

  test('names of columns give the parts, in any order and case', () => {
    const file = 'Ed-Note,TEXT,language,uri\nAdds quote,One.,zh,u1\n'
    const [story] = readStories(csvReader, file)
    expect(story && [story.id, story.language, ...listFields(story)]).toEqual([
      'u1',
      'zh',
      'editors-note: Adds quote',
      'body: One.',
    ])
  })

  test('a headline is left out of the copy that repeats it', () => {
    expect(readStories(csvReader, 'title,text\nTalks open,"Talks open\n\nOne."\n').flatMap(listFields)).toEqual([
      'headline: Talks open',
      'body: One.',
    ])
  })
})
