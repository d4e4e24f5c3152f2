import { type ChangeNote, noteKinds } from './change-note.js'

const headingOf = (kind: string): string => `### ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`

const asListItem = (text: string): string => `- ${text.replaceAll('\n', '\n  ')}\n`

/**
 * Returns the changelog with a section for a version above the section of the release before.
 * Returns null if the changelog has a section for the version.
 */
export function addRelease(changelog: string, version: string, changes: readonly ChangeNote[]): string | null {
  const heading = `## ${version}\n`
  if (changelog.includes(`\n${heading}`)) return null
  const lists = noteKinds.map(kind => {
    const items = changes.filter(change => change.kind === kind).map(({ text }) => asListItem(text))
    return items.length === 0 ? '' : `\n${headingOf(kind)}\n\n${items.join('')}`
  })
  const next = /^## /mu.exec(changelog)?.index ?? changelog.length
  return `${changelog.slice(0, next)}${heading}${lists.join('')}\n${changelog.slice(next)}`
}
