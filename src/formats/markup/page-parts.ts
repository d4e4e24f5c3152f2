import type { Role } from '../../story/story.js'
import { anyOf } from '../../story/pattern.js'
import { type Element, stripPrefix } from './markup.js'

/** Elements on lines of their own, of HTML (https://html.spec.whatwg.org, flow content) and of NITF. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside block blockquote body body.content body.end body.head bq br byline caption center ' +
    'dateline dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hedline hl1 hl2 hr ' +
    'html li main media media-caption media-producer nav note ol p pre section summary table tagline tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
)

/** Elements that hold no copy: scripts, controls, pictures' data. */
export const silent: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video select textarea button input nav ' +
    'head title menu dialog media-metadata media-reference'
  ).split(' '),
)

/** Roles that pages and agencies give by class; "dat" is TT's word for the line of place and source. */
const rolesByClass: ReadonlyMap<string, Role> = new Map([
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['dat', 'dateline'],
  ['slugline', 'slug'],
])

/** Returns the role that an element's class gives to a block. A byline in a figure is the picture's credit. */
export function findRoleByClass({ attributes, parent }: Element): Role | null {
  const role = (attributes['class'] ?? '').split(/\s+/u).flatMap(each => rolesByClass.get(each) ?? [])[0] ?? null
  return role === 'byline' && parent?.name === 'figure' ? 'credit' : role
}

/** Splits a class into its words: "wp-caption-text", "caption__source", "newsCaption". */
export const wordsOfClass = (name: string): readonly string[] =>
  name
    .slice(0, 500)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[^a-z]+/u)

const creditWords = new Set(['credit', 'credits', 'photographer', 'photocredit', 'imagecredit'])
/** Words that speak of a credit only within a caption: a story may name its own source. */
const creditWordsInCaption = new Set(['source', 'copyright', 'attribution', 'author', 'byline', 'agency'])
const captionWords = new Set(['caption', 'captions', 'imagecaption', 'photocaption', 'cutline', 'legend'])
/** Words of a class that, beside one for a picture, name its caption or its credit: "img-desc", "media__copyright". */
const pictureWordsOfClass = new Set(['img', 'image', 'photo', 'picture', 'figure', 'pic', 'media'])
const captionWordsOfPicture = new Set(['desc', 'description', 'legend', 'text', 'title'])

/** Returns the part of a picture's text that an element's class names; null if it names none. */
export function findPictureRole(element: Element, outer: Role | null): 'caption' | 'credit' | null {
  const { attributes } = element
  if (outer === 'caption' && isCreditAtEnd(element)) return 'credit'
  const names = (attributes['class'] ?? '').split(/\s+/u).filter(name => name !== '')
  const words = names.flatMap(wordsOfClass)
  const ofPicture = names.map(wordsOfClass).filter(parts => parts.some(word => pictureWordsOfClass.has(word)))
  const isCaption = words.some(word => captionWords.has(word))
  const isInCaption = outer === 'caption' || isCaption
  if (words.some(word => creditWords.has(word) || (isInCaption && creditWordsInCaption.has(word)))) return 'credit'
  const says = (wanted: ReadonlySet<string>): boolean =>
    ofPicture.some(parts => wanted.has(parts.at(-1) ?? '') && !holdsBlocks(element))
  if (says(creditWordsInCaption)) return 'credit'
  return isCaption || says(captionWordsOfPicture) ? 'caption' : null
}

/** True for a source in small print at the end of a caption: “<small>Photo: Ann Lee</small>”. */
function isCreditAtEnd(element: Element): boolean {
  const { name, parent } = element
  if (name !== 'small' && name !== 'cite') return false
  return parent?.children.findLast(each => each.kind === 'element' || each.size > 0) === element
}

const holdsBlocks = ({ children }: Element): boolean =>
  children.some(each => each.kind === 'element' && blocks.has(each.name))

/** True for the number of a footnote, which is a link on the same page. */
export const isFootnoteMark = ({ children, attributes }: Element, name: string): boolean =>
  (name === 'sup' && children.length > 0 && children.every(each => each.kind === 'element' && isLinkToNote(each))) ||
  (name === 'a' && /^#(?:_?ftn|fn|cite|endnote|footnote|note)/iu.test(attributes['href'] ?? ''))

const isLinkToNote = ({ name, attributes }: Element): boolean =>
  name === 'a' && (attributes['href'] ?? '').startsWith('#')

/** True if a page hides the element from its readers. */
export const isHidden = ({ attributes }: Element): boolean =>
  'hidden' in attributes || attributes['aria-hidden'] === 'true' || /display:\s*none/u.test(attributes['style'] ?? '')

const selling = 'share|sharing|social|newsletter|subscribe|promo|advert|advertisement|ad-slot|paywall|comments?'
const navigating = 'breadcrumbs?|cookie|footer|sidebar|navigation|menu|toolbar|skip-link|sr-only'
const telling = 'tools?|timestamp|post-meta|entry-meta|article-meta|meta|post-date|tags|tag-list|filed-under|read-more'
const linking =
  'related|recommended|most-read|most-popular|trending|pagination|language-switcher|lang-menu|langs?|languages'
const beside = 'author-(?:bio|box|info|card|profile)|about-(?:the-)?author|post-author|footnotes?|endnotes|references'

const isNamed = (names: string): RegExp => new RegExp(String.raw`(?:^|[\s_-])${anyOf([names])}(?:$|[\s_-])`, 'u')
/** Names that builders of sites give to elements around a story, and to lines about it. */
const furniture = isNamed(`${selling}|${navigating}|${beside}`)
const lines = isNamed(`${telling}|${linking}`)

/** True if an element may stand around a story and be no part of it, as its name says. */
export const isNamedFurniture = ({ name, attributes }: Element): boolean =>
  name === 'aside' ||
  name === 'footer' ||
  name === 'form' ||
  attributes['role'] === 'navigation' ||
  (['div', 'section', 'ul', 'ol', 'p', 'span', 'header'].includes(name) &&
    furniture.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`))

/** True if an element is named as a line about the story, or as links to others. */
export const isNamedLine = ({ name, attributes }: Element): boolean =>
  ['div', 'section', 'ul', 'p', 'span'].includes(name) && lines.test(attributes['class'] ?? '')

/** The characters from which text without links is a paragraph of prose, and not a label. */
const leastProse = 50

/** Measures how much prose elements hold, in characters. Each element is measured once. */
export class ProseScale {
  readonly #least: number
  readonly #leftOut: (element: Element) => boolean
  readonly #measured = new WeakMap<Element, { readonly prose: number; readonly loose: number }>()

  /** Elements may be left out, with all that they hold; `least` is the shortest text that counts. */
  constructor(leftOut: (element: Element) => boolean = () => false, least = leastProse) {
    this.#leftOut = leftOut
    this.#least = least
  }

  weigh(element: Element): number {
    const { prose, loose } = this.#measure(element)
    return prose + (loose >= this.#least ? loose : 0)
  }

  /** The tree is never deep: its builder sees to that. */
  #measure(element: Element): { readonly prose: number; readonly loose: number } {
    const known = this.#measured.get(element)
    if (known !== undefined) return known
    let [prose, loose] = [0, 0]
    for (const child of element.children) {
      if (child.kind === 'characters') loose += child.size
      else if (!silent.has(child.name) && !isHidden(child) && !this.#leftOut(child)) {
        const inner = this.#measure(child)
        prose += inner.prose
        if (child.name !== 'a') loose += inner.loose
      }
    }
    const isBlock = blocks.has(stripPrefix(element.name))
    const measured = isBlock ? { prose: prose + (loose >= this.#least ? loose : 0), loose: 0 } : { prose, loose }
    this.#measured.set(element, measured)
    return measured
  }
}
