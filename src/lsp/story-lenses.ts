import type { CodeLens } from 'vscode-languageserver'
import type { StoryReport } from '../linter/report.js'
import { type CheckedDocument, storiesIn } from './checked-document.js'
import { rangeOf } from './ranges.js'

/**
 * Returns the state of each story as a line above its first issue, as a feed has no other sign of where it is, or at
 * the top of a document that is one story.
 */
export function storyLenses(checked: CheckedDocument): readonly CodeLens[] {
  const stories = storiesIn(checked)
  return stories.flatMap(story => {
    const [first] = story.diagnostics
    const isOnly = stories.length === 1
    if (first === undefined && !isOnly) return []
    const place = { line: isOnly || first === undefined ? 0 : rangeOf(first).start.line, character: 0 }
    return [{ range: { start: place, end: place }, command: { title: describeState(story), command: '' } }]
  })
}

function describeState({ verdict, diagnostics, words, status, isLeftOut }: StoryReport): string {
  const said = status === null ? '' : `${status}, `
  if (isLeftOut) return `wirelint: ${said}not checked`
  const issues = `${String(diagnostics.length)} ${diagnostics.length === 1 ? 'issue' : 'issues'}`
  const evidence = verdict.weight === 0 ? '' : `, evidence ${String(verdict.weight)} per 100 words`
  return `wirelint: ${said}${verdict.level}, ${issues} in ${words.toLocaleString('en')} words${evidence}`
}
