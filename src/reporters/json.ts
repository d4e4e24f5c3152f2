import type { Hidden, Problem, Reporter, StoryReport } from '../linter/report.js'
import type { Severity } from '../rule.js'
import { wholeFiles } from './text/whole-files.js'

/** Version of the shape below, for programs that read it. */
const shape = 1

/** One JSON object: `{version, tool, files: [{file, stories: [{id, words, score, verdict, diagnostics, hidden}], problems}], summary}`; `hidden` counts what is suppressed or known. */
export const json: Reporter = async function* (files, { version }) {
  const summary: Record<Severity, number> & { files: number; stories: number; problems: number; hidden: number } = {
    files: 0,
    stories: 0,
    error: 0,
    warning: 0,
    info: 0,
    problems: 0,
    hidden: 0,
  }
  yield `{"version":${String(shape)},"tool":${JSON.stringify({ name: 'wirelint', version })},"files":[`
  let separator = ''
  for await (const { file, stories, problems } of wholeFiles(files)) {
    summary.files++
    summary.stories += stories.length
    summary.problems += problems.length
    for (const { diagnostics, hidden } of stories) {
      summary.hidden += hidden.length
      for (const { severity } of diagnostics) summary[severity]++
    }
    yield `${separator}\n${JSON.stringify({ file, stories: stories.map(publicStory), problems: problems.map(publicProblem) })}`
    separator = ','
  }
  yield `\n],"summary":${JSON.stringify(summary)}}\n`
}

const publicStory = ({ id, words, score, verdict, diagnostics, hidden }: StoryReport): object => ({
  id,
  words,
  score,
  verdict,
  diagnostics,
  hidden: counted(hidden),
})

/** A problem without its kind, which is no part of the shape. */
const publicProblem = (problem: Problem): object => ({ ...problem, kind: undefined })

function counted(hidden: StoryReport['hidden']): Readonly<Record<Hidden['by'], number>> {
  const counts = { comment: 0, 'suppression-file': 0, baseline: 0 }
  for (const { by } of hidden) counts[by]++
  return counts
}
