import { expect, test } from '@jest/globals'
import { findJsonBlocks, readJsonBlocks } from '../../../src/formats/records/json-blocks.js'
import { type JsonValue, parseJson } from '../../../src/formats/records/json-value.js'

const valueOf = (value: unknown): JsonValue => parseJson(JSON.stringify(value)).root as JsonValue
const read = (name: string, value: unknown): readonly string[] =>
  readJsonBlocks(findJsonBlocks(name, valueOf(value)), undefined).map(({ role, text }) => `${role}: ${text}`)

test.each<readonly [name: string, value: unknown, fields: readonly string[]]>([
  [
    'content_elements',
    [
      { type: 'text', content: 'Talks opened.' },
      { type: 'image', caption: 'Boats.' },
      { type: 'header', content: 'Next steps' },
      { type: 'text', content: 'They go on.' },
    ],
    ['body: Talks opened.\n\nThey go on.', 'headline: Next steps'],
  ],
  ['blocks', [{ type: 'paragraph', data: { text: 'Talks opened.' } }], ['body: Talks opened.']],
  [
    'body',
    [{ _type: 'block', children: [{ text: 'Talks ' }, { text: 'opened.' }] }, { children: [] }],
    ['body: Talks opened.'],
  ],
  [
    'blocks',
    { body: [{ bodyHtml: '<p>Talks opened.</p>' }, { bodyHtml: '<p>They go on.</p>' }] },
    ['body: Talks opened.', 'body: They go on.'],
  ],
  ['blocks', [{ type: 'h2', text: '<b>Next</b>' }], ['headline: Next']],
  ['other', [{ text: 'Talks opened.' }], []],
  ['blocks', 'Talks opened.', []],
])('“%s” %j', (name, value, fields) => {
  expect(read(name, value)).toEqual(fields)
})
