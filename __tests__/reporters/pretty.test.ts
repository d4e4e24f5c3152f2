import { describe, expect, test } from '@jest/globals'
import { lint } from '../../src/node.js'
import type { PartReport } from '../../src/linter/report.js'
import { hostileTexts, rawHazards } from '../support/hostile-texts.js'
import {
  makeDiagnostic,
  makeFoundReport,
  makeProblem,
  makeReport,
  makeStory,
  mixedReports,
} from '../support/made-reports.js'
import { printed } from '../support/reports.js'
import { ruleFor } from '../support/rules.js'

const check = (text: string): PartReport =>
  lint(text, {
    file: 'copy.txt',
    config: { rules: [ruleFor('word'), ruleFor('long stretch of words', { severity: 'warning' })] },
  })

/** The line of copy, and the underline below it. */
function frameIn(output: string): readonly string[] {
  const lines = output.split('\n')
  const underline = lines.findIndex(line => /^ +~+$/u.test(line))
  return lines.slice(underline - 1, underline + 1)
}

test('a person sees each place, the words underlined in their line, the repairs, the verdict and a count', async () => {
  expect(await printed('pretty', mixedReports)).toBe(`./in/feed.jsonl
story k1
  1:25  error  It is wrong.  finds-word
    One word here.
        ~~~~
    --fix: Say it right
  This story looks suspect: finds-word ×2 (1 family; penalty 10 per 100 words)

story k2
  2:25  info  It may be wrong.  finds-hint
    One word here.
        ~~~~

b.txt
  1:5  warning  It is a slip.  finds-slip
    One word here.
        ~~~~
    perhaps: Look at it

3 issues (1 error, 1 warning, 1 info) in 3 of 4 stories, 1 fixable with --fix, 1 problem (see standard error)
`)
})

test('a file that comes in parts is named once', async () => {
  const output = await printed('pretty', [makeFoundReport(), makeFoundReport()])
  expect(output.match(/^a\.txt$/gmu)).toEqual(['a.txt'])
})

describe('clean copy gets one line', () => {
  const clean = [makeReport({ stories: [makeStory()] })]
  test.each([
    [{}, 'No issues found in 1 story\n'],
    [{ baseline: true }, 'No new issues found in 1 story\n'],
    [{ errorsOnly: true }, 'No errors found in 1 story\n'],
  ])('%j', async (settings, line) => {
    expect(await printed('pretty', clean, settings)).toBe(line)
  })

  test('with the problems', async () => {
    const broken = makeReport({ problems: [makeProblem()] })
    expect(await printed('pretty', [...clean, broken, broken])).toBe(
      '2 problems (see standard error); no issues in 1 story\n',
    )
    expect(await printed('pretty', [broken])).toBe('1 problem (see standard error); no story was checked\n')
    expect(await printed('pretty', clean, { countProblems: () => 3 })).toBe(
      '3 problems (see standard error); no issues in 1 story\n',
    )
  })
})

test('colours show the severity, the file, the story and what can be repaired', async () => {
  const output = await printed('pretty', mixedReports, { colour: true })
  expect(output.split('\n').slice(0, 6)).toEqual([
    '\u001b[4m./in/feed.jsonl\u001b[24m',
    '\u001b[1mstory k1\u001b[22m',
    '  1:25  \u001b[31merror\u001b[39m  It is wrong.  \u001b[2mfinds-word\u001b[22m',
    '    One word here.',
    '        \u001b[31m~~~~\u001b[39m',
    '    \u001b[2m--fix: Say it right\u001b[22m',
  ])
  expect(output).toContain('\u001b[1mThis story looks suspect\u001b[22m: finds-word')
  expect(output).toContain('\u001b[33mwarning\u001b[39m')
  expect(output).toContain('\u001b[34minfo\u001b[39m')
})

test('no name gives a command of its own among the colours', async () => {
  for (const text of hostileTexts.filter(each => !each.includes('[31m'))) {
    const output = await printed('pretty', [makeFoundReport({ file: text, message: text, story: text })], {
      colour: true,
    })
    expect([text, rawHazards(output.replace(/\u001b\[\d{1,2}m/gu, ''))]).toEqual([text, []])
  }
})

test('the verdict names four rules at most', async () => {
  const evidence = ['one', 'two', 'three', 'four', 'five'].map((word, index) => ({
    ruleId: `finds-${word}`,
    family: 'test',
    count: index === 0 ? 2 : 1,
  }))
  const story = makeStory({
    verdict: { level: 'damaged', weight: 9, families: 3, slips: 3, evidence },
    score: 12.5,
    diagnostics: [makeDiagnostic()],
  })
  expect(await printed('pretty', [makeReport({ stories: [story] })], { width: 200 })).toContain(
    '\n  This story looks damaged: finds-one ×2, finds-two, finds-three, finds-four, … (3 families; penalty 12.5 per 100 words)\n',
  )
})

test('a long line is cut round the words', async () => {
  const report = check(`${'before '.repeat(40)}word${' behind'.repeat(40)}`)
  expect(frameIn(await printed('pretty', [report], { width: 44 }))).toEqual([
    '    …fore before word behind behind behind …',
    '                 ~~~~',
  ])
})

test('the underline is under wide letters, and controls cannot turn the line round', async () => {
  const report = check('首爾\u202e\tword 가')
  expect(frameIn(await printed('pretty', [report]))).toEqual(['    首爾· word 가', '          ~~~~'])
})

test('a stretch wider than the screen is underlined as far as it shows', async () => {
  const report = check(`so ${'x'.repeat(10)} long stretch of words`)
  expect(frameIn(await printed('pretty', [report], { width: 20 }))).toEqual([
    '    …long stretch of wo…',
    '     ~~~~~~~~~~~~~~~~~~',
  ])
})

test('a long message is set in lines', async () => {
  const message = 'This word stands here, and the sentence that says so is longer than a line.'
  const output = await printed('pretty', [makeFoundReport({ message })], { width: 50 })
  expect(output.split('\n').slice(1, 4)).toEqual([
    '  1:5  error  This word stands here, and the',
    '    sentence that says so is longer than a line.',
    '    finds-word',
  ])
})

test('a summary has counts by rule and by story in place of the issues', async () => {
  const output = await printed('pretty', mixedReports, { summary: true })
  expect(output.split('\n').slice(0, 5)).toEqual([
    'error  warning  info  rule',
    '    1        0     0  finds-word',
    '    0        1     0  finds-slip',
    '    0        0     1  finds-hint',
    '',
  ])
  expect(output).toMatch(/\n3 issues \(1 error, 1 warning, 1 info\) in 3 of 4 stories, [^\n]*\n$/u)
})
