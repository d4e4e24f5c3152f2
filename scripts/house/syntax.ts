import ts from 'typescript'

/** A point of a file: `line` from 1. */
export interface SourcePlace {
  readonly path: string
  readonly line: number
}

export function placeOf(node: ts.Node, file: ts.SourceFile): SourcePlace {
  return { path: file.fileName, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 }
}

/** Yields a node and all nodes below it, parents first. */
export function* walkSyntax(node: ts.Node): Iterable<ts.Node> {
  yield node
  for (const child of childrenOf(node)) yield* walkSyntax(child)
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, child => {
    children.push(child)
  })
  return children
}

/** Returns the numbers, from 0, of the lines that hold code: neither blank nor only comment. */
export function codeLinesOf(file: ts.SourceFile): ReadonlySet<number> {
  const lines = new Set<number>()
  const lineAt = (position: number): number => file.getLineAndCharacterOfPosition(position).line
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file)
    if (children.length > 0) {
      children.forEach(visit)
      return
    }
    if (ts.isJSDoc(node) || node.getWidth(file) === 0) return
    const last = lineAt(node.end)
    for (let line = lineAt(node.getStart(file)); line <= last; line++) lines.add(line)
  }
  visit(file)
  return lines
}
