/** The sections of a release, in the order of CHANGELOG.md. */
export const noteKinds = ['added', 'changed', 'fixed', 'removed'] as const
type NoteKind = (typeof noteKinds)[number]

/** One change as a user meets it; `text` is one or two sentences of Markdown. */
export interface ChangeNote {
  readonly kind: NoteKind
  readonly text: string
}

const shape = new RegExp(`^---\\nkind: (${noteKinds.join('|')})\\n---\\n([^]*)$`, 'u')

/** Returns the change that a file of `changes/` describes, or a sentence that says what is wrong with the file. */
export function readChangeNote(name: string, content: string): ChangeNote | string {
  if (!/^[a-z\d]+(?:-[a-z\d]+)*\.md$/u.test(name))
    return 'The name must be words in lower case, joined by hyphens, and .md.'
  const [, kind, body = ''] = shape.exec(content) ?? []
  if (kind === undefined) return `The file must begin with “---”, “kind: ${noteKinds.join(' | ')}” and “---”.`
  const text = body.trim()
  const sentences = countSentences(text)
  if (sentences < 1 || sentences > 2) return `The text must be one or two sentences; it has ${String(sentences)}.`
  if (/^(?:#|[-*] |\s*$)/mu.test(text)) return 'The text must be one paragraph, without headings and lists.'
  return { kind: kind as NoteKind, text }
}

/** A mark ends a sentence before a capital, a figure, code, or the end of the text. Marks in code end none. */
const countSentences = (text: string): number =>
  Array.from(text.replace(/`[^`]*`/gu, '`').matchAll(/[.!?](?=["”’)*_]*(?:\s+["“‘(*_`\p{Lu}\d]|$))/gu)).length
