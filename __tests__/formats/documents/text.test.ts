import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { datelineOf } from '../../../src/formats/copy/dateline.js'
import { paragraphsOf } from '../../../src/formats/copy/paragraphs.js'
import { fieldsOfCopy } from '../../../src/formats/copy/plain-copy.js'
import { roles } from '../../../src/story/story.js'

const read = (text: string): readonly string[] => fieldsOfCopy(text).map(field => `${field.role}: ${field.text}`)

describe('plain text', () => {
  test('is told apart into the parts that a desk names', () => {
    const story = [
      'BC-Harbor-Talks',
      'Harbor talks open in Skarne',
      'By ANN LEE and TOM BERG',
      'SKARNE, Lundmark, May 9 (LNA) -- Talks on the harbor opened on Thursday.',
      'Envoy Tomas Berg (L) and Mayor Rosa Quill shake hands in Skarne on May 9, 2024. (LNA/Kyodo)',
      'The talks go on.',
      '(Photo by Ann Lee/LNA)',
      'Eds: UPDATES with quote.',
      'Related coverage:',
      'Fishing crews wait for quota',
      '(Reporting by Ann Lee; Editing by Tom Berg)',
      '(MORE)',
    ].join('\n\n')
    expect(read(story)).toEqual([
      'slug: BC-Harbor-Talks',
      'headline: Harbor talks open in Skarne',
      'byline: By ANN LEE and TOM BERG',
      'dateline: SKARNE, Lundmark, May 9 (LNA)',
      'body: Talks on the harbor opened on Thursday.\n\nThe talks go on.',
      'caption: Envoy Tomas Berg (L) and Mayor Rosa Quill shake hands in Skarne on May 9, 2024. (LNA/Kyodo)',
      'credit: (Photo by Ann Lee/LNA)',
      'editors-note: Eds: UPDATES with quote.',
      'related: Related coverage:',
      'related: Fishing crews wait for quota',
      'credit: (Reporting by Ann Lee; Editing by Tom Berg)',
    ])
  })

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

  test('tells wrapped paragraphs apart that no blank line parts, and a headline from them', () => {
    const wrapped =
      'Berg dies at 63\nBerg was born in Orden in 1961. He\nserved as ambassador in three\ncountries.\nHe was twice a member of parliament,\nwhere he spoke of ships.'
    expect(read(wrapped)).toEqual([
      'headline: Berg dies at 63',
      'body: Berg was born in Orden in 1961. He served as ambassador in three countries.\n\nHe was twice a member of parliament, where he spoke of ships.',
    ])
  })

  test('sets apart the short lines of lists and signatures beside lines that fill a measure', () => {
    const list =
      "Final standings\n\nFinal standings on Sunday in the women's downhill, the\nlast of the season:\n1. Sofia Goggi, Italy\n2. Corinne Sutter, Switzerland"
    expect(paragraphsOf(list).map(({ lines }) => lines.length)).toEqual([1, 2, 1, 1])
  })

  test('a line that is set in begins a paragraph whatever came before it', () => {
    const set =
      'The last keeper\n\n   Old habits die hard.\n   They will come for the keys on\nThursday, he says, and pours.\n\n   A block that is set in as a whole,\n   line for line, and is longer than that.'
    expect(read(set)).toEqual([
      'headline: The last keeper',
      'body: Old habits die hard.\n\nThey will come for the keys on Thursday, he says, and pours.\n\nA block that is set in as a whole,\n\nline for line, and is longer than that.',
    ])
  })

  test.each([
    'Talks on the harbor went on.\nnobody spoke to the crews on Monday',
    'Berg, Orden, for the crews of\nthe two boats of them\nin the harbor of Skarne',
    'Boats in\nthe harbor',
  ])('leaves each line of %j to itself', rows => {
    expect(paragraphsOf(rows).map(({ lines }) => lines.length)).toEqual(rows.split('\n').map(() => 1))
  })

  test('joins hard-wrapped lines, and leaves whole paragraphs a line each', () => {
    const wrapped =
      'Talks on the harbor of Skarne opened on Thursday, the\ngovernment said, after three months in which nobody had\nspoken to the crews.'
    expect(read(wrapped)).toEqual([`body: ${wrapped.replace(/\n/gu, ' ')}`])
    expect(read('Talks opened.\nThey go on.\nNobody spoke.')).toEqual([
      'body: Talks opened.\n\nThey go on.\n\nNobody spoke.',
    ])
  })

  test.each([
    ['SEOUL, April 12 (Yonhap) -- Talks', 'SEOUL, April 12 (Yonhap)'],
    ['GROSETO, Italy (AP) - Talks', 'GROSETO, Italy (AP)'],
    ['NEW YORK (AP) _ Talks', 'NEW YORK (AP)'],
    ['TOKYO, April 12 (Kyodo) Talks', 'TOKYO, April 12 (Kyodo)'],
    ['TOKYO - Talks', 'TOKYO'],
    ['BEIJING, Sept. 3 — Talks', 'BEIJING, Sept. 3'],
    ['(Reuters) - Talks', '(Reuters)'],
    ['MOSCOW, April 12. /TASS/. Talks', 'MOSCOW, April 12. /TASS/'],
    ['Pyongyang, April 12 (KCNA) -- Talks', 'Pyongyang, April 12 (KCNA)'],
  ])('finds the dateline of “%s”', (paragraph, dateline) => {
    const found = datelineOf(paragraph)
    expect([paragraph.slice(0, found?.end), paragraph.slice(found?.textStart)]).toEqual([dateline, 'Talks'])
  })

  test.each(['Talks - the first in a year - opened.', 'He met Kim (Jong) -- not Lee -- there.', 'NATO said so.'])(
    'finds none in “%s”',
    paragraph => {
      expect(datelineOf(paragraph)).toBeNull()
    },
  )

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
        const fields = fieldsOfCopy(text)
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

  test('takes time in proportion to its length', () => {
    const long = 'Talks on the harbor opened on Thursday, the government said.\n'.repeat(100_000)
    expect(fieldsOfCopy(long)).toHaveLength(1)
  })
})
