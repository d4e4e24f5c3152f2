import type { Story } from '../../story/story.js'
import { type Element, walkElements } from '../markup/markup.js'
import { findItems } from '../records/json-feed.js'
import { readJsonStory } from '../records/json-story.js'
import { type JsonValue, parseJson } from '../records/json-value.js'

const holdsArticle = (value: JsonValue): boolean => (value.get('articleBody')?.string?.trim() ?? '') !== ''

/** Reads the story that a page holds as data of schema.org (JSON-LD); null if it holds none, or only links. */
export function readLinkedStory(page: Element, source: string, id: string): Story | null {
  for (const { name, attributes, children } of walkElements(page)) {
    if (name !== 'script' || !/^application\/ld\+json\b/iu.test(attributes['type'] ?? '')) continue
    const [first, last] = [children[0], children.at(-1)]
    if (first === undefined || last === undefined) continue
    const { root } = parseJson(source, first.start, last.end)
    const article = root === null ? undefined : findItems(root, holdsArticle).find(holdsArticle)
    const story = article === undefined ? null : readJsonStory(article, id, 'html')
    if (story !== null && 'fields' in story) return { ...story, id }
  }
  return null
}
