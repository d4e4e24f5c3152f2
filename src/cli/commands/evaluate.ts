import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { colours } from '../../terminal/colours.js'
import rules from '../../../rules/index.js'
import { countRead } from '../../evaluation/count-read.js'
import { compareRuns } from '../../evaluation/compare-runs.js'
import { type Evaluation, measureByLevel, measureAll } from '../../evaluation/saved-figures.js'
import { type MarkedStory, parseMarkedStories } from '../../evaluation/marked-copy.js'
import { type SetDiagnostic, measure, isMarked, type SetSize, countWords } from '../../evaluation/measure.js'
import { type StoryBesideSource, measureSources, type SourceFigures } from '../../evaluation/source-figures.js'
import { parseTranslatedStories, type TranslatedStory } from '../../evaluation/translated-copy.js'
import { answerKey, type TriageAnswer, parseAnswers } from '../../evaluation/triage.js'
import { lint } from '../../node.js'
import { severities } from '../../rule.js'
import { disarmLines } from '../../reporters/text/ci-commands.js'
import { formatFigure, renderEvaluationPage } from '../../pages/evaluation-page.js'
import { putSourceFigures, renderSourceFigures } from '../../pages/source-figures.js'
import { tryToWrite } from '../../files/file-problems.js'
import { replaceFile } from '../../files/replace-file.js'
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
  const answers = flags.answers === undefined ? new Map<string, TriageAnswer>() : parseAnswers(readLines(flags.answers))
  const before = flags.against === undefined ? null : savedRun(flags.against)
  const evaluation = evaluate(paths.filter(hasStories), answers)
  const sources = measureSources(paths.flatMap(path => compareStories(path, answers)))
  if (flags.save !== undefined) saveRun(flags.save, evaluation)
  if (flags.docs !== undefined) writeDocs(flags.docs, evaluation, sources)
  await write(disarmLines(report(evaluation, before, flags.unmarked === true)), undefined)
  if (sources.sets.length > 0) await write(disarmLines(reportSources(sources)), undefined)
  return 0
}

function saveRun(file: string, { sets, diagnostics }: Evaluation): void {
  tryToWrite(file, () => {
    replaceFile(file, JSON.stringify({ sets, alarms: diagnostics }))
  })
}

function writeDocs(folder: string, evaluation: Evaluation, sources: SourceFigures): void {
  const kept = { ...measureAll(evaluation, rules), sources }
  const page = join(folder, 'source.md')
  tryToWrite(folder, () => {
    replaceFile(join(folder, 'evaluation.json'), `${JSON.stringify(kept, null, 1)}\n`)
    replaceFile(join(folder, 'evaluation.md'), renderEvaluationPage(kept))
    writePages(folder, rules, kept)
    if (existsSync(page)) replaceFile(page, putSourceFigures(readFile(page), sources))
  })
}

/** Reads what --save wrote. A UsageError says that a file holds no such run. */
function savedRun(path: string): Evaluation {
  const text = readFile(path)
  try {
    const { sets, alarms } = JSON.parse(text) as { sets?: readonly SetSize[]; alarms?: readonly SetDiagnostic[] }
    if (Array.isArray(sets) && Array.isArray(alarms)) return { sets, diagnostics: alarms }
  } catch {
    // A file that is not JSON is no run either.
  }
  throw new UsageError(`${path} is not a run saved by “evaluate --save”.`)
}

const readLines = (path: string): readonly string[] => readFile(path).split('\n')

function evaluate(paths: readonly string[], answers: ReadonlyMap<string, TriageAnswer>): Evaluation {
  const sets: SetSize[] = []
  const diagnostics: SetDiagnostic[] = []
  for (const path of paths) {
    const set = basename(path, '.jsonl')
    const stories = storiesOf(path)
    const marked = stories.some(({ marks }) => marks !== null)
    sets.push({
      set,
      marked,
      stories: stories.length,
      words: stories.reduce((sum, { text }) => sum + countWords(text), 0),
    })
    for (const story of stories) diagnostics.push(...diagnosticsIn(story, set, answers))
  }
  return { sets, diagnostics }
}

/** True for a set of stories; one of segments with several translations is only compared with its sources. */
const hasStories = (path: string): boolean =>
  !readLines(path)
    .slice(0, 1)
    .some(line => line.includes('"targets"'))

const comparing = rules.filter(({ needs }) => needs === 'source')

/** Compares the stories of a set with their sources, if it has any. */
function compareStories(path: string, answers: ReadonlyMap<string, TriageAnswer>): readonly StoryBesideSource[] {
  return parseTranslatedStories(basename(path, '.jsonl'), readLines(path)).map(translated => ({
    translated,
    diagnostics: compareStory(translated, answers),
  }))
}

function compareStory(
  { set, story, source, language }: TranslatedStory,
  answers: ReadonlyMap<string, TriageAnswer>,
): StoryBesideSource['diagnostics'] {
  const { stories } = lint(story.text, {
    format: 'text',
    file: story.id,
    source: { text: source.join('\n\n'), ...(language === null ? {} : { language }) },
    config: { rules: comparing },
  })
  return stories.flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, severity, start, end, fingerprint }) => {
      const answer = answers.get(answerKey(set, fingerprint))
      const isRight = answer === undefined ? isMarked(story, start.offset, end.offset) : answer === 'accept'
      return { ruleId, severity, isRight }
    }),
  )
}

async function* reportSources(sources: SourceFigures): AsyncIterable<string> {
  yield `\n${colours.bold('compared with sources')}\n${renderSourceFigures(sources)}\n`
}

function storiesOf(path: string): readonly MarkedStory[] {
  try {
    return parseMarkedStories(readLines(path))
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path}: ${(error as Error).message}`)
  }
}

function diagnosticsIn(
  story: MarkedStory,
  set: string,
  answers: ReadonlyMap<string, TriageAnswer>,
): readonly SetDiagnostic[] {
  const { stories, problems } = lint(story.text, { format: 'text', file: story.id })
  const [problem] = problems
  if (problem !== undefined) throw new Error(problem.message)
  return stories.flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, severity, start, end, excerpt, fingerprint }) => {
      const answer = answers.get(answerKey(set, fingerprint)) ?? answers.get(fingerprint)
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
  const { sets, diagnostics } = evaluation
  for (const { set, marked, stories, words } of sets)
    yield `${colours.bold(set)}  ${marked ? 'marked' : 'clean'}, ${String(stories)} stories, ${String(words)} words\n`
  yield* byRule(evaluation)
  for (const severity of severities) {
    yield `\n${colours.bold(`all of severity ${severity}`)}\n`
    for (const figure of measure(sets, diagnostics, each => each.severity === severity))
      yield `  ${figure.set.padEnd(28)}${formatFigure(figure)}\n`
  }
  yield* readOnCleanCopy(evaluation)
  if (unmarked) yield* withoutMark(diagnostics)
  if (before !== null) yield* changesSince(before, diagnostics)
}

function* byRule({ sets, diagnostics }: Evaluation): Iterable<string> {
  for (const rule of rules.filter(({ id }) => diagnostics.some(({ ruleId }) => ruleId === id)))
    for (const [severity, each] of Object.entries(measureByLevel(sets, diagnostics, rule))) {
      yield `\n${colours.bold(rule.id)}  ${severity}\n`
      for (const figure of each) if (figure.hits > 0) yield `  ${figure.set.padEnd(28)}${formatFigure(figure)}\n`
    }
}

function* readOnCleanCopy(evaluation: Evaluation): Iterable<string> {
  yield `\n${colours.bold('read on clean copy')}\n`
  for (const [severity, { right, wrong, unread, wrongPerThousand }] of Object.entries(countRead(evaluation)))
    yield `  ${severity.padEnd(10)}${String(right)} right, ${String(wrong)} wrong (${wrongPerThousand.toFixed(3)} per 1,000 words), ${String(unread)} not read\n`
}

/** Prints the diagnostics that no person has marked, or has read on clean copy and found right. */
function* withoutMark(diagnostics: readonly SetDiagnostic[]): Iterable<string> {
  for (const severity of severities) {
    const found = diagnostics.filter(each => each.marked !== true && each.severity === severity)
    yield `\n${colours.bold(`of severity ${severity}, marked by no one or not read`)}: ${String(found.length)}\n`
    for (const { ruleId, set, story, excerpt } of found) yield `  ${ruleId}  ${set} ${story}\n        ${excerpt}\n`
  }
}

function* changesSince(before: Evaluation, diagnostics: readonly SetDiagnostic[]): Iterable<string> {
  const found = compareRuns(before.diagnostics, diagnostics)
  const counts = ['new', 'gone', 'moved'].map(
    kind => `${String(found.filter(change => change.kind === kind).length)} ${kind}`,
  )
  yield `\n${colours.bold('against the run before')}: ${counts.join(', ')}\n`
  for (const { kind, diagnostic } of found) {
    const { ruleId, set, story, excerpt } = diagnostic
    yield `  ${kind.padEnd(6)}${ruleId}  ${set} ${story}${markOf(diagnostic)}\n        ${excerpt}\n`
  }
}

function markOf({ marked }: SetDiagnostic): string {
  if (marked === null) return ''
  return marked ? '  marked' : '  unmarked'
}
