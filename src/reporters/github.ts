import type { Diagnostic, PartReport, ReportSettings } from '../linter/report.js'
import type { Severity } from '../rule.js'
import { defineReporter } from './reporter.js'
import { toRepositoryPath } from './text/repository-path.js'
import { unsafeCharacters } from './text/unsafe-characters.js'

/** Annotations of GitHub Actions (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */
export const githubReporter = defineReporter({
  name: 'github',
  audience: 'program',
  showsCopy: false,
  isOfLines: true,
  startsWith: /^::(?:error|warning|notice) file=[^\n]*,title=[a-z\d-]+::/u,
  create: settings => files => print(files, settings),
})

async function* print(files: AsyncIterable<PartReport>, { folder }: ReportSettings): AsyncIterable<string> {
  for await (const { stories } of files)
    for (const { diagnostics } of stories) for (const diagnostic of diagnostics) yield formatCommand(diagnostic, folder)
}

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

function formatCommand(
  { file, severity, ruleId, message, start, end }: Diagnostic,
  folder: string | undefined,
): string {
  const properties = [
    `file=${escapeProperty(toRepositoryPath(file, folder))}`,
    `line=${String(start.line)}`,
    `endLine=${String(end.line)}`,
    // A column range is only allowed within one line.
    ...(start.line === end.line ? [`col=${String(start.column)}`, `endColumn=${String(end.column)}`] : []),
    `title=${escapeProperty(ruleId)}`,
  ]
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(message)}\n`
}

/** The runner has escapes only for line ends and its own marks. Its log shows everything else raw. */
const withoutEscape = new RegExp(`(?![\\r\\n])[${unsafeCharacters}]`, 'gu')

const escapeData = (text: string): string =>
  text.replace(withoutEscape, '\uFFFD').replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A')
const escapeProperty = (text: string): string => escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C')
