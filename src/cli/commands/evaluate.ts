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
import { cell, evaluationPage } from '../../pages/evaluation-page.js'
import { writing } from '../../files/file-problems.js'
import { writePages } from '../report/write-pages.js'
import { write } from '../report/write.js'
import { readFile } from '../../files/read-file.js'
import { UsageError } from '../../terminal/usage-error.js'

export interface EvaluateFlags {
  readonly against?: string
  readonly save?: string
  readonly docs?: string
  readonly answers?: string
  readonly unmarked?: boolean
}

/** Measures the rules on marked and clean sets; answers the exit code. */
export async function evaluateCommand(paths: readonly string[], flags: EvaluateFlags): Promise<number> {
  const answers = flags.answers === undefined ? new Map<string, Answer>() : answersIn(readLines(flags.answers))
  const before = flags.against === undefined ? null : savedRun(flags.against)
  const evaluation = evaluate(paths, answers)
  const { save, docs } = flags
  if (save !== undefined)
    writing(save, () => {
      writeFileSync(save, JSON.stringify(evaluation))
    })
  if (docs !== undefined) {
    const kept = keptFigures(evaluation, rules)
    writing(docs, () => {
      writeFileSync(join(docs, 'evaluation.json'), `${JSON.stringify(kept, null, 1)}\n`)
      writeFileSync(join(docs, 'evaluation.md'), evaluationPage(kept))
      writePages(docs, rules, kept)
    })
  }
  await write(report(evaluation, before, flags.unmarked === true), undefined)
  return 0
}

/** What --save wrote; a UsageError for a file that holds no such run. */
function savedRun(path: string): Evaluation {
  const text = readFile(path)
  try {
    const { sets, alarms } = JSON.parse(text) as Partial<Evaluation>
    if (Array.isArray(sets) && Array.isArray(alarms)) return { sets, alarms }
  } catch {
    // What is no JSON is no run either.
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
  const spoken = rules.filter(({ id }) => alarms.some(({ ruleId }) => ruleId === id))
  for (const rule of spoken)
    for (const [severity, each] of Object.entries(figuresByLevel(sets, alarms, rule))) {
      yield `\n${colours.bold(rule.id)}  ${severity}\n`
      for (const figure of each) if (figure.hits > 0) yield `  ${figure.set.padEnd(28)}${cell(figure)}\n`
    }
  for (const severity of severities) {
    yield `\n${colours.bold(`all of severity ${severity}`)}\n`
    for (const figure of figures(sets, alarms, alarm => alarm.severity === severity))
      yield `  ${figure.set.padEnd(28)}${cell(figure)}\n`
  }
  if (unmarked)
    for (const severity of severities) {
      const hits = alarms.filter(alarm => alarm.marked === false && alarm.severity === severity)
      yield `\n${colours.bold(`of severity ${severity}, marked by no one`)}: ${String(hits.length)}\n`
      for (const { ruleId, set, story, excerpt } of hits) yield `  ${ruleId}  ${set} ${story}\n        ${excerpt}\n`
    }
  if (before === null) return
  const found = changes(before.alarms, alarms)
  yield `\n${colours.bold('against the run before')}: ${['new', 'gone', 'moved'].map(kind => `${String(found.filter(change => change.kind === kind).length)} ${kind}`).join(', ')}\n`
  for (const { kind, alarm } of found)
    yield `  ${kind.padEnd(6)}${alarm.ruleId}  ${alarm.set} ${alarm.story}${alarm.marked === null ? '' : alarm.marked ? '  marked' : '  unmarked'}\n        ${alarm.excerpt}\n`
}
