import { type Element, stripPrefix } from '../markup/markup.js'

/** The usual prefixes of the namespaces in feeds. RSS 1.0 and Atom are the feed's own language: they have none. */
const usualPrefixes: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\//u, 'content'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\//u, 'dc'],
  [/^https?:\/\/purl\.org\/dc\/terms\//u, 'dcterms'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/u, 'media'],
  [/^https?:\/\/www\.itunes\.com\/dtds\//u, 'itunes'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\//u, 'excerpt'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/u, 'wp'],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml/u, 'xhtml'],
  [/^https?:\/\/news\.yandex\.ru/u, 'yandex'],
  [/^https?:\/\/turbo\.yandex\.ru/u, 'turbo'],
  [/^https?:\/\/www\.google\.com\/schemas\/sitemap-news\//u, 'news'],
  [/^https?:\/\/www\.google\.com\/schemas\/sitemap-image\//u, 'image'],
  [/^https?:\/\/www\.google\.com\/schemas\/sitemap-video\//u, 'video'],
  [/^https?:\/\/(?:purl\.org\/rss\/1\.0\/$|my\.netscape\.com\/rdf)/u, ''],
  [/^https?:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom)/u, ''],
]

/** Names that only one namespace of feeds has, for a part of a feed in which no namespace is declared. */
const ownPrefixes: ReadonlyMap<string, string> = new Map([
  ['encoded', 'content'],
  ['creator', 'dc'],
])

/**
 * Returns the name of an element of a feed with the usual prefix of its namespace: which prefix stands for a namespace
 * is the file's own choice. An element in the namespace of its item has none.
 */
export function nameByNamespace(element: Element, item: Element): string {
  const { name } = element
  const colon = name.indexOf(':')
  if (colon < 0) return name
  const local = stripPrefix(name)
  const own = name.slice(0, colon)
  if (item.name.startsWith(`${own}:`)) return local
  const namespace = findNamespace(element, own)
  const usual =
    namespace === undefined
      ? (ownPrefixes.get(local) ?? own)
      : (usualPrefixes.find(([pattern]) => pattern.test(namespace))?.[1] ?? own)
  return usual === '' ? `atom:${local}` : `${usual}:${local}`
}

/** Returns the namespace that a prefix stands for at an element; undefined if the text does not declare it. */
function findNamespace(element: Element, prefix: string): string | undefined {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    const namespace = at.attributes[`xmlns:${prefix}`]
    if (namespace !== undefined) return namespace
  }
  return undefined
}
