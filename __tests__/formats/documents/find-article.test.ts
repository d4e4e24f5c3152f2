import { expect, test } from '@jest/globals'
import { findArticle } from '../../../src/formats/documents/find-article.js'
import { findElement, parseHtml } from '../../../src/formats/markup/markup.js'

/** The id of the element that holds the story. */
function articleIn(html: string): string | undefined {
  const page = parseHtml(`<html><body id="all">${html}</body></html>`)
  const article = findArticle(page, findElement(page, 'h1'))
  return article.attributes['id']
}

/** A paragraph of prose of so many sentences. */
const prose = (sentences: number): string =>
  `<p>${'The crews of the harbor went back to work on Monday. '.repeat(sentences)}</p>`

test.each([
  ['the element that is marked as the text', `${prose(5)}<div id="x" itemprop="articleBody">${prose(1)}</div>`, 'x'],
  ['an element marked by its class', `${prose(5)}<div id="x" class="wide entry-content">${prose(1)}</div>`, 'x'],
  [
    'what holds the marked parts',
    `${prose(2)}<div id="x"><div class="story-body">${prose(1)}</div><div class="story-body">${prose(1)}</div></div>`,
    'x',
  ],
  ['the only article', `<div>${prose(4)}</div><article id="x">${prose(1)}</article>`, 'x'],
  [
    'the article with the heading, not the longest one',
    `<article>${prose(5)}</article><article id="x"><h1>Boats</h1>${prose(2)}</article>`,
    'x',
  ],
  ['the main part', `<p>${'Menu of the page '.repeat(4)}</p><main id="x">${prose(3)}${prose(3)}</main>`, 'x'],
  ['the innermost part with most prose', `${prose(1)}<div><div id="x">${prose(9)}${prose(9)}</div></div>`, 'x'],
])('the story is in %s', (_, html, id) => {
  expect(articleIn(html)).toBe(id)
})

test.each([
  ['a marked element is empty', `<div itemprop="articleBody"></div>${prose(2)}${prose(2)}`],
  ['its parts hold the same', `<div id="x">${prose(2)}</div><div id="y">${prose(2)}</div>`],
  ['the only article is a teaser', `${prose(9)}<article id="x"><p>Boats sail.</p></article>`],
  ['its class only begins like one of a text', `${prose(3)}<div class="entry-contents">${prose(1)}</div>`],
  ['the heading is beside the part with most prose', `<h1>Boats</h1><div id="x">${prose(9)}</div>`],
])('the whole page is the story where %s', (_, html) => {
  expect(articleIn(html)).toBe('all')
})

test('comments of readers count for nothing', () => {
  const html = `<div id="x">${prose(2)}${prose(2)}</div><div class="comment-list comments">${prose(30)}</div>`
  expect(articleIn(html)).toBe('x')
})
