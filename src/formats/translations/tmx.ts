import type { Story } from '../../story/story.js'
import { readItems } from '../markup/items.js'
import { type Element, findChildren } from '../markup/markup.js'
import { findXmlComments } from '../markup/parsed-comments.js'
import { createXmlCutter } from '../markup/xml-cutter.js'
import type { Part, Reader } from '../reader.js'
import { linkUnits, readTarget, readUnitSource } from './translation-units.js'

/** TMX (Translation Memory eXchange 1.4): each unit's English variant is a story; its second one if none is English. */
export const tmxReader: Reader = {
  cutter: () => createXmlCutter('tu'),
  comments: 'xml',
  findComments: findXmlComments,
  read: part =>
    linkUnits(readItems(part, { items: ['tu'], end: /<\/tmx>$/u }, (unit, nth) => readVariant(unit, part, nth))),
}

const languageOf = ({ attributes }: Element): string | null => attributes['xml:lang'] ?? attributes['lang'] ?? null

const isEnglish = (variant: Element): boolean => /^en(?![a-z])/iu.test(languageOf(variant) ?? '')

function readVariant(unit: Element, { name, text: source }: Part, nth: number): Story | null {
  const variants = findChildren(unit, 'tuv')
  const target = variants.find(isEnglish) ?? variants[1]
  const other = variants.find(variant => variant !== target && !isEnglish(variant))
  const segments = target === undefined ? [] : findChildren(target, 'seg')
  const fields = segments.flatMap(segment => readTarget(segment, source))
  return fields.length === 0
    ? null
    : {
        id: unit.attributes['tuid'] ?? `${name}#${String(nth)}`,
        version: null,
        format: 'tmx',
        fields,
        source: other && readUnitSource(findChildren(other, 'seg'), source, languageOf(other)),
      }
}
