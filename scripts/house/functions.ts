import ts from 'typescript'
import { codeLinesOf, placeOf, type SourcePlace, walkSyntax } from './syntax.js'

export interface FunctionSize extends SourcePlace {
  readonly name: string
  /** Lines of code. Blank lines and comments do not count, as in ESLint's `max-lines-per-function`. */
  readonly lines: number
  readonly parameters: number
}

/** Returns the size of every function of a file that has a body. */
export function measureFunctions(file: ts.SourceFile): readonly FunctionSize[] {
  const codeLines = [...codeLinesOf(file)]
  const sizes: FunctionSize[] = []
  for (const node of walkSyntax(file)) {
    if (!hasBody(node)) continue
    const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line
    const last = file.getLineAndCharacterOfPosition(node.end).line
    const lines = codeLines.filter(line => line >= first && line <= last).length
    const parameters = node.parameters.filter(({ name }) => name.getText(file) !== 'this').length
    sizes.push({ name: nameOf(node, file), lines, parameters, ...placeOf(node, file) })
  }
  return sizes
}

export const hasBody = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined

/** A function without a name of its own has that of the variable or property that holds it. */
function nameOf(node: ts.FunctionLikeDeclaration, file: ts.SourceFile): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  const { parent } = node
  const holder = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent : node
  return holder.name?.getText(file) ?? '(no name)'
}
