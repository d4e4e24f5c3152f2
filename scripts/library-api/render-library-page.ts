import ts from 'typescript'
import { type FoundDeclaration, Declarations } from './declarations.js'

const opening = `# The library's reference

<!-- Written by “npm run docs” from the types. -->

[The library](library.md) shows how these functions are used.
`

/** Types that pages of their own describe, or that nobody needs to look into. */
const described: Readonly<Record<string, string>> = {
  AnnotatedStory: 'writing-rules.md',
  Config: 'configuration.md',
  DeskRule: 'configuration.md',
}

/** Returns the reference: every function and value that the library exports, and every type that they name. */
export function renderLibraryPage(face: string, read: (path: string) => string): string {
  const declarations = new Declarations(read)
  const exported = declarations.listExports(face).map(name => {
    const found = declarations.find(face, name)
    if (found === null) throw new Error(`Cannot find the declaration of ${name}.`)
    return { ...found, name }
  })
  const isValue = ({ node }: FoundDeclaration): boolean =>
    ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)
  const byName = (a: FoundDeclaration, b: FoundDeclaration): number => a.name.localeCompare(b.name, 'en')
  const values = exported.filter(isValue).sort(byName)
  const types = exported.filter(each => !isValue(each)).sort(byName)
  const others = findOthers(exported, declarations).sort(byName)
  return [
    opening,
    '## Functions and values\n',
    ...values.map(renderValue),
    '## Types\n',
    'A program can import these types by name.\n',
    ...types.map(renderType),
    '## Other types\n',
    'These are parts of the types above.\n',
    ...others.map(renderType),
  ].join('\n')
}

/** Finds the types that declarations name and that the library does not export. */
function findOthers(exported: readonly FoundDeclaration[], declarations: Declarations): FoundDeclaration[] {
  const known = new Set([...exported.map(({ name }) => name), ...Object.keys(described)])
  const all = [...exported]
  const others: FoundDeclaration[] = []
  for (const { file, node } of all)
    for (const name of namedTypes(node)) {
      const found = known.has(name) ? null : declarations.find(file.fileName, name)
      if (found === null || known.has(found.name)) continue
      known.add(name).add(found.name)
      others.push(found)
      all.push(found)
    }
  return others
}

/** Lists the types that a declaration shows by name; the body of a function is no part of it. */
function namedTypes(node: FoundDeclaration['node']): readonly string[] {
  const names = new Set<string>()
  const visit = (child: ts.Node): void => {
    if (ts.isBlock(child)) return
    if (ts.isTypeReferenceNode(child)) names.add(child.typeName.getText())
    if (ts.isExpressionWithTypeArguments(child)) names.add(child.expression.getText())
    ts.forEachChild(child, visit)
  }
  if (ts.isVariableDeclaration(node) && !isFunction(node.initializer)) {
    if (node.type !== undefined) visit(node.type)
  } else visit(node)
  return [...names]
}

const isFunction = (node: ts.Node | undefined): node is ts.ArrowFunction =>
  node !== undefined && ts.isArrowFunction(node)

function renderValue({ name, node }: FoundDeclaration): string {
  return `### \`${name}\`\n\n\`\`\`ts\n${signatureOf(name, node)}\n\`\`\`\n\n${commentOn(node)}\n`
}

function signatureOf(name: string, node: FoundDeclaration['node']): string {
  const made = ts.isVariableDeclaration(node) ? node.initializer : node
  if (made !== undefined && (ts.isFunctionDeclaration(made) || isFunction(made))) {
    const { typeParameters, parameters, type } = made
    const generic = typeParameters === undefined ? '' : `<${typeParameters.map(textOf).join(', ')}>`
    const taken = parameters.map(each => {
      const optional = each.initializer !== undefined || each.questionToken !== undefined ? '?' : ''
      const label = ts.isIdentifier(each.name) ? each.name.text : 'options'
      return `${label}${optional}: ${each.type === undefined ? 'unknown' : textOf(each.type)}`
    })
    return `${name}${generic}(${taken.join(', ')}): ${type === undefined ? 'unknown' : textOf(type)}`
  }
  const type = ts.isVariableDeclaration(node) ? node.type : undefined
  return `${name}: ${type === undefined ? 'string' : textOf(type)}`
}

function renderType({ name, node }: FoundDeclaration): string {
  const head = `### \`${name}\`\n\n${commentOn(node)}\n`
  if (ts.isTypeAliasDeclaration(node))
    return `${head}\n\`\`\`ts\n${listedNames(node.type)?.join(' | ') ?? textOf(node.type)}\n\`\`\`\n`
  if (!ts.isInterfaceDeclaration(node)) return head
  const bases = (node.heritageClauses ?? []).flatMap(({ types }) => types.map(each => `\`${textOf(each)}\``))
  const more = bases.length === 0 ? '' : `\nAll of ${bases.join(' and ')}, and:\n`
  const rows = node.members.map(member => {
    const key = member.name?.getText() ?? ''
    const optional = 'questionToken' in member && member.questionToken !== undefined ? '?' : ''
    return `| \`${key}${optional}\` | ${code(memberType(member))} | ${cell(commentOn(member))} |`
  })
  return `${head}${more}\n| Key | Type | |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

/** Returns the names of a type that is made from a list or a table of its file; null for another type. */
function listedNames(type: ts.TypeNode): readonly string[] | null {
  const name = /^(?:keyof typeof |\(typeof )(\w+)/u.exec(type.getText())?.[1]
  const made = type
    .getSourceFile()
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(each => each.name.getText() === name)?.initializer
  if (made === undefined) return null
  const value = plainOf(made)
  if (ts.isObjectLiteralExpression(value)) return value.properties.map(({ name: key }) => `'${key?.getText() ?? ''}'`)
  if (!ts.isArrayLiteralExpression(value)) return null
  const names = value.elements.filter(ts.isStringLiteral).map(each => each.getText())
  return names.length === 0 ? null : names
}

/** The value in an expression that says of which type it is. */
const plainOf = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? plainOf(node.expression) : node

function memberType(member: ts.TypeElement): string {
  if (ts.isPropertySignature(member)) return member.type === undefined ? 'unknown' : textOf(member.type)
  return textOf(member).replace(/^\w+\??/u, '')
}

/** The text of a node on one line, without its comments. */
const textOf = (node: ts.Node): string =>
  joinLines(withoutComments(node.getText()), (before, line) =>
    line.startsWith('readonly ') && !/[{;]$/u.test(before) ? '; ' : ' ',
  )
    .replaceAll('< ', '<')
    .replaceAll(', >', '>')
    .replaceAll(' >', '>')
    .replace(/^\| /u, '')

const withoutComments = (text: string): string =>
  text
    .split('/**')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('*/') + 2)))
    .join('')

/** Joins the lines of a text that are not empty, each to the text before it. */
const joinLines = (text: string, between: (before: string, line: string) => string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .reduce((before, line) => (before === '' ? line : before + between(before, line) + line), '')

/** Text as code in a cell of a table, in which a bar would end the cell. */
const code = (text: string): string => `\`${text.replaceAll('|', String.raw`\|`)}\``

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`)

/** Returns the comment above a declaration, as a paragraph. */
function commentOn(node: ts.Node): string {
  const holder = ts.isVariableDeclaration(node) ? node.parent.parent : node
  const [comment] = ts.getJSDocCommentsAndTags(holder).filter(ts.isJSDoc).slice(-1)
  const text = comment === undefined ? '' : (ts.getTextOfJSDocComment(comment.comment) ?? '')
  return joinLines(text, () => ' ')
}
