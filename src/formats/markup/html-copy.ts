import { FieldText, liftFields } from '../../story/field-text.js'
import type { Field } from '../../story/story.js'
import { readPlainCopy } from '../copy/plain-copy.js'
import { openShortcodes } from '../copy/shortcodes.js'
import { buildFields, type CopyContext } from '../copy/story-fields.js'
import { readText } from './characters.js'
import { type LineEnds, readParagraphs } from './flow.js'
import { parseHtml } from './markup.js'
import { blocks } from './page-parts.js'
import { splitPreformatted } from './preformatted.js'

/** Reads the parts of a story in HTML, as a string in another format. */
function readHtml(html: string, context: CopyContext): readonly Field[] {
  if (isEscapedTwice(html)) {
    const inner = readText(parseHtml(html), html)
    return liftFields(readHtml(inner.text, context), inner)
  }
  // Copy without a tag has its paragraphs in its line breaks, which HTML would fold.
  if (!/<[a-zA-Z/!]|&[#a-zA-Z]/u.test(html)) return readPlainCopy(html, context)
  const read = readParagraphs(parseHtml(html).children, html, findLineEnds(html, context))
  const paragraphs = context.hasLines === true ? openShortcodes(read) : read
  return buildFields(paragraphs, html, context)
}

const copyTags = 'p|div|br|a|strong|em|b|i|h[1-6]|ul|ol|li|figure|img|span|blockquote'
const escapedTag = new RegExp(String.raw`&(?:lt|#60|#x3c);\/?(?:${copyTags})\b`, 'giu')

/** True for HTML that was escaped once too often: it has no tag, but escaped ones. */
const isEscapedTwice = (html: string): boolean =>
  html.includes('&') && !/<[a-zA-Z/!]/u.test(html) && (html.match(escapedTag)?.length ?? 0) > 1

function findLineEnds(html: string, { hasLines = false }: CopyContext): LineEnds {
  // WordPress's editor of blocks marks the paragraphs itself.
  if (hasLines && !html.includes('<!-- wp:')) return 'break'
  return blockTag.test(html) ? 'fold' : 'part'
}

/** A tag that parts lines. Mark-up without one has its paragraphs in its blank lines. */
const blockTag = new RegExp(String.raw`<(?:br|${[...blocks].join('|')})[\s/>]`, 'iu')

/** Returns what a CDATA section holds that was escaped once more with its marks, or else the text as it is. */
export function openEscapedCdata(outer: FieldText): FieldText {
  const { text } = outer
  const [, lead] = /^(\s*<!\[CDATA\[)/u.exec(text) ?? []
  if (lead === undefined) return outer
  const close = text.lastIndexOf(']]>')
  return outer.slice(lead.length, close < lead.length ? text.length : close)
}

/** Reads the parts of a story in HTML that another format escapes: `outer` is the HTML, decoded once. */
export function readEscapedHtml(outer: FieldText, context: CopyContext = {}): readonly Field[] {
  const opened = openEscapedCdata(outer)
  return liftFields(readHtml(opened.text, context), opened)
}

/** Does the same for text whose lines are lines of the copy, whatever tags are around it. */
export function readPreformatted(outer: FieldText, context: CopyContext = {}): readonly Field[] {
  const { text } = outer
  return liftFields(buildFields(splitPreformatted(parseHtml(text), text), text, context), outer)
}
