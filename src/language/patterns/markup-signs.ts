import type { Range } from '../../story/search.js'
import { anyOf, joinPatterns, findAll } from '../../story/pattern.js'
import { elements, entityNames } from '../lexicon/markup-names.js'
import { isInAddress, searchSigns, type Sign } from './sticky-signs.js'

type NameSet = Pick<ReadonlySet<string>, 'has'>

const names = anyOf(entityNames)
const numbers = '#(?:\\d{2,6}|x[\\da-fA-F]{2,6})'

/** Entities: whole, escaped twice, with spaces, without their semicolon, without their ampersand. */
const entities: readonly Sign[] = [
  { first: '&', pattern: new RegExp(`&amp;(?:${names}|${numbers});`, 'uy') },
  { first: '&', pattern: new RegExp(`& ?(?:${names}|${numbers}) ?;`, 'uy') },
  { first: '&', pattern: /& ?(?:amp|quot|apos|lt|gt|nbsp) ?; ?(?:amp|quot|apos|lt|gt|nbsp|# ?\d{2,5}) ?;/uy },
  { first: '&', pattern: /& ?# ?\d{2,5} ?;/uy },
  { first: '&', pattern: /&(?:amp|nbsp|quot|lt|gt|[lr][sd]quo|[nm]dash|hellip|#\d{2,5})(?![\p{L}\d;])/uy },
  { first: '&', pattern: /&#\d{4}(?=s\b)/uy },
  { first: '#', pattern: /#(?:\d{2,5}|x[\da-f]{2,4});/uy, head: /(?<=\p{L})$/u },
  { first: '#', pattern: /#(?:\d{2,5}|x[\da-f]{2,4});(?=\p{L})/uy },
]

/** The bytes of UTF-8 as two hexadecimal digits each, behind a sign. */
const bytes = (sign: string): string => `(?:${sign}[C-F][\\dA-F](?:${sign}[89AB][\\dA-F]){1,3})+`

/** Escapes of programs, addresses, mail and R. */
const escapes: readonly Sign[] = [
  { first: '\\', pattern: /(?:\\u[\da-fA-F]{4}|\\[uU]\{[\da-fA-F]{2,6}\}|\\x[\da-fA-F]{2})+/uy },
  { first: '\\', pattern: /\\(?:textbf|textit|emph|begin|end|cite|[nrt])(?![a-z])|\\["']/uy },
  { first: '%', pattern: new RegExp(bytes('%'), 'uy') },
  { first: '%', pattern: /%(?:20|2[1C-F79]|3[ABDF]|0[AD])(?=\p{L})/uy, head: /(?<=[\p{L}.,:;!?])$/u },
  { first: '=', pattern: new RegExp(bytes('='), 'uy') },
  {
    first: '=',
    pattern: /=(?:20|3D|2C|2E|0A|0D|09|9[1-467]|A0|E[0-9A-D])(?=\p{L}|\s|$)/uy,
    head: /(?<=\p{L}{2}[.,:;!?]?)$/u,
  },
  { first: '<', pattern: /<U\+[\dA-F]{4,6}>/uy },
]

const beforeEmphasis = /(?<=^|[\s(“"‘—–-])$/u

/** True for the only item of a text, before a paragraph that others follow: a list has more, a note is the last. */
const isLoneItem = ({ input, index }: RegExpExecArray): boolean =>
  input.indexOf('\n* ') === index - 1 && !input.includes('\n* ', index) && input.includes('\n\n', index)

/** Marks of Markdown and of wikis. Both parts of a link are bounded, so the search is linear. */
const textMarks: readonly Sign[] = [
  { first: '*', pattern: /\*\*(?=[\p{L}\p{N}“"])/uy, head: /(?<!\*)$/u },
  { first: '*', pattern: /\*\*(?!\*)/uy, head: /(?<=[\p{L}\p{N}.”"!?:)-])$/u },
  { first: '_', pattern: /_(?=[\p{L}“"])[^_\n]{1,120}[\p{L}\d.,?!”"]_(?![\p{L}\d_])/uy, head: beforeEmphasis },
  { first: '*', pattern: /\*(?=[\p{L}“"])[^*\n]{1,120}[\p{L}\d.,?!”"]\*(?![\p{L}\d*])/uy, head: beforeEmphasis },
  { first: '*', pattern: /\* (?=\p{Lu}[^\n*]{40})/uy, head: /(?<=\n\n)$/u, fits: isLoneItem },
  { first: '#', pattern: /#{1,6} (?=\S)/uy, head: /(?<=^|\n)$/u },
  { first: '[', pattern: /\[[^\]\n[]{1,80}\]\((?=https?:|\/)[^)\s]{1,200}\)/uy },
  { first: '[', pattern: /\[\[[^[\]|\n]{1,80}(?:\|[^[\]\n]{1,80})?\]\]/uy },
  { first: '[', pattern: /\[https?:\/\/\S{1,200} [^\]\n]{1,80}\]/uy },
  { first: '=', pattern: /={2,4} ?[^=\n]{1,80} ?={2,4}(?=\n|$)/uy, head: /(?<=^|\n)$/u },
]

/** The value of an attribute in marks. */
const quoted = '"[^"\\n]{0,200}"|“[^”\\n]{0,200}”'

/** Codes of blogs and forums: [caption id="x"], [/caption], and [b] where [/b] follows. */
const shortcodes: readonly Sign[] = [
  {
    first: '[',
    pattern: new RegExp(`\\[[a-z][a-z\\d_-]{1,20}(?: [a-z_-]{1,20}=(?:${quoted}|[^\\s\\]]{1,200})){1,12} ?/?\\]`, 'uy'),
  },
  { first: '[', pattern: /\[\/[a-z][a-z\d_-]{0,20}\]/uy },
  {
    first: '[',
    pattern: /\[([a-z][a-z\d_-]{0,20})(?:=[^\]\n]{1,200})?\]/uy,
    fits: ([, name = ''], closers) => closers.has(`[${name}`),
  },
]

/**
 * True for a tag. A name in angle brackets that is no element is one if it has a stroke or an attribute, or is closed
 * somewhere; otherwise it is a ticker (“Lade Corp <lde>”) or an aside.
 */
function isTag([tag, name = '']: RegExpExecArray, closers: NameSet): boolean {
  if (tag.includes('@')) return false
  return elements.has(name) || /\/>$|^<\/|\s[\w:-]+\s?=/u.test(tag) || closers.has(`<${name}`)
}

/** True for the name of an element with spaces round it. A single letter needs its stroke, or a tag that closes it. */
const isTornTag = ([, open, name = '', close]: RegExpExecArray, closers: NameSet): boolean =>
  elements.has(name) && (open !== undefined || close !== undefined || name.length > 1 || closers.has(`<${name}`))

/** A tag in angle brackets, whole, half, or with spaces within. */
const tags: readonly Sign[] = [
  { first: '<', pattern: /<\/?([a-z][a-z\d:-]{0,30})(?![^\s/>])[^<>\n]{0,300}>/uy, fits: isTag },
  { first: '<', pattern: /<\/?[a-z]{1,10}(?=[\s.,]|$)(?![^<>\n]{0,300}>)/uy },
  { first: '<', pattern: /<\s?(\/)?\s?([a-z]{1,10}\d?)\s?(\/)?\s?>/uy, fits: isTornTag },
  {
    first: '<',
    pattern: new RegExp(`< ?(?:a|img|span|div|p|font|iframe)(?: [a-z-]{1,20} ?= ?(?:${quoted})){1,8} ?/? ?>`, 'uy'),
  },
]

const findSigns = searchSigns([...entities, ...escapes, ...tags, ...shortcodes, ...textMarks])

/** Escapes that lost their backslash: “clerku2019s”, “cafu00e9”. */
const bareEscape = joinPatterns(
  [
    /(?<=\p{L})u2019(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/u,
    /(?<=\p{L}|\s|^)u201[cd](?=\p{L}|\s|$|[.,])/u,
    /(?<=\p{Ll})u00[c-f][\da-f](?=\p{Ll}|\s|$|[.,])/u,
  ],
  'gu',
)

/** Finds pieces of markup in a text, and escapes of characters. */
export function* findMarkupSigns(text: string): Iterable<Range> {
  for (const sign of findSigns(text)) if (!isInAddress(text, sign.start)) yield sign
  if (!text.includes('u20') && !text.includes('u00')) return
  for (const { index, 0: found } of findAll(text, bareEscape)) yield { start: index, end: index + found.length }
}
