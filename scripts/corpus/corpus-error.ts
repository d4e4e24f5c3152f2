/** Something that the user of `npm run corpus` can mend: a missing folder, a base that does not build. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
}
