import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseTermbase, readTermbases } from '../../../src/config/loading/termbase.js'

const port = { source: '港务局', language: 'zh', english: ['port'] }
const tbx =
  '<tbx><conceptEntry><langSec xml:lang="zh"><termSec><term>港务局</term></termSec></langSec><langSec xml:lang="en"><termSec><term>port</term></termSec></langSec></conceptEntry></tbx>'

test.each([
  ['a.tbx', tbx],
  ['a.XML', tbx],
  ['a.csv', 'zh,en\n港务局,port\n'],
  ['a.tsv', 'zh\ten\n港务局\tport\n'],
  ['a.yaml', '- { source: 港务局, language: zh, english: port }\n'],
  ['a.json', '[{ "source": "港务局", "language": "zh", "english": ["port"] }]'],
])('%s', (path, text) => {
  expect(parseTermbase({ path, text })).toEqual([port])
})

test.each([
  ['a.csv', 'zh,en\n港务局,\n', 'a.csv:2: This row has no English.'],
  ['a.yaml', '- { source: 港务局 }\n', 'a.yaml:1:3: 0: A term needs “english” or “forbidden”.'],
])('%s is refused with its place', (path, text, message) => {
  expect(() => parseTermbase({ path, text })).toThrow(message)
})

test('several files are one termbase, in UTF-16 too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'termbase-'))
  const [a, b] = [join(folder, 'a.csv'), join(folder, 'b.tbx')]
  writeFileSync(a, Buffer.from('\uFEFFzh,en\n港务局,port\n', 'utf16le'))
  writeFileSync(b, tbx)
  expect(readTermbases([a, b])).toEqual([port, port])
})
