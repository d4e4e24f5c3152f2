import type { AnnotatedField, AnnotatedStory } from '../annotated-story.js'
import { type Count, findCounts, readNumber } from './counts.js'
import {
  type FigureSlip,
  findFigureSlips,
  findOtherLeads,
  findShifts,
  findSlipsInBody,
  rounds,
} from './figure-slips.js'
import { findFigures } from './figures.js'
import { isQuoted } from './quoted.js'

/** Finds counts of a headline or caption, each with the first one of a body that counts the same as another number. */
export function* findOtherCounts(
  { fields }: AnnotatedStory,
  known: ReadonlySet<number>,
): Iterable<readonly [odd: Count, usual: Count]> {
  const body = fields.filter(({ role }) => role === 'body')
  const leads = fields
    .filter(({ role }) => role !== 'body')
    .flatMap(countsOf)
    .filter(({ rough }) => !rough)
  const told = leads.length === 0 ? [] : body.flatMap(countsOf)
  for (const count of leads) {
    const alike = told.filter(({ noun }) => noun === count.noun)
    const [first] = alike
    if (first === undefined || known.has(count.span.start)) continue
    if (alike.some(({ rough, value }) => rough || value !== first.value)) continue
    if (rounds(count.value, first.value) || rounds(first.value, count.value) || holds(body, count.value)) continue
    yield [count, first]
  }
}

/** Finds figures that are another one of the story with a slip, each once. */
export function findSlips({ fields }: AnnotatedStory): readonly FigureSlip[] {
  const figures = fields.flatMap(field =>
    field.sentences
      .flatMap(sentence => findFigures(sentence, field.role))
      .filter(({ span }) => !isQuoted(field.quotations, span.start)),
  )
  const body = fields.filter(({ role }) => role === 'body')
  const [first] = body
  const leadEnd = first?.paragraphs[0]?.end ?? 0
  const slips = [
    ...findFigureSlips(figures),
    ...findSlipsInBody(figures),
    ...findShifts(figures),
    ...findOtherLeads(
      figures.filter(({ role }) => role === 'headline'),
      figures.filter(({ span }) => span.field === first && span.start < leadEnd),
      value => figures.some(figure => figure.role === 'body' && rounds(value, figure.value)) || holds(body, value),
    ),
  ]
  return [...new Map(slips.map(slip => [slip.odd.span.start, slip])).values()]
}

const countsOf = ({ sentences, quotations }: AnnotatedField): readonly Count[] =>
  sentences.flatMap(sentence => [...findCounts(sentence)]).filter(({ span }) => !isQuoted(quotations, span.start))

/** True where the story has the number anywhere, with any noun or none. */
const holds = (fields: readonly AnnotatedField[], value: number): boolean =>
  fields.some(({ tokens }) => tokens.some(({ text }) => readNumber(text) === value))
