import type { Sentence, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { determiners, isPreposition } from '../words/word-classes.js'
import { findPlainVerbs } from './finite-verbs.js'

const isRelative = perWord(word => /^(?:Which|Who|Whose|Whom)$/u.test(word))
const isContrast = perWord(word => /^(?:While|Whereas)$/u.test(word))
const isBreak = perWord(mark => /^(?:[,;:?!–—()"“”…]|--|\.{2,})$/u.test(mark))
const opensSubject = perWord(
  word => determiners.has(word) || /^\p{Lu}\p{Ll}/u.test(word) || /^(?:he|she|it|they|we)$/u.test(word),
)

/** Most tokens of a contrast that has no main clause, and fewest. */
const longest = 16
const fewest = 5

/**
 * True for a sentence that needs another one: “Which in the afternoon also a visit to the dam.” has no verb, “While
 * the rebels did not.” no main clause.
 */
export function isOpenFragment(sentence: Sentence): boolean {
  const { tokens } = sentence
  if (tokens.at(-1)?.text !== '.' || tokens.length < fewest) return false
  if (opensWhichPhrase(tokens)) return true
  if (isRelative(tokens[0])) return isVerbless(sentence) || (tokens[0]?.text === 'Who' && goesOn(sentence))
  if (isAddition(sentence)) return true
  return (
    isContrast(tokens[0]) &&
    opensSubject(tokens[1]) &&
    tokens.length <= longest &&
    !tokens.some(isBreak) &&
    countVerbs(sentence) === 1
  )
}

/** True for “Which in the whole region is …”: English puts the verb right behind this word. */
const opensWhichPhrase = ([first, second, third]: readonly Token[]): boolean =>
  first?.text === 'Which' &&
  second !== undefined &&
  isPreposition(second.text) &&
  second.text !== 'of' &&
  !/^(?:turn|fact|itself|effect|other|short|part)$/u.test(third?.text ?? '')

/** True for “Who also met the mayor.”: no question, and no clause that is a subject itself. */
const goesOn = ({ tokens, tags }: Sentence): boolean =>
  (tags[1] === 'VERB' || tags[2] === 'VERB') &&
  tags.filter(tag => tag === 'VERB' || tag === 'AUX').length === 1 &&
  tokens.some(({ text }, at) => at > 2 && determiners.has(text)) &&
  !/^(?:knows|cares|would|needs|wants)$/u.test(tokens[1]?.text ?? '')

const opensAddition = perWord(word => /^(?:And|But|That|Such|As|Including)$/u.test(word))

/** True for “Such as the old port.”, “As well as the bridge.”, “Including the mayor.”, “And that the road is open.” */
function isAddition(sentence: Sentence): boolean {
  const { tokens } = sentence
  if (!opensAddition(tokens[0])) return false
  const opening = tokens
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ')
  if (/^(?:And|But) that (?:the|a|an)$/u.test(opening)) return true
  if (/^That (?:the|a|an) /u.test(opening)) return !tokens.some(isBreak) && countVerbs(sentence) === 1
  return /^(?:Such as|As well as|Including (?!it))/u.test(opening) && !tokens.some(isBreak) && isVerbless(sentence)
}

const isVerbless = (sentence: Sentence): boolean =>
  findPlainVerbs(sentence).length === 0 && !sentence.tags.some((tag, at) => at > 0 && (tag === 'VERB' || tag === 'AUX'))

/** Counts the runs of verbs of a sentence: “has not been closed” is one. */
export function countVerbs({ tags }: Sentence): number {
  let found = 0
  let isIn = false
  for (const [at, tag] of tags.entries()) {
    const isVerb = tag === 'VERB' || tag === 'AUX'
    // “That he won is good”: a helping verb right after a verb begins another one.
    if (isVerb && (!isIn || (tag === 'AUX' && tags[at - 1] === 'VERB'))) found++
    if (isVerb) isIn = true
    else if (tag !== 'ADV' && tag !== 'PART') isIn = false
  }
  return found
}
