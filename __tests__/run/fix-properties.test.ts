import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lint } from '../../src/node.js'
import { applyFixes, fixText } from '../../src/linter/fix.js'
import type { FileReport } from '../../src/linter/report.js'

/** Pieces of copy as translation damages it, and sound ones. Joined, they make stories with many repairs side by side. */
const pieces = [
  ...[
    'The road to the the harbor',
    'a hour',
    'the mayor , who',
    'is closed ..',
    'said.But',
    'on Monday,,,, and',
    '“the pier',
  ],
  ...[
    'harbor”',
    "'Press Agency.",
    'the mayor’ s office',
    'didn ’t',
    '(the pier',
    'pier)',
    'of  the',
    'wouldn;t',
    'a.k.a Otter',
  ],
  ...[
    'The council met.',
    'in Port Ellis',
    'said the mayor',
    '10,000 people',
    'April 1 1987',
    '\n\n',
    ' ',
    ', ',
    '. ',
    'â‚¬4',
  ],
] as const

const stories = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 24 })
  .map(parts => `Harbor talks end\n\n${parts.join(' ')}\n`)

const check = (text: string): FileReport => lint(text, { format: 'text' })
const fix = (text: string, unsafe: boolean): string => fixText(text, check(text), check, unsafe).text

describe.each([
  ['safe fixes', false],
  ['all fixes', true],
])('%s', (_, unsafe) => {
  test('fixing twice is fixing once', () => {
    fc.assert(
      fc.property(stories, text => {
        const once = fix(text, unsafe)
        expect(fix(once, unsafe)).toBe(once)
      }),
      { numRuns: 150 },
    )
  })
})

test('a pass of fixes changes nothing but the spans that suggestions name, and leaves the rest in its order', () => {
  fc.assert(
    fc.property(stories, text => {
      const diagnostics = check(text).stories.flatMap(story => story.diagnostics)
      const edits = diagnostics.flatMap(({ suggestions }) =>
        suggestions.filter(({ safe }) => safe).flatMap(suggestion => suggestion.edits),
      )
      const kept = Array.from(text, (unit, at) => (edits.some(({ start, end }) => start <= at && at < end) ? '' : unit))
      const fixed = applyFixes(text, diagnostics)
      let from = 0
      for (const unit of kept.join('')) {
        from = fixed.indexOf(unit, from) + 1
        expect(from).toBeGreaterThan(0)
      }
      if (edits.length === 0) expect(fixed).toBe(text)
    }),
    { numRuns: 150 },
  )
})

test('what is not reported is not changed', () => {
  fc.assert(
    fc.property(stories, text => {
      const { stories: found } = check(text)
      if (found.every(({ diagnostics }) => diagnostics.length === 0)) expect(fix(text, true)).toBe(text)
    }),
    { numRuns: 100 },
  )
})
