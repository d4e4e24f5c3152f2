/** Decoded text, and whether bytes in it were none of the file's charset. */
export interface Chunk {
  readonly text: string
  readonly broken: boolean
}
