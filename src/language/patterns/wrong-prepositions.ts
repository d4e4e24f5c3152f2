import type { Range } from '../../story/search.js'
import type { AnnotatedField, Token } from '../annotated-story.js'
import { governedPrepositions } from '../lexicon/governed-prepositions.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { determiners } from '../words/word-classes.js'
import { makeWordSet } from '../words/word-set.js'
import { readNumber } from './counts.js'

/** A preposition of another language, and what to do about it. */
interface WrongPreposition extends Range {
  readonly message: string
}

const isGoverning = perWord(spelling => governedPrepositions.has(spelling))
/** Words behind which the preposition belongs to the clause: “depends from case to case”, “different of course”. */
const opensOther = perWord(spelling => /^(?:course|\d.*|[.,;:)”"])$/u.test(spelling))

/** Finds prepositions that English does not have at their word: “depends from”, “since nine days”, “at the morning”. */
export function* findWrongPrepositions(field: AnnotatedField): Iterable<WrongPreposition> {
  yield* findGoverned(field)
  yield* findSinceLengths(field)
  yield* findTimes(field)
}

function* findGoverned({ tokens }: AnnotatedField): Iterable<WrongPreposition> {
  for (const word of where(tokens, isGoverning)) {
    const [preposition, next, after] = [1, 2, 3].map(step => tokenAt(tokens, word.index + step))
    const governed = governedPrepositions.get(word.text)
    if (preposition === undefined || next === undefined || governed?.wrong.has(preposition.text) !== true) continue
    if (isNoun(tokens, word) || isExtent([preposition, next, after], tokenAt(tokens, word.index + 4))) continue
    if (preposition.start !== word.end + 1 || opensOther(next) || (preposition.text === 'from' && after?.text === 'to'))
      continue
    const { right } = governed
    const advice = right === '' ? `Delete “${preposition.text}”.` : `Write “${word.text} ${right}”.`
    yield {
      start: word.start,
      end: preposition.end,
      message: `“${word.text}” does not take “${preposition.text}”. ${advice}`,
    }
  }
}

/** “The accused”, “a convicted man”: a participle behind an article governs nothing. */
const isNoun = (tokens: AnnotatedField['tokens'], { text, index }: Token): boolean =>
  text.endsWith('ed') && isDeterminer(tokenAt(tokens, index - 1))
const isDeterminer = perWord(spelling => determiners.has(spelling))

/** “Relies to a large extent on tourists”: the preposition of the word comes later. */
const isExtent = ([preposition, ...words]: readonly (Token | undefined)[], last: Token | undefined): boolean =>
  preposition?.text === 'to' && [...words, last].some(each => each?.text === 'extent' || each?.text === 'degree')

const isSince = perWord(spelling => /^since$/iu.test(spelling))
const isTimeUnit = perWord(spelling =>
  /^(?:second|minute|hour|day|week|month|year|decade|century|centurie)s?$/u.test(spelling),
)
const isCount = perWord(spelling => {
  const value = readNumber(spelling)
  return (value !== undefined && value < 1000) || /^(?:many|several|some|few|a|an)$/u.test(spelling)
})
/** Words that make a point in time of a length: “since two years ago”, “since three days before the vote”. */
const makesPoint = perWord(spelling =>
  /^(?:ago|before|earlier|after|later|previously|prior|into|past|old|of)$/u.test(spelling),
)

/** “Worked since eleven years at the clinic”: other languages say so where English has “for”. */
function* findSinceLengths({ tokens }: AnnotatedField): Iterable<WrongPreposition> {
  for (const since of where(tokens, isSince)) {
    let at = since.index + 1
    while (/^(?:about|almost|nearly|over|more|than|around)$/u.test(tokenAt(tokens, at)?.text ?? '')) at++
    const [count, unit, next, after] = [0, 1, 2, 3].map(step => tokenAt(tokens, at + step))
    if (count === undefined || unit === undefined || !isCount(count) || !isTimeUnit(unit)) continue
    if (unit.start !== count.end + 1 || makesPoint(next) || makesPoint(after)) continue
    yield { start: since.start, end: unit.end, message: '“Since” takes a point in time. Write “for” before a length.' }
  }
}

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u
/** Months that are no other words. */
const months = makeWordSet('January February April June July August September October November December')
const partOfDay = /^(?:morning|afternoon|evening)$/u
const isPreposition = perWord(spelling => /^(?:in|on|at)$/u.test(spelling))
const endsTimeWords = makeWordSet(`
  . , ; ) that and when while with by for from as after before he she they it the to
`)
const endsTime = perWord(spelling => endsTimeWords.has(spelling))

/** “In Monday”, “on January.”, “at the morning”. */
function* findTimes({ tokens }: AnnotatedField): Iterable<WrongPreposition> {
  for (const preposition of where(tokens, isPreposition)) {
    const [one, two, three] = [1, 2, 3].map(step => tokenAt(tokens, preposition.index + step))
    const found = readTime(preposition.text, [one, two, three])
    if (found === null) continue
    const [last, right] = found
    yield {
      start: preposition.start,
      end: last.end,
      message: `“${preposition.text}” does not stand before this time. Write “${right}”.`,
    }
  }
}

type Three = readonly (Token | undefined)[]

function readTime(preposition: string, [one, two, three]: Three): readonly [Token, string] | null {
  if (one === undefined) return null
  if (preposition === 'in' && weekday.test(one.text) && endsTime(two)) return [one, `on ${one.text}`]
  if (preposition !== 'in' && months.has(one.text) && two !== undefined && /^[.,;)]$/u.test(two.text))
    return [one, `in ${one.text}`]
  const isPart = preposition === 'at' && one.text === 'the' && two !== undefined && partOfDay.test(two.text)
  return isPart && (three === undefined || endsTime(three)) ? [two, `in the ${two.text}`] : null
}
