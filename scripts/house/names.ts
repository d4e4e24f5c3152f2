import ts from 'typescript'
import { placeOf, type SourcePlace } from './syntax.js'

export interface TopLevelName extends SourcePlace {
  readonly name: string
  readonly exported: boolean
}

/** Returns the names that a file defines at its top level. Imports and re-exports define nothing. */
export function topLevelNamesOf(file: ts.SourceFile): readonly TopLevelName[] {
  const exportedLater = new Set(file.statements.flatMap(localExportsOf))
  return file.statements.flatMap(statement => {
    const hasKeyword = ts.canHaveModifiers(statement)
      ? (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false
    return definedNames(statement).map(node => ({
      name: node.text,
      exported: hasKeyword || exportedLater.has(node.text),
      ...placeOf(node, file),
    }))
  })
}

/** The names in `export { a, b }` without a module behind it. */
function localExportsOf(statement: ts.Statement): readonly string[] {
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier !== undefined) return []
  const { exportClause } = statement
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return []
  return exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
}

function definedNames(statement: ts.Statement): readonly ts.Identifier[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name))
  const isDefinition =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  return isDefinition && statement.name !== undefined ? [statement.name] : []
}

/** The variables of a declaration, also those inside a pattern: `const { a, b: [c] } = …`. */
const boundNames = (name: ts.BindingName): readonly ts.Identifier[] =>
  ts.isIdentifier(name)
    ? [name]
    : name.elements.flatMap(element => (ts.isBindingElement(element) ? boundNames(element.name) : []))

/** Returns, by name, the definitions of each name that more than `most` files define. */
export function namesInManyFiles(
  names: readonly TopLevelName[],
  most: number,
): ReadonlyMap<string, readonly TopLevelName[]> {
  const byName = new Map<string, TopLevelName[]>()
  for (const each of names) byName.set(each.name, [...(byName.get(each.name) ?? []), each])
  return new Map([...byName].filter(([, places]) => new Set(places.map(({ path }) => path)).size > most))
}
