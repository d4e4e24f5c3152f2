import { type Element, findElement, type Node, walkElements } from '../markup/markup.js'
import { isNamedFurniture, ProseScale, silent, wordsOfClass } from '../markup/page-parts.js'

const articleClass = 'e-content|entry-content|article-body|article__body|story-body|post-content|articlebody'
const hasArticleClass = new RegExp(String.raw`(?:^|\s)(?:${articleClass})(?:\s|$)`, 'iu')

/**
 * True if an element is an article's text by schema.org or the microformats (https://schema.org/articleBody,
 * https://microformats.org/wiki/h-entry).
 */
const isMarkedAsArticle = ({ attributes }: Element): boolean =>
  attributes['itemprop'] === 'articleBody' || hasArticleClass.test(attributes['class'] ?? '')

/** True for an element that a page's builder calls an article. */
const isNamedArticle = ({ name, attributes }: Element): boolean =>
  name !== 'body' && /(?:^|\s)(?:article|story|post|h?entry|news-item)(?:\s|$)/iu.test(attributes['class'] ?? '')

/** The share of a page's prose that makes a marked element, an article or a main part the story. */
const markedShare = 0.3
const articleShare = 0.4

/** The share that is enough for the only marked element, and for an article with the page's heading. */
const onlyShare = 0.02
const headedShare = 0.15

/** The share of an element's prose by which one part of it is the story, and the rest is around it. */
const innerShare = 0.75

/**
 * Finds the element that holds the story: the one that is marked as its text, or what holds the parts that are; else
 * the article or main part with the most prose; else the innermost element that holds most of the prose. The page
 * decides by its prose what a name is worth: a teaser may be an article, and a marked element may be empty. The story's
 * heading, if it is known, is not left behind.
 */
export function findArticle(page: Element, heading: Element | null): Element {
  const all = [...walkElements(page)]
  const body = all.find(({ name }) => name === 'body') ?? page
  const whole = new ProseScale()
  const above = findAncestors(heading)
  const isBeside = (each: Element): boolean =>
    (!above.has(each) && (isComments(each) || isTeaser(each))) ||
    (isNamedFurniture(each) && whole.weigh(each) * 2 < whole.weigh(body))
  // On a page of short lines every line counts.
  const scale = whole.weigh(body) > 0 ? new ProseScale(isBeside) : new ProseScale(isBeside, 1)
  const prose = scale.weigh(body)
  const weigh = (element: Element): number => scale.weigh(element)
  const heaviest = (elements: readonly Element[], share: number): Element | undefined => {
    const best = elements.reduce<Element | undefined>(
      (found, each) => (found === undefined || weigh(each) > weigh(found) ? each : found),
      undefined,
    )
    return best !== undefined && weigh(best) > 0 && weigh(best) >= prose * share ? best : undefined
  }
  const marked = all.filter(each => isMarkedAsArticle(each) && weigh(each) > 0)
  const articles = all.filter(each => each.name === 'article' && !isBeside(each))
  const named = heading === null ? [] : all.filter(each => above.has(each) && isNamedArticle(each))
  const mains = all.filter(({ name, attributes }) => name === 'main' || attributes['role'] === 'main')
  const headed = articles.filter(each => above.has(each) || (heading === null && findElement(each, 'h1') !== null))
  const story =
    joinParts(marked, scale) ??
    heaviest(onlyOne(marked), onlyShare) ??
    heaviest(marked, markedShare) ??
    heaviest(headed.length > 0 ? headed : onlyOne(articles), headedShare) ??
    heaviest(named, markedShare) ??
    heaviest(articles, articleShare)
  return story ?? narrow(heaviest(mains, articleShare) ?? body, scale, heading)
}

const onlyOne = (elements: readonly Element[]): readonly Element[] => (elements.length === 1 ? elements : [])

/** Returns an element and all elements around it. */
function findAncestors(element: Element | null): ReadonlySet<Element> {
  const above = new Set<Element>()
  for (let at = element; at !== null; at = at.parent) above.add(at)
  return above
}

/** True if an element holds what readers wrote below the story. */
const isComments = ({ name, attributes }: Element): boolean =>
  name !== 'body' &&
  wordsOfClass(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`).some(word => commentWords.test(word))

/** True for an article whose heading is a link: it leads to another page. */
function isTeaser(element: Element): boolean {
  if (element.name !== 'article') return false
  const heading = [...walkElements(element)].find(({ name }) => /^h[1-6]$/u.test(name))
  return heading !== undefined && (isLink(heading.parent) || heading.children.some(isLink))
}

/** True for a link to another page. */
const isLink = (node: Node | null): boolean =>
  node?.kind === 'element' && node.name === 'a' && !/^(?:#|$)/u.test(node.attributes['href'] ?? '')

const commentWords = /^(?:comments?|commentlist|disqus|responses|replies)$/u

/** Returns the parent of several marked parts if it holds little prose beside them. */
function joinParts(marked: readonly Element[], scale: ProseScale): Element | undefined {
  const [first] = marked
  const parent = first?.parent
  if (parent == null || marked.length < 2 || !marked.every(each => each.parent === parent)) return undefined
  const parts = marked.reduce((sum, each) => sum + scale.weigh(each), 0)
  return parts >= scale.weigh(parent) * innerShare ? parent : undefined
}

/** Goes into the part of an element that holds most of its prose, and the heading if the element holds it. */
function narrow(element: Element, scale: ProseScale, heading: Element | null): Element {
  const above = findAncestors(heading)
  let story = element
  for (;;) {
    const least = scale.weigh(story) * innerShare
    const inner = story.children.find(
      (child): child is Element =>
        child.kind === 'element' &&
        isContainer(child) &&
        least > 0 &&
        scale.weigh(child) >= least &&
        (above.has(child) || !above.has(story)),
    )
    if (inner === undefined) return story
    story = inner
  }
}

const isContainer = ({ name }: Element): boolean =>
  /^(?:body|div|section|main|article|form|table|tbody|tr|td|center|span)$/u.test(name) && !silent.has(name)
