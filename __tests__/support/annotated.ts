import { annotate } from '../../src/language/annotate.js'
import type { AnnotatedField } from '../../src/language/annotated-story.js'
import type { Span } from '../../src/story/story.js'
import { loadTagger } from '../../src/run/load-tagger.js'
import { storyOf } from '../../src/examples/example-story.js'

const tagger = loadTagger()

/** The body of a story, with its layers. */
export function bodyOf(text: string): AnnotatedField {
  const [field] = annotate(storyOf({ body: text }), tagger).fields
  if (field === undefined) throw new Error('A story of one field has a field.')
  return field
}

export const wordsOf = ({ field, start, end }: Span): string => field.text.slice(start, end)
