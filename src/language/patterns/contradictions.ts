import type { Range } from '../../story/search.js'
import type { Span } from '../../story/story.js'
import type { AnnotatedField } from '../annotated-story.js'
import { findAges } from './ages.js'
import { findTolls, isMeasure, type Toll } from './casualties.js'
import { findOddChanges, findOddFactors } from './changes.js'
import { readNumber } from './counts.js'
import { findOddLists, findOddParts } from './counted-lists.js'
import { findLevelWins, findOddSums } from './sums.js'

/** Numbers of one sentence, or of one person, that contradict each other. */
interface Contradiction extends Range {
  readonly message: string
}

/** Finds numbers that do not fit what stands beside them. */
export function* findContradictions(field: AnnotatedField): Iterable<Contradiction> {
  for (const { start, end, is } of [...findOddChanges(field), ...findOddFactors(field)])
    yield { start, end, message: `These amounts make it ${is}. Check which number is right.` }
  for (const { start, end, counted } of findOddLists(field))
    yield { start, end, message: `The list after this number has ${String(counted)}. Check which is right.` }
  for (const { start, end, counted } of findOddParts(field))
    yield { start, end, message: `The parts add up to ${String(counted)}, more than the whole. Check the numbers.` }
  for (const { start, end, is } of findOddSums(field))
    yield { start, end, message: `These numbers make ${is}. Check which one is right.` }
  for (const { start, end } of findLevelWins(field))
    yield { start, end, message: 'Nobody wins or loses by a level score. Check the score.' }
  yield* findOddAges(field)
  yield* findOddClocks(field)
}

/** Finds people who have two ages. */
function* findOddAges(field: AnnotatedField): Iterable<Contradiction> {
  const known = new Map<string, number>()
  for (const { name, value, number } of findAges(field)) {
    const before = known.get(name)
    if (before === undefined) known.set(name, value)
    else if (before !== value)
      yield {
        start: number.start,
        end: number.end,
        message: `This person is ${String(before)} earlier in the story. Check the age.`,
      }
  }
}

const inWords = String.raw`\b(\d{1,2}) minutes?,?(?: and)? (\d{1,2}(?:\.\d+)?) seconds?`
const inDigits = String.raw`(\d{1,2})[:.](\d\d)\b`
/** “32 minutes 8 seconds (32:80)”. */
const clock = new RegExp(String.raw`${inWords} \(${inDigits}`, 'gu')

function* findOddClocks({ text }: Pick<AnnotatedField, 'text'>): Iterable<Contradiction> {
  if (!text.includes(' seconds (')) return
  for (const { index, 0: found, 1: minutes, 2: seconds, 3: m, 4: s } of text.matchAll(clock))
    if (Number(minutes) !== Number(m) || Math.floor(Number(seconds)) !== Number(s))
      yield { start: index, end: index + found.length, message: 'These two times differ. Check which one is right.' }
}

/** A toll of a headline that the story contradicts. */
export interface OddToll {
  readonly odd: Span
  readonly usual: Span
}

/** Finds tolls in a headline or caption for which the story has one other number, and that it has nowhere else. */
export function* findOddTolls(fields: readonly AnnotatedField[]): Iterable<OddToll> {
  const leads = fields.filter(({ role }) => role === 'headline').flatMap(findTolls)
  if (leads.length === 0) return
  const body = fields.filter(({ role }) => role === 'body')
  const told = body.flatMap(findTolls)
  for (const lead of leads) {
    const alike = told.filter(({ fate }) => fate === lead.fate)
    const [usual] = alike
    if (usual === undefined || lead.rough || !areOne(alike)) continue
    // The story may give the sum in its parts.
    if ([lead.value, lead.value - usual.value].some(value => isTold(body, value))) continue
    if (usual.value !== lead.value) yield { odd: lead.span, usual: usual.span }
  }
}

/** True for tolls of one number, none of which is open. */
const areOne = (tolls: readonly Toll[]): boolean =>
  tolls.every(({ value, rough }) => !rough && value === tolls[0]?.value)

/** True where the story has the number of anything but a measure. */
const isTold = (body: readonly AnnotatedField[], value: number): boolean =>
  body.some(({ tokens }) => tokens.some((token, at) => readNumber(token.text) === value && !isMeasure(tokens[at + 1])))
