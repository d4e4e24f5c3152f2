import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** True for the path of a module, in JavaScript or in TypeScript. */
export const isModule = (path: string): boolean => /\.[mc]?[jt]s$/u.test(path)

/** A relative path in quotes: of an import in any form, or of a file that the module reads. */
const quotedPath = /(["'`])(\.\.?\/[^"'`\n]*)\1/gu

/** Endings that a path may leave out, and TypeScript's names for what is compiled from it. */
const endings = ['', '.js', '.ts', '.mjs', '.mts', '.cjs', '.cts', '.json', '/index.js', '/index.ts'] as const

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/**
 * Lists a module and the files that it leads to by the relative paths which it quotes, theirs too. Nothing is run or
 * parsed: a path in a comment counts as well, which may list a file too many. Packages, and paths that are put
 * together, are not followed.
 */
export function listImportedFiles(module: string): readonly string[] {
  const found = new Set([module])
  for (const path of found) {
    if (!isModule(path) || !isFile(path)) continue
    for (const [, , name = ''] of readFileSync(path, 'utf8').matchAll(quotedPath)) {
      const target = resolve(dirname(path), name)
      const compiled = target.replace(/\.([mc]?)js$/u, '.$1ts')
      const file = [...endings.map(ending => target + ending), compiled].find(isFile)
      if (file !== undefined) found.add(file)
    }
  }
  return [...found]
}
