import ts from 'typescript'
import { codeLinesOf, placeOf, type SourcePlace, walkSyntax } from './syntax.js'

/** Returns the longest line of code in characters. A file without code has a line of 0. */
export function findLongestLine(file: ts.SourceFile): SourcePlace & { readonly length: number } {
  const lines = file.text.split(/\r?\n/u)
  let longest = { path: file.fileName, line: 1, length: 0 }
  for (const index of codeLinesOf(file)) {
    const length = lines[index]?.length ?? 0
    if (length > longest.length) longest = { path: file.fileName, line: index + 1, length }
  }
  return longest
}

/** Finds regular expressions of more than `most` characters, without their slashes and flags. */
export function findLongPatterns(file: ts.SourceFile, most: number): readonly SourcePlace[] {
  const places: SourcePlace[] = []
  for (const node of walkSyntax(file))
    if (ts.isRegularExpressionLiteral(node) && node.text.lastIndexOf('/') - 1 > most) places.push(placeOf(node, file))
  return places
}
