import { FieldText } from '../../story/field-text.js'
import type { Field, Role } from '../../story/story.js'
import { type CopyRole, isLineOfPage, isPictureCredit, recogniseRole } from './copy-roles.js'
import { findHeadRoles } from './copy-head.js'
import { findDateline } from './dateline.js'
import { isPostTail } from './post-tail.js'
import { isProgramCode } from './program-code.js'
import { hasSameWords } from './repeats.js'

/** A paragraph of copy and its places in the file; `role` is null if only its words can show its role. */
export interface CopyParagraph {
  readonly text: FieldText
  readonly role: Role | null
  /** True for copy without markup: what a page sets apart by its markup was published with the story there. */
  readonly isPlain?: boolean
}

/** The parts of a story that a format gives beside its copy. */
export interface CopyContext {
  /** The headline, if the format names it. Then no line of the copy is one, and a line that repeats it is left out. */
  readonly headline?: string | undefined
  /** True if a line's end ends a line of the copy, and a blank line a paragraph, whatever tags are among them. */
  readonly hasLines?: boolean | undefined
  /** XPath or JSON pointer of the copy. */
  readonly path?: string | undefined
}

/** Paragraphs that are looked at for a dateline below other lines. */
const linesAbove = 8

/** A headline that repeats in the copy stands in one of the first two paragraphs. */
const paragraphsWithRepeat = 2

/**
 * Returns the parts of a story in its copy, in the order in which they begin. There is one body: its paragraphs are
 * joined by a blank line, even if a caption stands between them. The paragraphs' places lie in `source`.
 */
export function buildFields(
  paragraphs: readonly CopyParagraph[],
  source: string,
  { headline, path }: CopyContext = {},
): readonly Field[] {
  const parts: CopyPart[] = []
  const body = new FieldText(source)
  let amongLinks = false
  let wasByline = false
  let index = 0
  // In a feed the site adds this line; a text of its own has it in its copy.
  const isInFeed = path !== undefined || paragraphs.some(({ isPlain }) => isPlain !== true)
  const above = findHeadRoles(paragraphs.slice(0, linesAbove).map(({ text }) => text.text))
  for (const [number, paragraph] of paragraphs.entries()) {
    const { text: built } = paragraph
    const known = paragraph.role ?? above.get(number) ?? null
    const { text, place } = built
    if (place === null || (known === null && (isProgramCode(text) || (isInFeed && isPostTail(text))))) continue
    if (index < paragraphsWithRepeat && headline !== undefined && hasSameWords(text, headline)) continue
    const isLast = paragraph === paragraphs.at(-1)
    const isHeaded = headline !== undefined
    const read: CopyRole | Role =
      known ?? recogniseRole({ text, index, count: paragraphs.length, isLast, amongLinks, isHeaded, wasByline })
    wasByline = read === 'byline'
    const role: CopyRole | Role = body.place !== null && isInCopy(paragraph, read, parts.at(-1)) ? 'body' : read
    // A link alone is no list of links: other paragraphs follow it.
    amongLinks = role === 'related' && (known === null || amongLinks)
    // Notes above the headline do not count: it is the first line of the copy.
    if (role !== 'slug' && !(role === 'editors-note' && index === 0)) index++
    if (role === 'body') {
      if (body.place === null) parts.push(...beginBody(body, built, source))
      else for (const each of [...takePageLines(parts), built]) body.join(each, '\n\n')
    } else if (role !== 'end-mark')
      parts.push({ role, built, isPageLine: paragraph.isPlain && body.place !== null && isLineOfPage(text, role) })
  }
  return parts.map(({ role, built }) => ({ role, text: built.text, path: path ?? null, origin: built.origin }))
}

/** A part of a story and its text. */
interface CopyPart {
  readonly role: Role
  readonly built: FieldText
  /** True for a line of a page that is a part of its own only where the body is over. */
  readonly isPageLine?: boolean | undefined
}

/** Takes the lines of a page right before a paragraph of the body out of the parts: the body goes on behind them. */
function takePageLines(parts: CopyPart[]): readonly FieldText[] {
  let first = parts.length
  while (parts[first - 1]?.isPageLine === true) first--
  return parts.splice(first).map(({ built }) => built)
}

/** True for the credit of a picture in plain copy that has no caption before it. */
const isInCopy = ({ text, isPlain }: CopyParagraph, role: CopyRole | Role, before: CopyPart | undefined): boolean =>
  isPlain === true && isPictureCredit(text.text, role) && before?.role !== 'caption'

/** Puts the first paragraph into the body; a dateline before it is a part of its own. */
function beginBody(
  body: FieldText,
  first: FieldText,
  source: string,
): readonly { readonly role: Role; readonly built: FieldText }[] {
  const dateline = findDateline(first.text)
  body.append(first, dateline?.textStart)
  // A dateline may stand on a line of its own: then the body begins with the next paragraph.
  const parts = body.place === null ? [] : [{ role: 'body', built: body } as const]
  return dateline === null
    ? parts
    : [{ role: 'dateline', built: new FieldText(source).append(first, 0, dateline.end) }, ...parts]
}

/** Returns the text of the first headline. */
export const findHeadline = (fields: readonly Field[]): string | undefined =>
  fields.find(({ role }) => role === 'headline')?.text
