import type { Reporter } from '../linter/report.js'
import type { Severity } from '../rule.js'
import { repositoryPath } from './text/repository-path.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations of GitHub Actions (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */
export const github: Reporter = async function* (files) {
  for await (const { stories } of files)
    for (const { diagnostics } of stories)
      for (const { file, severity, ruleId, message, start, end } of diagnostics) {
        // A column range is only allowed within one line.
        const columns = start.line === end.line ? `,col=${String(start.column)},endColumn=${String(end.column)}` : ''
        yield `::${commands[severity]} file=${property(repositoryPath(file))},line=${String(start.line)},endLine=${String(end.line)}${columns},title=${property(ruleId)}::${data(message)}\n`
      }
}

const data = (text: string): string => text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A')
const property = (text: string): string => data(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C')
