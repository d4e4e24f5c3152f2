import { FieldText } from '../../story/field-text.js'
import type { Field, Role } from '../../story/story.js'
import { type CopyRole, recogniseRole } from './copy-roles.js'
import { findDateline } from './dateline.js'
import { isPostTail } from './post-tail.js'
import { isProgramCode } from './program-code.js'
import { hasSameWords } from './repeats.js'

/** A paragraph of copy and its places in the file; `role` is null if only its words can show its role. */
export interface CopyParagraph {
  readonly text: FieldText
  readonly role: Role | null
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
  const parts: { readonly role: Role; readonly built: FieldText }[] = []
  const body = new FieldText(source)
  let amongLinks = false
  let wasByline = false
  let index = 0
  for (const paragraph of paragraphs) {
    const { text: built, role: known } = paragraph
    const { text, place } = built
    if (place === null || (known === null && (isProgramCode(text) || isPostTail(text)))) continue
    if (index < paragraphsWithRepeat && headline !== undefined && hasSameWords(text, headline)) continue
    const isLast = paragraph === paragraphs.at(-1)
    const isHeaded = headline !== undefined
    const role: CopyRole | Role =
      known ?? recogniseRole({ text, index, count: paragraphs.length, isLast, amongLinks, isHeaded, wasByline })
    wasByline = role === 'byline'
    // A link alone is no list of links: other paragraphs follow it.
    amongLinks = role === 'related' && (known === null || amongLinks)
    // Notes above the headline do not count: it is the first line of the copy.
    if (role !== 'slug' && !(role === 'editors-note' && index === 0)) index++
    if (role === 'body') {
      if (body.place === null) parts.push(...beginBody(body, built, source))
      else body.join(built, '\n\n')
    } else if (role !== 'end-mark') parts.push({ role, built })
  }
  return parts.map(({ role, built }) => ({ role, text: built.text, path: path ?? null, origin: built.origin }))
}

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
