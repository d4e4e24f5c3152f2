import {
  type HiddenDiagnostic,
  isAgainstSource,
  type PartReport,
  type Problem,
  type ReportSettings,
  type StoryReport,
} from '../linter/report.js'
import { countAgainstSource } from './text/count-against-source.js'
import type { Severity } from '../rule.js'
import { defineReporter } from './reporter.js'
import { toSafeJson } from './text/escape-json.js'
import { ScoreSummary, toScores } from './text/story-scores.js'

/** The version of the report's shape, which programs check. */
const shapeVersion = 2

/**
 * One JSON object, `{version, tool, files, summary}`; docs/report.schema.json describes it. A story's `hidden`
 * counts what is suppressed or known.
 */
export const jsonReporter = defineReporter({
  name: 'json',
  audience: 'program',
  showsCopy: false,
  startsWith: /^\{"version":\d+,"tool":\{"name":"wirelint"/u,
  create: settings => files => print(files, settings),
})

/** `source` counts issues of rules that read the source; absent if there is none. */
type Summary = Record<Severity | 'files' | 'stories' | 'problems' | 'hidden', number> & { source?: number }

async function* print(files: AsyncIterable<PartReport>, settings: ReportSettings): AsyncIterable<string> {
  const summary: Summary = { files: 0, stories: 0, error: 0, warning: 0, info: 0, problems: 0, hidden: 0 }
  const scores = new ScoreSummary()
  const { version } = settings
  yield `{"version":${String(shapeVersion)},"tool":${toSafeJson({ name: 'wirelint', version })},"files":[`
  let open: OpenFile | null = null
  for await (const part of files) {
    addTo(summary, part)
    for (const story of part.stories) scores.add(story)
    const current: OpenFile = open?.file === part.file ? open : { file: part.file, stories: 0, problems: [] }
    if (current !== open) {
      if (open !== null) yield `${endFile(open)},`
      summary.files++
      yield `\n{"file":${toSafeJson(part.file)},"stories":[`
      open = current
    }
    yield part.stories.map(story => separate(current, toSafeJson(describeStory(story)))).join('')
    current.problems.push(...part.problems.map(describeProblem))
  }
  if (open !== null) yield endFile(open)
  const asked = settings.scores === undefined ? {} : { scores: scores.choose(settings) }
  yield `\n],"summary":${toSafeJson({ ...summary, ...asked })}}\n`
}

/** A file whose stories are being printed: a feed of any length streams through. */
interface OpenFile {
  readonly file: string
  stories: number
  readonly problems: object[]
}

/** Returns a story with the comma that it needs after another one. */
const separate = (open: OpenFile, story: string): string => (open.stories++ === 0 ? story : `,${story}`)

const endFile = ({ problems }: OpenFile): string => `],"problems":${toSafeJson(problems)}}`

function addTo(summary: Summary, { stories, problems }: PartReport): void {
  summary.stories += stories.length
  summary.problems += problems.length
  for (const { diagnostics, hidden } of stories) {
    summary.hidden += hidden.length
    for (const { severity } of diagnostics) summary[severity]++
    const count = diagnostics.filter(isAgainstSource).length
    if (count > 0) summary.source = (summary.source ?? 0) + count
  }
}

function describeStory(report: StoryReport): object {
  const { isLeftOut, hidden, id, status, words, score, verdict, diagnostics } = report
  const againstSource = countAgainstSource(diagnostics)
  return {
    id,
    status,
    ...(isLeftOut ? { checked: false } : {}),
    words,
    score,
    verdict,
    scores: toScores(report),
    ...(againstSource === null ? {} : { againstSource }),
    diagnostics,
    hidden: countHidden(hidden),
  }
}

/** A problem's kind is no part of the shape. */
const describeProblem = (problem: Problem): object => ({ ...problem, kind: undefined })

function countHidden(hidden: StoryReport['hidden']): Readonly<Record<HiddenDiagnostic['by'], number>> {
  const counts = { comment: 0, 'suppression-file': 0, baseline: 0 }
  for (const { by } of hidden) counts[by]++
  return counts
}
