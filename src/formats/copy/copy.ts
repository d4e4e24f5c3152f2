import { FieldText } from '../../story/field-text.js'
import type { Field, Role } from '../../story/story.js'
import { type CopyRole, roleOf } from './copy-roles.js'
import { datelineOf } from './dateline.js'

/** A paragraph of copy and its places in the file; `role` is null where only its words can tell what it is. */
export interface CopyParagraph {
  readonly text: FieldText
  readonly role: Role | null
}

/** What a format says of a story beside its copy. */
export interface Given {
  /** The headline, where the format names it: then no line of the copy is taken for one, and one that repeats it is left out. */
  readonly headline?: string
  /** XPath or JSON pointer of the copy. */
  readonly path?: string
}

/**
 * The parts of a story in its copy, in the order in which they begin. There is one body: its paragraphs are joined by a
 * blank line, also where a caption stands between them. `source` is the text that the paragraphs' places lie in.
 */
export function fieldsOfParagraphs(
  paragraphs: readonly CopyParagraph[],
  source: string,
  { headline, path }: Given = {},
): readonly Field[] {
  const parts: { readonly role: Role; readonly built: FieldText }[] = []
  const body = new FieldText(source)
  let amongLinks = false
  let index = 0
  for (const paragraph of paragraphs) {
    const { text: built, role: known } = paragraph
    const { text, place } = built
    if (place === null || (index < 2 && headline !== undefined && sameWords(text, headline))) continue
    const role: CopyRole | Role =
      known ??
      roleOf({
        text,
        index,
        count: paragraphs.length,
        isLast: paragraph === paragraphs.at(-1),
        amongLinks,
        headed: headline !== undefined,
      })
    amongLinks = role === 'related'
    if (role !== 'slug') index++
    if (role === 'end-mark') continue
    if (role !== 'body') {
      parts.push({ role, built })
      continue
    }
    const before = body.place
    const dateline = before === null ? datelineOf(text) : null
    if (dateline !== null) parts.push({ role: 'dateline', built: new FieldText(source).append(built, 0, dateline.end) })
    if (before === null) parts.push({ role: 'body', built: body })
    else body.decoded('\n\n', before.end, place.start)
    body.append(built, dateline?.textStart)
  }
  return parts.map(({ role, built }) => ({ role, text: built.text, path: path ?? null, origin: built.origin }))
}

/** Whether two lines hold the same words, whatever their case, marks and spaces. */
export const sameWords = (a: string, b: string): boolean => bareWords(a) === bareWords(b)

/** The words of a text in small letters, without its marks. */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
