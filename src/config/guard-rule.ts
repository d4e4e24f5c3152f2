import { z } from 'zod'
import type { AnnotatedField, AnnotatedStory } from '../language/annotated-story.js'
import { type Finding, type Rule, severities } from '../rule.js'
import { checkShape } from './check-shape.js'

export const certainties = ['certain', 'likely', 'possible'] as const

/** Makes a plug-in's rule name the plug-in in what it throws, and throw where what it reports is not a finding. */
export function guardRule(rule: Rule, from: string): Rule {
  return {
    ...rule,
    *check(story, options) {
      try {
        const found: unknown = rule.check(story, options)
        if (!isIterable(found)) throw new TypeError('It does not return a list of findings.')
        for (const value of found) yield readFinding(value, story)
      } catch (error) {
        throw new Error(`${from}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
      }
    },
  }
}

const isIterable = (found: unknown): found is Iterable<unknown> =>
  typeof found === 'object' && found !== null && Symbol.iterator in found

/** The span of an edit is checked separately: a span knows its field, and a schema would walk the whole story. */
const suggestionsSchema = z.array(
  z.looseObject({
    title: z.string().min(1),
    safe: z.boolean(),
    edits: z.array(
      z.looseObject({
        text: z.string(),
        span: z.custom(value => typeof value === 'object' && value !== null, 'This must be a span.'),
      }),
    ),
  }),
)

/** Takes a value as a finding in one of the story's fields; throws a TypeError that says why it is not. */
function readFinding(value: unknown, { fields }: AnnotatedStory): Finding {
  const { span, message, severity, certainty, suggestions = [], related = [] } = (value ?? {}) as Partial<Finding>
  if (typeof message !== 'string' || message === '') throw new TypeError('It reports a finding without a message.')
  if (!isIn(span, fields))
    throw new TypeError(`It reports “${message}” outside the story. Use a span from field.span(start, end).`)
  if (severity !== undefined && !severities.includes(severity))
    throw new TypeError(`It reports “${message}” as “${severity as string}”. Severities: ${severities.join(', ')}.`)
  if (certainty !== undefined && !certainties.includes(certainty))
    throw new TypeError(`It reports “${message}” as “${certainty as string}”. Certainties: ${certainties.join(', ')}.`)
  const [problem] = checkShape(suggestionsSchema, suggestions)
  if (problem !== undefined) {
    const why = `suggestions.${problem.keys.join('.')}: ${problem.message}`
    throw new TypeError(`A suggestion for “${message}” is wrong: ${why}`)
  }
  if (suggestions.some(({ edits }) => edits.some(edit => !isIn(edit.span, fields))))
    throw new TypeError(`The suggestion for “${message}” edits a place outside the story.`)
  if (related.some(each => typeof each.message !== 'string' || !isIn(each.span, fields)))
    throw new TypeError(`A related place of “${message}” has no message, or is outside the story.`)
  return value as Finding
}

const isIn = (span: Finding['span'] | undefined, fields: readonly AnnotatedField[]): boolean =>
  span !== undefined &&
  fields.some(field => field === span.field) &&
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start < span.end &&
  span.end <= span.field.text.length
