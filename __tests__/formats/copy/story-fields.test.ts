import { describe, expect, test } from '@jest/globals'
import { readPlainCopy } from '../../../src/formats/copy/plain-copy.js'
import { buildFields, type CopyParagraph, findHeadline } from '../../../src/formats/copy/story-fields.js'
import { FieldText } from '../../../src/story/field-text.js'
import type { Role } from '../../../src/story/story.js'
import { listFields, sliceOf } from '../../support/reading.js'

/** A file of paragraphs, each with its role or null, and its fields. */
function build(
  paragraphs: readonly (readonly [string, Role | null])[],
  context: Parameters<typeof buildFields>[2] = {},
): { readonly file: string; readonly fields: ReturnType<typeof buildFields> } {
  const file = paragraphs.map(([text]) => text).join('\n\n')
  let at = 0
  const placed = paragraphs.map(([text, role]): CopyParagraph => {
    const start = at
    at += text.length + 2
    return { text: new FieldText(file).verbatim(start, start + text.length), role }
  })
  return { file, fields: buildFields(placed, file, context) }
}

describe('the fields of paragraphs', () => {
  test('are the parts that a desk names', () => {
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
    expect(listFields({ fields: readPlainCopy(story) })).toEqual([
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

  test('have the roles that a format gives, whatever their words are', () => {
    expect(
      listFields(
        build([
          ['Talks opened.', 'caption'],
          ['By Ann Lee', 'credit'],
          ['Talks open', null],
        ]),
      ),
    ).toEqual(['caption: Talks opened.', 'credit: By Ann Lee', 'body: Talks open'])
  })

  test('join the body over a caption in its middle, and lead back to the file', () => {
    const { file, fields } = build([
      ['Talks opened.', null],
      ['The envoy.', 'caption'],
      ['They go on.', null],
    ])
    expect(listFields({ fields })).toEqual(['body: Talks opened.\n\nThey go on.', 'caption: The envoy.'])
    expect(fields[0] && sliceOf(fields[0], '.\n\nThey', file)).toEqual(['.\n\nThe envoy.\n\nThey', false])
  })

  test('part a dateline from the lead, but from no later paragraph', () => {
    expect(
      listFields(
        build([
          ['SKARNE (LNA) -- Talks opened.', null],
          ['ORDEN (LNA) -- They go on.', null],
        ]),
      ),
    ).toEqual(['dateline: SKARNE (LNA)', 'body: Talks opened.\n\nORDEN (LNA) -- They go on.'])
  })

  test('leave out a headline that the copy repeats in its first two paragraphs', () => {
    const repeated = [
      ['By Ann Lee', null],
      ['TALKS OPEN!', null],
      ['Talks opened.', null],
    ] as const
    expect(listFields(build(repeated, { headline: 'Talks open' }))).toEqual([
      'byline: By Ann Lee',
      'body: Talks opened.',
    ])
    const late = [
      ['One.', null],
      ['Two.', null],
      ['Talks open', null],
    ] as const
    expect(listFields(build(late, { headline: 'Talks open' }))).toEqual(['body: One.\n\nTwo.\n\nTalks open'])
  })

  test('have no headline of their own if the format gives one', () => {
    const copy = [
      ['Harbor talks', null],
      ['Talks opened.', null],
    ] as const
    expect(listFields(build(copy))).toEqual(['headline: Harbor talks', 'body: Talks opened.'])
    expect(listFields(build(copy, { headline: 'Envoys meet' }))).toEqual(['body: Harbor talks\n\nTalks opened.'])
  })

  test('have the path of their copy, or none', () => {
    expect(build([['Talks opened.', null]], { path: '/text' }).fields[0]?.path).toBe('/text')
    expect(build([['Talks opened.', null]]).fields[0]?.path).toBe(null)
  })
})

test('the headline of fields is the first one', () => {
  const { fields } = build([
    ['One', 'headline'],
    ['Two', 'headline'],
    ['Three.', null],
  ])
  expect([findHeadline(fields), findHeadline(fields.slice(2))]).toEqual(['One', undefined])
})

describe('lines of a page in plain copy', () => {
  const read = (...paragraphs: readonly string[]): readonly string[] =>
    listFields({ fields: readPlainCopy(['Harbor talks open', 'The talks opened.', ...paragraphs].join('\n\n')) })

  test('are copy where the body goes on', () => {
    expect(read('Read also: Crews wait', 'Photo: Orden police', 'They end in May.')).toEqual([
      'headline: Harbor talks open',
      'body: The talks opened.\n\nRead also: Crews wait\n\nPhoto: Orden police\n\nThey end in May.',
    ])
  })

  test('are parts of their own behind it, but for the credit of a picture without a caption', () => {
    expect(read('Read also: Crews wait')).toContain('related: Read also: Crews wait')
    expect(read('Photo: Orden police')).toContain('body: The talks opened.\n\nPhoto: Orden police')
    expect(read('Ann Lee (L) meets Bo Lan (R). (LNA)', 'Photo: Orden police')).toContain('credit: Photo: Orden police')
  })

  test('a label alone has its links behind it', () => {
    expect(read('Read also:', 'Crews wait', 'They end in May.')).toContain('related: Read also:')
  })
})
