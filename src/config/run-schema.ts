import { z } from 'zod'
import { webAddress } from '../linter/rule-link.js'
import { parseGate, scoreNames } from '../linter/verdict/score-names.js'
import { severities } from '../rule.js'
import { filled, oneAtLeast, oneWord } from './schema-parts.js'

const whole = z.int()

/** The keys that decide about a run as a whole, under the names of the flags. */
export const runShape = {
  failOn: oneWord([...severities, 'never'], 'This level')
    .optional()
    .describe('Lowest severity that fails a run; error by default.'),
  maxWarnings: whole.min(0, 'Use 0 or more.').optional().describe('Highest number of warnings that do not fail a run.'),
  gate: oneAtLeast(
    z.string().refine(text => parseGate(text) !== null, {
      error: 'Use suspect, damaged, or translated= with a likelihood, as in translated=0.9.',
    }),
  )
    .optional()
    .describe('Scores of a story that fail a run: suspect or damaged, and translated=0.9.'),
  scores: oneAtLeast(oneWord(scoreNames, 'A score'))
    .optional()
    .describe('The scores that reports show for every story.'),
  scoreWeights: filled.optional().describe('File of weights for the score “translated”.'),
  requireStories: z.boolean().optional().describe('Whether a file without a story fails a run.'),
  checkAll: z.boolean().optional().describe('Whether stories are checked that are killed, held back or a test.'),
  baseline: filled.optional().describe('File of known issues. Only others are reported.'),
  cache: z
    .union([z.boolean(), filled])
    .optional()
    .describe('Whether results are kept, or the file in which they are kept.'),
  concurrency: z
    .union([whole.min(1, 'Use 1 or more.').max(999, 'Use 999 or less.'), z.literal('auto')], {
      error: 'Use a whole number of 1 or more, or auto.',
    })
    .optional()
    .describe('Number of threads; auto by default.'),
  ruleLinks: z
    .string()
    .regex(webAddress, 'Use an address that begins with https:// or http://.')
    .optional()
    .describe('Address of the pages of rules, to which reports link: ADDRESS/RULE.html.'),
  format: oneAtLeast(filled).optional().describe('How to print: names of reports, with a file as in sarif:out.sarif.'),
}
