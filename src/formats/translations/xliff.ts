import type { Story } from '../../story/story.js'
import { readItems } from '../markup/items.js'
import { type Element, findChildren, stripPrefix, walkElements } from '../markup/markup.js'
import { findXmlComments } from '../markup/parsed-comments.js'
import { createXmlCutter } from '../markup/xml-cutter.js'
import type { Part, Reader } from '../reader.js'
import { linkUnits, readTarget, readUnitSource } from './translation-units.js'

const unitNames = ['trans-unit', 'unit']

/**
 * XLIFF 1.2 and 2.x (OASIS): each unit with a target is a story. Units that are not to be translated, and units without
 * a target, are left out; the sources are what rules compare the copy with.
 */
export const xliffReader: Reader = {
  cutter: () => createXmlCutter(...unitNames),
  comments: 'xml',
  findComments: findXmlComments,
  read: part =>
    linkUnits(
      readItems(part, { items: unitNames, end: /<\/(?:\w+:)?xliff>$/u }, (unit, nth) => readUnit(unit, part, nth)),
    ),
}

function readUnit(unit: Element, { name, text: source }: Part, nth: number): Story | null {
  if (isLeftAlone(unit)) return null
  const segments =
    stripPrefix(unit.name) === 'unit'
      ? [...walkElements(unit)].filter(({ name: each }) => stripPrefix(each) === 'segment')
      : [unit]
  const translated = segments.filter(each => findChildren(each, 'target').length > 0)
  const fields = translated.flatMap(each => findChildren(each, 'target')).flatMap(target => readTarget(target, source))
  const sources = translated.flatMap(each => findChildren(each, 'source'))
  const id = unit.attributes['id'] ?? unit.attributes['resname']
  return fields.length === 0
    ? null
    : {
        id: id === undefined || id === '' ? `${name}#${String(nth)}` : id,
        version: null,
        format: 'xliff',
        fields,
        source: readUnitSource(sources, source, findSourceLanguage(unit)),
      }
}

/** True if a unit is not to be translated. The nearest `translate` decides: the unit's, or one of a group around it. */
function isLeftAlone(unit: Element): boolean {
  for (let at: Element | null = unit; at !== null; at = at.parent)
    if (at.attributes['translate'] !== undefined) return at.attributes['translate'] === 'no'
  return false
}

/** Returns the language of the source: of the file in XLIFF 1.2, of the document in 2.x. */
function findSourceLanguage(unit: Element): string | null {
  for (let at: Element | null = unit; at !== null; at = at.parent) {
    const language = at.attributes['source-language'] ?? at.attributes['srcLang']
    if (language !== undefined) return language
  }
  return null
}
