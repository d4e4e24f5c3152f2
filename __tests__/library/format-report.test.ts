import { expect, test } from '@jest/globals'
import { compare, formatComparison, formatReport, lint } from '../../src/index.js'
import { reporterNames } from '../../src/reporters/index.js'
import { version } from '../../src/library/version.js'

const tagger = (words: readonly string[]) => words.map(() => 'X' as const)
const cut = 'They met at the ceremony. of an event.'
const report = lint(cut, { tagger, copy: true, file: 'a.txt' })

test.each(reporterNames)('a report is printed as %s', async format => {
  expect(await formatReport(report, format)).toContain('split-sentence')
})

test('several reports are printed as one, with the version of wirelint', async () => {
  const sarif = JSON.parse(await formatReport([report, lint(cut, { tagger, file: 'b.txt' })], 'sarif')) as {
    runs: [{ results: object[]; tool: { driver: { semanticVersion: string } } }]
  }
  expect(sarif.runs[0].results).toHaveLength(2)
  expect(sarif.runs[0].tool.driver.semanticVersion).toBe(version)
})

test('settings reach the printer', async () => {
  expect(await formatReport(report, 'pretty', { colour: true })).toContain('\u001B[')
  expect(await formatReport(report, 'pretty', { summary: true })).not.toContain('Delete it')
})

test('a format that does not exist, a setting that does not exist, and copy that is missing are refused', async () => {
  await expect(formatReport(report, 'serif' as 'sarif')).rejects.toThrow(
    'Unknown report format “serif”. Did you mean “sarif”?',
  )
  await expect(formatReport(report, 'json', { color: true } as object)).rejects.toThrow('Did you mean “colour”?')
  await expect(formatReport(lint(cut, { tagger }), 'html')).rejects.toThrow('Check them with { copy: true }.')
})

test('a comparison is printed as the command prints it', async () => {
  const comparison = compare(cut, 'They met at the ceremony of an event.', { tagger })
  for (const format of ['pretty', 'json', 'markdown'] as const)
    expect(await formatComparison(comparison, format)).toContain('split-sentence')
  await expect(formatComparison(comparison, 'html' as 'json')).rejects.toThrow('Formats: pretty, json, markdown.')
})
