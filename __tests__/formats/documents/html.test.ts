import { describe, expect, test } from '@jest/globals'
import { htmlReader } from '../../../src/formats/documents/html.js'
import { listFields, readNotes, readStories } from '../../support/reading.js'

const page = (body: string, head = ''): string => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
const fieldsIn = (body: string, head?: string): readonly string[] =>
  readStories(htmlReader, page(body, head)).flatMap(listFields)

describe('the article of a page', () => {
  test.each([
    ['is what schema.org marks', '<article><p>One.</p></article><div itemprop="articleBody"><p>Two.</p></div>', 'Two.'],
    ['is what a microformat marks', '<p>One.</p><div class="x e-content"><p>Two.</p></div>', 'Two.'],
    ['is the article with the most text', '<article>One.</article><article>Number two.</article>', 'Number two.'],
    ['is the main part if there is no article', '<p>One.</p><main><p>Two.</p></main>', 'Two.'],
    ['may have its role as an attribute', '<p>One.</p><div role="main"><p>Two.</p></div>', 'Two.'],
    ['is the whole body if nothing is marked', '<p>One.</p>', 'One.'],
    ['is not an element with a longer class', '<p>One.</p><div class="e-contents"><p>Two.</p></div>', 'One.\n\nTwo.'],
  ])('%s', (_, body, text) => {
    expect(fieldsIn(body)).toEqual([`body: ${text}`])
  })
})

describe('the headline of a page', () => {
  const article = '<article><p>One.</p></article>'
  test.each([
    [
      'is the article’s first heading',
      '<h1>Site</h1><article><h1>Talks open</h1><p>One.</p></article>',
      '',
      'Talks open',
    ],
    ['is the page’s, if the article has none', `<h1>Talks open</h1>${article}`, '<title>x</title>', 'Talks open'],
    ['is the shared title', article, '<title>x</title><meta property="og:title" content="Talks open">', 'Talks open'],
    ['is the title otherwise', article, '<title>Talks &amp; tea</title>', 'Talks & tea'],
  ])('%s', (_, body, head, headline) => {
    expect(fieldsIn(body, head)).toEqual([`headline: ${headline}`, 'body: One.'])
  })

  test('is read once, and other headings stay', () => {
    expect(fieldsIn('<article><h1>Talks open</h1><h2>TALKS OPEN</h2><p>One.</p><h2>Day two</h2></article>')).toEqual([
      'headline: Talks open',
      'body: One.',
      'headline: Day two',
    ])
  })
})

test('a byline outside the article is read, unless the article has one', () => {
  const byline = '<a rel="author">Ann Lee</a>'
  expect(fieldsIn(`${byline}<article><p>One.</p></article>`)).toEqual(['byline: Ann Lee', 'body: One.'])
  expect(fieldsIn(`${byline}<article><p class="byline">By Tom Berg</p><p>One.</p></article>`)).toEqual([
    'byline: By Tom Berg',
    'body: One.',
  ])
  expect(fieldsIn('<article><p>One.</p></article>', '<meta itemprop="author" content="x">')).toEqual(['body: One.'])
})

test('what readers wrote below a story is left out, where a heading says so', () => {
  const copy = '<p>The mayor of Skarne opened the talks on Monday and left the hall at noon, the town said.</p>'.repeat(
    3,
  )
  const page = (heading: string): string =>
    `<article><h1>Talks open</h1>${copy}<h3>${heading}</h3><div><p>I was there and it was a nice day, I liked it.</p></div></article>`
  const bodyOf = (html: string): string =>
    readStories(htmlReader, html)
      .flatMap(({ fields }) => fields.filter(({ role }) => role === 'body'))
      .map(({ text }) => text)
      .join()
  expect(bodyOf(page('2 comments'))).not.toContain('I was there')
  expect(bodyOf(page('What the mayor saw'))).toContain('I was there')
  expect(bodyOf(page('2 comments').replaceAll(copy, ''))).toContain('I was there')
})

test('a page without words is a note', () => {
  expect(readNotes(htmlReader, page('<h1>Talks</h1><article></article>'))).toEqual([
    '0: This page has no words to check.',
  ])
})

describe('a page whose story may be missing', () => {
  const description = '<meta name="description" content="The harbor board reopened the ferry pier after two years">'
  const missing = expect.stringMatching(/Copy may be missing\.$/u) as unknown

  test('is a note: the little that is read does not fit its description', () => {
    expect(readNotes(htmlReader, page('<p>Archive of the year.</p>', description))).toEqual([missing])
  })

  test.each([
    ['fits', page('<p>The ferry pier reopened after two years of work.</p>', description)],
    ['is long', page(`<p>${'The crews of the boats slept on deck. '.repeat(20)}</p>`, description)],
    ['has no description', page('<p>Archive of the year.</p>')],
    ['has a short description', page('<p>Archive.</p>', '<meta name="description" content="News of Port Ellis">')],
  ])('and not where it %s', (_, text) => {
    expect(readNotes(htmlReader, text)).toEqual([])
  })
})

test('a page has its declared language, and its article’s path', () => {
  const [story] = readStories(
    htmlReader,
    '<html lang="en-GB"><body><article><p>One.</p></article></body></html>',
    'a.html',
  )
  expect(story).toMatchObject({ id: 'a.html#1', language: 'en-GB', fields: [{ path: '/html/body/article' }] })
})

describe('the prose of a page decides what its names are worth', () => {
  const one = 'The ferry pier in Skarne reopened on Wednesday after two years of repairs, the port authority said.'
  const two = 'The first ferry left at noon with 200 passengers on board and came back in the evening, it said.'
  const copy = `<p>${one}</p><p>${two}</p>`
  test.each([
    [
      'an empty marked element',
      `<meta itemprop="articleBody" content="x"><div itemprop="articleBody"></div><div>${copy}</div>`,
    ],
    ['teasers in articles', `<div>${copy}</div><article><h2>Board meets</h2></article><article>Storm</article>`],
    [
      'a body in parts',
      `<div><p class="entry-content">${one}</p><figure></figure><p class="entry-content">${two}</p></div>`,
    ],
    ['a page in a form', `<form><div>${copy}</div></form>`],
    ['a class that names a layout', `<div class="content sidebar wrap"><div>${copy}</div></div>`],
    [
      'lines about the story',
      `<div class="tools"><b>Copy</b><b>Print</b></div><p>Published: May 3, 2022 14:05</p>${copy}`,
    ],
    ['comments', `<article><p>${one}</p><p>${two}</p></article><div id="comments">${copy}${copy}${copy}</div>`],
    ['an address and buttons', `${copy}<p>annk@example.com</p><p>Share | Print | Tweet</p><p>5 min read</p>`],
  ])('with %s', (_, body) => {
    expect(fieldsIn(body).filter(field => field.startsWith('body'))).toEqual([`body: ${one}\n\n${two}`])
  })

  test('a first heading that is the name of the site is no headline', () => {
    const page = `<html><head><meta property="og:title" content="Ferry pier reopens"></head><body><h1>Morning News</h1><div><h2>Ferry pier reopens</h2>${copy}</div></body></html>`
    expect(readStories(htmlReader, page).flatMap(listFields).slice(0, 2)).toEqual([
      'headline: Ferry pier reopens',
      `body: ${one}\n\n${two}`,
    ])
  })
})
