import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { holdsStories } from '../../input/archive/documents.js'

/** File endings of what editors call a language, for documents that are no files yet; others are plain text. */
const endings: Readonly<Record<string, string>> = {
  html: '.html',
  markdown: '.md',
  json: '.json',
  jsonl: '.jsonl',
  xml: '.xml',
  csv: '.csv',
  tsv: '.tsv',
}

/** The path of an editor's document; one that is no file has its name in `folder`, so that the configuration there counts for it. */
export function pathOf(uri: string, language: string, folder: string): string {
  const path = pathOfFile(uri)
  if (path !== null) return path
  const name = basename(decoded(uri.slice(uri.indexOf(':') + 1)))
  return join(folder, holdsStories(name) ? name : `${name}${endings[language] ?? '.txt'}`)
}

/** Null for what is no file of this machine. */
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

/** Whether a file is one that configurations are kept in: never a story. */
export const isConfiguration = (path: string): boolean =>
  /^(?:wirelint\.config\..*|package\.json)$/u.test(basename(path))

/** The page of a rule as it comes with the command; null for a rule that has none there. */
export function pageOf(ruleId: string): string | null {
  const page = new URL(`../../docs/rules/${encodeURIComponent(ruleId)}.md`, import.meta.url)
  return existsSync(page) ? page.href : null
}
