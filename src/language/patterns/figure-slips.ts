import { type CountedFigure, money, sortDigits } from './figures.js'

/** A figure that is another one of the story with its digits swapped or with a zero more or less. */
export interface FigureSlip {
  readonly odd: CountedFigure
  readonly usual: CountedFigure
}

function groupByDigits(figures: readonly CountedFigure[]): readonly (readonly CountedFigure[])[] {
  const groups = new Map<string, CountedFigure[]>()
  for (const figure of figures) {
    const group = groups.get(figure.digits)
    if (group === undefined) groups.set(figure.digits, [figure])
    else group.push(figure)
  }
  return [...groups.values()]
}

/** Most figures of one group that are compared: tables have more. */
const mostAlike = 12

/**
 * Finds figures of one thing that differ by a slip: swapped digits (“84,000 homes”, “48,000 homes”), or ten times as
 * many (“60 million people”, “six million people”). At least one of the two is in a headline or caption, which say
 * again what the story says. The odd one is that which the story has less often, of two that it has once the one in
 * the headline.
 */
export function* findFigureSlips(figures: readonly CountedFigure[]): Iterable<FigureSlip> {
  for (const group of groupByDigits(figures)) {
    if (group.length < 2 || group.length > mostAlike) continue
    const leads = group.filter(({ role }) => role !== 'body')
    const told = group.filter(({ role }) => role === 'body')
    for (const lead of leads) {
      const slip = told.find(figure => isSlip(lead, figure))
      if (slip === undefined) continue
      const [ofLead, ofTold] = [lead, slip].map(one => countAlike(figures, one)) as [number, number]
      // Both are in the story: they may be two facts.
      if (ofLead > 1 && ofTold > 1) continue
      yield ofLead > ofTold ? makeSlip(slip, lead) : makeSlip(lead, slip)
      break
    }
  }
}

/** Fewest digits of a figure in the body whose digits are swapped. */
const longSlip = 100

/** Finds a figure that the body has once and the story more than once with its digits swapped. */
export function* findSlipsInBody(figures: readonly CountedFigure[]): Iterable<FigureSlip> {
  const groups = groupByDigits(figures.filter(({ value }) => value >= longSlip))
  for (const group of groups) {
    if (group.length < 3 || group.length > mostAlike) continue
    for (const odd of group) {
      if (countAlike(group, odd) > 1) continue
      const usual = group.find(figure => isSwapped(odd, figure) && countAlike(group, figure) > 1)
      if (usual !== undefined) yield makeSlip(odd, usual)
    }
  }
}

/** Fewest digits, without noughts at the end, of a figure that tells a slip of ten from two counts. */
const exactDigits = 3

/** Finds a figure that the story has ten, a hundred … times as large before, digit for digit: “1,340”, “13,400”. */
export function* findShifts(figures: readonly CountedFigure[]): Iterable<FigureSlip> {
  for (const group of groupByDigits(figures)) {
    if (group.length < 2 || group.length > mostAlike || (group[0]?.digits.length ?? 0) < exactDigits) continue
    const usual = group[0] as CountedFigure
    const odd = group.find(figure => isSlip(usual, figure) && !isSwapped(usual, figure))
    if (odd !== undefined && odd.role === 'body' && [odd, usual].every(countsThings)) yield makeSlip(odd, usual)
  }
}

/** True for a whole number of things, not of money. */
const countsThings = ({ value, of }: CountedFigure): boolean =>
  Number.isInteger(value) && ![...of.keys()].some(word => money.has(word) || !/^\p{Ll}/u.test(word))

/**
 * Finds figures in a headline for which the first paragraph has another one of the same kind, and the story has
 * no such number at all: “Bank lends 300 million won”, “lent 200 million won”.
 */
export function* findOtherLeads(
  headline: readonly CountedFigure[],
  lead: readonly CountedFigure[],
  isTold: (value: number) => boolean,
): Iterable<FigureSlip> {
  for (const odd of headline) {
    const alike = lead.filter(({ of }) => areOfOne(of, odd.of))
    const [usual] = alike
    if (usual === undefined || alike.length > 1 || odd.rough || usual.rough || rounds(usual.value, odd.value)) continue
    if (headline.filter(({ of }) => areOfOne(of, odd.of)).length > 1) continue
    // Small numbers count parts of a whole: “two of the three men”.
    if (Math.max(odd.value, usual.value) < 10 || isTold(odd.value)) continue
    yield makeSlip(odd, usual)
  }
}

/** True where one number is the other one, or rounded to its significant digits. */
export function rounds(round: number, exact: number): boolean {
  let unit = 1
  while (round > 0 && round % (unit * 10) === 0) unit *= 10
  return Math.abs(round - exact) <= unit / 2 && (unit > 1 || Math.abs(round - exact) < 1)
}

/** Counts the figures of a story with one's value that are of the same thing. */
const countAlike = (figures: readonly CountedFigure[], { value, of }: CountedFigure): number =>
  figures.filter(figure => figure.value === value && areOfOne(figure.of, of)).length

const areOfOne = (one: CountedFigure['of'], other: CountedFigure['of']): boolean =>
  [...one.keys()].some(word => other.has(word))

/** Makes a slip whose spans go up to the noun that both figures have. */
function makeSlip(odd: CountedFigure, usual: CountedFigure): FigureSlip {
  const noun = [...odd.of.keys()].findLast(word => usual.of.has(word)) ?? ''
  const withNoun = (figure: CountedFigure): CountedFigure => ({
    ...figure,
    span: { ...figure.span, end: figure.of.get(noun) ?? figure.span.end },
  })
  return { odd: withNoun(odd), usual: withNoun(usual) }
}

/** True for two figures of one thing with the same digits in another order. */
const isSwapped = (one: CountedFigure, other: CountedFigure): boolean =>
  one.value !== other.value && areOfOne(one.of, other.of) && sortDigits(one.value) === sortDigits(other.value)

/** True for two figures of one thing with swapped digits, or of which one is ten, a hundred … times the other. */
const isSlip = (one: CountedFigure, other: CountedFigure): boolean =>
  isSwapped(one, other) ||
  (one.value !== other.value && areOfOne(one.of, other.of) && Number.isInteger(Math.log10(one.value / other.value)))
