import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { colours } from '../../terminal/colours.js'
import rules from '../../../rules/index.js'
import { changes } from '../../evaluation/compare.js'
import { type Evaluation, figuresByLevel, keptFigures } from '../../evaluation/kept-figures.js'
import { type MarkedStory, markedStories } from '../../evaluation/marked-copy.js'
import { type Alarm, figures, isMarked, type SetSize, wordsIn } from '../../evaluation/measure.js'
import { type Answer, answersIn } from '../../evaluation/triage.js'
import { lint } from '../../node.js'
import { severities } from '../../rule.js'
import { formatFigure, renderEvaluationPage } from '../../pages/evaluation-page.js'
import { tryToWrite } from '../../files/file-problems.js'
import { writePages } from '../report/write-pages.js'
import { write } from '../report/write.js'
import { readFile } from '../../files/read-file.js'
import { UsageError } from '../../terminal/usage-error.js'

export interface EvaluateFlags {
  readonly against?: string
  readonly save?: string
  readonly docs?: string
  readonly answers?: string
  readonly unmarked?: true
}

/** Measures the rules on marked and clean sets. Returns the exit code. */
export async function evaluateCommand(paths: readonly string[], flags: EvaluateFlags): Promise<number> {
  const answers = flags.answers === undefined ? new Map<string, Answer>() : answersIn(readLines(flags.answers))
  const before = flags.against === undefined ? null : savedRun(flags.against)
  const evaluation = evaluate(paths, answers)
  if (flags.save !== undefined) saveRun(flags.save, evaluation)
  if (flags.docs !== undefined) writeDocs(flags.docs, evaluation)
  await write(report(evaluation, before, flags.unmarked === true), undefined)
  return 0
}

function saveRun(file: string, evaluation: Evaluation): void {
  tryToWrite(file, () => {
    writeFileSync(file, JSON.stringify(evaluation))
  })
}

function writeDocs(folder: string, evaluation: Evaluation): void {
  const kept = keptFigures(evaluation, rules)
  tryToWrite(folder, () => {
    writeFileSync(join(folder, 'evaluation.json'), `${JSON.stringify(kept, null, 1)}\n`)
    writeFileSync(join(folder, 'evaluation.md'), renderEvaluationPage(kept))
    writePages(folder, rules, kept)
  })
}

/** Reads what --save wrote. A UsageError says that a file holds no such run. */
function savedRun(path: string): Evaluation {
  const text = readFile(path)
  try {
    const { sets, alarms } = JSON.parse(text) as Partial<Evaluation>
    if (Array.isArray(sets) && Array.isArray(alarms)) return { sets, alarms }
  } catch {
    // A file that is not JSON is no run either.
  }
  throw new UsageError(`${path} is no run that “evaluate --save” wrote.`)
}

const readLines = (path: string): readonly string[] => readFile(path).split('\n')

function evaluate(paths: readonly string[], answers: ReadonlyMap<string, Answer>): Evaluation {
  const sets: SetSize[] = []
  const alarms: Alarm[] = []
  for (const path of paths) {
    const set = basename(path, '.jsonl')
    const stories = storiesOf(path)
    const marked = stories.some(({ marks }) => marks !== null)
    sets.push({
      set,
      marked,
      stories: stories.length,
      words: stories.reduce((sum, { text }) => sum + wordsIn(text), 0),
    })
    for (const story of stories) alarms.push(...alarmsIn(story, set, answers))
  }
  return { sets, alarms }
}

function storiesOf(path: string): readonly MarkedStory[] {
  try {
    return markedStories(readLines(path))
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path}: ${(error as Error).message}`)
  }
}

function alarmsIn(story: MarkedStory, set: string, answers: ReadonlyMap<string, Answer>): readonly Alarm[] {
  const { stories, problems } = lint(story.text, { format: 'text', file: story.id })
  const [problem] = problems
  if (problem !== undefined) throw new Error(problem.message)
  return stories.flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, severity, start, end, excerpt, fingerprint }) => {
      const answer = answers.get(fingerprint)
      const marked = answer === undefined ? isMarked(story, start.offset, end.offset) : answer === 'accept'
      return {
        set,
        story: story.id,
        ruleId,
        severity,
        start: start.offset,
        end: end.offset,
        excerpt,
        fingerprint,
        marked,
      }
    }),
  )
}

async function* report(evaluation: Evaluation, before: Evaluation | null, unmarked: boolean): AsyncIterable<string> {
  const { sets, alarms } = evaluation
  for (const { set, marked, stories, words } of sets)
    yield `${colours.bold(set)}  ${marked ? 'marked' : 'clean'}, ${String(stories)} stories, ${String(words)} words\n`
  yield* byRule(evaluation)
  for (const severity of severities) {
    yield `\n${colours.bold(`all of severity ${severity}`)}\n`
    for (const figure of figures(sets, alarms, alarm => alarm.severity === severity))
      yield `  ${figure.set.padEnd(28)}${formatFigure(figure)}\n`
  }
  if (unmarked) yield* withoutMark(alarms)
  if (before !== null) yield* changesSince(before, alarms)
}

function* byRule({ sets, alarms }: Evaluation): Iterable<string> {
  for (const rule of rules.filter(({ id }) => alarms.some(({ ruleId }) => ruleId === id)))
    for (const [severity, each] of Object.entries(figuresByLevel(sets, alarms, rule))) {
      yield `\n${colours.bold(rule.id)}  ${severity}\n`
      for (const figure of each) if (figure.hits > 0) yield `  ${figure.set.padEnd(28)}${formatFigure(figure)}\n`
    }
}

/** Prints what was found in marked copy where people have marked nothing. */
function* withoutMark(alarms: readonly Alarm[]): Iterable<string> {
  for (const severity of severities) {
    const found = alarms.filter(alarm => alarm.marked === false && alarm.severity === severity)
    yield `\n${colours.bold(`of severity ${severity}, marked by no one`)}: ${String(found.length)}\n`
    for (const { ruleId, set, story, excerpt } of found) yield `  ${ruleId}  ${set} ${story}\n        ${excerpt}\n`
  }
}

function* changesSince(before: Evaluation, alarms: readonly Alarm[]): Iterable<string> {
  const found = changes(before.alarms, alarms)
  const counts = ['new', 'gone', 'moved'].map(
    kind => `${String(found.filter(change => change.kind === kind).length)} ${kind}`,
  )
  yield `\n${colours.bold('against the run before')}: ${counts.join(', ')}\n`
  for (const { kind, alarm } of found)
    yield `  ${kind.padEnd(6)}${alarm.ruleId}  ${alarm.set} ${alarm.story}${markOf(alarm)}\n        ${alarm.excerpt}\n`
}

function markOf({ marked }: Alarm): string {
  if (marked === null) return ''
  return marked ? '  marked' : '  unmarked'
}
