import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { holdsStories } from '../../input/story-endings.js'

/**
 * File endings by the names that editors give to languages, for documents that are no files yet. Others are plain text.
 */
const endings: Readonly<Record<string, string>> = {
  html: '.html',
  markdown: '.md',
  json: '.json',
  jsonl: '.jsonl',
  xml: '.xml',
  csv: '.csv',
  tsv: '.tsv',
}

/**
 * Returns the path of an editor's document. One that is no file gets a name in `folder`, so that the configuration
 * there holds for it.
 */
export function pathOf(uri: string, language: string, folder: string): string {
  const path = pathOfFile(uri)
  if (path !== null) return path
  const name = basename(decoded(uri.slice(uri.indexOf(':') + 1)))
  return join(folder, holdsStories(name) ? name : `${name}${endings[language] ?? '.txt'}`)
}

/** Returns the path of a URI; null where it is no file of this machine. */
export function pathOfFile(uri: string): string | null {
  try {
    return resolve(fileURLToPath(uri))
  } catch {
    return null
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Tells whether a file holds a configuration, and so no story. */
export const isConfiguration = (path: string): boolean =>
  /^(?:wirelint\.config\..*|package\.json)$/u.test(basename(path))

/** Returns the address of a rule's page in the package; null for a rule that has none. */
export function installedPageOf(ruleId: string): string | null {
  const page = new URL(`../../docs/rules/${encodeURIComponent(ruleId)}.md`, import.meta.url)
  return existsSync(page) ? page.href : null
}
