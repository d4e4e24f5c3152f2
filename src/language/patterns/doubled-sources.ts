import type { AnnotatedField, Token } from '../annotated-story.js'
import { hearers } from '../lexicon/attribution-frames.js'
import { tellVerbs } from '../lexicon/attribution-words.js'
import { type FramePair, findFramePairs, isHearer, isSameSpeaker } from './attribution-frames.js'
import { findInOrder, isSaying } from './attributions.js'
import { findSecondAttributions, type SecondAttribution } from './second-attributions.js'

/** Finds sentences that name their source twice: the words of both attributions, or of the second. */
export function* findDoubledSources(field: AnnotatedField): Iterable<SecondAttribution> {
  const doubled = [...findFramePairs(field)].filter(isDouble)
  for (const { before, after } of doubled) yield { first: before.first, last: after.last }
  for (const found of findSecondAttributions(field))
    if (!doubled.some(({ before, after }) => found.first.start < after.last.end && before.first.start < found.last.end))
      yield found
  for (const { first, last } of findInOrder(field, /TD?[JN]{0,3}[AMRGN]{1,3}/gu)) {
    const again = saidAgain(field, field.tokens.slice(first.index + 2, last.index + 1), last)
    if (again !== null && !doubled.some(pair => isWithin(again, pair))) yield again
  }
}

const isWithin = ({ first }: SecondAttribution, { after }: FramePair): boolean =>
  after.first.start <= first.start && first.start <= after.last.end

/** True for two attributions to one speaker side by side. The first attributes what stands before both, or nothing. */
function isDouble({ before, after, hasContent, mark }: FramePair): boolean {
  if (after.kind === 'inverted' || before.kind === 'verb') return false
  if (isHearer(before, after)) return hasContent && after.tail.length === 0
  if (!isSameSpeaker(before, after) || (tellVerbs.has(after.verb.text) && !(hasContent && isWhole(after, mark))))
    return false
  if (before.kind === 'source' || after.kind === 'source') return true
  return hasContent && (after.kind !== 'verb' || mark !== '')
}

/** True for “she told”, “she told reporters” at the end of a sentence: nothing is told there. */
const isWhole = ({ tail }: FramePair['after'], mark: string): boolean =>
  /^[.;]?$/u.test(mark) && tail.length <= 2 && tail.every(({ text }) => hearers.has(text))

/** Number of tokens after an attribution in which the sentence may name its source again. */
const reach = 60

const bare = (tokens: readonly Token[]): string => tokens.map(({ text }) => text.toLowerCase()).join(' ')

/** Finds the same words again in the sentence, followed by a verb of saying. Returns their first token and the verb. */
function saidAgain(field: AnnotatedField, source: readonly Token[], last: Token): SecondAttribution | null {
  for (let index = last.index + 1; index < last.index + reach; index++) {
    const [token, verb] = [field.tokens[index], field.tokens[index + source.length]]
    if (token === undefined || verb === undefined || /^[.!?]$/u.test(token.text)) return null
    if (
      isSaying(verb) &&
      bare(field.tokens.slice(index, index + source.length)) === bare(source) &&
      !field.quotations.covers(token.start)
    )
      return { first: token, last: verb }
  }
  return null
}
