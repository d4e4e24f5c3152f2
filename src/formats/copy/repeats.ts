import type { Field } from '../../story/story.js'

/** True if two lines hold the same words; case, marks and spaces may differ. */
export const hasSameWords = (a: string, b: string): boolean =>
  firstOf(a) === firstOf(b) && normaliseWords(a) === normaliseWords(b)

/** Returns the first letter or figure of a text: a quick look before a slow one. */
const firstOf = (text: string): string => /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase() ?? ''

/** Returns the words of a text in small letters, without its marks. */
const normaliseWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Leaves out summaries that only repeat a headline or the lead: the rules would check the same words twice. */
export function dropRepeats(summaries: readonly Field[], fields: readonly Field[]): readonly Field[] {
  return summaries.filter(
    ({ text }) =>
      !fields.some(field =>
        field.role === 'headline' ? hasSameWords(field.text, text) : beginsWith(field.text, text),
      ),
  )
}

/**
 * True if a body begins with a summary, or has it as a paragraph near its beginning. A summary may be cut off anywhere,
 * even in a word.
 */
function beginsWith(body: string, summary: string): boolean {
  const head = body.slice(0, 2 * summary.length + 200)
  return (
    head.split('\n\n').some(paragraph => hasSameWords(paragraph, summary)) ||
    normaliseWords(head).startsWith(normaliseWords(summary))
  )
}

/** Leaves out fields whose words came before in the same role: a picture may be in the copy and beside it. */
export function dropDoubles(fields: readonly Field[], before: readonly Field[]): readonly Field[] {
  const seen = new Set(before.map(keyOfField))
  const kept: Field[] = []
  for (const field of fields) {
    const key = keyOfField(field)
    if (!seen.has(key)) kept.push(field)
    seen.add(key)
  }
  return kept
}

const keyOfField = ({ role, text }: Field): string => `${role} ${normaliseWords(text)}`
