import type { Range } from '../../story/search.js'
import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { anyOf } from '../../story/pattern.js'
import { perWord, tokenAt, where } from '../vocabulary.js'

/** A time that no clock shows, or that is said twice. */
interface OddTime extends Range {
  readonly message: string
}

const isTime = perWord(spelling => /^\d{1,2}[:.]\d\d$|^\d{1,4}$/u.test(spelling), /\d/u)
const isHalf = perWord(spelling => /^[ap]\.?m\.?$/iu.test(spelling))
const isZone = perWord(spelling =>
  /^(?:GMT|UTC|[CEW]E?S?T|BST|MSK|IST|JST|KST|HKT|SGT|WIB|WITA|WIT|PKT|TRT)$/u.test(spelling),
)
const isPartOfDay = perWord(spelling => /^(?:morning|afternoon|evening|night)$/u.test(spelling))
const isAt = perWord(spelling => /^(?:at|from|until|till|by|before|after|around|about|since|between)$/iu.test(spelling))
/** Words of plans and calendars, in whose sentences “25:00” is a time of day. */
const planned = new RegExp(
  `^${anyOf([
    'beg[aiu]n|open|start|clos|end|leave|left|depart|arriv|schedul|due|meet|met$|land|sail',
    'resum|curfew|deadline|broadcast|air',
  ])}`,
  'iu',
)
const isPlanned = perWord(spelling => planned.test(spelling))
/** Words of games and races, in which minutes run beyond 24. */
const played = new RegExp(
  `^${anyOf([
    'minute|second|mark|period|half|quarter|goal|scor|race|raced|marathon|lap|record|finish',
    'km|ran|run|psalm|verse',
  ])}`,
  'iu',
)
const isPlayed = perWord(spelling => played.test(spelling))

const noTime = 'This time does not exist. Check it against the source.'

/** Finds times that do not exist, mix two clocks or name the half of the day twice, in order. */
export function* findOddTimes(field: AnnotatedField): Iterable<OddTime> {
  const isSentenceOf = sentenceFinder(field.sentences)
  for (const token of where(field.tokens, isTime)) {
    if (/[\d:.,/-]$/u.test(field.text.slice(Math.max(0, token.start - 1), token.start))) continue
    const time = readTime(token.text)
    const odd = time === null ? null : judge(field, token, time, isSentenceOf)
    if (odd !== null) yield odd
  }
}

interface Time {
  readonly hours: number
  readonly minutes: number
  /** True for a mark between hours and minutes. */
  readonly isClock: boolean
  readonly hasColon: boolean
}

function readTime(text: string): Time | null {
  const [hours = '', minutes] = text.split(/[:.]/u)
  const hasColon = text.includes(':')
  if (minutes !== undefined) return { hours: Number(hours), minutes: Number(minutes), isClock: true, hasColon }
  if (hours.length === 3) return null
  const value = Number(hours)
  return hours.length < 3
    ? { hours: value, minutes: 0, isClock: false, hasColon }
    : { hours: Math.floor(value / 100), minutes: value % 100, isClock: true, hasColon }
}

type FindSentence = (token: Token) => Sentence | undefined

function judge(field: AnnotatedField, token: Token, time: Time, findSentence: FindSentence): OddTime | null {
  const next = tokenAt(field.tokens, token.index + 1)
  if (next === undefined || next.start - token.end > 1)
    return time.hasColon ? atNoZone(field, token, time, findSentence) : null
  const { hours, minutes } = time
  if (isHalf(next)) {
    if (hours > 24 || minutes > 59)
      return time.hasColon ? { start: token.start, end: token.end, message: noTime } : null
    if (hours > 12) return { start: token.start, end: next.end, message: mixedClocks(time, token.text) }
    return partBehind(field, token, next)
  }
  if (time.hasColon && isZone(next) && (hours > 24 || minutes > 59))
    return { start: token.start, end: token.end, message: noTime }
  return halfBehind(field, token, next) ?? (time.hasColon ? atNoZone(field, token, time, findSentence) : null)
}

function mixedClocks({ hours, minutes }: Time, text: string): string {
  const written = minutes === 0 ? String(hours % 12) : `${String(hours % 12)}:${String(minutes).padStart(2, '0')}`
  return hours === 24 ? noTime : `This time mixes two clocks. Write “${written} p.m.” or “${text}”.`
}

/** “9 p.m. in the morning”. */
function partBehind(field: AnnotatedField, token: Token, half: Token): OddTime | null {
  const [first, second, third] = [1, 2, 3].map(step => tokenAt(field.tokens, half.index + step))
  const part = first?.text === 'in' && second?.text === 'the' ? third : undefined
  if (part === undefined || !isPartOfDay(part)) return null
  const isMorning = part.text === 'morning'
  return isMorning === /^a/iu.test(half.text)
    ? null
    : {
        start: token.start,
        end: part.end,
        message: `“${half.text}” and “${part.text}” contradict each other. Check the source.`,
      }
}

/** “10:00 in the morning a.m.”, “5.42 WIB a.m.”. */
function halfBehind({ tokens }: AnnotatedField, token: Token, next: Token): OddTime | null {
  const part =
    next.text === 'in' && tokenAt(tokens, next.index + 1)?.text === 'the' ? tokenAt(tokens, next.index + 2) : undefined
  const before = isZone(next) ? next : part
  if (before === undefined || (before === part && !isPartOfDay(part))) return null
  const half = tokenAt(tokens, before.index + 1)
  if (!isHalf(half) || half === undefined) return null
  const message = isZone(next)
    ? `“${half.text}” stands before the time zone. Move it.`
    : `This time says the half of the day twice. Delete “${half.text}”.`
  return { start: token.start, end: half.end, message }
}

/** “It opens at 25:00”, but not a goal “at 25:00 of the second half”. */
function atNoZone(
  field: AnnotatedField,
  token: Token,
  { hours, minutes }: Time,
  findSentence: FindSentence,
): OddTime | null {
  if ((hours <= 24 && minutes < 60) || !isAt(tokenAt(field.tokens, token.index - 1))) return null
  const words = findSentence(token)?.tokens ?? []
  const isTold = words.some(word => isPlanned(word)) && !words.some(word => isPlayed(word))
  return isTold ? { start: token.start, end: token.end, message: noTime } : null
}

/** Returns a function that finds the sentences of tokens that come in order. */
function sentenceFinder(sentences: readonly Sentence[]): FindSentence {
  let at = 0
  return ({ start }) => {
    while (at < sentences.length - 1 && (sentences[at] as Sentence).end <= start) at++
    return sentences[at]
  }
}
