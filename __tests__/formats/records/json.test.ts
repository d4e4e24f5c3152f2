import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonReader } from '../../../src/formats/records/json.js'
import * as read from '../../support/reading.js'

const storiesIn = (file: string): readonly string[] =>
  read
    .readStories(jsonReader, file, 'api.json')
    .map(
      ({ id, fields }) =>
        `${id}: ${fields.map(({ role, path, text }) => `${role} ${String(path)} ${text}`).join(' | ')}`,
    )
const errorsIn = (file: string): readonly string[] => read.readErrors(jsonReader, file, 'api.json')
const notesIn = (file: string): readonly string[] => read.readNotes(jsonReader, file, 'api.json')

describe('a JSON document', () => {
  test('has one story by the names of its parts', () => {
    const file = `\uFEFF{
      "id": 7, "version": 2.0, "headline": "Talks open", "title": "talks", "author": {"name": "Ann Lee"}, "dateline": "SKARNE", "slug": "talks-1", "editors_note": "Adds quote.",
      "standfirst": "Envoys met.", "text": "Talks open\\n\\nTalks opened on Monday.\\n\\nBy noon they were over.", "captions": ["The envoy.", ""], "credit": "LNA", "related": ["Who is Berg?", {"headline": "The long road to Skarne"}], "tags": ["x"], "constructor": "y", "__proto__": "z"
    }`
    expect(read.readStories(jsonReader, file)[0]).toMatchObject({ id: '7', version: '2.0', format: 'json' })
    expect(read.readStories(jsonReader, file).flatMap(read.listFields)).toEqual([
      'headline: Talks open',
      'byline: Ann Lee',
      'dateline: SKARNE',
      'slug: talks-1',
      'editors-note: Adds quote.',
      'body: Envoys met.',
      'body: Talks opened on Monday.\n\nBy noon they were over.',
      'caption: The envoy.',
      'credit: LNA',
      'related: Who is Berg?',
      'related: The long road to Skarne',
    ])
  })

  test('has its copy as a list of paragraphs, as HTML, or both ways', () => {
    expect(storiesIn('{"body": ["SKARNE (LNA) -- One.", "Two."]}')).toEqual([
      'api.json#1: dateline /body SKARNE (LNA) | body /body One.\n\nTwo.',
    ])
    expect(storiesIn('{"body": "<p>One.</p><p>Two &amp; three.</p>"}')).toEqual([
      'api.json#1: body /body One.\n\nTwo & three.',
    ])
    expect(storiesIn('{"content_text": "One. Two.", "content_html": "<p>One.</p><p>Two.</p>"}')).toEqual([
      'api.json#1: body /content_html One.\n\nTwo.',
    ])
    expect(storiesIn('{"text": "The road is closed.<br>Ferries sail."}')).toEqual([
      'api.json#1: body /text The road is closed.<br>Ferries sail.',
    ])
  })

  test('shows its pictures’ captions and credits', () => {
    expect(
      storiesIn(
        '{"text": "One.", "images": [{"url": "x", "caption": "The envoy.", "credit": "LNA"}, {"caption": "The hall."}], "image": "x.jpg"}',
      ),
    ).toEqual([
      'api.json#1: body /text One. | caption /images/0/caption The envoy. | credit /images/0/credit LNA | caption /images/1/caption The hall.',
    ])
  })

  test('may be a list of stories, or an API’s wrapper of one', () => {
    expect(storiesIn('[{"text": "One."}, {"id": "b", "text": "Two."}, [{"text": "Three."}]]')).toEqual([
      'api.json#1: body /0/text One.',
      'b: body /1/text Two.',
      'api.json#3: body /2/0/text Three.',
    ])
    expect(
      storiesIn(
        '{"version": "https://jsonfeed.org/version/1.1", "title": "LNA", "items": [{"id": "1", "title": "Talks", "content_html": "<p>One.</p>"}]}',
      ),
    ).toEqual(['1: headline /items/0/title Talks | body /items/0/content_html One.'])
    expect(
      storiesIn('{"status": "ok", "response": {"results": [{"body": "One.", "a~b/c": 1}], "articles": null}}'),
    ).toEqual(['api.json#1: body /response/results/0/body One.'])
    expect(
      storiesIn('{"hits": {"hits": [{"_source": {"uri": "u1", "pubstatus": "usable", "body_text": "One."}}]}}'),
    ).toEqual(['u1: body /hits/hits/0/_source/body_text One.'])
  })

  test('without stories is a note', () => {
    const note = '0: This JSON has no story: no object in it has a “text” or “body” with words.'
    for (const file of [
      '{"items": []}',
      '{"name": "wirelint", "private": true}',
      '"Talks opened."',
      '[1, {"headline": "Talks"}]',
    ])
      expect([file, notesIn(file), errorsIn(file)]).toEqual([file, [note], []])
    expect(errorsIn('')).toEqual(['0: This is not valid JSON: value expected.'])
  })

  test('has a broken story reported and the others read', () => {
    const file = '[{"text": "One."}, {"text": "Two" "id": 2}, 3, {"headline": "Four"} {"text": "Five."}, {"text": "Six'
    expect(storiesIn(file)).toEqual(['api.json#1: body /0/text One.', 'api.json#5: body /4/text Five.'])
    expect(errorsIn(file)).toEqual([
      '34: This is not valid JSON: comma expected.',
      '44: This is not a JSON object: expected {"text": "…"}.',
      '47: This story has no “text” or “body” with words.',
      '68: This is not valid JSON: comma expected.',
      '96: This is not valid JSON: unexpected end of string.',
    ])
  })

  test('cut off anywhere gives its whole stories and an error', () => {
    const file = '{"items": [{"text": "One."}, {"text": "Two."}]}'
    fc.assert(
      fc.property(fc.integer({ min: 1, max: file.length - 1 }), end => {
        const whole = [...file.slice(0, end).matchAll(/"\}/gu)].length
        expect(storiesIn(file.slice(0, end)).slice(0, whole)).toEqual(
          ['api.json#1: body /items/0/text One.', 'api.json#2: body /items/1/text Two.'].slice(0, whole),
        )
        expect(errorsIn(file.slice(0, end)).length).toBeGreaterThan(0)
      }),
    )
  })

  test('that is hostile is read in time', () => {
    expect(errorsIn('['.repeat(1e6))).toEqual(['500: This is not valid JSON: more than 500 levels.'])
    expect(errorsIn(`{"text": ${'{"a":'.repeat(10_000)}`)).toEqual([
      '2504: This is not valid JSON: more than 500 levels.',
    ])
    // Brackets after a quotation mark in a comment are not in a string.
    expect(errorsIn(`/* " */ ${'['.repeat(1e5)}`)).toEqual(['508: This is not valid JSON: more than 500 levels.'])
    expect(errorsIn(`{${'"'.repeat(1e5)}`).length).toBeGreaterThan(0)
    expect(errorsIn(`{"text": "${'\\'.repeat(1e6)}`)).toEqual(['9: This is not valid JSON: unexpected end of string.'])
    expect(storiesIn(`{"text": "${'<p '.repeat(1e5)}"}`)).toHaveLength(1)
    expect(storiesIn(`[${'{"text": "One."},'.repeat(5e4)} {"text": "Two."}]`)).toHaveLength(50_001)
  })
})
