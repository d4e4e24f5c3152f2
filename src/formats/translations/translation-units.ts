import { FieldText } from '../../story/field-text.js'
import { putCharacters } from '../markup/characters.js'
import { type Element, localName } from '../markup/markup.js'

/** Inline elements of XLIFF and TMX that hold code of the original format, or stand for it: no words of the translation. */
const codes = new Set(['ph', 'x', 'bx', 'ex', 'bpt', 'ept', 'it', 'ut', 'sc', 'ec', 'cp'])

/** The words of a target or segment, its inline codes left out. */
export function wordsOf(element: Element, source: string, into = new FieldText(source)): FieldText {
  for (const child of element.children) {
    if (child.kind === 'characters') putCharacters(child, source, into)
    else if (!codes.has(localName(child.name))) wordsOf(child, source, into)
  }
  return into
}
