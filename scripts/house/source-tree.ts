import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The folders whose code is measured. Tests are read for their names and comments only. */
const codeFolders = ['src', 'rules', 'scripts', 'packages/server/src', 'packages/queue/src']
const testFolder = '__tests__'

export interface SourceTree {
  /** Each file of code; its name is the path from the root, with `/`. */
  readonly code: readonly ts.SourceFile[]
  readonly tests: readonly ts.SourceFile[]
}

export const parseSource = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

/** Reads and parses the TypeScript and JavaScript files of a checkout. */
export function readSourceTree(root: string): SourceTree {
  const read = (folder: string): readonly ts.SourceFile[] =>
    listSources(root, folder).map(path => parseSource(path, readFileSync(join(root, path), 'utf8')))
  return { code: codeFolders.flatMap(read), tests: read(testFolder) }
}

function listSources(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true, encoding: 'utf8' })
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return listSources(root, path)
      return /(?<!\.d)\.[cm]?[jt]s$/u.test(entry.name) ? [path] : []
    })
    .sort()
}
