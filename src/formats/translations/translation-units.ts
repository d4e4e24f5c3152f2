import { FieldText, liftFields } from '../../story/field-text.js'
import type { Field } from '../../story/story.js'
import { readPlainCopy } from '../copy/plain-copy.js'
import { putCharacters } from '../markup/characters.js'
import { buildXPath, type Element, stripPrefix } from '../markup/markup.js'

/** Inline elements of XLIFF and TMX that hold or replace code of the original format: no words of the translation. */
const codes = new Set(['ph', 'x', 'bx', 'ex', 'bpt', 'ept', 'it', 'ut', 'sc', 'ec', 'cp'])

/** Reads the parts of copy in a target or segment: a unit may hold a sentence, or a whole story. */
export function readTarget(target: Element, source: string): readonly Field[] {
  const words = new FieldText(source)
  collectWords(target, source, words)
  const path = buildXPath(target)
  return liftFields(readPlainCopy(words.text), words).map(field => ({ ...field, path }))
}

function collectWords(element: Element, source: string, into: FieldText): void {
  for (const child of element.children) {
    if (child.kind === 'characters') putCharacters(child, source, into)
    else if (!codes.has(stripPrefix(child.name))) collectWords(child, source, into)
  }
}
