import { describe, expect, test } from '@jest/globals'
import { rssReader } from '../../../src/formats/xml/rss.js'
import { listFields, readNotes, readStories } from '../../support/reading.js'

const feed = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Feed</title>${items.map(item => `<item>${item}</item>`).join('')}</channel></rss>`
const fieldsIn = (item: string): readonly string[] => readStories(rssReader, feed(item)).flatMap(listFields)

describe('an item of RSS', () => {
  test('has its parts by the whole names of its elements', () => {
    expect(
      fieldsIn(
        '<title>Talks &amp;amp; tea</title><dc:creator>Ann Lee</dc:creator><category>talks</category><content:encoded><![CDATA[<p>One.</p>]]></content:encoded><media:content><media:description>The envoy.</media:description><media:credit>LNA</media:credit></media:content><other:title>x</other:title>',
      ),
    ).toEqual([
      'headline: Talks & tea',
      'byline: Ann Lee',
      'slug: talks',
      'body: One.',
      'caption: The envoy.',
      'credit: LNA',
    ])
  })

  test.each([
    ['a user name', '<author>annlee</author>'],
    ['an address', '<author>ann@lna.example (Ann Lee)</author>'],
  ])('has no byline of %s', (_, author) => {
    expect(fieldsIn(`${author}<description>One.</description>`)).toEqual(['body: One.'])
  })

  test('has a summary before its content only if that says more', () => {
    const content = '<content:encoded>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></content:encoded>'
    expect(fieldsIn(`<description>They met.</description>${content}`)).toEqual([
      'body: They met.',
      'body: One.\n\nTwo.',
    ])
    expect(fieldsIn(`<description>One.</description>${content}`)).toEqual(['body: One.\n\nTwo.'])
    expect(fieldsIn('<title>Talks</title><description>TALKS</description>')).toEqual(['headline: Talks'])
  })

  test('has an id, a version and a language, or is named after its place', () => {
    const [one, two] = readStories(
      rssReader,
      feed(
        '<guid>g1</guid><dcterms:modified>2024</dcterms:modified><language>en</language><title>One</title>',
        '<title>Two</title>',
      ),
    )
    expect(one).toMatchObject({ id: 'g1', version: '2024', language: 'en' })
    expect(two).toMatchObject({ id: 'file#2', version: null })
  })

  test('is a note without words, and if it is an attachment', () => {
    expect(readNotes(rssReader, feed('<guid>g</guid>'))).toHaveLength(1)
    expect(readNotes(rssReader, feed('<title>Envoy</title><wp:post_type>attachment</wp:post_type>'))).toHaveLength(1)
    expect(readNotes(rssReader, feed('<title>Envoy</title><wp:post_type>post</wp:post_type>'))).toEqual([])
  })
})

describe('paths in a feed', () => {
  test.each([
    ['<rss><channel><item><title>Talks</title></item></channel></rss>', '/rss/channel/item[1]/title'],
    ['<feed><entry><title>Talks</title></entry></feed>', '/feed/entry[1]/title'],
    ['<rdf:RDF><item rdf:about="u"><title>Talks</title></item></rdf:RDF>', '/rdf:RDF/item[1]/title'],
  ])('of %s have the item’s number', (text, path) => {
    expect(readStories(rssReader, text)[0]?.fields[0]?.path).toBe(path)
  })
})

test('an entry of Atom has its author’s name and its date of change', () => {
  const [story] = readStories(
    rssReader,
    '<feed><entry xml:lang="en"><id>e1</id><updated>2024-05-09</updated><author><name>Ann Lee</name><email>x</email></author><summary>One.</summary></entry></feed>',
  )
  expect(story).toMatchObject({ id: 'e1', version: '2024-05-09', language: 'en' })
  expect(story && listFields(story)).toEqual(['byline: Ann Lee', 'body: One.'])
})
