import { describe, expect, test } from '@jest/globals'
import { cutSource, isSourceText, makeSegment, makeSource } from '../../../src/formats/copy/source-copy.js'
import { FieldText } from '../../../src/story/field-text.js'

const whole = (text: string): FieldText => new FieldText(text).verbatim(0, text.length)

test('a segment keeps its text, path, role and place', () => {
  const file = '[甲乙。]'
  const { origin, ...segment } = makeSegment(new FieldText(file).verbatim(1, 4), '/source', 'headline')
  expect(segment).toEqual({ role: 'headline', text: '甲乙。', path: '/source' })
  expect(origin.locate(1, 2)).toMatchObject({ start: 2, end: 3, exact: true })
})

test('a segment may belong to any part of the story', () => {
  expect(makeSegment(whole('甲。'), null).role).toBeNull()
})

test('a source is cut at its blank lines, and each paragraph knows its place, path and role', () => {
  const file = 'Eins.\n\n \nZwei Leute.\n'
  const segments = cutSource(whole(file), file, '/a', 'caption')
  expect(segments.map(({ text, path, role }) => [text, path, role])).toEqual([
    ['Eins.', '/a', 'caption'],
    ['Zwei Leute.', '/a', 'caption'],
  ])
  const place = segments[1]?.origin.locate(5, 10)
  expect(file.slice(place?.start, place?.end)).toBe('Leute')
})

test('a copy without words has no paragraphs', () => {
  expect(cutSource(whole(' \n\n'), ' \n\n', null)).toEqual([])
})

test('a source has paragraphs that are yet to be paired', () => {
  const segments = [makeSegment(whole(' '), null), makeSegment(whole('甲。'), null)]
  expect(makeSource('zh', segments)).toEqual({ language: 'zh', file: null, segments, alignment: 'paragraphs' })
  expect(makeSource(null, segments)?.language).toBeNull()
})

test('there is no source without a word', () => {
  expect(makeSource('zh', [])).toBeUndefined()
  expect(makeSource('zh', [makeSegment(whole(''), null), makeSegment(whole(' \n'), null)])).toBeUndefined()
})

describe('the source of copy', () => {
  test.each([
    ['a sentence', 'Der Hafen ist offen.'],
    ['a Chinese sentence', '港口开放。'],
    ['a question in quotation marks', '「港は開いた？」'],
    ['a sentence in brackets', '（港口开放！）'],
    ['a text too long for a name', 'Der Hafen von Skarne ist seit Donnerstag wieder für alle Schiffe offen'],
    ['a sentence with a link in it', 'Mehr auf https://orden.example/a.'],
  ])('is %s', (_, text) => {
    expect(isSourceText(text, 10_000)).toBe(true)
  })

  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['the name of a provider', 'Nachrichtenagentur Orden'],
    ['a name in white space', `${' '.repeat(40)}Orden News${' '.repeat(40)}`],
    ['a link', ' https://orden.example/a/long/path/to/the/story/of/the/harbor/of/skarne.html '],
    ['a link that ends as a sentence does', 'www.orden.example.'],
  ])('is not %s', (_, text) => {
    expect(isSourceText(text, 10_000)).toBe(false)
  })

  test('is longer than 60 characters, if it does not end as a sentence does', () => {
    expect([60, 61].map(length => isSourceText('a'.repeat(length), 10_000))).toEqual([false, true])
  })

  test('is more than an eighth of the copy, if it is short', () => {
    expect([79, 80].map(length => isSourceText('Orden News', length))).toEqual([true, false])
  })
})
