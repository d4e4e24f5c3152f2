import { expect, test } from '@jest/globals'
import { formats } from '../../src/formats/index.js'
import { Item, ReadError, ReadNote, readPart, wholeFile } from '../../src/formats/reader.js'
import { cutDocument } from '../../src/lsp/document-parts.js'

const item = (index: number): string =>
  `<item><guid>g${String(index)}</guid><title>Rain falls</title><description>Rain fell on day ${String(index)}.</description></item>\n`
const feeds: readonly (readonly [string, string])[] = [
  [
    'jsonl',
    Array.from(
      { length: 40 },
      (_, index) => `${JSON.stringify({ id: `k${String(index)}`, text: `Rain fell on day ${String(index)}.` })}\r\n`,
    ).join(''),
  ],
  ['jsonl', 'no JSON\n{"text": "Rain fell."}\n\n{"text": "Snow fell."}'],
  [
    'rss',
    `<?xml version="1.0"?>\n<rss><channel><title>Weather</title>${Array.from({ length: 20 }, (_, index) => item(index)).join('')}</channel></rss>\n`,
  ],
  ['text', 'Rain fell.\n\nSnow fell.\n'],
  ['text', ''],
]

/** A field's path within a part counts the items alone, as nothing is known of what stands round them. */
test.each(feeds)('%s: a document reads the same in parts of any length as whole', async (name, text) => {
  const reader = await formats.find(format => format.name === name)?.load()
  if (reader === undefined) throw new Error(`${name} is no format.`)
  const read = (length: number): readonly unknown[] =>
    [...cutDocument(reader, 'a', text, length)].flatMap(part =>
      [...readPart(reader, part)].map(story => {
        const { offset } = part.start
        if (story instanceof ReadError || story instanceof ReadNote) return [story.message, offset + story.offset]
        if (story instanceof Item) return [offset + story.start, offset + story.end]
        return [
          story.id,
          story.fields.map(({ text: copy, origin }) => [copy, offset + origin.locate(0, copy.length).start]),
        ]
      }),
    )
  const whole = [...readPart(reader, wholeFile('a', text))].length
  const expected = read(text.length + 1)
  expect(expected).toHaveLength(whole)
  for (const length of [1, 7, 50, 300]) expect(read(length)).toEqual(expected)
})
