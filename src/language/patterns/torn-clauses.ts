import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { weekdays } from '../words/calendar.js'
import { determiners, isPreposition } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { findPlainVerbs } from './finite-verbs.js'
import { countVerbs } from './open-fragments.js'
import { mayHaveObjectBefore } from './preposition-pairs.js'

/**
 * A full stop that tears a clause: `condition` after a clause with “if” or “although”, `relative` after a subject and
 * its “who” clause, `object` after a preposition, `clause` before a “who” clause.
 */
export interface TornClause {
  /** The word before the stop, and the first of the sentence after it. */
  readonly before: Token
  readonly next: Token
  readonly kind: 'condition' | 'relative' | 'object' | 'clause'
}

/** Finds such stops. Both sentences are in one paragraph. */
export function* findTornClauses(field: AnnotatedField): Iterable<TornClause> {
  for (const { sentences } of field.paragraphs)
    for (let at = 0; at + 1 < sentences.length; at++) {
      const [sentence, after] = [sentences[at] as Sentence, sentences[at + 1] as Sentence]
      const kind = readTorn(field, sentence, after)
      const [before, next] = [sentence.tokens.at(-2), after.tokens[0]]
      if (kind !== null && before !== undefined && next !== undefined) yield { before, next, kind }
    }
}

function readTorn(field: AnnotatedField, sentence: Sentence, after: Sentence): TornClause['kind'] | null {
  const { tokens } = sentence
  if (tokens.at(-1)?.text !== '.' || after.tokens.length < 2) return null
  if (wantsObject(tokens.at(-2)) && lacksObject(sentence, after)) return 'object'
  const isQuoted = field.quotations.covers(tokens.at(-1)?.start ?? 0)
  if (isSubordinated(sentence, isQuoted) && opensMain(after, isQuoted)) return 'condition'
  if (!isQuoted && isOpeningAlone(sentence) && opensStatement(after)) return 'condition'
  if (!isQuoted && opensPredicate(after) && isSubjectOnly(sentence)) return 'relative'
  if (!isQuoted && isClauseAlone(sentence, after)) return 'clause'
  return !isQuoted && isSubjectAlone(sentence) && isPronoun(after.tokens[0]) ? 'relative' : null
}

/** Words after which copy gives a date, a number or a name, and prepositions among them that seldom end a sentence. */
const wanting = makeWordSet(`
  since until till between of by than from about around during among at to in on nearly almost for with
`)
const wantsObject = perWord(word => wanting.has(word))
/** Prepositions that hardly ever end a sentence: a name after them may be their object. */
const isBound = perWord(word => /^(?:of|between|among|during|since|until|till|than|by)$/u.test(word))
const months = makeWordSet(`
  January February March April May June July August September October November December Jan Feb Aug Sept Oct Nov Dec
`)
const opensObject = perWord(
  word => months.has(word.replace('.', '')) || weekdays.includes(word) || /^[$€£¥]?\d/u.test(word),
)

/** True if the sentence after a preposition is only its object: “the highest since. March 2021.” */
function lacksObject(sentence: Sentence, after: Sentence): boolean {
  const last = sentence.tokens.length - 2
  const isObject = opensObject(after.tokens[0]) || isBound(sentence.tokens[last])
  return (
    isObject &&
    after.tokens.length <= 9 &&
    !mayHaveObjectBefore(sentence, last) &&
    findVerbs(after).length === 0 &&
    !after.tags.some((tag, at) => (tag === 'VERB' || tag === 'AUX') && !isMay(after.tokens[at]))
  )
}

const isMay = perWord(word => word === 'May')

/** Places of plain verbs, without the month. */
const findVerbs = (sentence: Sentence): readonly number[] =>
  findPlainVerbs(sentence).filter(place => !isMay(sentence.tokens[place]))

/** Subordinators after which a clause always follows. */
const conditional = perWord(word => /^(?:If|When|Although|Though|Unless|Whenever)$/u.test(word))
/** Subordinators that are prepositions too. */
const temporal = perWord(word => /^(?:After|Before|Since|As|Until|Once)$/u.test(word))
const opensSubject = perWord(word => determiners.has(word.toLowerCase()) || /^\p{Lu}\p{Ll}/u.test(word))
const isPronoun = perWord(word => /^(?:he|she|it|they|we|i|you)$/iu.test(word))
const isBreak = perWord(mark => /^(?:[,;:?!–—()"“”…]|--|\.{2,})$/u.test(mark))

/** Comment is written in fragments, and in the first person. */
const isOpinion = perWord(word => /^(?:i|we|you)$/iu.test(word))

/** Most tokens of such a clause, and fewest. */
const longest = 18
const fewest = 5

/** True for a sentence that is a subordinate clause and nothing else. */
function isSubordinated(sentence: Sentence, isQuoted: boolean): boolean {
  const opener = isQuoted && /^["“]$/u.test(sentence.tokens[0]?.text ?? '') ? 1 : 0
  const first = sentence.tokens[opener]
  if (!conditional(first) && !temporal(first)) return false
  const tokens = sentence.tokens.slice(opener)
  const subject = tokens[1]
  if (tokens.length > longest || tokens.length < fewest || tokens.some(isBreak)) return false
  if (isQuoted)
    return first?.text === 'If' && (opensSubject(subject) || isPronoun(subject)) && countVerbs(sentence) <= 1
  const isOpened = conditional(first)
    ? opensSubject(subject) || isPronoun(subject)
    : temporal(first) && isPronoun(subject)
  return isOpened && countVerbs(sentence) <= 1 && !isOpinion(subject)
}

const isModal = perWord(word => /^(?:will|would|can|could|must|should|may|might|won't|won’t|cannot)$/u.test(word))

const joints = makeWordSet('And But Or So Yet If When Then That This These Those There What Who How Why')
const isJoint = perWord(word => joints.has(word))

/** True for a sentence that may be the main clause: it begins with its subject. A quoted one has a modal verb. */
function opensMain({ tokens }: Sentence, isQuoted: boolean): boolean {
  const [first] = tokens
  if (isJoint(first) || !(isPronoun(first) || opensSubject(first))) return false
  return !isQuoted || tokens.slice(1, 6).some(isModal)
}

const isOpening = perWord(word =>
  /^(?:Despite|During|Due|Because|In|Instead|Amid|After|Before|By|While|When)$/u.test(word),
)
const openings = makeWordSet('Despite During Amid')
const compounds = makeWordSet('Due|to Because|of Instead|of In|spite In|order In|addition')
/** True for “Despite …”, “Due to …”, “In order …”. */
const isCompound = (first: Token | undefined, second: Token | undefined): boolean =>
  openings.has(first?.text ?? '') || compounds.has(`${first?.text ?? ''}|${second?.text ?? ''}`)
const isActing = perWord(
  word => /^\p{Lu}\p{Ll}{2,}ing$/u.test(word) && !/^(?:During|Nothing|Something|Everything|Anything)$/u.test(word),
)
const isActingLow = perWord(word => /^\p{Ll}{3,}ing$/u.test(word))

/** True for “Speaking to reporters on Friday.”, “Despite the rain.”, “After arriving in town.”: an opening alone. */
function isOpeningAlone(sentence: Sentence): boolean {
  const { tokens } = sentence
  const [first, second] = tokens
  if (tokens.length > longest || tokens.length < fewest || tokens.some(isBreak)) return false
  const isActive = isActing(first) && sentence.tags[0] === 'VERB'
  const isIntroduced = isOpening(first) && (isActingLow(second) || isCompound(first, second))
  return (isActive || isIntroduced) && findVerbs(sentence).length === 0 && !hasVerbBehind(sentence)
}

/** True if a later word may be a finite verb: “Spending some of it might have helped.” */
const hasVerbBehind = ({ tags }: Sentence): boolean => tags.some((tag, at) => tag === 'AUX' && at > 0)

/** True for a sentence that begins with its subject and has a verb. */
const opensStatement = (sentence: Sentence): boolean =>
  opensMain(sentence, false) &&
  (sentence.tags[0] === 'PROPN' || isPronoun(sentence.tokens[0]) || isDeterminer(sentence.tokens[0])) &&
  hasVerb(sentence)

const isDeterminer = perWord(word => determiners.has(word.toLowerCase()))

const hasVerb = (sentence: Sentence): boolean =>
  findVerbs(sentence).length > 0 || sentence.tags.some(tag => tag === 'VERB' || tag === 'AUX')

const isHelper = perWord(word => /^(?:is|are|was|were|has|have|had|will|would|can|could)$/u.test(word))

/** True for “Who are often at sea at night.” behind a noun: no question, and no clause that is a subject itself. */
const isClauseAlone = (sentence: Sentence, after: Sentence): boolean =>
  after.tokens[0]?.text === 'Who' &&
  isHelper(after.tokens[1]) &&
  /^(?:ADV|VERB|ADP|ADJ)$/u.test(after.tags[2] ?? '') &&
  after.tokens.at(-1)?.text === '.' &&
  after.tokens.length >= fewest &&
  after.tokens.length <= longest &&
  countVerbs(after) === 1 &&
  /^(?:NOUN|PROPN)$/u.test(sentence.tags.at(-2) ?? '') &&
  sentence.tokens.length >= fewest

const isRelative = perWord(word => /^(?:who|which|whose|whom)$/u.test(word))
const mayOpenSubject = perWord(
  word => /^(?:The|A|An|His|Her|Its|Their|Our|My|Another|Some|Two|Three)$/u.test(word) || /^\p{Lu}\p{Ll}+$/u.test(word),
)
const introductions = makeWordSet(`
  Enter Meet Thanks Congratulations Then Best Worst And But Or Also Not Especially Like
`)
const introduces = perWord(word => isPreposition(word.toLowerCase()) || introductions.has(word))

/** Most words of a subject. */
const longestSubject = 8

/** True for “The aunt, who cleaned the rooms.”: a subject, its relative clause, and no verb of its own. */
function isSubjectAlone(sentence: Sentence): boolean {
  const { tokens } = sentence
  const [first] = tokens
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (first === undefined || comma < 1 || comma > longestSubject || !mayOpenSubject(first) || introduces(first))
    return false
  if (!isRelative(tokens[comma + 1]) || tokens.slice(comma + 1, -1).some(isBreak)) return false
  const verbs = findVerbs(sentence)
  const { tags } = sentence
  if (verbs.some(place => place < comma) || tags.slice(0, comma).some(tag => tag === 'VERB' || tag === 'AUX'))
    return false
  const clauses = tokens
    .slice(comma + 1)
    .filter(({ text }) => /^(?:who|which|whose|whom|that|when|because|if|while|where)$/u.test(text)).length
  return groupVerbs(verbs) <= clauses
}

/** Helping verbs and verbs of saying that open no sentence but a question. */
const predicates = makeWordSet('Said Says Has Have Had Is Are Was Were Will Would')
const isPredicate = perWord(word => predicates.has(word))

/** True for “Will be closed next year.”: a statement that begins with its verb. */
const opensPredicate = (sentence: Sentence): boolean =>
  isPredicate(sentence.tokens[0]) &&
  sentence.tokens.at(-1)?.text === '.' &&
  /^(?:VERB|AUX|ADV|ADJ|SCONJ|ADP|PART)$/u.test(sentence.tags[1] ?? '')

/** True for “The minister.”, “The factory that was built in 1970.”: a subject, and no verb but that of its clause. */
function isSubjectOnly(sentence: Sentence): boolean {
  const { tokens } = sentence
  if (
    !mayOpenSubject(tokens[0]) ||
    introduces(tokens[0]) ||
    tokens.length > longest ||
    tokens.slice(0, -1).some(isBreak)
  )
    return false
  const relative = tokens.findIndex(token => isRelative(token) || token.text === 'that')
  const end = relative < 0 ? tokens.length : relative
  if (end < 2 || end > longestSubject || findVerbs(sentence).some(place => place < end)) return false
  if (sentence.tags.slice(0, end).some(tag => tag === 'VERB' || tag === 'AUX')) return false
  return relative < 0 || groupVerbs(findVerbs(sentence)) <= 1
}

/** Counts runs of neighbouring places. */
const groupVerbs = (places: readonly number[]): number =>
  places.filter((place, at) => at === 0 || place > (places[at - 1] ?? 0) + 1).length
