import { posix } from 'node:path'
import ts from 'typescript'

/** A declaration with its file. */
export interface FoundDeclaration {
  readonly name: string
  readonly file: ts.SourceFile
  readonly node: ts.FunctionDeclaration | ts.VariableDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration
}

/** Reads the files of a program and finds what they declare, by their syntax alone: no types are worked out. */
export class Declarations {
  readonly #files = new Map<string, ts.SourceFile>()
  readonly #read: (path: string) => string

  constructor(read: (path: string) => string) {
    this.#read = read
  }

  /** Finds a declaration by the name that a file gives it, in the file or in the one from which it comes. */
  find(path: string, name: string): FoundDeclaration | null {
    const file = this.#open(path)
    for (const statement of file.statements) {
      const node = ownDeclaration(statement, name)
      if (node !== null) return { name: nameOf(node), file, node }
      const from = this.#origin(statement, path, name)
      const found = from === null ? null : this.find(from.path, from.name)
      if (found !== null) return found
    }
    return null
  }

  /** Lists the names that a file exports, in their order; what it passes on whole comes from there. */
  listExports(path: string): readonly string[] {
    const names = this.#open(path).statements.flatMap((statement): readonly string[] => {
      if (ts.isExportDeclaration(statement)) {
        if (statement.exportClause === undefined) return this.listExports(resolve(path, statement) ?? '')
        return ts.isNamedExports(statement.exportClause)
          ? statement.exportClause.elements.map(each => each.name.text)
          : []
      }
      const isExported =
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
      return isExported ? declaredIn(statement).map(nameOf) : []
    })
    return [...new Set(names)]
  }

  #origin(
    statement: ts.Statement,
    path: string,
    name: string,
  ): { readonly path: string; readonly name: string } | null {
    const from =
      ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement) ? resolve(path, statement) : null
    if (from === null) return null
    const list = ts.isExportDeclaration(statement)
      ? statement.exportClause
      : (statement as ts.ImportDeclaration).importClause?.namedBindings
    if (list === undefined) return ts.isExportDeclaration(statement) ? { path: from, name } : null
    if (!ts.isNamedExports(list) && !ts.isNamedImports(list)) return null
    const found = list.elements.find(each => each.name.text === name)
    return found === undefined ? null : { path: from, name: found.propertyName?.text ?? name }
  }

  #open(path: string): ts.SourceFile {
    const file = this.#files.get(path) ?? ts.createSourceFile(path, this.#read(path), ts.ScriptTarget.Latest, true)
    this.#files.set(path, file)
    return file
  }
}

/** Returns the path of the file that an import names; null for a package. */
function resolve(path: string, { moduleSpecifier }: ts.ExportDeclaration | ts.ImportDeclaration): string | null {
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return null
  const name = moduleSpecifier.text
  return name.startsWith('.') ? posix.join(posix.dirname(path), name.replace(/\.js$/u, '.ts')) : null
}

function ownDeclaration(statement: ts.Statement, name: string): FoundDeclaration['node'] | null {
  const isDefault = name === 'default' && ts.isExportAssignment(statement)
  if (isDefault && ts.isIdentifier(statement.expression)) {
    const wanted = statement.expression.text
    const all = statement.getSourceFile().statements.flatMap(declaredIn)
    return all.find(each => nameOf(each) === wanted) ?? null
  }
  return declaredIn(statement).find(each => nameOf(each) === name) ?? null
}

const nameOf = ({ name }: FoundDeclaration['node']): string =>
  name !== undefined && ts.isIdentifier(name) ? name.text : ''

function declaredIn(statement: ts.Statement): readonly FoundDeclaration['node'][] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations
  const isOne =
    ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
  return isOne ? [statement] : []
}
