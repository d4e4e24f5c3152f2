import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonReader } from '../../../src/formats/records/json.js'
import { jsonlReader } from '../../../src/formats/records/jsonl.js'
import * as read from '../../support/reading.js'

/** The fields of the one story that an item tells, as `role pointer: text`. */
function fieldsOf(item: unknown): readonly string[] {
  const [story] = read.storiesIn(jsonReader, JSON.stringify(item), 'item.json')
  return story?.fields.map(({ role, path, text }) => `${role} ${String(path)}: ${text}`) ?? []
}

const notesIn = (item: unknown): readonly string[] => read.notesIn(jsonReader, JSON.stringify(item), 'item.json')

/** What every item has. */
const item = { uri: 'urn:lna:1', versioncreated: '2024-03-05T06:00:00Z' }

describe('a ninjs 1.x item', () => {
  test('gives each part its role and its pointer', () => {
    const told = {
      ...item,
      version: '3',
      type: 'text',
      byline: 'Ann Lee',
      located: 'Skarne',
      headline: 'Talks open in Skarne',
      slugline: 'skarne-talks',
      ednote: 'Updates with quote.',
      copyrightnotice: 'Copyright 2024 LNA.',
      description_text: 'Envoys met for the first time in a year.',
      body_text: 'Talks opened on Monday.',
    }
    expect(read.storiesIn(jsonReader, JSON.stringify(told))[0]).toMatchObject({
      id: 'urn:lna:1',
      version: '3',
      format: 'ninjs',
    })
    expect(fieldsOf(told)).toEqual([
      'headline /headline: Talks open in Skarne',
      'byline /byline: Ann Lee',
      'dateline /located: Skarne',
      'slug /slugline: skarne-talks',
      'editors-note /ednote: Updates with quote.',
      'body /description_text: Envoys met for the first time in a year.',
      'body /body_text: Talks opened on Monday.',
    ])
  })

  test('has its copy read once, from the spelling that keeps the paragraphs', () => {
    expect(
      fieldsOf({
        ...item,
        body_text: 'SKARNE (LNA) -- One. Two.',
        located: 'Skarne',
        body_xhtml: '<p>SKARNE (LNA) -- One.</p><p>Two.</p>',
      }),
    ).toEqual(['dateline /body_xhtml: SKARNE (LNA)', 'body /body_xhtml: One.\n\nTwo.'])
    expect(fieldsOf({ ...item, body_main: '<p>One.</p><p>Two.</p>' })).toEqual(['body /body_main: One.\n\nTwo.'])
    expect(fieldsOf({ ...item, body_xhtml: '[ ... ]', body_text: 'One.' })).toEqual(['body /body_text: One.'])
  })

  test('has one headline: the main one, or what stands in for it', () => {
    expect(fieldsOf({ ...item, headline_short: 'Talks', headline_main: 'Talks open', title: 'talks-1' })).toEqual([
      'headline /headline_main: Talks open',
    ])
    expect(fieldsOf({ ...item, headline: 'Talks open', headline_short: 'Talks' })).toEqual([
      'headline /headline: Talks open',
    ])
    expect(fieldsOf({ ...item, title: 'Talks open' })).toEqual(['headline /title: Talks open'])
  })

  test('has a summary only where that says something of its own', () => {
    const body = '<p>Talks opened on Monday.</p><p>They will go on.</p>'
    expect(fieldsOf({ ...item, description_text: 'Talks opened on Monday.', body_html: body })).toEqual([
      'body /body_html: Talks opened on Monday.\n\nThey will go on.',
    ])
    expect(fieldsOf({ ...item, description_text: 'Talks opened on Monday. They will', body_html: body })).toHaveLength(
      1,
    )
    expect(
      fieldsOf({
        ...item,
        description_text: 'Envoys met.',
        body_html: '<p>One.</p>',
        associations: { main: { type: 'picture', description_text: 'Envoys met.' } },
      }),
    ).toEqual(['body /body_html: One.', 'caption /associations/main/description_text: Envoys met.'])
    expect(
      fieldsOf({ ...item, description_text: 'Envoys met.', description_html: '<p>Envoys met.</p>', body_html: body }),
    ).toHaveLength(2)
  })

  test('shows captions and credits of the pictures that go with it, each once, and headlines of stories', () => {
    const picture = {
      type: 'picture',
      headline: 'Envoy',
      description_text: 'Envoy Tomas Berg in Skarne.',
      byline: 'Lia Roe/LNA',
    }
    const told = {
      ...item,
      body_html: '<p>One.</p><figure><figcaption>Envoy Tomas Berg in Skarne.</figcaption></figure>',
      associations: {
        feature: picture,
        gone: null,
        map: { type: 'graphic', body_text: 'Where the talks are held.' },
        other: { type: 'text', headline: 'Who is Berg?', body_text: 'Berg was born in Orden.' },
        plan: { type: 'event', headline: 'Day two' },
      },
    }
    expect(fieldsOf(told)).toEqual([
      'body /body_html: One.',
      'caption /body_html: Envoy Tomas Berg in Skarne.',
      'credit /associations/feature/byline: Lia Roe/LNA',
      'caption /associations/map/body_text: Where the talks are held.',
      'related /associations/other/headline: Who is Berg?',
    ])
  })
})

describe('a ninjs 2.x or 3.x item', () => {
  test('lists its headlines, descriptions and bodies by role and media type', () => {
    const told = {
      uri: 'urn:lna:2',
      version: '1',
      by: 'Ann Lee',
      edNote: 'Eds: Adds quote.',
      headlines: [
        { role: 'short', value: 'Talks' },
        { role: 'main', contentType: 'text/plain', value: 'Talks open' },
      ],
      descriptions: [{ role: 'lead', value: 'Envoys met.' }],
      bodies: [
        { role: 'text', contentType: 'text/plain', value: 'One. Two.' },
        {
          role: 'html5',
          contentType: 'text/html',
          value:
            '<html><head><title>Talks open</title></head><body><h1>Talks open</h1><div class="dat"><span>Skarne</span><span>LNA</span></div><p>One.</p><p>Two.</p></body></html>',
        },
      ],
      associations: [
        {
          type: 'picture',
          by: 'Lia Roe',
          descriptions: [
            { contentType: 'text/plain', value: 'Envoy Tomas Berg.' },
            { contentType: 'application/xhtml+xml', value: '<p>Envoy Tomas Berg.</p>' },
          ],
        },
      ],
    }
    expect(fieldsOf(told)).toEqual([
      'headline /headlines/1/value: Talks open',
      'byline /by: Ann Lee',
      'editors-note /edNote: Eds: Adds quote.',
      'body /descriptions/0/value: Envoys met.',
      'dateline /bodies/1/value: Skarne LNA',
      'body /bodies/1/value: One.\n\nTwo.',
      'caption /associations/0/descriptions/0/value: Envoy Tomas Berg.',
      'credit /associations/0/by: Lia Roe',
    ])
  })

  test('may hold NITF, and mark-up that only its agency knows', () => {
    const nitf =
      '<?xml version="1.0"?>\n<nitf><body><body.content><block><p>One &amp; only.</p></block></body.content></body></nitf>'
    const own = '<OWN><BODY><P>One.</P></BODY></OWN>'
    expect(
      fieldsOf({
        uri: 'u',
        bodies: [
          { contentType: 'application/xml', value: own },
          { contentType: 'text/vnd.IPTC.NITF', value: nitf },
        ],
      }),
    ).toEqual(['body /bodies/1/value: One & only.'])
    expect(
      fieldsOf({
        uri: 'u',
        bodies: [
          { contentType: 'application/xml', value: own },
          { contentType: 'text/plain', value: 'Two.' },
        ],
      }),
    ).toEqual(['body /bodies/1/value: Two.'])
    expect(fieldsOf({ uri: 'u', bodies: [{ contentType: 'application/xml', value: own }] })).toEqual([
      'body /bodies/0/value: One.',
    ])
  })

  test('has tags in plain text left as they are, for the rule that looks for them', () => {
    expect(fieldsOf({ uri: 'u', bodies: [{ contentType: 'text/plain', value: '<p>One.</p>' }] })).toEqual([
      'body /bodies/0/value: <p>One.</p>',
    ])
  })
})

describe('an item that is no text', () => {
  test('tells a story by its caption', () => {
    expect(
      fieldsOf({
        ...item,
        type: 'picture',
        headline: 'Ferry at dusk',
        byline: 'Lia Roe',
        description_text: 'The ferry at dusk.\n',
        description_html: '<p>The ferry at dusk.</p>',
      }),
    ).toEqual([
      'headline /headline: Ferry at dusk',
      'caption /description_text: The ferry at dusk.',
      'credit /byline: Lia Roe',
    ])
    const roles = [
      { role: 'creditline', value: 'LNA' },
      { role: 'caption', value: '<p>The mayor <i>speaks</i>.</p>', contentType: 'text/html' },
      { role: 'editorsnote', value: 'Embargoed.' },
    ]
    expect(fieldsOf({ uri: 'u', type: 'audio', descriptions: roles })).toEqual([
      'editors-note /descriptions/2/value: Embargoed.',
      'caption /descriptions/1/value: The mayor speaks.',
      'credit /descriptions/0/value: LNA',
    ])
    expect(fieldsOf({ guid: 'u', mimetype: 'image/jpeg', pubstatus: 'usable', body_text: 'The ferry.' })).toEqual([
      'caption /body_text: The ferry.',
    ])
  })

  test('is a text where its type is none we know', () => {
    for (const type of ['composite', 'constructor', ''])
      expect(fieldsOf({ ...item, type, body_text: 'One.' })).toEqual(['body /body_text: One.'])
  })

  test('is a note where it has no words, or is an event', () => {
    expect(notesIn({ ...item, type: 'picture', headline: 'Ferry at dusk' })).toEqual([
      '0: This item (picture) has no words to check.',
    ])
    expect(notesIn({ ...item, body_main: '...', renditions: {} })).toEqual([
      '0: This item (of no type) has no words to check.',
    ])
    expect(notesIn({ ...item, type: 'event', headline: 'Talks', body_text: 'Talks open at 9.' })).toEqual([
      '0: This is an event, not a story.',
    ])
    expect(notesIn({ uri: 'u', title: 'Talks', eventDetails: {}, descriptions: [{ value: 'Talks open.' }] })).toEqual([
      '0: This is an event, not a story.',
    ])
    expect(notesIn({ ...item, type: 'planning' })).toEqual(['0: This is an event, not a story.'])
  })
})

describe('names that agencies add', () => {
  test('AP’s API puts an envelope round items and says where and by whom in words of its own', () => {
    const told = {
      id: 'q',
      api_version: '1',
      data: {
        item: {
          ...item,
          type: 'text',
          headline: 'Talks open',
          bylines: [{ by: 'By ANN LEE' }],
          datelinelocation: { city: 'Skarne' },
          body_nitf: '<nitf><body><body.content><p>One.</p></body.content></body></nitf>',
        },
      },
    }
    expect(fieldsOf(told)).toEqual([
      'headline /data/item/headline: Talks open',
      'byline /data/item/bylines/0/by: By ANN LEE',
      'dateline /data/item/datelinelocation/city: Skarne',
      'body /data/item/body_nitf: One.',
    ])
    const picture = {
      data: {
        item: {
          ...item,
          type: 'picture',
          photographer: { name: 'Lia Roe' },
          description_caption: 'The ferry.',
          description_creditline: 'LNA/Roe',
        },
      },
    }
    expect(fieldsOf(picture)).toEqual([
      'caption /data/item/description_caption: The ferry.',
      'credit /data/item/description_creditline: LNA/Roe',
    ])
  })

  test('Superdesk has a guid, and a dateline with its text', () => {
    const told = {
      guid: 'tag:lna:7',
      pubstatus: 'usable',
      dateline: { located: {}, text: 'SKARNE, March 5 LNA' },
      body_html: '<p>One.</p>',
    }
    expect(read.storiesIn(jsonReader, JSON.stringify(told))[0]?.id).toBe('tag:lna:7')
    expect(fieldsOf({ ...told, dateline: { text: '' }, located: 'Skarne', byline: '', by: 'Ann Lee' })).toEqual([
      'byline /by: Ann Lee',
      'dateline /located: Skarne',
      'body /body_html: One.',
    ])
    expect(fieldsOf(told)).toEqual(['dateline /dateline/text: SKARNE, March 5 LNA', 'body /body_html: One.'])
  })

  test('a feed of lines gives each item’s parts too', () => {
    const [story] = read.storiesIn(jsonlReader, `${JSON.stringify({ ...item, body_html: '<p>One.</p>' })}\n`)
    expect(story).toMatchObject({ id: 'urn:lna:1', version: item.versioncreated, format: 'jsonl' })
    expect(read.notesIn(jsonlReader, `\n${JSON.stringify({ ...item, type: 'event' })}\n`)).toEqual([
      '1: This is an event, not a story.',
    ])
  })
})

describe('places in an item', () => {
  test('lead back through HTML’s references and JSON’s escapes to the words in the file', () => {
    const file = '{"uri": "u", "body_html": "<p>The caf\\u00e9 said \\u0026ldquo;no&rdquo;,<br\\/>twice.<\\/p>"}'
    const body = read.storiesIn(jsonReader, file)[0]?.fields[0]
    expect(body?.text).toBe('The café said “no”, twice.')
    const slice = (words: string): unknown => {
      const at = body?.text.indexOf(words) ?? 0
      const place = body?.origin.locate(at, at + words.length)
      return [file.slice(place?.start, place?.end), place?.exact]
    }
    expect(slice('café')).toEqual(['caf\\u00e9', false])
    expect(slice('“no”')).toEqual(['\\u0026ldquo;no&rdquo;', false])
    expect(slice('twice')).toEqual(['twice', true])
  })

  test('are right in any spelling', () => {
    const letters = fc.constantFrom(
      { text: 'a', html: 'a' },
      { text: 'é', html: '&eacute;' },
      { text: '“', html: '&#8220;' },
      { text: '&', html: '&amp;' },
      { text: '"', html: '"' },
      { text: '\\', html: '\\' },
      { text: '𝕏', html: '𝕏' },
      { text: 'w', html: '<b class="x">w</b>' },
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, fc.boolean()), { minLength: 1, maxLength: 20 }), spelt => {
        const json = spelt.map(([{ html }, escaped]) =>
          escaped
            ? Array.from(
                { length: html.length },
                (_, index) => `\\u${html.charCodeAt(index).toString(16).padStart(4, '0')}`,
              ).join('')
            : JSON.stringify(html).slice(1, -1),
        )
        const file = `{"uri": "u", "body_html": "<p>${json.join('')}</p>"}`
        const body = read.storiesIn(jsonReader, file)[0]?.fields.at(-1)
        expect(body?.text).toBe(spelt.map(([{ text }]) => text).join(''))
        let at = 0
        for (const [index, [{ text }]] of spelt.entries()) {
          const place = body?.origin.locate(at, at + text.length)
          expect(json[index]).toContain(file.slice(place?.start, place?.end))
          expect(place?.start).not.toBe(place?.end)
          at += text.length
        }
      }),
      { numRuns: 500 },
    )
  })
})
