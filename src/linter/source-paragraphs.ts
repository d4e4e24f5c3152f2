import type { AnnotatedField } from '../language/annotated-story.js'
import type { AnnotatedSource } from '../language/source/annotated-source.js'

/** A paragraph of the source, with the place of its English: `at` is in the text of the story's field `field`. */
export interface SourceParagraph {
  readonly field: number
  readonly at: number
  readonly text: string
  /** The code of its language; null if it is unknown. */
  readonly language: string | null
}

/** Lists the paragraphs of a source beside the English of each; one without English stands beside the one before it. */
export const listSourceParagraphs = (
  { passages, language }: AnnotatedSource,
  fields: readonly AnnotatedField[],
): readonly SourceParagraph[] =>
  passages.flatMap(passage => {
    const span = passage.englishSpan(0, 1) ?? passage.gapSpan()
    if (passage.source === '' || span === null) return []
    const field = fields.findIndex(each => each === span.field)
    return [{ field, at: span.start, text: passage.source, language: language?.code ?? null }]
  })
