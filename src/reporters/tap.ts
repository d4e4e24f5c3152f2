import type { Reporter } from '../linter/report.js'

/** Test Anything Protocol, version 14 (https://testanything.org): a test point a story, failed by its errors and warnings. */
export const tap: Reporter = async function* (files) {
  yield 'TAP version 14\n'
  let count = 0
  for await (const { file, stories, problems } of files) {
    for (const { message, line, column } of problems)
      yield `not ok ${String(++count)} - ${point(file)}\n${detail({ message, at: `${String(line ?? 1)}:${String(column ?? 1)}` })}`
    for (const { id, diagnostics } of stories) {
      const faults = diagnostics.filter(({ severity }) => severity !== 'info')
      yield `${faults.length === 0 ? 'ok' : 'not ok'} ${String(++count)} - ${point(id.startsWith(`${file}#`) ? id : `${file} ${id}`)}\n`
      if (faults.length > 0)
        yield detail({
          faults: faults.map(({ start, severity, ruleId, message }) => ({
            at: `${String(start.line)}:${String(start.column)}`,
            severity,
            rule: ruleId,
            message,
          })),
        })
    }
  }
  yield `1..${String(count)}\n`
}

/** A description: "#" would begin a directive, and all that anybody takes for a line's end would end it. */
const point = (text: string): string => text.replace(/[\\#]/gu, '\\$&').replace(/[\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')

/** A YAML block. JSON is YAML, but for some characters that YAML knows as escapes alone, or that end a line for those who read it. */
const detail = (value: object): string =>
  `  ---\n  ${JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, escaped)}\n  ...\n`

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
