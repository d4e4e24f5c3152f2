import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createXmlCutter } from '../../../src/formats/markup/xml-cutter.js'
import type { Cut, Cutter } from '../../../src/formats/reader.js'

const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Feed</title>\n${items.join('\n')}\n</channel></rss>\n`
const item = (n: number, body = 'Talks opened.'): string =>
  `<item><title>Talks ${String(n)}</title><guid>g${String(n)}</guid><description>${body}</description></item>`

/** The cuts of a text that comes in chunks, as offsets of the whole text. */
function ends(cutter: Cutter, chunks: readonly string[]): { last: number; count: number; firsts: number[] } {
  let [read, last, count] = [0, 0, 0]
  const firsts: number[] = []
  for (const chunk of chunks) {
    const cut: Cut | null = cutter(chunk)
    if (cut !== null) {
      firsts.push(read + cut.first)
      last = read + cut.last
      count += cut.count
    }
    read += chunk.length
  }
  return { last, count, firsts }
}

test('a story that is the document itself is not cut, whatever follows it', () => {
  expect(
    ends(createXmlCutter('entry'), [
      '<?xml version="1.0"?>\n<ent',
      'ry><title>Talks</title></entry>\n<!-- ',
      'made by hand -->\n',
    ]).count,
  ).toBe(0)
})

test('wherever its chunks end, a stream is cut after whole items', () => {
  const text = feed(
    item(1),
    item(2, '<![CDATA[</item>]]>'),
    '<!-- </item> -->',
    item(3, '<item>nested</item>'),
    item(4),
  )
  const wholes = [item(1), item(2, '<![CDATA[</item>]]>'), item(3, '<item>nested</item>'), item(4)].map(
    each => text.indexOf(each) + each.length,
  )
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 12 }), cuts => {
      const at = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b)
      const chunks = at.slice(1).map((end, index) => text.slice(at[index], end))
      const { last, count, firsts } = ends(createXmlCutter('item'), chunks)
      expect([last, count]).toEqual([wholes.at(-1), 4])
      for (const first of firsts) expect(wholes).toContain(first)
    }),
    { numRuns: 300 },
  )
})
