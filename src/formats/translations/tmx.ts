import type { Story } from '../../story/story.js'
import { xmlComments } from '../markup/parsed-comments.js'
import { readItems } from '../markup/items.js'
import { childrenOf, type Element } from '../markup/markup.js'
import type { Part, Reader } from '../reader.js'
import { fieldsOfTarget } from './xliff.js'
import { xmlCutter } from '../markup/xml-cutter.js'

/** TMX (Translation Memory eXchange 1.4): of each unit the English variant is a story; without one, the second. */
export const tmxReader: Reader = {
  cutter: () => xmlCutter('tu'),
  comments: 'xml',
  commentsIn: xmlComments,
  read: part => readItems(part, { items: ['tu'], end: /<\/tmx>$/u }, (unit, nth) => storyIn(unit, part, nth)),
}

const isEnglish = ({ attributes }: Element): boolean =>
  /^en(?![a-z])/iu.test(attributes['xml:lang'] ?? attributes['lang'] ?? '')

function storyIn(unit: Element, { name, text: source }: Part, nth: number): Story | null {
  const variants = childrenOf(unit, 'tuv')
  const target = variants.find(isEnglish) ?? variants[1]
  const fields =
    target === undefined ? [] : childrenOf(target, 'seg').flatMap(segment => fieldsOfTarget(segment, source))
  return fields.length === 0
    ? null
    : { id: unit.attributes['tuid'] ?? `${name}#${String(nth)}`, version: null, format: 'tmx', fields }
}
