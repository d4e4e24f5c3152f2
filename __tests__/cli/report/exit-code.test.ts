import { describe, expect, test } from '@jest/globals'
import { Tally } from '../../../src/cli/report/exit-code.js'
import type { PartReport } from '../../../src/linter/report.js'
import type { LintFlags } from '../../../src/run/lint-flags.js'
import { catchErrors } from '../../support/printed.js'
import { messagesIn, reportOn } from '../../support/runs.js'

const printed = catchErrors()

const flags = { stdinFilename: 'stdin.txt', maxStorySize: 5 }

/** The exit code of a run with these flags and reports, and what it printed. */
function end(more: Partial<LintFlags>, ...reports: readonly PartReport[]): readonly [number, string] {
  const tally = new Tally({ ...flags, ...more })
  for (const report of reports) tally.count(report)
  tally.finish()
  return [tally.exitCode(), printed.text]
}

describe('the exit code', () => {
  test.each<[Partial<LintFlags>, string, number]>([
    [{}, 'fine', 0],
    [{}, 'poor faint', 0],
    [{}, 'bad', 1],
    [{ failOn: 'warning' }, 'faint', 0],
    [{ failOn: 'warning' }, 'poor', 1],
    [{ failOn: 'info' }, 'faint', 1],
    [{ failOn: 'never' }, 'bad', 0],
    [{ maxWarnings: 2 }, 'poor poor', 0],
    [{ maxWarnings: 1 }, 'poor and poor', 1],
    [{ maxWarnings: 0 }, 'faint', 0],
  ])('%j with “%s” is %d', (more, text, code) => {
    expect(end(more, reportOn(text))[0]).toBe(code)
  })

  test('is that of the verdict where a gate is asked for, and of a level beside it only where that is named', () => {
    const report = reportOn('bad')
    const damaged = { ...report, stories: report.stories.map(story => withVerdict(story, 'damaged')) }
    const suspect = { ...report, stories: report.stories.map(story => withVerdict(story, 'suspect')) }
    expect([
      end({ gate: { level: 'damaged' } }, suspect)[0],
      end({ gate: { level: 'damaged' } }, damaged)[0],
      end({ gate: { level: 'suspect' } }, suspect)[0],
      end({ gate: { level: 'damaged' }, failOn: 'error' }, suspect)[0],
    ]).toEqual([0, 1, 1, 1])
  })

  test('is that of the likelihood where the gate names one', () => {
    const report = reportOn('fine')
    const translated = { likelihood: 0.9, interval: [0.8, 1], phrases: [] } as const
    const read = { ...report, stories: report.stories.map(story => ({ ...story, translated })) }
    expect([0.9, 0.91].map(likelihood => end({ gate: { translated: likelihood } }, read)[0])).toEqual([1, 0])
    expect(end({ gate: { level: 'suspect', translated: 0.5 } }, report)[0]).toBe(0)
  })

  test('is 2 where there was a problem', () => {
    const problem = { kind: 'unreadable' as const, message: 'This is a PDF, not text.', line: null, column: null }
    expect(end({}, { ...reportOn('bad'), problems: [problem] })).toEqual([
      2,
      'wirelint: a.txt: This is a PDF, not text.\n',
    ])
  })

  test('is 2 for a file without a story, and for a run without one, if there must be one', () => {
    const tally = new Tally({ ...flags, requireStories: true })
    tally.requireStories({ ...reportOn('fine'), file: 'b.txt', stories: [] })
    tally.requireStories(reportOn('fine'))
    tally.endFiles()
    expect([tally.exitCode(), printed.text]).toEqual([
      2,
      'wirelint: b.txt: This file has no story to check (--require-stories).\n',
    ])
    const empty = new Tally({ ...flags, requireStories: true })
    empty.endFiles()
    expect(empty.exitCode()).toBe(2)
    const free = new Tally(flags)
    free.requireStories({ ...reportOn('fine'), stories: [] })
    free.endFiles()
    expect(free.exitCode()).toBe(0)
  })

  test('is 2 for a problem of the run, and for a file that was not fixed', () => {
    const tally = new Tally(flags)
    expect(tally.exitCode()).toBe(0)
    tally.addProblem('The disk is full.')
    expect(tally.exitCode()).toBe(2)
    const other = new Tally(flags)
    other.addRefused('a.gz', 'it is compressed')
    expect(other.exitCode()).toBe(2)
    expect(printed.text).toBe(
      'wirelint: The disk is full.\nwirelint: a.gz: This file is not fixed: it is compressed.\n',
    )
  })
})

const withVerdict = (
  story: PartReport['stories'][number],
  level: 'suspect' | 'damaged',
): PartReport['stories'][number] => ({ ...story, verdict: { ...story.verdict, level } })

const failure = (message: string): PartReport => ({
  ...reportOn('bad'),
  problems: [{ kind: 'rule-failed', ruleId: 'broken', message, line: null, column: null }],
})

describe('what is printed', () => {
  test('are problems and notes with their places', () => {
    const report = {
      ...reportOn('fine'),
      problems: [{ kind: 'unreadable' as const, message: 'It is broken.', line: 3, column: 7 }],
      notes: [{ message: 'It was read as UTF-8.', line: null, column: null }],
    }
    expect(end({}, report)[1]).toBe(
      'wirelint: a.txt:3:7: It is broken.\nwirelint: a.txt: note: It was read as UTF-8.\n',
    )
  })

  test('is a rule that fails again and again once, with the number of the other times', () => {
    expect(end({}, failure('first'), failure('second'), failure('third'))).toEqual([
      2,
      'wirelint: a.txt: first\nwirelint: Rule broken failed on 2 more stories.\n',
    ])
  })

  test.each<[Partial<LintFlags>, string, string]>([
    [{ quiet: true, failOn: 'info' }, 'poor faint', '--fail-on info: 1 warning and 1 info, hidden by --quiet.'],
    [{ quiet: true, failOn: 'warning' }, 'poor poor', '--fail-on warning: 2 warnings, hidden by --quiet.'],
    [{ quiet: true, maxWarnings: 0 }, 'poor', '--max-warnings 0: 1 warning, hidden by --quiet.'],
    [{ maxWarnings: 0 }, 'poor', '--max-warnings 0: 1 warning.'],
  ])('is why a run with %j fails where the report does not show it', (more, text, message) => {
    expect(end(more, reportOn(text))).toEqual([1, `wirelint: ${message}\n`])
  })

  test('is the gate that hidden issues shut', () => {
    const report = reportOn('poor')
    const damaged = { ...report, stories: report.stories.map(story => withVerdict(story, 'damaged')) }
    expect(end({ quiet: true, gate: { level: 'suspect' } }, damaged)).toEqual([
      1,
      'wirelint: --gate suspect: 1 story looks so, hidden by --quiet.\n',
    ])
  })

  test('is nothing where the report shows it', () => {
    expect(end({ quiet: true, failOn: 'warning' }, reportOn('bad poor'))).toEqual([1, ''])
  })
})

describe('what is left of a report', () => {
  test('is all of it, but for a rule’s failures that were printed before', () => {
    const tally = new Tally(flags)
    expect(tally.count(failure('first'))).toEqual(failure('first'))
    expect(tally.count(failure('second'))).toEqual(reportOn('bad'))
  })

  test('are its errors with --quiet', () => {
    const tally = new Tally({ ...flags, quiet: true })
    expect(messagesIn(tally.count(reportOn('bad poor faint')))).toEqual([['“bad” stands here.']])
  })
})

test('a tally that goes on from the counts of another one ends as one that has seen all', () => {
  const first = new Tally(flags)
  first.count(reportOn('bad'))
  const second = new Tally(flags)
  second.restore(JSON.parse(JSON.stringify(first.save())) as ReturnType<Tally['save']>)
  expect([second.exitCode(), second.save()]).toEqual([1, first.save()])
})
