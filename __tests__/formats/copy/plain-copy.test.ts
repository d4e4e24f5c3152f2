import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPlainCopy } from '../../../src/formats/copy/plain-copy.js'
import { roles } from '../../../src/story/story.js'

const read = (text: string): readonly string[] => readPlainCopy(text).map(field => `${field.role}: ${field.text}`)

describe('plain text', () => {
  test.each([
    ['Harbor talks open in Skarne\n\nTalks opened.', ['headline: Harbor talks open in Skarne', 'body: Talks opened.']],
    ['Will the harbor open?\n\nTalks opened.', ['headline: Will the harbor open?', 'body: Talks opened.']],
    ['Talks opened.\n\nThey go on.', ['body: Talks opened.\n\nThey go on.']], // a first line with a stop
    ['Talks opened on Thursday', ['body: Talks opened on Thursday']], // nothing follows
    ['\uFEFFTalks\topened. \r\n \r\nThey go on.\r\n', ['body: Talks\topened.\n\nThey go on.']],
    ['Talks opened.\rThey go on.\r', ['body: Talks opened.\n\nThey go on.']],
    ['ENDS', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('joins lines that were wrapped at any measure from 30 characters', () => {
    const copy =
      'Berg was born in Orden in 1961. He served as ambassador in three countries and was twice a member of parliament, where he spoke of ships.'
    for (let measure = 30; measure <= 110; measure++) {
      const wrapped = copy
        .split(' ')
        .reduce((lines, word) =>
          `${lines.slice(lines.lastIndexOf('\n') + 1)} ${word}`.length > measure
            ? `${lines}\n${word}`
            : `${lines} ${word}`,
        )
      expect([measure, read(`Berg dies at 63\n\n${wrapped}`)]).toEqual([
        measure,
        ['headline: Berg dies at 63', `body: ${copy}`],
      ])
    }
  })

  test('parts wrapped paragraphs without a blank line between them, and a headline from them', () => {
    const wrapped =
      'Berg dies at 63\nBerg was born in Orden in 1961. He\nserved as ambassador in three\ncountries.\nHe was twice a member of parliament,\nwhere he spoke of ships.'
    expect(read(wrapped)).toEqual([
      'headline: Berg dies at 63',
      'body: Berg was born in Orden in 1961. He served as ambassador in three countries.\n\nHe was twice a member of parliament, where he spoke of ships.',
    ])
  })

  test('an indented line begins a paragraph whatever comes before it', () => {
    const set =
      'The last keeper\n\n   Old habits die hard.\n   They will come for the keys on\nThursday, he says, and pours.\n\n   A block that is set in as a whole,\n   line for line, and is longer than that.'
    expect(read(set)).toEqual([
      'headline: The last keeper',
      'body: Old habits die hard.\n\nThey will come for the keys on Thursday, he says, and pours.\n\nA block that is set in as a whole,\n\nline for line, and is longer than that.',
    ])
  })

  test('joins hard-wrapped lines, and leaves whole paragraphs a line each', () => {
    const wrapped =
      'Talks on the harbor of Skarne opened on Thursday, the\ngovernment said, after three months in which nobody had\nspoken to the crews.'
    expect(read(wrapped)).toEqual([`body: ${wrapped.replace(/\n/gu, ' ')}`])
    expect(read('Talks opened.\nThey go on.\nNobody spoke.')).toEqual([
      'body: Talks opened.\n\nThey go on.\n\nNobody spoke.',
    ])
  })

  const paragraph = fc.constantFrom(
    'Talks opened.',
    'Harbor talks open',
    'By Ann Lee',
    'SEOUL, April 12 (Yonhap) -- Talks opened.',
    '(Kyodo)',
    'Related coverage:',
    'ENDS',
    'Ann (L) and Tom (R) meet. (LNA/Kyodo)',
    'Eds: UPDATES.',
    '“𝕏” met 가나\u00A0Lee.',
    'A line of copy that is long enough to be one of many of a\nmeasure, which goes on here.',
  )
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
  const document = fc
    .tuple(
      fc.array(fc.tuple(paragraph, fc.constantFrom(1, 2, 3), fc.constantFrom('', ' ', '\t ')), { maxLength: 12 }),
      lineEnd,
      fc.boolean(),
    )
    .map(
      ([parts, end, mark]) =>
        (mark ? '\uFEFF' : '') +
        parts.map(([text, ends, blank]) => blank + text.replace(/\n/gu, end) + blank + end.repeat(ends)).join(''),
    )

  test('every word is in one field, and leads back to its place', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (text, a, b) => {
        const fields = readPlainCopy(text)
        const letters = (each: string): string => each.replace(/[\s\uFEFF]|ENDS|--/gu, '')
        const sorted = (each: string): string => Array.from(letters(each)).sort().join('')
        expect(sorted(fields.map(field => field.text).join(''))).toBe(sorted(text))
        for (const { role, text: copy, origin } of fields) {
          expect(roles).toContain(role)
          const start = a % copy.length
          const end = start + 1 + (b % (copy.length - start))
          const place = origin.locate(start, end)
          const found = text.slice(place.start, place.end)
          if (place.exact) expect(found).toBe(copy.slice(start, end))
          // What lies between two paragraphs of the body may be another field: the ends are right all the same.
          else
            expect([found.startsWith(copy[start]?.trim() ?? ''), found.endsWith(copy[end - 1]?.trim() ?? '')]).toEqual([
              true,
              true,
            ])
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a line that a site puts below a post is copy in a file of its own, and none in a feed', () => {
    const post = 'Talks opened.\n\nThe post Talks appeared first on Kesh Post.'
    expect(read(post)).toEqual([`body: ${post}`])
    expect(readPlainCopy(post, { path: '/rss' })).toHaveLength(1)
    expect(readPlainCopy(post, { path: '/rss' })[0]?.text).toBe('Talks opened.')
  })

  test('takes time in proportion to its length', () => {
    const long = 'Talks on the harbor opened on Thursday, the government said.\n'.repeat(100_000)
    expect(readPlainCopy(long)).toHaveLength(1)
  })
})
