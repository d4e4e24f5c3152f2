import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import type { PartReport } from '../../src/linter/report.js'
import { buildProgram } from '../../src/cli/program.js'
import { isReportStart, reporterNames, reporters, showsCopy } from '../../src/reporters/index.js'
import { workflowCommand } from '../support/actions-runner.js'
import { commandLines, hostileTexts, rawHazards } from '../support/hostile-texts.js'
import {
  makeDiagnostic,
  makeFoundReport,
  makeFrame,
  makeHidden,
  makeProblem,
  makeReport,
  makeStory,
} from '../support/made-reports.js'
import { readings } from '../support/report-readings.js'
import { printed } from '../support/reports.js'

/*
 * The duties of every reporter. The list is in src/reporters/index.ts; a test that fails names what is missing.
 */

/** The names in backticks of the first column of the first table. */
const namesInTable = (page: string): readonly string[] =>
  (page.split('\n| --- ')[1]?.split('\n\n')[0] ?? '')
    .split('\n')
    .slice(1)
    .flatMap(row => Array.from((row.split('|')[1] ?? '').matchAll(/`([a-z]+)`/gu), ([, name = '']) => name))

/** The formats that a page names neither alone, as `json`, nor in an option, as `-f json:out.json`. */
function namesMissing(page: string): readonly string[] {
  const code = Array.from(page.matchAll(/`([^`\n]+)`/gu), ([, text = '']) => text)
  return reporterNames.filter(
    name => !code.some(text => new RegExp(`(?:^|-f |--format )${name}(?:$|:| )`, 'u').test(text)),
  )
}

test('docs/reports.md has a row for every reporter, and for nothing else', () => {
  expect([...namesInTable(readFileSync('docs/reports.md', 'utf8'))].sort()).toEqual([...reporterNames].sort())
})

test('README.md names every reporter', () => {
  expect(namesMissing(readFileSync('README.md', 'utf8'))).toEqual([])
})

test('the help names every reporter, and so does docs/command-line.md (else run npm run docs)', () => {
  const help = buildProgram().options.find(({ long }) => long === '--format')?.description
  const page = readFileSync('docs/command-line.md', 'utf8').replace(/\s+/gu, ' ')
  const missing = (text = ''): readonly string[] =>
    reporterNames.filter(name => !new RegExp(`how to print: [^;]*\\b${name}\\b`, 'u').test(text))
  expect([missing(help), missing(page)]).toEqual([[], []])
})

test('every reporter has a reading for the tests below, in support/report-readings.ts', () => {
  expect(Object.keys(readings).sort()).toEqual([...reporterNames].sort())
})

const clean = [makeReport({ stories: [makeStory()] })]
const found = [makeFoundReport()]
const broken = [makeReport({ problems: [makeProblem()] })]
const hidden = [makeReport({ stories: [makeStory({ hidden: [makeHidden()] })] })]
const samples = readdirSync('samples').map(name => readFileSync(`samples/${name}`, 'utf8').slice(0, 4096))

/** A report in which every name and every word is hostile. */
function hostileReport(text: string): PartReport {
  const file = text.replace(/\u0000/gu, '')
  const diagnostic = makeDiagnostic({
    file,
    story: text,
    version: text,
    slug: text,
    path: text,
    message: text,
    excerpt: text,
    suggestions: [{ title: text, edits: [{ start: 0, end: 1, text }], safe: true }],
  })
  const frame = makeFrame({ text, start: 0, end: text.length, inField: { field: 0, start: 0, end: text.length } })
  const note = { message: text, line: 1, column: 1 }
  const story = makeStory({
    id: text,
    version: text,
    copy: [
      { role: 'body', text },
      { role: 'headline', text },
    ],
    diagnostics: [diagnostic],
    frames: [frame],
    hidden: [makeHidden({ diagnostic, frame, reason: text })],
  })
  return makeReport({ file, stories: [story], problems: [makeProblem(note)], notes: [note] })
}

describe.each(reporters.map(listed => [listed.name, listed] as const))('%s', (name, listed) => {
  test('is called as the list calls it, and shows copy as the list says', async () => {
    const reporter = await listed.load()
    expect({ name: reporter.name, showsCopy: reporter.showsCopy }).toEqual({ name, showsCopy: listed.showsCopy })
    expect(showsCopy(name)).toBe(reporter.showsCopy)
  })

  test('begins as startsWith says, and no story does', async () => {
    const { startsWith } = await listed.load()
    for (const reports of [[], clean, found, broken, hidden, [...broken, ...found]]) {
      const head = (await printed(name, reports, { rules })).slice(0, 4096)
      if (head !== '') expect([head, startsWith.test(head), await isReportStart(head)]).toEqual([head, true, true])
    }
    expect(samples.filter(text => startsWith.test(text))).toEqual([])
  })

  test('prints nothing that could harm, whatever things are called', async () => {
    const harmful: unknown[] = []
    for (const text of hostileTexts) {
      const output = await printed(name, [hostileReport(text)], { rules })
      const raw = rawHazards(output)
      const commands = name === 'github' ? [] : commandLines(output)
      if (raw.length > 0 || commands.length > 0) harmful.push({ text, raw, commands })
    }
    expect(harmful).toEqual([])
  })
})

const read = Object.entries(readings).map(([name, reading]) => [name, reading] as const)

describe.each(read)('whoever reads %s', (name, { diagnostics, problems, carries, carriesFile = carries }) => {
  test('finds what was found', async () => {
    const read = diagnostics(await printed(name, found, { rules }))
    expect(read).toHaveLength(1)
    expect({ file: 'a.txt', story: 'a.txt#1', message: 'It is wrong.' }).toMatchObject(read[0] ?? {})
  })

  test.each([
    ['nothing', []],
    ['a clean story', clean],
    ['what is suppressed', hidden],
  ])('finds no diagnostic in a report of %s', async (_, reports) => {
    expect(diagnostics(await printed(name, reports, { rules }))).toEqual([])
  })

  test('finds a problem, unless the format leaves it to standard error', async () => {
    const output = await printed(name, broken, { rules })
    expect(diagnostics(output)).toEqual([])
    expect(problems?.(output) ?? ['It is broken.']).toEqual([expect.stringContaining('It is broken.')])
  })

  test('finds one diagnostic, whatever things are called', async () => {
    const miscounted: unknown[] = []
    for (const text of hostileTexts) {
      const { length } = diagnostics(await printed(name, [hostileReport(text)], { rules }))
      if (length !== 1) miscounted.push({ text, length })
    }
    expect(miscounted).toEqual([])
  })

  test('gets names and words back', async () => {
    const lost: unknown[] = []
    for (const text of hostileTexts) {
      const file = `in/${text}.txt`
      const story = `k ${text} k`
      const message = `It says ${text} here.`
      const output = await printed(name, [makeFoundReport({ file, story, message })], { rules, width: 1000 })
      const [read] = diagnostics(output)
      if (read?.message !== carries(message)) lost.push({ message, read: read?.message })
      if (read?.file !== undefined && read.file !== carriesFile(file)) lost.push({ file, read: read.file })
      const names = [story, `${file} ${story}`].map(carries)
      if (read?.story !== undefined && !names.includes(read.story)) lost.push({ story, read: read.story })
    }
    expect(lost).toEqual([])
  })
})

test('GitHub’s runner finds our own commands alone in its annotations', async () => {
  for (const text of hostileTexts) {
    const output = await printed('github', [hostileReport(text)])
    expect(output.split(/\r\n|\r|\n/u).map(line => workflowCommand(line)?.name)).toEqual(['error', undefined])
  }
})
