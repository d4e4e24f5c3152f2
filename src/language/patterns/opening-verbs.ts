import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { perWord, where } from '../vocabulary.js'
import { determiners, isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'

/** Fewest tokens of a statement; notes and diaries leave the subject out in short ones. */
const fewest = 7

const modals = makeWordSet('Will Would Shall Should Must Can Could May Might')
const beings = makeWordSet('Is Are Was Were')
const havings = makeWordSet('Has Have Had')
const opensWithVerb = perWord(word => modals.has(word) || beings.has(word) || havings.has(word))
const participles = makeWordSet('born made held sent built sold found given taken')
const isParticiple = perWord(word => participles.has(word) || /\p{Ll}{2}(?:ed|ing|wn)$/u.test(word))

/** Returns the last word of the verb with which a statement begins; undefined for another sentence. */
export function findOpeningVerb(field: AnnotatedField, sentence: Sentence): Token | undefined {
  const { tokens, start } = sentence
  const last = verbEndOf(sentence)
  if (last === undefined || tokens.length < fewest || tokens.at(-1)?.text !== '.' || field.quotations.covers(start))
    return undefined
  // “The U.S. Was trying”: a capital after an abbreviation begins no sentence.
  return /\p{Lu}\.\s$/u.test(field.text.slice(Math.max(0, start - 3), start)) ? undefined : last
}

function verbEndOf(sentence: Sentence): Token | undefined {
  const [first, second, third] = sentence.tokens
  if (!opensWithVerb(first) || first === undefined || second === undefined || third === undefined) return undefined
  const ofThree =
    (modals.has(first.text) && second.text === 'be') || (havings.has(first.text) && second.text === 'been')
  if (ofThree) return isParticiple(third) ? third : undefined
  return beings.has(first.text) && isParticiple(second) && sentence.tags[1] === 'VERB' ? second : undefined
}

const isWho = perWord(word => word === 'who')
const isSubject = perWord(word => /^(?:he|she|it|they|we|I)$/u.test(word))

/** Returns the “who” of “Was he who called the police.”: a statement that puts the verb before whom it is about. */
export function findOpeningCleft(field: AnnotatedField, sentence: Sentence): Token | undefined {
  const { tokens, start } = sentence
  if (!beings.has(tokens[0]?.text ?? '') || tokens.at(-1)?.text !== '.' || field.quotations.covers(start))
    return undefined
  const who = tokens.slice(0, longestSubject).find(isWho)
  if (who === undefined || /\p{Lu}\.\s$/u.test(field.text.slice(Math.max(0, start - 3), start))) return undefined
  const at = who.index - (tokens[0]?.index ?? 0)
  const { tags } = sentence // the tagger is asked for no other sentence
  const isNamed = tags.slice(1, at).every(tag => /^(?:DET|NOUN|PROPN|ADJ)$/u.test(tag)) && at > 2
  return (isNamed || (at === 2 && isSubject(tokens[1]))) && /^(?:VERB|AUX)$/u.test(tags[at + 1] ?? '') ? who : undefined
}

/** Most words of a verb and its subject before “who”. */
const longestSubject = 7

const subordinates = perWord(word => /^(?:after|because|although|though|while|until|when)$/u.test(word))
const isPast = perWord(word => /^(?:was|were)$/u.test(word))
/** Words behind which “after” may be an adverb: “the day after was spent indoors”. */
const times = makeWordSet(`
  day days night nights week weeks weekend weekends month months year years morning mornings evening evenings hour hours
  minute minutes moment moments decade decades season seasons game games match matches period periods ever soon shortly
  just long and came went
`)
const isTime = perWord(word => times.has(word))
const isParticle = perWord(word => /^(?:off|out|up|down|in|away|over)$/u.test(word))

/** Finds the verb of “after was sent off the captain”: a passive before its subject, at the start of a clause. */
export function* findInvertedPassives(sentence: Sentence): Iterable<{ first: Token; last: Token }> {
  const { tokens } = sentence
  for (const first of where(tokens, isPast)) {
    const at = first.index - (tokens[0]?.index ?? 0)
    const verb = tokens[at + 1]
    if (at + 4 >= tokens.length || verb === undefined || !subordinates(tokens[at - 1])) continue
    if (!isParticiple(verb) && !/^(?:shut|put|cut|shot|hit|set)$/u.test(verb.text)) continue
    const { tags } = sentence // the tagger is asked for no other sentence
    if (tags[at + 1] !== 'VERB' || isTime(tokens[at - 2])) continue
    const behind = isParticle(tokens[at + 2]) ? at + 3 : at + 2
    const isSubjectBehind = isDeterminer(tokens[behind]) && /^(?:NOUN|PROPN|ADJ)$/u.test(tags[behind + 1] ?? '')
    if (isSubjectBehind) yield { first, last: tokens[behind - 1] ?? verb }
  }
}

const isDeterminer = perWord(word => determiners.has(word))
const isSmall = perWord(word => isPreposition(word) || word === 'as')

/** True if the subject follows the verb: “Were arrested three men”. “Was arrested at an inn” has lost its subject. */
export function hasSubjectBehind({ tokens, tags }: Sentence, verb: Token): boolean {
  const next = verb.index - (tokens[0]?.index ?? 0) + 1
  if (!isSmall(tokens[next]) && !/^(?:ADV|ADP|PUNCT)$/u.test(tags[next] ?? 'PUNCT')) return true
  return tokens.some(
    (token, at) =>
      at > next &&
      isDeterminer(token) &&
      /^(?:NOUN|PROPN|NUM|ADV)$/u.test(tags[at - 1] ?? '') &&
      !isSmall(tokens[at - 1]),
  )
}
