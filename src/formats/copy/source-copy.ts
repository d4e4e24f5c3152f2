import type { FieldText } from '../../story/field-text.js'
import type { SourceSegment, StorySource } from '../../story/story.js'
import { splitParagraphs } from './plain-copy.js'

/** Makes a segment of a text. */
export const makeSegment = (
  { text, origin }: FieldText,
  path: string | null,
  role: SourceSegment['role'] = null,
): SourceSegment => ({ role, text, path, origin })

/** Cuts a source in plain text into its paragraphs. */
export const cutSource = (
  copy: FieldText,
  file: string,
  path: string | null,
  role: SourceSegment['role'] = null,
): readonly SourceSegment[] => splitParagraphs(copy, file).map(({ text }) => makeSegment(text, path, role))

/** Makes the source of a story of its paragraphs; undefined if there are none. */
export const makeSource = (language: string | null, segments: readonly SourceSegment[]): StorySource | undefined =>
  segments.some(({ text }) => text.trim() !== '')
    ? { language, file: null, segments, alignment: 'paragraphs' }
    : undefined

/** Longest name of a provider. */
const longestName = 60

/**
 * True for a text that can be the source of copy: many feeds name the provider of a story its “source”. A name is
 * short, does not end as a sentence does, and is much shorter than the copy.
 */
export function isSourceText(text: string, copyLength: number): boolean {
  const trimmed = text.trim()
  if (trimmed === '' || /^(?:https?:\/\/|www\.)\S+$/u.test(trimmed)) return false
  if (trimmed.length > longestName || /[.!?。！？]["'”“’‘»«」』）)]?$/u.test(trimmed)) return true
  return trimmed.length * 8 > copyLength
}
