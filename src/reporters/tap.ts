import type { Reporter } from '../linter/report.js'

/** Test Anything Protocol, version 14 (https://testanything.org): a test point a story, failed by its errors and warnings. */
export const tap: Reporter = async function* (files) {
  yield 'TAP version 14\n'
  let count = 0
  for await (const { file, stories, problems } of files) {
    for (const { message, line, column } of problems) yield `not ok ${String(++count)} - ${point(file)}\n${detail({ message, at: `${String(line ?? 1)}:${String(column ?? 1)}` })}`
    for (const { id, diagnostics } of stories) {
      const faults = diagnostics.filter(({ severity }) => severity !== 'info')
      yield `${faults.length === 0 ? 'ok' : 'not ok'} ${String(++count)} - ${point(id.startsWith(`${file}#`) ? id : `${file} ${id}`)}\n`
      if (faults.length > 0)
        yield detail({ faults: faults.map(({ start, severity, ruleId, message }) => ({ at: `${String(start.line)}:${String(start.column)}`, severity, rule: ruleId, message })) })
    }
  }
  yield `1..${String(count)}\n`
}

/** A description: "#" would begin a directive. */
const point = (text: string): string => text.replace(/[\\#]/gu, '\\$&').replace(/[\r\n]+/gu, ' ')

/** A YAML block; JSON is YAML. */
const detail = (value: object): string => `  ---\n  ${JSON.stringify(value)}\n  ...\n`
