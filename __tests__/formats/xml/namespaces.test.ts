import { expect, test } from '@jest/globals'
import { rssReader } from '../../../src/formats/xml/rss.js'
import { listFields, readStories } from '../../support/reading.js'

const fieldsIn = (feed: string): readonly string[] => readStories(rssReader, feed).flatMap(listFields)

test.each<[string, string, readonly string[]]>([
  [
    'prefixes of its own choice',
    '<rss xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss/"><channel><item><d:creator>Ann Lee</d:creator><c:encoded>One.</c:encoded><m:description>Two.</m:description></item></channel></rss>',
    ['byline: Ann Lee', 'body: One.', 'caption: Two.'],
  ],
  [
    'a prefix for all of Atom',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Talks</a:title><a:content>One.</a:content></a:entry></a:feed>',
    ['headline: Talks', 'body: One.'],
  ],
  [
    'a prefix for RSS 1.0',
    '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:item><s:title>Talks</s:title><s:description>One.</s:description></s:item></r:RDF>',
    ['headline: Talks', 'body: One.'],
  ],
  [
    'prefixes without a declaration',
    '<rss><channel><item><x:encoded>One.</x:encoded></item></channel></rss>',
    ['body: One.'],
  ],
  [
    'elements of other namespaces',
    '<rss xmlns:x="http://example.com/"><channel><item><title>Talks</title><x:content>One.</x:content></item></channel></rss>',
    ['headline: Talks'],
  ],
])('a feed with %s', (_, feed, expected) => {
  expect(fieldsIn(feed)).toEqual(expected)
})
