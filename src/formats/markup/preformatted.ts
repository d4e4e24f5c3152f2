import { isTable } from '../copy/paragraphs.js'
import { splitParagraphs } from '../copy/plain-copy.js'
import { isProgram } from '../copy/program-code.js'
import type { CopyParagraph } from '../copy/story-fields.js'
import { readText } from './characters.js'
import type { Element } from './markup.js'

/** Elements of program code within a line. */
export const code: ReadonlySet<string> = new Set(['code', 'samp', 'tt'])

const codeNames = String.raw`(?:code|highlight|hljs|lang(?:uage)?-\w+|brush:|syntax\w*|prettyprint|source)`
const codeClass = new RegExp(String.raw`(?:^|[\s_-])${codeNames}(?:$|[\s_-])`, 'u')

/** True if a preformatted element is marked as program code. */
export const holdsCode = (element: Element): boolean =>
  codeClass.test(element.attributes['class'] ?? '') ||
  element.children.some(child => child.kind === 'element' && code.has(child.name))

/** Splits preformatted copy into paragraphs, as plain text; a table of figures and a program have none. */
export function splitPreformatted(element: Element, source: string): readonly CopyParagraph[] {
  const paragraphs = splitParagraphs(readText(element, source), source)
  if (isProgram(paragraphs.map(({ text }) => text.text))) return []
  return paragraphs.filter(({ text }) => !isTable(text.text))
}
