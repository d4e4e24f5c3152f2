import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Diagnostic, type PartReport, lint } from '../../src/node.js'
import { applyFixes, fixText } from '../../src/linter/fix.js'
import { type Copy, type FormatWriter, formatWriters, Escapes, folded } from '../support/format-writers.js'

/*
 * One story in every format gives the same diagnostics, and in each file its places show the same words.
 */

/** Sentences with faults and without, of our own. */
const sentences = [
  'Talks on the harbor opened on Thursday at the town hall. of Skarne.',
  'The minister said the plan was “good for the country, and left.',
  'Crews crews waited for hours at the gate, the mayor said.',
  'She asked , quietly, for more time.',
  'The council approved the budget & sent it to the governor.',
  'Nobody was hurt, police said <on Friday>.',
  'The price rose 3 percent to 𝕏 40 – a record – in May..',
  '“We will go on,” Berg said. “We have no choice.”',
  'He won an new contract, the LNA news agency said.',
  'The café on the quay stayed open until 10 p.m., its owner said.',
] as const

const copies: fc.Arbitrary<Copy> = fc.record({
  headline: fc.constantFrom('Harbor talks open in Skarne', 'Crews crews wait for quota', 'Mayor: “We go on”'),
  paragraphs: fc.array(
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }).map(list => list.join(' ')),
    { minLength: 1, maxLength: 5 },
  ),
})

/** Returns the diagnostics of the story in plain text: rules and the words they mark. */
function inPlainText({ headline, paragraphs }: Copy): readonly string[] {
  const file = [headline, ...paragraphs].join('\n\n')
  return said(file, 'text', folded)
}

function said(file: string, format: string, plain: FormatWriter['plain']): readonly string[] {
  const report = lint(file, { format, file: 'story' })
  expect(report.problems).toEqual([])
  return report.stories
    .flatMap(({ diagnostics }) =>
      diagnostics.map(
        ({ field, ruleId, start, end }) => `${String(field)} ${ruleId}: ${plain(file.slice(start.offset, end.offset))}`,
      ),
    )
    .sort()
}

describe('a story in every format', () => {
  test.each(formatWriters.map((writer, index) => ({ ...writer, index })))(
    '$format, no. $index, gives the same diagnostics at the same words',
    ({ format, write, plain }) => {
      let seen = 0
      fc.assert(
        fc.property(copies, fc.array(fc.nat(1000), { maxLength: 60 }), (copy, choices) => {
          const found = said(write(copy, new Escapes(choices)), format, plain)
          seen += found.length
          expect(found).toEqual(inPlainText(copy))
        }),
        { numRuns: 12 },
      )
      expect(seen).toBeGreaterThan(12)
    },
  )

  test.each(formatWriters.map((writer, index) => ({ ...writer, index })))(
    '$format, no. $index, can still be read when it is fixed, and nothing else has changed',
    ({ format, write }) => {
      fc.assert(
        fc.property(copies, fc.array(fc.nat(1000), { maxLength: 60 }), (copy, choices) => {
          const file = write(copy, new Escapes(choices))
          const diagnosticsIn = (text: string): readonly Diagnostic[] => {
            const { problems, stories } = lint(text, { format })
            expect([problems, stories.length]).toEqual([[], 1])
            return stories.flatMap(({ diagnostics }) => diagnostics)
          }
          const found = diagnosticsIn(file)
          const fixed = applyFixes(file, found)
          const left = diagnosticsIn(fixed)
          expect(left.length).toBeLessThanOrEqual(found.length)
          // What is left of the file when every edit is taken out is there before and after.
          const edits = found.flatMap(({ suggestions }) =>
            suggestions
              .filter(({ safe }) => safe)
              .slice(0, 1)
              .flatMap(suggestion => suggestion.edits),
          )
          const touched = edits.reduce((sum, { start, end, text }) => sum + Math.abs(text.length - (end - start)), 0)
          expect(Math.abs(file.length - fixed.length)).toBeLessThanOrEqual(touched)
        }),
        { numRuns: 10 },
      )
    },
  )

  test.each(formatWriters.map((writer, index) => ({ ...writer, index })))(
    '$format, no. $index, fixed once is fixed for good, with every suggestion too',
    ({ format, write }) => {
      fc.assert(
        fc.property(copies, fc.array(fc.nat(1000), { maxLength: 60 }), fc.boolean(), (copy, choices, unsafe) => {
          const check = (text: string): PartReport => lint(text, { format })
          const fix = (text: string): string => fixText(text, check(text), check, unsafe).text
          const fixed = fix(write(copy, new Escapes(choices)))
          expect(fix(fixed)).toBe(fixed)
          expect(check(fixed).problems).toEqual([])
          expect(
            applyFixes(
              fixed,
              check(fixed).stories.flatMap(({ diagnostics }) => diagnostics),
              unsafe,
            ),
          ).toBe(fixed)
        }),
        { numRuns: 12 },
      )
    },
  )

  const first = '../shared/data/seed/story.txt'
  const stories = [
    ...['samples/envoy.txt', 'samples/flood.txt', 'samples/summit.txt'],
    ...(existsSync(first) ? [first] : []),
  ]

  test.each(stories)('%s too', path => {
    const [headline = '', ...paragraphs] = readFileSync(path, 'utf8')
      .trim()
      .split(/\n\s*\n/u)
    const copy = paragraphs.length === 0 ? { headline: 'Talks open', paragraphs: [headline] } : { headline, paragraphs }
    const expected = inPlainText(copy)
    expect(expected.length).toBeGreaterThan(3)
    for (const { format, write, plain } of formatWriters)
      expect([format, said(write(copy, new Escapes([])), format, plain)]).toEqual([format, expected])
  })
})
