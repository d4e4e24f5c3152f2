/**
 * Text of a document as it arrives. Where a chunk ends means nothing, except that no character is cut in two: each half
 * of a surrogate pair is in the same chunk.
 */
export interface TextChunk {
  readonly text: string
  /** True if some bytes were not valid in the document's charset. They became U+FFFD in the text. */
  readonly isBroken: boolean
}
