import type { Field } from '../../story/story.js'
import { dropRepeats } from '../copy/repeats.js'
import { buildFields, type CopyParagraph, findHeadline } from '../copy/story-fields.js'
import { readText, readValue } from '../markup/characters.js'
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
import { ProseScale } from '../markup/page-parts.js'
import { findArticle } from './find-article.js'
import { readLinkedStory } from './linked-data.js'
import { isCommentsHeading, isPageLine } from './page-lines.js'

/** HTML pages: one story a page, the article among all that a site puts around it. */
export const htmlReader: Reader = {
  cutter: null,
  comments: 'html',
  findComments: findHtmlComments,
  *read({ name, text }) {
    const page = parseHtml(text)
    const article = findArticle(page, findHeading(page, text))
    const headlines = readHeadlines(page, article, text)
    const paragraphs = cutComments(readParagraphs(article.children, text)).filter(each => !isPageLine(each.text.text))
    const copy = buildFields(paragraphs, text, {
      path: buildXPath(article),
      headline: findHeadline(headlines),
    })
    const linked = readLinkedStory(page, text, `${name}#1`)
    if (linked !== null && measureBody(linked.fields) > 2 * measureBody(copy)) {
      yield { ...linked, language: linked.language ?? findLanguage(article) }
      return
    }
    if (isErrorPage(page, text)) {
      yield new ReadNote('This is an HTML page of a server’s error, not a story.', 0)
      return
    }
    if (isNamedAsFeed(name)) yield new ReadNote('This is an HTML page, although its name is that of a feed.', 0)
    if (copy.length === 0) {
      yield new ReadNote('This page has no words to check.', 0)
      return
    }
    if (isStoryMissing(page, copy)) yield new ReadNote(missing, 0)
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

/** The fewest characters of a story above the heading of its readers' comments. */
const aboveComments = 200

/** Leaves out what readers wrote below a story, where a heading says so. */
function cutComments(paragraphs: readonly CopyParagraph[]): readonly CopyParagraph[] {
  let above = 0
  const end = paragraphs.findIndex(({ role, text: { text } }) => {
    if (role === null) above += text.length
    return role === 'headline' && above >= aboveComments && isCommentsHeading(text)
  })
  return end < 0 ? paragraphs : paragraphs.slice(0, end)
}

const measureBody = (fields: readonly Field[]): number =>
  fields.reduce((length, { role, text }) => length + (role === 'body' ? text.length : 0), 0)

const missing = 'Little of this page reads as a story, and it does not fit the page’s description. Copy may be missing.'

/** The most characters of a body that may be a remnant, and the fewest words of a description that tell. */
const longestRemnant = 600
const tellingWords = 6

/** True if a page has a short body with few words of the description that it gives of its story. */
function isStoryMissing(page: Element, copy: readonly Field[]): boolean {
  if (measureBody(copy) > longestRemnant) return false
  const descriptions = [...walkElements(page)].flatMap(({ name, attributes }) => {
    const isDescription = attributes['property'] === 'og:description' || attributes['name'] === 'description'
    return name === 'meta' && isDescription ? (attributes['content'] ?? '') : []
  })
  const words = [...wordsIn(descriptions[0] ?? '')]
  const read = wordsIn(copy.map(({ text }) => text).join(' '))
  return words.length >= tellingWords && words.filter(word => read.has(word)).length * 2 < words.length
}

/** True for a name by which a feed was saved. */
const isNamedAsFeed = (name: string): boolean => /\.(?:xml|rss|atom|json|jsonl|newsml|nitf)$/iu.test(name)

const errorNumber = String.raw`(?:http )?(?:error )?[45]\d\d`
const errorWords =
  '(?:page |file )?not found|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|forbidden|access denied|' +
  '(?:internal )?server error|too many requests|bad request|unauthorized|just a moment|attention required|error|gone|' +
  'method not allowed|request time-?out'
const errorEnd = '(?:$|[!.…|–—-]| [|–—-])'
const errorTitle = new RegExp(
  `^(?:${errorNumber}(?:[ :–—-]+(?:${errorWords}))?${errorEnd}|(?:${errorWords})${errorEnd})`,
  'iu',
)

/** The most characters of prose on a page that only tells an error. */
const errorProse = 1000

/** True for a page by which a server says that it has no other: its title is the error's, and it holds little prose. */
function isErrorPage(page: Element, source: string): boolean {
  const title = readValue(findElement(page, 'title') ?? findElement(page, 'h1'), source) ?? ''
  return errorTitle.test(title) && new ProseScale().weigh(findElement(page, 'body') ?? page) < errorProse
}

/**
 * Reads the page's headline: its first heading of the first level; another heading, or the title that the page gives
 * when it is shared, if the first one shares no word with that; else the page's title.
 */
function readHeadlines(page: Element, article: Element, source: string): readonly Field[] {
  const all = [...walkElements(page)]
  const shared = findSharedTitle(all)
  const sharedTitle = readAttribute('headline', shared, 'content', source)
  const words = wordsIn(sharedTitle[0]?.text ?? '')
  const isOfStory = (heading: Element): boolean =>
    words.size === 0 || [...wordsIn(readText(heading, source).text)].some(word => words.has(word))
  const headings = [...walkElements(article), ...all].filter(({ name }) => name === 'h1')
  const fit = findHeading(page, source)
  const fitting = fit === null ? null : wordsIn(readText(fit, source).text)
  // A page's name above the story shares words with its title, but none with the story's own heading.
  const isBesideFit = (heading: Element): boolean =>
    fitting === null || [...wordsIn(readText(heading, source).text)].some(word => fitting.has(word))
  const heading = headings.find(each => isOfStory(each) && isBesideFit(each)) ?? (headings.length > 0 ? fit : undefined)
  if (heading != null) return readField('headline', heading, source)
  if (sharedTitle.length > 0) return sharedTitle
  const title = findElement(page, 'title')
  return title === null ? [] : readEscapedLine('headline', title, source)
}

/** Finds the title that the page gives when it is shared. */
function findSharedTitle(all: readonly Element[]): Element | undefined {
  const named = (name: string): Element | undefined =>
    all.find(
      ({ name: tag, attributes }) => tag === 'meta' && (attributes['property'] === name || attributes['name'] === name),
    )
  return named('og:title') ?? named('twitter:title')
}

/** Finds the heading that says what the page's title says; null if none does. */
function findHeading(page: Element, source: string): Element | null {
  const all = [...walkElements(page)]
  const shared = findSharedTitle(all)
  const title = shared?.attributes['content'] ?? readValue(findElement(page, 'title'), source) ?? ''
  const words = wordsIn(title)
  return (
    all.find(element => {
      if (!/^h[1-4]$/u.test(element.name)) return false
      const own = wordsIn(readText(element, source).text)
      const common = [...own].filter(word => words.has(word)).length
      return own.size > 1 && common * 10 >= own.size * 8 && common * 2 >= words.size
    }) ?? null
  )
}

/** Returns the words of a line in small letters, but for words of three letters or fewer. */
const wordsIn = (line: string): ReadonlySet<string> => new Set(line.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])

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
