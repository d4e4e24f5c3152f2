import type { AnnotatedField, Token } from '../annotated-story.js'

/** A quotation mark that another language opens or closes with, and the English one. */
export interface TurnedMark {
  readonly mark: Token
  readonly right: string
  /** The use of the mark in English. */
  readonly use: 'opens' | 'closes'
}

/** Marks that open a quotation in English and close it in German, or close it in English and open it in Swedish. */
const openingShapes: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
])

/** Finds curly marks that open a quotation with the mark that closes one in English, or the reverse. */
export function* findTurnedMarks({ quotations, untranslated }: AnnotatedField): Iterable<TurnedMark> {
  for (const { opener, closer } of quotations.all) {
    if (untranslated.covers(opener.start)) continue
    if (opener.text === '”') yield { mark: opener, right: '“', use: 'closes' }
    const right = closer === null ? undefined : openingShapes.get(closer.text)
    if (closer === null || right === undefined) continue
    const isStraight = opener.text === '"' || opener.text === "'"
    yield { mark: closer, right: isStraight ? opener.text : right, use: 'opens' }
  }
}
