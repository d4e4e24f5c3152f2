import { FieldText, through } from '../../story/field-text.js'
import type { Field, Role } from '../../story/story.js'
import { putCharacters } from './characters.js'
import { type CopyParagraph, fieldsOfParagraphs, type Given } from '../copy/copy.js'
import { type Characters, type Element, htmlTree, localName, type Node } from './markup.js'
import { isTable } from '../copy/paragraphs.js'
import { copyParagraphs, fieldsOfCopy } from '../copy/plain-copy.js'

/** Elements that stand on lines of their own, of HTML (https://html.spec.whatwg.org, flow content) and of NITF. */
const blocks = new Set(
  (
    'address article aside block blockquote body body.content body.end body.head bq br byline caption center dateline dd details div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hedline hl1 hl2 hr html li main media media-caption media-producer nav note ol p pre section summary table tagline tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** What holds no copy: scripts, forms, pictures' data, and tables of figures are left to `proseOf`. */
const silent = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select textarea button input nav head title menu dialog form media-metadata media-reference'.split(
    ' ',
  ),
)

/** Roles that an element gives to what it holds. */
const rolesByElement: Readonly<Record<string, Role>> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  hl1: 'headline',
  hl2: 'headline',
  figcaption: 'caption',
  caption: 'caption',
  'media-caption': 'caption',
  'media-producer': 'credit',
  byline: 'byline',
  dateline: 'dateline',
}

/** Roles that pages and agencies give by class; "dat" is TT's word for the line of place and source. */
const rolesByClass: ReadonlyMap<string, Role> = new Map([
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['dat', 'dateline'],
])

/** A stop or mark that ends a sentence, with what may close behind it. */
const terminal = /[.!?…:;]["”’')\]]*$/u

/** Words of prose that a table's cell must hold to be copy: a figure or a name is left alone. */
const cellWords = 12

/** The paragraphs of marked-up text: white space folded, references decoded, each place known. */
export function paragraphsIn(nodes: readonly Node[], source: string): readonly CopyParagraph[] {
  const flow = new Flow(source)
  for (const node of nodes) flow.put(node)
  return flow.done()
}

/** The parts of a story in HTML, as a string in another format. */
function fieldsOfHtml(html: string, given: Given = {}): readonly Field[] {
  // Copy without a tag has its paragraphs in its line breaks, which HTML would fold.
  if (!/<[a-zA-Z/!]|&[#a-zA-Z]/u.test(html)) return fieldsOfCopy(html, given)
  return fieldsOfParagraphs(paragraphsIn(htmlTree(html).children, html), html, given)
}

/** The parts of a story in HTML that another format spells in its own escapes: `outer` is the HTML, decoded once. */
export const fieldsOfEscapedHtml = (outer: FieldText, given: Given = {}): readonly Field[] => {
  const { text, origin } = outer
  return fieldsOfHtml(text, given).map(field => ({ ...field, origin: through(field.origin, origin) }))
}

/** As `fieldsOfEscapedHtml`, where the lines of the text are lines of the copy, whatever tags stand round it. */
export function fieldsOfPreformatted(outer: FieldText, given: Given = {}): readonly Field[] {
  const { text, origin } = outer
  const paragraphs = preformatted(htmlTree(text), text)
  return fieldsOfParagraphs(paragraphs, text, given).map(field => ({ ...field, origin: through(field.origin, origin) }))
}

class Flow {
  readonly #source: string
  readonly #paragraphs: CopyParagraph[] = []
  #open: FieldText
  /** White space that has come and not yet been followed by a word. */
  #space: { readonly start: number; readonly end: number } | null = null
  #role: Role | null = null
  /** Whether all words of the open paragraph stand in links. */
  #linked = true
  #inLink = 0
  /** Whether all words of the open paragraph stand in `time` elements. */
  #timed = true
  #inTime = 0
  #inTable = 0
  #breaks = 0

  constructor(source: string) {
    this.#source = source
    this.#open = new FieldText(source)
  }

  put(node: Node): void {
    if (node.kind === 'characters') this.#putText(node)
    else this.#putElement(node)
  }

  done(): readonly CopyParagraph[] {
    this.#close()
    return this.#paragraphs
  }

  #putElement(element: Element): void {
    const name = localName(element.name).toLowerCase()
    if (silent.has(name) || isHidden(element) || isFurniture(element)) return
    if (name === 'br') {
      this.#putBreak()
      return
    }
    if (name === 'pre') {
      this.#close()
      this.#paragraphs.push(...preformatted(element, this.#source))
      return
    }
    const block = blocks.has(name)
    const outerRole = this.#role
    if (block) this.#close()
    this.#role = rolesByElement[name] ?? (block ? roleByClass(element) : null) ?? outerRole
    // A place and an agency that are set each in an element of its own are words apart.
    if (name === 'span' && this.#role === 'dateline') this.#space ??= { start: element.start, end: element.start }
    if (name === 'a') this.#inLink++
    if (name === 'time') this.#inTime++
    if (name === 'table') this.#inTable++
    for (const child of element.children) this.put(child)
    if (block) this.#close()
    if (name === 'a') this.#inLink--
    if (name === 'time') this.#inTime--
    if (name === 'table') this.#inTable--
    this.#role = outerRole
  }

  /** One break is a space in a paragraph that goes on; behind a sentence's end, or doubled, it parts two paragraphs. */
  #putBreak(): void {
    this.#breaks++
    if (this.#breaks > 1 || terminal.test(this.#open.tail)) this.#close()
  }

  #putText(characters: Characters): void {
    const { start, end, literal } = characters
    const text = this.#source.slice(start, end)
    let at = 0
    for (const { index, 0: white } of text.matchAll(/[ \t\r\n\f]+/gu)) {
      this.#putWords({ kind: 'characters', start: start + at, end: start + index, literal })
      at = index + white.length
      this.#space = { start: this.#space?.start ?? start + index, end: start + at }
    }
    this.#putWords({ kind: 'characters', start: start + at, end, literal })
  }

  #putWords(words: Characters): void {
    if (words.start === words.end) return
    const begun = this.#open.place
    const space = this.#space
    if (begun !== null && this.#breaks > 0) this.#open.decoded(' ', begun.end, words.start)
    else if (begun !== null && space !== null) this.#open.decoded(' ', space.start, space.end)
    this.#space = null
    this.#breaks = 0
    this.#linked &&= this.#inLink > 0
    this.#timed &&= this.#inTime > 0
    putCharacters(words, this.#source, this.#open)
  }

  #close(): void {
    const text = this.#open
    const [linked, timed] = [this.#linked, this.#timed]
    this.#open = new FieldText(this.#source)
    this.#space = null
    this.#breaks = 0
    this.#linked = true
    this.#timed = true
    // A line that is only a time says when the page was made.
    if (text.place === null || timed || text.text.trim() === '') return
    const prose = terminal.test(text.text)
    if (this.#inTable > 0 && !(prose && text.text.split(' ').length >= cellWords)) return
    this.#paragraphs.push({ text, role: this.#role ?? (linked && !prose ? 'related' : null) })
  }
}

/** Who made a picture is its credit, who wrote the story has the byline. */
function roleByClass({ attributes, parent }: Element): Role | null {
  const role = (attributes['class'] ?? '').split(/\s+/u).flatMap(each => rolesByClass.get(each) ?? [])[0] ?? null
  return role === 'byline' && parent?.name === 'figure' ? 'credit' : role
}

/** Whether a page hides the element from its readers. */
const isHidden = ({ attributes }: Element): boolean =>
  'hidden' in attributes || attributes['aria-hidden'] === 'true' || /display:\s*none/u.test(attributes['style'] ?? '')

/** What a site puts round its stories, by the names that its builders give it. */
const furniture =
  /(?:^|[\s_-])(?:share|sharing|social|newsletter|subscribe|promo|advert|advertisement|ad-slot|breadcrumbs?|comments?|cookie|footer|sidebar|navigation|menu|toolbar|skip-link|sr-only|paywall)(?:$|[\s_-])/u

const isFurniture = ({ name, attributes }: Element): boolean =>
  name === 'aside' ||
  name === 'footer' ||
  attributes['role'] === 'navigation' ||
  (['div', 'section', 'ul', 'p', 'span', 'header'].includes(name) &&
    furniture.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`))

/** Preformatted copy has its paragraphs as plain text has them; a table of figures has none. */
function preformatted(element: Element, source: string): readonly CopyParagraph[] {
  const whole = new FieldText(source)
  const put = (node: Node): void => {
    if (node.kind === 'characters') putCharacters(node, source, whole)
    else for (const child of node.children) put(child)
  }
  put(element)
  return copyParagraphs(whole, source).filter(({ text }) => !isTable(text.text))
}
