import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonReader } from '../../../src/formats/records/json.js'
import { jsonlReader } from '../../../src/formats/records/jsonl.js'
import * as read from '../../support/reading.js'

/** The fields of the one story in an item, as `role pointer: text`. */
function fieldsOf(item: unknown): readonly string[] {
  const [story] = read.readStories(jsonReader, JSON.stringify(item), 'item.json')
  return story?.fields.map(({ role, path, text }) => `${role} ${String(path)}: ${text}`) ?? []
}

/** The keys of every item. */
const item = { uri: 'urn:lna:1', versioncreated: '2024-03-05T06:00:00Z' }

describe('names that agencies add', () => {
  test('AP’s API puts an envelope round items and says where and by whom in words of its own', () => {
    const object = {
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
    expect(fieldsOf(object)).toEqual([
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
    const object = {
      guid: 'tag:lna:7',
      pubstatus: 'usable',
      dateline: { located: {}, text: 'SKARNE, March 5 LNA' },
      body_html: '<p>One.</p>',
    }
    expect(read.readStories(jsonReader, JSON.stringify(object))[0]?.id).toBe('tag:lna:7')
    expect(fieldsOf({ ...object, dateline: { text: '' }, located: 'Skarne', byline: '', by: 'Ann Lee' })).toEqual([
      'byline /by: Ann Lee',
      'dateline /located: Skarne',
      'body /body_html: One.',
    ])
    expect(fieldsOf(object)).toEqual(['dateline /dateline/text: SKARNE, March 5 LNA', 'body /body_html: One.'])
  })

  test('a feed of lines gives each item’s parts too', () => {
    const [story] = read.readStories(jsonlReader, `${JSON.stringify({ ...item, body_html: '<p>One.</p>' })}\n`)
    expect(story).toMatchObject({ id: 'urn:lna:1', version: item.versioncreated, format: 'jsonl' })
    expect(read.readNotes(jsonlReader, `\n${JSON.stringify({ ...item, type: 'event' })}\n`)).toEqual([
      '1: This is an event, not a story.',
    ])
  })
})

describe('places in an item', () => {
  test('lead back through HTML’s references and JSON’s escapes to the words in the file', () => {
    const file = '{"uri": "u", "body_html": "<p>The caf\\u00e9 said \\u0026ldquo;no&rdquo;,<br\\/>twice.<\\/p>"}'
    const body = read.readStories(jsonReader, file)[0]?.fields[0]
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
        const body = read.readStories(jsonReader, file)[0]?.fields.at(-1)
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
