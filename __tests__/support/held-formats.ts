import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import rules from '../../rules/index.js'
import { type PartReport, lint } from '../../src/node.js'
import { anyReports, printed } from './reports.js'

/** The objection of a check; null if there is none. */
export type Check = (value: unknown) => unknown

const samples: readonly PartReport[] = [
  'summit.txt',
  'market.jsonl',
  'strike.rss',
  'pipeline.newsml',
  'vaccine.newsml',
].map(name => lint(readFileSync(`samples/${name}`, 'utf8'), { file: `samples/${name}` }))
const broken = lint('{"id": "k1", "text": "They met at the ceremony. of an event."}\n{"text": \n', {
  file: './broken.jsonl',
})

/** Checks all that a format may print: of stories as wires send them, of none, and of whatever names and copy there may be. */
export function holds(format: string, check: (text: string, reports: readonly PartReport[]) => unknown): void {
  describe(`${format} is valid`, () => {
    test.each([
      ['for the samples', samples],
      ['for a file that breaks off', [broken]],
      ['for a file in parts', [broken, broken, ...samples]],
      ['for nothing', []],
    ])('%s', async (_, reports) => {
      expect(check(await printed(format, reports, { rules }), reports)).toBe(null)
    })

    test('whatever things are called and stories say', async () => {
      await fc.assert(
        fc.asyncProperty(anyReports, fc.boolean(), async (reports, baseline) => {
          expect(check(await printed(format, reports, { rules, baseline }), reports)).toBe(null)
        }),
        { numRuns: 100 },
      )
    }, 60_000)
  })
}
