import type { AnnotatedField, Token } from '../annotated-story.js'
import { perWord, where } from '../vocabulary.js'
import { isFrameVerb } from './attribution-frames.js'

const isReference = perWord(word => word === 'reference' || word === 'link')
const isReporting = perWord(word => /^(?:reports|writes|informs|transmits|relays|communicates)$/u.test(word))

/** Most words between a verb of saying or an agency and “with reference to”. */
const reach = 8

/** Finds “with reference to” in the place of “citing”: “reports Interfax with reference to the ministry”. */
export function* findCitedReferences(field: AnnotatedField): Iterable<{ readonly first: Token; readonly last: Token }> {
  const { tokens, agencies, quotations } = field
  for (const { index } of where(tokens, isReference)) {
    const opening = tokens[index - 1]?.text === 'a' ? index - 2 : index - 1
    const [first, last] = [tokens[opening], tokens[index + 1]]
    if (first?.text !== 'with' || last?.text !== 'to' || quotations.covers(first.start)) continue
    const before = tokens.slice(Math.max(0, opening - reach), opening)
    const from = before.findLastIndex(({ text }) => /^[.;:!?]$/u.test(text)) + 1
    const clause = before.slice(from)
    const start = clause[0]?.index ?? opening
    const isCited = agencies.some(agency => agency.first >= start && agency.first < opening)
    if (clause.some(isReporting) || (isCited && clause.some(isFrameVerb))) yield { first, last }
  }
}
