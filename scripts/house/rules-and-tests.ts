import ts from 'typescript'
import { hasBody } from './functions.js'
import { walkSyntax } from './syntax.js'

/** A rule is a file in a family's folder; the other files of `rules/` are lists. */
export const isRuleFile = (path: string): boolean => /^rules\/[^/]+\/[^/]+\.ts$/u.test(path)

/** Returns how many lines a rule's file has without those of its `examples`, which are its tests and its page. */
export function linesWithoutExamples(file: ts.SourceFile): number {
  let lines = lineCountOf(file)
  for (const node of walkSyntax(file))
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'examples')
      lines -= lineOf(file, node.end) - lineOf(file, node.getStart(file)) + 1
  return lines
}

/** Counts the lines of a file; the end of the last line begins no other. */
export const lineCountOf = (file: ts.SourceFile): number => lineOf(file, file.text.trimEnd().length) + 1

const lineOf = (file: ts.SourceFile, position: number): number => file.getLineAndCharacterOfPosition(position).line

/** Returns where the unit test of a file of `src` belongs: `src/a/b.ts` → `__tests__/a/b.test.ts`. */
export const mirroredTestOf = (path: string): string =>
  path.replace(/^src\//u, '__tests__/').replace(/\.ts$/u, '.test.ts')

/** A file has logic if it has a function; lists, types and re-exports have none. */
export function hasLogic(file: ts.SourceFile): boolean {
  for (const node of walkSyntax(file)) if (hasBody(node)) return true
  return false
}
