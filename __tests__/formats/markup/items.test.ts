import { describe, expect, test } from '@jest/globals'
import { newsmlG2Reader } from '../../../src/formats/xml/newsml-g2.js'
import { newsml1Reader } from '../../../src/formats/xml/newsml-1.js'
import { ReadError, type Reader } from '../../../src/formats/reader.js'
import { rssReader } from '../../../src/formats/xml/rss.js'
import { tmxReader } from '../../../src/formats/translations/tmx.js'
import { xliffReader } from '../../../src/formats/translations/xliff.js'
import { readErrors, listFields, readNotes, readStories, readResults } from '../../support/reading.js'

const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Feed</title>\n${items.join('\n')}\n</channel></rss>\n`
const item = (n: number, body = 'Talks opened.'): string =>
  `<item><title>Talks ${String(n)}</title><guid>g${String(n)}</guid><description>${body}</description></item>`

const errorsOf = (read: ReturnType<Reader['read']>): readonly string[] =>
  [...read].flatMap(each => (each instanceof ReadError ? each.message : []))

const ids = (reader: Reader, text: string): readonly string[] => readStories(reader, text).map(({ id }) => id)

describe('a feed', () => {
  test('goes on after a broken item, and reports it', () => {
    const text = feed(item(1), '<item><title>Talks</titel><description>They go on.</description></item>', item(3))
    expect(ids(rssReader, text)).toEqual(['g1', 'g3'])
    const [error = ''] = readErrors(rssReader, text)
    expect(error).toContain('This is not well-formed XML: unexpected close tag.')
    const offset = Number(error.split(':')[0])
    expect(offset).toBeGreaterThan(text.indexOf('</titel>'))
    expect(offset).toBeLessThan(text.indexOf(item(3)))
  })

  test('reads an item whose text alone is broken, and reports it', () => {
    const text = feed(item(1, 'Fish & chips were sold.'))
    expect(readStories(rssReader, text).map(story => listFields(story))).toEqual([
      ['headline: Talks 1', 'body: Fish & chips were sold.'],
    ])
    expect(readErrors(rssReader, text)).toEqual([
      `${String(text.indexOf('& chips'))}: This is not well-formed XML: an “&” that should be “&amp;”.`,
    ])
  })

  test('that is cut short gives its whole items and an error', () => {
    const whole = feed(item(1), item(2), item(3))
    const cut = whole.slice(0, whole.indexOf('Talks 3'))
    expect(ids(rssReader, cut)).toEqual(['g1', 'g2'])
    expect(readErrors(rssReader, cut)).toEqual([
      `${String(cut.length)}: This is not well-formed XML: unclosed tag: title.`,
    ])
    const between = whole.slice(0, whole.indexOf(item(3)))
    expect(ids(rssReader, between)).toEqual(['g1', 'g2'])
    expect(readErrors(rssReader, between)).toEqual([
      `${String(between.length)}: This is not well-formed XML: unclosed tag: channel.`,
    ])
  })

  test('that is read in parts gives an error if its end is missing', () => {
    const part = { name: 'f', text: item(7), start: { line: 9, column: 1, offset: 900 }, before: 6, last: true }
    const [story, error] = readResults(rssReader, part)
    expect(story).toMatchObject({
      id: 'g7',
      fields: [{ path: '/rss/channel/item[7]/title' }, { path: '/rss/channel/item[7]/description' }],
    })
    expect(error).toMatchObject({ message: 'The file ends inside the feed. It may be cut off.' })
  })

  test.each([
    ['rss', rssReader],
    ['feed', rssReader],
    ['rdf:RDF', rssReader],
    ['newsMessage', newsmlG2Reader],
    ['NewsML', newsml1Reader],
    ['xliff', xliffReader],
    ['tmx', tmxReader],
  ])('that is read in parts ends with its end tag, whatever follows it: </%s>', (root, reader) => {
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
      expect(errors(text)).toEqual(['The file ends inside the feed. It may be cut off.'])
  })

  test('numbers the items that have no id of their own', () => {
    expect(ids(rssReader, feed('<item><title>One</title></item>', '<item><title>Two</title></item>'))).toEqual([
      'file#1',
      'file#2',
    ])
  })

  test('gives a note for an item that is not a story', () => {
    expect(readNotes(rssReader, feed('<item><guid>g</guid></item>'))).toEqual(['70: This item has no words to check.'])
    expect(readNotes(newsmlG2Reader, '<packageItem guid="p"><groupSet/></packageItem>')).toEqual([
      '0: This is a package, which only lists stories, not a story.',
    ])
    expect(
      readNotes(
        newsmlG2Reader,
        '<newsItem guid="n"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>Talks</headline></contentMeta></newsItem>',
      ),
    ).toEqual(['0: This item (picture) has no words to check.'])
    expect(readNotes(newsml1Reader, '<NewsML><NewsItem><NewsComponent/></NewsItem></NewsML>')).toEqual([
      '8: This item has no words to check.',
    ])
  })
})

describe('hostile mark-up', () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'

  test('an entity bomb stays as it is written', () => {
    const [story] = readStories(
      rssReader,
      `${bomb}<rss><channel><item><title>Talks</title><description>They &b; go on.</description></item></channel></rss>`,
    )
    expect(story && listFields(story)).toEqual(['headline: Talks', 'body: They &b; go on.'])
  })

  test('an external entity is never fetched', () => {
    const [story] = readStories(
      rssReader,
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>Talks &x;</title></item></channel></rss>',
    )
    expect(story && listFields(story)).toEqual(['headline: Talks &x;'])
  })

  test('10,000 nested tags are read', () => {
    const deep = `${'<b>'.repeat(10_000)}Talks opened.${'</b>'.repeat(10_000)}`
    const [story] = readStories(rssReader, feed(item(1, deep)))
    expect(story && listFields(story)).toEqual(['headline: Talks 1', 'body: Talks opened.'])
  })
})
