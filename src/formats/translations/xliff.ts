import { through } from '../../story/field-text.js'
import type { Field, Story } from '../../story/story.js'
import { xmlComments } from '../markup/parsed-comments.js'
import { readItems } from '../markup/items.js'
import { childrenOf, type Element, elementsIn, localName, xpathOf } from '../markup/markup.js'
import type { Part, Reader } from '../reader.js'
import { fieldsOfCopy } from '../copy/plain-copy.js'
import { wordsOf } from './translation-units.js'
import { xmlCutter } from '../markup/xml-cutter.js'

const units = ['trans-unit', 'unit']

/**
 * XLIFF 1.2 and 2.x (OASIS): each unit with a target is a story. Units that are not to be translated, and those without a target,
 * are passed over; sources are no copy.
 */
export const xliffReader: Reader = {
  cutter: () => xmlCutter(...units),
  comments: 'xml',
  commentsIn: xmlComments,
  read: part => readItems(part, { items: units, end: /<\/(?:\w+:)?xliff>$/u }, (unit, nth) => storyIn(unit, part, nth)),
}

function storyIn(unit: Element, { name, text: source }: Part, nth: number): Story | null {
  if (isLeftAlone(unit)) return null
  const segments =
    localName(unit.name) === 'unit'
      ? [...elementsIn(unit)].filter(({ name: each }) => localName(each) === 'segment')
      : [unit]
  const fields = segments.flatMap(each => childrenOf(each, 'target')).flatMap(target => fieldsOfTarget(target, source))
  const id = unit.attributes['id'] ?? unit.attributes['resname']
  return fields.length === 0
    ? null
    : { id: id === undefined || id === '' ? `${name}#${String(nth)}` : id, version: null, format: 'xliff', fields }
}

/** A unit is not to be translated if it or a group round it says so; the nearest that says anything decides. */
function isLeftAlone(unit: Element): boolean {
  for (let at: Element | null = unit; at !== null; at = at.parent)
    if (at.attributes['translate'] !== undefined) return at.attributes['translate'] === 'no'
  return false
}

/** The parts of copy in a target: a unit may hold a sentence, or a whole story. */
export function fieldsOfTarget(target: Element, source: string): readonly Field[] {
  const { text, origin } = wordsOf(target, source)
  return fieldsOfCopy(text).map(field => ({ ...field, path: xpathOf(target), origin: through(field.origin, origin) }))
}
