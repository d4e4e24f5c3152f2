import type { Reporter, StoryReport } from '../linter/report.js'
import { plural } from './text/plural.js'
import { wholeFiles } from './text/whole-files.js'
import { xmlText } from './text/xml-text.js'

/** JUnit's XML: a suite a file, a case a story, which fails by its errors and warnings; what could not be read is an error. */
export const junit: Reporter = async function* (files) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wirelint">\n'
  for await (const { file, stories, problems } of wholeFiles(files)) {
    const failures = stories.filter(story => faultsIn(story).length > 0).length
    yield `<testsuite name="${xmlText(file)}" tests="${String(stories.length + problems.length)}" failures="${String(failures)}" errors="${String(problems.length)}">\n`
    for (const { message, line, column } of problems)
      yield `<testcase classname="${xmlText(file)}" name="${String(line ?? 1)}:${String(column ?? 1)}"><error message="${xmlText(message)}"/></testcase>\n`
    for (const story of stories) {
      const faults = faultsIn(story)
      const failure =
        faults.length === 0
          ? ''
          : `<failure message="${plural(faults.length, 'fault')}" type="${faults.some(({ severity }) => severity === 'error') ? 'error' : 'warning'}">${xmlText(faults.map(told).join('\n'))}</failure>`
      yield `<testcase classname="${xmlText(file)}" name="${xmlText(story.id)}">${failure}</testcase>\n`
    }
    yield '</testsuite>\n'
  }
  yield '</testsuites>\n'
}

type Fault = StoryReport['diagnostics'][number]

const faultsIn = ({ diagnostics }: StoryReport): readonly Fault[] =>
  diagnostics.filter(({ severity }) => severity !== 'info')
const told = ({ start, severity, ruleId, message }: Fault): string =>
  `${String(start.line)}:${String(start.column)} ${severity} ${ruleId}: ${message}`
