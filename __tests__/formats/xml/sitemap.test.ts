import { expect, test } from '@jest/globals'
import { sitemapReader } from '../../../src/formats/xml/sitemap.js'
import { listFields, readNotes, readStories, sliceOf } from '../../support/reading.js'

const page = (content: string): string => `<url><loc>https://a.example/talks</loc>${content}</url>`
const sitemap = (...pages: readonly string[]): string => `<urlset>${pages.join('\n')}</urlset>`

test('a page has its headline, its keywords, the captions of its pictures and its language', () => {
  const news = '<news:news><news:language>en</news:language><news:title>Talks open &amp; end</news:title>'
  const file = sitemap(
    page(
      `${news}<news:keywords>talks</news:keywords></news:news><image:image><image:caption>The envoy.</image:caption></image:image>`,
    ),
  )
  const [story] = readStories(sitemapReader, file)
  expect(story).toMatchObject({ id: 'https://a.example/talks', language: 'en', format: 'sitemap' })
  expect(story === undefined ? [] : listFields(story)).toEqual([
    'headline: Talks open & end',
    'slug: talks',
    'caption: The envoy.',
  ])
  const headline = story?.fields[0]
  expect(headline === undefined ? null : sliceOf(headline, 'open', file)).toEqual(['open', true])
})

test('a page without words is only an address, and a sitemap of those has a note', () => {
  const file = sitemap(page(''), page('<news:keywords>talks</news:keywords>'))
  expect(readStories(sitemapReader, file)).toEqual([])
  expect(readNotes(sitemapReader, file)).toEqual(['0: This sitemap has no headline: it lists only addresses.'])
})
