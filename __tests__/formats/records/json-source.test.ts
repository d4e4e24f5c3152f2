import { expect, test } from '@jest/globals'
import { readPart, wholeFile } from '../../../src/formats/reader.js'
import { csvReader } from '../../../src/formats/records/csv.js'
import { jsonlReader } from '../../../src/formats/records/jsonl.js'
import { poReader } from '../../../src/formats/translations/po.js'
import { tmxReader } from '../../../src/formats/translations/tmx.js'
import { xliffReader } from '../../../src/formats/translations/xliff.js'
import type { Reader } from '../../../src/formats/reader.js'
import type { StorySource } from '../../../src/story/story.js'

const read = (reader: Reader, text: string): readonly (StorySource | undefined)[] =>
  [...readPart(reader, wholeFile('f', text))].flatMap(each => ('fields' in each ? [each.source] : []))

const texts = (sources: readonly (StorySource | undefined)[]): readonly unknown[] =>
  sources.map(source => source && [source.language, source.alignment, ...source.segments.map(({ text }) => text)])

const story = { text: 'The mayor of the town arrived on Monday and spoke with the fishermen at the port.' }

test.each([
  ['甲。', [null, 'paragraphs', '甲。']],
  [
    ['甲。', '乙。'],
    [null, 'paragraphs', '甲。', '乙。'],
  ],
  [
    { language: 'zh', headline: '甲', body: '乙。\n\n丙。', caption: '丁。' },
    ['zh', 'paragraphs', '甲', '乙。', '丙。', '丁。'],
  ],
])('JSON gives a source: %j', (source, expected) => {
  expect(texts(read(jsonlReader, JSON.stringify({ ...story, source })))).toEqual([expected])
})

test.each(['Reuters', '新华社', 'https://news.example/5', { id: 'x', name: 'Kyodo' }])(
  'the name of a provider is no source: %j',
  source => {
    expect(read(jsonlReader, JSON.stringify({ ...story, source }))).toEqual([undefined])
  },
)

test('a column of a table gives a source', () => {
  expect(texts(read(csvReader, 'text,source,source_language\nHe came.,Er kam.,de\n'))).toEqual([
    ['de', 'paragraphs', 'Er kam.'],
  ])
})

test('units of translations give their source and know their neighbours', () => {
  const unit = '<trans-unit id="1"><source>Er kam.</source><target>He came.</target></trans-unit>'
  const sources = read(
    xliffReader,
    `<xliff version="1.2"><file source-language="de"><body>${unit}${unit}</body></file></xliff>`,
  )
  expect(texts(sources)).toEqual([
    ['de', 'unit', 'Er kam.'],
    ['de', 'unit', 'Er kam.'],
  ])
  expect(sources.map(source => [source?.neighbours?.before?.english, source?.neighbours?.after?.source])).toEqual([
    [undefined, 'Er kam.'],
    ['He came.', undefined],
  ])
})

test('TMX and PO give their source', () => {
  const variants = '<tuv xml:lang="de"><seg>Er kam.</seg></tuv><tuv xml:lang="en"><seg>He came.</seg></tuv>'
  expect(texts(read(tmxReader, `<tmx version="1.4"><body><tu>${variants}</tu></body></tmx>`))).toEqual([
    ['de', 'unit', 'Er kam.'],
  ])
  const header = 'msgid ""\nmsgstr "X-Source-Language: de\\n"\n\n'
  expect(texts(read(poReader, `${header}msgid "Er kam."\nmsgstr "He came."\n`))).toEqual([['de', 'unit', 'Er kam.']])
})
