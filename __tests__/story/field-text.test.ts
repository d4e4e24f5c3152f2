import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeJsonString } from '../../src/formats/records/json-string.js'
import { composeMaps, FieldText, liftFields } from '../../src/story/field-text.js'

/** A stretch of a generated file: copied as it stands, written otherwise, or leaving nothing in the text. */
interface Stretch {
  readonly spelt: string
  readonly read: string
}

const words = fc.constantFrom('Seoul', 'a', '𝕏𝕐', 'é', 'naïve', '가나', '👩‍👩‍👧', ' ', '\t', '“', '\n')
const stretch: fc.Arbitrary<Stretch> = fc.oneof(
  fc.array(words, { minLength: 1, maxLength: 4 }).map(each => ({ spelt: each.join(''), read: each.join('') })),
  fc.constantFrom(
    { spelt: '&rsquo;', read: '’' },
    { spelt: '&#x1F600;', read: '😀' },
    { spelt: '\r\n', read: ' ' },
    { spelt: '</p><p>', read: '\n\n' },
    { spelt: '\\u201c', read: '“' },
  ),
  fc.constantFrom({ spelt: '<b>', read: '' }, { spelt: '<!-- x -->', read: '' }),
)

/** The text of a generated file, and for each of its units where its stretch stands in the file. */
function build(stretches: readonly Stretch[]) {
  const source = stretches.map(({ spelt }) => spelt).join('')
  const text = new FieldText(source)
  const homes: { from: number; to: number; verbatim: boolean }[] = []
  let at = 0
  for (const { spelt, read } of stretches) {
    const verbatim = spelt === read
    if (verbatim) text.verbatim(at, at + spelt.length)
    else text.decoded(read, at, at + spelt.length)
    for (let unit = 0; unit < read.length; unit++)
      homes.push(
        verbatim ? { from: at + unit, to: at + unit + 1, verbatim } : { from: at, to: at + spelt.length, verbatim },
      )
    at += spelt.length
  }
  return { source, text, homes }
}

const document = fc.array(stretch, { minLength: 1, maxLength: 30 })

describe('a field’s text', () => {
  test('leads every span back to where its first and last characters stand', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (stretches, a, b) => {
        const { source, text, homes } = build(stretches)
        fc.pre(homes.length > 0)
        const start = a % homes.length
        const end = start + 1 + (b % (homes.length - start))
        const place = text.origin.locate(start, end)
        expect([place.start, place.end]).toEqual([homes[start]?.from, homes[end - 1]?.to])
        expect(place.exact).toBe(source.slice(place.start, place.end) === text.text.slice(start, end))
      }),
      { numRuns: 2000 },
    )
  })

  test('calls a span exact where it crosses verbatim runs only', () => {
    const { text, source } = build([
      { spelt: 'Kim ', read: 'Kim ' },
      { spelt: '<b>', read: '' },
      { spelt: 'said', read: 'said' },
    ])
    expect(text.text).toBe('Kim said')
    expect(text.origin.locate(0, 3)).toMatchObject({ start: 0, end: 3, exact: true })
    expect(text.origin.locate(4, 8)).toMatchObject({ start: 7, end: 11, exact: true })
    const across = text.origin.locate(2, 6)
    expect(source.slice(across.start, across.end)).toBe('m <b>sa')
    expect(across.exact).toBe(false)
  })

  test('puts an insertion behind the character before it', () => {
    const { text } = build([
      { spelt: '&rsquo;', read: '’' },
      { spelt: 'em', read: 'em' },
    ])
    expect(text.origin.locate(1, 1)).toMatchObject({ start: 7, end: 7, exact: true })
  })

  test('leads back through two decodings', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (stretches, a, b) => {
        // Outer: every stretch of the inner file stands in a JSON string, with its quotes escaped.
        const inner = build(stretches)
        const quoted = JSON.stringify(inner.source)
        const outer = decodeJsonString(quoted, 1, quoted.length - 1)
        expect(outer.text).toBe(inner.source)
        fc.pre(inner.homes.length > 0)
        const start = a % inner.homes.length
        const end = start + 1 + (b % (inner.homes.length - start))
        const place = composeMaps(inner.text.origin, outer.origin).locate(start, end)
        const middle = inner.text.origin.locate(start, end)
        expect(JSON.parse(`"${quoted.slice(place.start, place.end)}"`)).toBe(
          inner.source.slice(middle.start, middle.end),
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('texts of the same file', () => {
  const source = 'One &amp; two\r\nthree'
  const text = (): FieldText => new FieldText(source).verbatim(0, 4).decoded('&', 4, 9).verbatim(9, 13)

  test('are appended in part, at their places', () => {
    const part = new FieldText(source).append(text(), 2, 6)
    expect([part.text, part.place]).toEqual(['e & ', { start: 2, end: 10 }])
    expect(part.origin.locate(2, 3)).toMatchObject({ start: 4, end: 9, exact: false })
    expect(part.origin.locate(0, 2)).toMatchObject({ start: 2, end: 4, exact: true })
  })

  test('are joined by what the file has between them', () => {
    const joined = text().join(new FieldText(source).verbatim(15, 20), ' ')
    expect(joined.text).toBe('One & two three')
    expect(joined.origin.locate(9, 10)).toMatchObject({ start: 13, end: 15, exact: false })
    expect(joined.tail).toBe('three')
  })

  test('are joined without a separator if one of them is empty', () => {
    expect(new FieldText(source).join(text(), ' ').text).toBe('One & two')
    expect(text().join(new FieldText(source), ' ').text).toBe('One & two')
  })

  test('have no place while they are empty', () => {
    const empty = new FieldText(source).verbatim(3, 3)
    expect([empty.text, empty.tail, empty.place]).toEqual(['', '', null])
    expect(empty.origin.locate(0, 0)).toMatchObject({ start: 0, end: 0, exact: false })
  })
})

test('fields of a decoded text are lifted to the text’s own source', () => {
  const source = '{"text": "a \\u0026amp; b"}'
  const outer = decodeJsonString(source, 10, source.length - 2)
  const inner = new FieldText(outer.text).verbatim(0, 2).decoded('&', 2, 7).verbatim(7, 9)
  const [field] = liftFields([{ role: 'body', text: inner.text, path: null, origin: inner.origin }], outer)
  const place = field?.origin.locate(2, 3)
  expect([field?.text, source.slice(place?.start, place?.end), place?.exact]).toEqual(['a & b', '\\u0026amp;', false])
})

test('a space between two joined lines is marked, and the places right beside it', () => {
  const source = 'Talks opened.\non Monday'
  const text = new FieldText(source).verbatim(0, 13).join(new FieldText(source).verbatim(14, 23), ' ')
  const isJoined = (start: number, end: number): boolean => text.origin.locate(start, end).isJoined
  expect([isJoined(0, 12), isJoined(12, 13), isJoined(5, 20), isJoined(14, 16), isJoined(15, 16)]).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
  const spaced = new FieldText('a b').verbatim(0, 1).joint(1, 2).verbatim(2, 3)
  expect(spaced.origin.locate(0, 3)).toEqual({ start: 0, end: 3, exact: true, isJoined: true, isCode: false })
  expect(spaced.text).toBe('a b')
})
