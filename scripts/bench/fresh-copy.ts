/*
 * News copy to measure on. Each story has people, places and figures of its own, as on a wire: copy that repeats itself
 * is checked faster than any that a desk receives.
 */

/** A sequence of numbers that look random and are the same in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Numbers = (below: number) => number

const pick = (from: readonly string[], next: Numbers): string => from[next(from.length)] ?? ''

const starts =
  'Ar Bel Cor Dan El Fal Gar Hol Ing Jor Kes Lun Mar Nor Or Pel Quil Ros Skar Tav Ul Ves Wen Yor Zal'.split(' ')
const middles = 'a ba de el ga in ka la mo ne or ra si ta un va'.split(' ')
const ends = 'den dor len man mar na ne ric ros sen son stad ton var vik'.split(' ')
const makeName = (next: Numbers): string =>
  `${pick(starts, next)}${pick(middles, next)}${next(2) === 0 ? pick(middles, next) : ''}${pick(ends, next)}`

const nouns =
  'budget harbor school bridge ferry hospital court union council election festival farm factory museum railway storm'
    .split(' ')
    .flatMap(noun => [noun, `${noun} plan`])
const verbs = 'approved rejected delayed opened closed repaired inspected sold visited defended'.split(' ')
const adjectives = 'new old northern regional private public crowded narrow costly modern'.split(' ')
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const frames: readonly ((next: Numbers) => string)[] = [
  next =>
    `The council of ${makeName(next)} ${pick(verbs, next)} the ${pick(adjectives, next)} ${pick(nouns, next)} on ${pick(days, next)}.`,
  next =>
    `“We ${pick(verbs, next)} the ${pick(nouns, next)} because nobody else would,” said ${makeName(next)} ${makeName(next)}, who leads the ${pick(nouns, next)} office.`,
  next =>
    `Some ${String(next(9000) + 100)} people in ${makeName(next)} waited for the ${pick(adjectives, next)} ${pick(nouns, next)}, and ${String(next(90) + 10)} percent of them left before noon.`,
  next =>
    `Minister ${makeName(next)} ${makeName(next)} told reporters that the ${pick(nouns, next)} costs $${String(next(900) + 1)} million a year, more than the ${pick(nouns, next)} in ${makeName(next)}.`,
  next =>
    `It was not clear when the ${pick(adjectives, next)} ${pick(nouns, next)} would be ${pick(verbs, next)}, according to the ${makeName(next)} Daily.`,
]

/** A story of some 2,500 characters. */
export interface FreshStory {
  readonly headline: string
  readonly text: string
}

/** Makes a story; the same number makes the same one. */
export function makeFreshStory(nth: number): FreshStory {
  const next = numbersFrom(nth * 7919 + 1)
  const paragraph = (): string => Array.from({ length: 3 }, () => frames[next(frames.length)]?.(next) ?? '').join(' ')
  return {
    headline: `${makeName(next)} council ${pick(verbs, next)} ${pick(adjectives, next)} ${pick(nouns, next)}`,
    text: Array.from({ length: 7 }, paragraph).join('\n\n'),
  }
}

/** Makes JSONL of at least `bytes`. */
export function makeFreshFeed(bytes: number): string {
  const lines: string[] = []
  for (let nth = 0, length = 0; length < bytes; nth++) {
    const line = `${JSON.stringify({ id: `g${String(nth)}`, ...makeFreshStory(nth) })}\n`
    lines.push(line)
    length += Buffer.byteLength(line)
  }
  return lines.join('')
}
