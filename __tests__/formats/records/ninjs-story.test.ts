import { describe, expect, test } from '@jest/globals'
import { jsonReader } from '../../../src/formats/records/json.js'
import * as read from '../../support/reading.js'

/** The fields of the one story in an item, as `role pointer: text`. */
function fieldsOf(item: unknown): readonly string[] {
  const [story] = read.readStories(jsonReader, JSON.stringify(item), 'item.json')
  return story?.fields.map(({ role, path, text }) => `${role} ${String(path)}: ${text}`) ?? []
}

const notesIn = (item: unknown): readonly string[] => read.readNotes(jsonReader, JSON.stringify(item), 'item.json')

/** The keys of every item. */
const item = { uri: 'urn:lna:1', versioncreated: '2024-03-05T06:00:00Z' }

describe('a ninjs 1.x item', () => {
  test('gives each part its role and its pointer', () => {
    const object = {
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
    expect(read.readStories(jsonReader, JSON.stringify(object))[0]).toMatchObject({
      id: 'urn:lna:1',
      version: '3',
      format: 'ninjs',
    })
    expect(fieldsOf(object)).toEqual([
      'headline /headline: Talks open in Skarne',
      'byline /byline: Ann Lee',
      'dateline /located: Skarne',
      'slug /slugline: skarne-talks',
      'editors-note /ednote: Updates with quote.',
      'body /description_text: Envoys met for the first time in a year.',
      'body /body_text: Talks opened on Monday.',
    ])
  })

  test('has its copy read once, from the mark-up that keeps the paragraphs', () => {
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

  test('has one headline: the main one, or what replaces it', () => {
    expect(fieldsOf({ ...item, headline_short: 'Talks', headline_main: 'Talks open', title: 'talks-1' })).toEqual([
      'headline /headline_main: Talks open',
    ])
    expect(fieldsOf({ ...item, headline: 'Talks open', headline_short: 'Talks' })).toEqual([
      'headline /headline: Talks open',
    ])
    expect(fieldsOf({ ...item, title: 'Talks open' })).toEqual(['headline /title: Talks open'])
  })

  test('has a summary only if it says more', () => {
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
    const object = {
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
    expect(fieldsOf(object)).toEqual([
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
    const object = {
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
    expect(fieldsOf(object)).toEqual([
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
  test('has its caption for a story', () => {
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

  test('is a text if its type is unknown', () => {
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
