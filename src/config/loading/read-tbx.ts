import {
  type Element,
  findChildren,
  findElement,
  findOutermost,
  parseXml,
  stripPrefix,
  walkElements,
} from '../../formats/markup/markup.js'
import { readValue } from '../../formats/markup/characters.js'
import { findXmlProblem } from '../../formats/markup/well-formed.js'
import type { Term } from '../../language/source/terms/term.js'
import { LineIndex } from '../../story/line-index.js'
import { LineError } from '../lexicon-text.js'

/** A name that a concept has in a language. */
interface ConceptName {
  readonly text: string
  readonly language: string
  readonly use: 'preferred' | 'admitted' | 'forbidden'
}

/**
 * Reads a termbase in TBX, basic dialect: version 2 (martif) and version 3, whose categories are attributes or
 * elements. Throws a LineError.
 */
export function readTbx(text: string): readonly Term[] {
  const problem = findXmlProblem(text)
  if (problem !== null) throw lineError(text, problem.error.offset, problem.error.message)
  const concepts = findOutermost(parseXml(text), ['conceptEntry', 'termEntry'])
  if (concepts.length === 0)
    throw new LineError(1, 'This is no TBX: it has no concept in “conceptEntry” or “termEntry”.')
  const terms = concepts.flatMap(concept => pairNames(readNames(concept, text)))
  if (terms.length === 0)
    throw new LineError(1, 'No term of this termbase has a name in English and in another language.')
  return terms
}

const lineError = (text: string, offset: number, message: string): LineError =>
  new LineError(new LineIndex(text).point(offset).line, message)

const readNames = (concept: Element, text: string): readonly ConceptName[] =>
  findChildren(concept, 'langSec', 'langSet').flatMap(section => {
    const language = section.attributes['xml:lang'] ?? section.attributes['lang'] ?? ''
    if (language === '')
      throw lineError(
        text,
        section.start,
        `This ${stripPrefix(section.name)} has no “xml:lang”, so its language is not known.`,
      )
    return findOutermost(section, ['termSec', 'tig', 'ntig']).flatMap(each => {
      const name = readValue(findElement(each, 'term'), text)
      if (name === null) throw lineError(text, each.start, `This ${stripPrefix(each.name)} has no term.`)
      return { text: name, language, use: readUse(each, text) }
    })
  })

const categories: ReadonlySet<string> = new Set(['administrativeStatus', 'normativeAuthorization'])

/** Reads whether a name is preferred: an element of the category, or one that has it in the attribute “type”. */
function readUse(section: Element, text: string): ConceptName['use'] {
  for (const element of walkElements(section)) {
    if (!categories.has(element.attributes['type'] ?? stripPrefix(element.name))) continue
    const value = readValue(element, text) ?? ''
    if (/deprecated|superseded|obsolete|forbidden/iu.test(value)) return 'forbidden'
    if (/preferred/iu.test(value)) return 'preferred'
  }
  return 'admitted'
}

/** Pairs each name in another language with those in English. */
function pairNames(names: readonly ConceptName[]): readonly Term[] {
  const isEnglish = ({ language }: ConceptName): boolean => /^en(?![a-z])/iu.test(language)
  const ours = names.filter(isEnglish)
  const namesOf = (use: ConceptName['use']): readonly string[] =>
    ours.filter(name => name.use === use).map(({ text }) => text)
  const forbidden = namesOf('forbidden')
  const english = [...namesOf('preferred'), ...namesOf('admitted')]
  if (english.length + forbidden.length === 0) return []
  return names
    .filter(name => !isEnglish(name))
    .map(({ text, language }) => ({
      source: text,
      language,
      english,
      ...(forbidden.length === 0 ? {} : { forbidden }),
    }))
}
