import type { Field } from '../../story/story.js'
import { dropRepeats } from '../copy/repeats.js'
import { buildFields, findHeadline } from '../copy/story-fields.js'
import { readParagraphs } from '../markup/flow.js'
import { readAttribute, readEscapedLine, readField } from '../markup/marked-field.js'
import {
  buildXPath,
  type Element,
  findElement,
  findLanguage,
  parseHtml,
  stripPrefix,
  walkElements,
} from '../markup/markup.js'
import { findHtmlComments } from '../markup/parsed-comments.js'
import { ReadNote, type Reader } from '../reader.js'

/** HTML pages: one story a page, the article among all that a site puts around it. */
export const htmlReader: Reader = {
  cutter: null,
  comments: 'html',
  findComments: findHtmlComments,
  *read({ name, text }) {
    const page = parseHtml(text)
    const article = findArticle(page)
    const headlines = readHeadlines(page, article, text)
    const copy = buildFields(readParagraphs(article.children, text), text, {
      path: buildXPath(article),
      headline: findHeadline(headlines),
    })
    if (copy.length === 0) {
      yield new ReadNote('This page has no words to check.', 0)
      return
    }
    const bylines = copy.some(({ role }) => role === 'byline') ? [] : readByline(page, text)
    const crossheads = dropRepeats(
      copy.filter(({ role }) => role === 'headline'),
      headlines,
    )
    const others = copy.filter(field => field.role !== 'headline' || crossheads.includes(field))
    const fields = [...headlines, ...bylines, ...others]
    yield { id: `${name}#1`, version: null, format: 'html', fields, language: findLanguage(article) }
  },
}

const articleClass = 'e-content|entry-content|article-body|article__body|story-body'
const hasArticleClass = new RegExp(String.raw`(?:^|\s)(?:${articleClass})(?:\s|$)`, 'u')

/**
 * True if an element is an article's text by schema.org or the microformats (https://schema.org/articleBody,
 * https://microformats.org/wiki/h-entry).
 */
const isMarkedAsArticle = ({ attributes }: Element): boolean =>
  attributes['itemprop'] === 'articleBody' || hasArticleClass.test(attributes['class'] ?? '')

/**
 * Finds the element that holds the story: the one marked as its text, else the article or main part with the most text,
 * else the page.
 */
function findArticle(page: Element): Element {
  const all = [...walkElements(page)]
  const marked = all.find(isMarkedAsArticle)
  if (marked !== undefined) return marked
  const articles = all.filter(({ name }) => name === 'article')
  const candidates =
    articles.length > 0
      ? articles
      : all.filter(({ name, attributes }) => name === 'main' || attributes['role'] === 'main')
  const best = candidates
    .map(element => ({ element, length: countCharacters(element) }))
    .sort((a, b) => b.length - a.length)[0]
  return best?.element ?? all.find(({ name }) => name === 'body') ?? page
}

/** Counts the characters of text in an element: a story has more than a teaser beside it. */
function countCharacters(element: Element): number {
  let sum = 0
  for (const each of [element, ...walkElements(element)])
    for (const child of each.children) if (child.kind === 'characters') sum += child.end - child.start
  return sum
}

/** Reads the page's first heading of the first level; else the title that it gives when it is shared, or its title. */
function readHeadlines(page: Element, article: Element, source: string): readonly Field[] {
  const heading = findElement(article, 'h1') ?? findElement(page, 'h1')
  if (heading !== null) return readField('headline', heading, source)
  const shared = [...walkElements(page)].find(
    ({ name, attributes }) => name === 'meta' && attributes['property'] === 'og:title',
  )
  const sharedTitle = readAttribute('headline', shared, 'content', source)
  const title = findElement(page, 'title')
  return sharedTitle.length > 0 || title === null ? sharedTitle : readEscapedLine('headline', title, source)
}

/** Reads a byline that the page marks outside the article's text. */
function readByline(page: Element, source: string): readonly Field[] {
  const byline = [...walkElements(page)].find(
    ({ name, attributes }) =>
      stripPrefix(name) !== 'meta' &&
      (attributes['rel'] === 'author' ||
        attributes['itemprop'] === 'author' ||
        /(?:^|\s)(?:byline|p-author)(?:\s|$)/u.test(attributes['class'] ?? '')),
  )
  return readField('byline', byline, source)
}
