import type { Reporter } from '../linter/report.js'
import { repositoryPath } from './text/repository-path.js'
import { wholeFiles } from './text/whole-files.js'
import { xmlText } from './text/xml-text.js'

/** Checkstyle's XML, which most CI servers read. */
export const checkstyle: Reporter = async function* (files) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  for await (const { file, stories, problems } of wholeFiles(files)) {
    const diagnostics = stories.flatMap(story => story.diagnostics)
    if (diagnostics.length === 0 && problems.length === 0) continue
    yield `<file name="${xmlText(repositoryPath(file))}">\n`
    for (const { message, line, column } of problems)
      yield `<error line="${String(line ?? 1)}" column="${String(column ?? 1)}" severity="error" message="${xmlText(message)}" source="wirelint.unread"/>\n`
    for (const { start, severity, message, ruleId } of diagnostics)
      yield `<error line="${String(start.line)}" column="${String(start.column)}" severity="${severity}" message="${xmlText(message)}" source="wirelint.${ruleId}"/>\n`
    yield '</file>\n'
  }
  yield '</checkstyle>\n'
}
