import type { Field } from '../../story/story.js'
import { htmlComments } from '../markup/parsed-comments.js'
import { attributeField, escapedLineOf, fieldOf, textOfRole, withoutRepeats } from '../markup/marked-field.js'
import { fieldsOfParagraphs } from '../copy/copy.js'
import { paragraphsIn } from '../markup/flow.js'
import { type Element, elementsIn, firstOf, htmlTree, languageOf, localName, xpathOf } from '../markup/markup.js'
import { ReadNote, type Reader } from '../reader.js'

/** HTML pages: one story a page, the article found among what a site puts round it. */
export const htmlReader: Reader = {
  cutter: null,
  comments: 'html',
  commentsIn: htmlComments,
  *read({ name, text }) {
    const page = htmlTree(text)
    const article = articleOf(page)
    const headlines = headlinesOf(page, article, text)
    const headline = textOfRole(headlines, 'headline')
    const copy = fieldsOfParagraphs(paragraphsIn(article.children, text), text, {
      path: xpathOf(article),
      ...(headline === undefined ? {} : { headline }),
    })
    const bylines = copy.some(({ role }) => role === 'byline') ? [] : bylineOf(page, text)
    const crossheads = new Set(
      withoutRepeats(
        copy.filter(({ role }) => role === 'headline'),
        headlines,
      ),
    )
    const fields = [
      ...headlines,
      ...bylines,
      ...copy.filter(field => field.role !== 'headline' || crossheads.has(field)),
    ]
    if (copy.length === 0) yield new ReadNote('This page has no words to check.', 0)
    else yield { id: `${name}#1`, version: null, format: 'html', fields, language: languageOf(article) }
  },
}

/** What schema.org and the microformats call the text of an article (https://schema.org/articleBody, https://microformats.org/wiki/h-entry). */
const marked = ({ attributes }: Element): boolean =>
  attributes['itemprop'] === 'articleBody' ||
  /(?:^|\s)(?:e-content|entry-content|article-body|article__body|story-body)(?:\s|$)/u.test(attributes['class'] ?? '')

/** The element that holds the story: the one marked as its text, else the article or main part with the most words, else the page. */
function articleOf(page: Element): Element {
  const all = [...elementsIn(page)]
  const body = all.find(marked)
  if (body !== undefined) return body
  const candidates = all.filter(({ name }) => name === 'article')
  const mains =
    candidates.length > 0
      ? candidates
      : all.filter(({ name, attributes }) => name === 'main' || attributes['role'] === 'main')
  const best = mains.map(element => ({ element, words: wordsIn(element) })).sort((a, b) => b.words - a.words)[0]
  return best?.element ?? all.find(({ name }) => name === 'body') ?? page
}

/** Characters of text in an element: what tells a story from a teaser beside it. */
const wordsIn = (element: Element): number => {
  let sum = 0
  for (const each of [element, ...elementsIn(element)])
    for (const child of each.children) if (child.kind === 'characters') sum += child.end - child.start
  return sum
}

/** The page's first heading of the first level; else what it gives to those who share it, or its title. */
function headlinesOf(page: Element, article: Element, source: string): readonly Field[] {
  const heading = firstOf(article, 'h1') ?? firstOf(page, 'h1')
  if (heading !== null) return fieldOf('headline', heading, source)
  const shared = [...elementsIn(page)].find(
    ({ name, attributes }) => name === 'meta' && attributes['property'] === 'og:title',
  )
  const given = attributeField('headline', shared ?? null, 'content', source)
  const title = firstOf(page, 'title')
  return given.length > 0 || title === null ? given : escapedLineOf('headline', title, source)
}

/** Who wrote it, where the page marks it outside the article's text. */
function bylineOf(page: Element, source: string): readonly Field[] {
  const found = [...elementsIn(page)].find(
    ({ name, attributes }) =>
      localName(name) !== 'meta' &&
      (attributes['rel'] === 'author' ||
        attributes['itemprop'] === 'author' ||
        /(?:^|\s)(?:byline|p-author)(?:\s|$)/u.test(attributes['class'] ?? '')),
  )
  return fieldOf('byline', found ?? null, source)
}
