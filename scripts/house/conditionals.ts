import ts from 'typescript'
import { placeOf, type SourcePlace, walkSyntax } from './syntax.js'

/** Finds conditional expressions that are a branch of another one, in parentheses too: ESLint's `no-nested-ternary`. */
export function findNestedConditionals(file: ts.SourceFile): readonly SourcePlace[] {
  const places: SourcePlace[] = []
  for (const node of walkSyntax(file))
    if (ts.isConditionalExpression(node) && [node.whenTrue, node.whenFalse].some(isConditional))
      places.push(placeOf(node, file))
  return places
}

const isConditional = (node: ts.Expression): boolean =>
  ts.isParenthesizedExpression(node) ? isConditional(node.expression) : ts.isConditionalExpression(node)
