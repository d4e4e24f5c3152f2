import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newsmlG2Reader } from '../../../src/formats/xml/newsml-g2.js'
import { newsml1Reader } from '../../../src/formats/xml/newsml-1.js'
import { type Cut, type Cutter, ReadError, type Reader } from '../../../src/formats/reader.js'
import { rssReader } from '../../../src/formats/xml/rss.js'
import { tmxReader } from '../../../src/formats/translations/tmx.js'
import { xliffReader } from '../../../src/formats/translations/xliff.js'
import { xmlCutter } from '../../../src/formats/markup/xml-cutter.js'
import { errorsIn, fieldsOf, notesIn, storiesIn, toldIn } from '../../support/reading.js'

const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Feed</title>\n${items.join('\n')}\n</channel></rss>\n`
const item = (n: number, body = 'Talks opened.'): string =>
  `<item><title>Talks ${String(n)}</title><guid>g${String(n)}</guid><description>${body}</description></item>`

const errorsOf = (read: ReturnType<Reader['read']>): readonly string[] =>
  [...read].flatMap(each => (each instanceof ReadError ? each.message : []))

const ids = (reader: Reader, text: string): readonly string[] => storiesIn(reader, text).map(({ id }) => id)

describe('a feed', () => {
  test('goes on behind an item that is broken, and says where', () => {
    const text = feed(item(1), '<item><title>Talks</titel><description>They go on.</description></item>', item(3))
    expect(ids(rssReader, text)).toEqual(['g1', 'g3'])
    const [error = ''] = errorsIn(rssReader, text)
    expect(error).toContain('This is not well-formed XML: unexpected close tag.')
    const offset = Number(error.split(':')[0])
    expect(offset).toBeGreaterThan(text.indexOf('</titel>'))
    expect(offset).toBeLessThan(text.indexOf(item(3)))
  })

  test('reads an item whose text alone is broken, and reports it', () => {
    const text = feed(item(1, 'Fish & chips were sold.'))
    expect(storiesIn(rssReader, text).map(story => fieldsOf(story))).toEqual([
      ['headline: Talks 1', 'body: Fish & chips were sold.'],
    ])
    expect(errorsIn(rssReader, text)).toEqual([
      `${String(text.indexOf('& chips'))}: This is not well-formed XML: an “&” that should be “&amp;”.`,
    ])
  })

  test('that is cut short gives the items that are whole and says so', () => {
    const whole = feed(item(1), item(2), item(3))
    const cut = whole.slice(0, whole.indexOf('Talks 3'))
    expect(ids(rssReader, cut)).toEqual(['g1', 'g2'])
    expect(errorsIn(rssReader, cut)).toEqual([
      `${String(cut.length)}: This is not well-formed XML: unclosed tag: title.`,
    ])
    const between = whole.slice(0, whole.indexOf(item(3)))
    expect(ids(rssReader, between)).toEqual(['g1', 'g2'])
    expect(errorsIn(rssReader, between)).toEqual([
      `${String(between.length)}: This is not well-formed XML: unclosed tag: channel.`,
    ])
  })

  test('that is read in parts says when its end is missing', () => {
    const part = { name: 'f', text: item(7), start: { line: 9, column: 1, offset: 900 }, before: 6, last: true }
    const [story, error] = toldIn(rssReader, part)
    expect(story).toMatchObject({
      id: 'g7',
      fields: [{ path: '/rss/channel/item[7]/title' }, { path: '/rss/channel/item[7]/description' }],
    })
    expect(error).toMatchObject({ message: 'This file ends before its feed does.' })
  })

  test.each([
    ['rss', rssReader],
    ['feed', rssReader],
    ['rdf:RDF', rssReader],
    ['newsMessage', newsmlG2Reader],
    ['NewsML', newsml1Reader],
    ['xliff', xliffReader],
    ['tmx', tmxReader],
  ])('that is read in parts ends with its end tag, whatever may stand behind it: </%s>', (root, reader) => {
    const errors = (text: string): readonly string[] =>
      errorsOf(reader.read({ name: 'f', text, start: { line: 9, column: 1, offset: 900 }, before: 6, last: true }))
    const ended = [
      '',
      '\n',
      '<!-- made by hand -->',
      `\n<!-- </${root} -->\n<?cache hit?>\n`,
      '<!-- a --> <!-- b -->',
    ].map(behind => `<![CDATA[<!--]]></${root}>${behind}`)
    for (const text of [...ended, `</${root}\n >`]) expect(errors(text)).toEqual([])
    for (const text of ['\n', `<!-- </${root}> -->`, `<![CDATA[</${root}>]]>`, `<![CDATA[</${root}>`])
      expect(errors(text)).toEqual(['This file ends before its feed does.'])
  })

  test('numbers the items that have no id of their own', () => {
    expect(ids(rssReader, feed('<item><title>One</title></item>', '<item><title>Two</title></item>'))).toEqual([
      'file#1',
      'file#2',
    ])
  })

  test('notes what is no story', () => {
    expect(notesIn(rssReader, feed('<item><guid>g</guid></item>'))).toEqual(['70: This item has no words to check.'])
    expect(notesIn(newsmlG2Reader, '<packageItem guid="p"><groupSet/></packageItem>')).toEqual([
      '0: This is a package, which only lists stories, not a story.',
    ])
    expect(
      notesIn(
        newsmlG2Reader,
        '<newsItem guid="n"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>Talks</headline></contentMeta></newsItem>',
      ),
    ).toEqual(['0: This item (picture) has no words to check.'])
    expect(notesIn(newsml1Reader, '<NewsML><NewsItem><NewsComponent/></NewsItem></NewsML>')).toEqual([
      '8: This item has no words to check.',
    ])
  })

  test('Atom’s “updated” and an item’s revision are the version', () => {
    expect(
      storiesIn(
        rssReader,
        '<feed><entry><id>e</id><updated>2024-05-09</updated><summary>Talks opened.</summary></entry></feed>',
      )[0]?.version,
    ).toBe('2024-05-09')
    expect(
      storiesIn(
        newsml1Reader,
        '<NewsML><NewsItem><NewsItemId>n</NewsItemId><RevisionId>3</RevisionId><NewsLines><HeadLine>Talks</HeadLine></NewsLines></NewsItem></NewsML>',
      )[0],
    ).toMatchObject({ id: 'n', version: '3' })
  })
})

describe('hostile mark-up', () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'

  test('an entity bomb stays as it is written', () => {
    const [story] = storiesIn(
      rssReader,
      `${bomb}<rss><channel><item><title>Talks</title><description>They &b; go on.</description></item></channel></rss>`,
    )
    expect(story && fieldsOf(story)).toEqual(['headline: Talks', 'body: They &b; go on.'])
  })

  test('an external entity is never fetched', () => {
    const [story] = storiesIn(
      rssReader,
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>Talks &x;</title></item></channel></rss>',
    )
    expect(story && fieldsOf(story)).toEqual(['headline: Talks &x;'])
  })

  test('10,000 nested tags are read', () => {
    const deep = `${'<b>'.repeat(10_000)}Talks opened.${'</b>'.repeat(10_000)}`
    const [story] = storiesIn(rssReader, feed(item(1, deep)))
    expect(story && fieldsOf(story)).toEqual(['headline: Talks 1', 'body: Talks opened.'])
  })
})

/** What a cutter says of a text that comes in chunks, as ends in the whole text. */
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

test('a story that is the document itself is read whole, whatever stands behind it', () => {
  expect(
    ends(xmlCutter('entry'), [
      '<?xml version="1.0"?>\n<ent',
      'ry><title>Talks</title></entry>\n<!-- ',
      'made by hand -->\n',
    ]).count,
  ).toBe(0)
})

test('wherever its chunks end, a stream is cut behind whole items', () => {
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
      const { last, count, firsts } = ends(xmlCutter('item'), chunks)
      expect([last, count]).toEqual([wholes.at(-1), 4])
      for (const first of firsts) expect(wholes).toContain(first)
    }),
    { numRuns: 300 },
  )
})
