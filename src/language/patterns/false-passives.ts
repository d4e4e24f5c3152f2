import type { Sentence, Token } from '../annotated-story.js'
import { intransitives } from '../lexicon/verb-forms.js'
import { perWord } from '../vocabulary.js'
import { endsClause } from './modals.js'

const isBe = perWord(word => /^(?:is|are|was|were|been|be|being)$/u.test(word))
const isShare = perWord(word => /^(?:percent|pct|%|per|of|percentage)$/u.test(word))
const opensShare = perWord(word => /^(?:\d|most$|nearly$|about$|over$|almost$|half$|some$|more$)/u.test(word))

/** Prepositions that make a passive of such a verb: “the bed was slept in”, “the port was arrived at”. */
const prepositional: ReadonlyMap<string, RegExp> = new Map([
  ['slept', /^(?:in|on)$/u],
  ['arrived', /^at$/u],
  ['collided', /^with$/u],
  ['cried', /^(?:over|for|off|out|to)$/u],
  ['laughed', /^(?:at|off|out|about)$/u],
  ['smiled', /^(?:at|on|upon)$/u],
  ['wept', /^(?:over|for)$/u],
])

/** True for a word that may be the participle of a verb without a passive. */
export const isIntransitive = (word: string): boolean =>
  intransitives.has(word) || word === 'accounted' || word === 'slipped'

/** True for the participle at a place if it makes a passive that its verb does not have: “was happened”. */
export function isFalsePassive(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const word = tokens[at]?.text ?? ''
  const [be, next] = [tokens[at - 1], tokens[at + 1]]
  if (!isBe(be) || be?.text === 'being' || endsClause(sentence, at - 1)) return false
  if (word === 'accounted') return next?.text === 'for' && isShareOf(tokens, at + 2)
  if (word === 'slipped') return slipsAlone(sentence, at)
  return prepositional.get(word)?.test(next?.text ?? '') !== true
}

/** “accounted for 40 percent of sales”: the share is an object, which the passive cannot have. */
const isShareOf = (tokens: readonly Token[], at: number): boolean =>
  opensShare(tokens[at]) && tokens.slice(at, at + 4).some(isShare)

/** “Lee was slipped on the ice”: a person, and no thing that is slipped somewhere. */
function slipsAlone({ tokens, tags }: Sentence, at: number): boolean {
  const subject = tokens[at - 2]?.text === ',' ? at - 3 : at - 2
  const isPerson = tags[subject] === 'PROPN' || /^(?:he|she|He|She)$/u.test(tokens[subject]?.text ?? '')
  return isPerson && /^(?:on|and|,)$/u.test(tokens[at + 1]?.text ?? '')
}
