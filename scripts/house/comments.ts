import ts from 'typescript'
import type { SourcePlace } from './syntax.js'

export interface CodeComment extends SourcePlace {
  /** The words, without the signs that make them a comment, on one line. */
  readonly text: string
}

/** Returns the comments of a file. Line comments on lines that follow each other are one comment. */
export function commentsOf(file: ts.SourceFile): readonly CodeComment[] {
  const comments: CodeComment[] = []
  let lastLine = -1
  for (const { pos, end, kind } of commentRanges(file)) {
    const line = file.getLineAndCharacterOfPosition(pos).line + 1
    const text = wordsOfComment(file.text.slice(pos, end))
    const ownLine = kind === ts.SyntaxKind.SingleLineCommentTrivia && startsLine(file, pos)
    const before = comments.at(-1)
    if (before !== undefined && ownLine && lastLine === line - 1)
      comments[comments.length - 1] = { ...before, text: `${before.text} ${text}` }
    else comments.push({ path: file.fileName, line, text })
    lastLine = ownLine ? line : -1
  }
  return comments
}

/** The comments before, between and after all tokens, in their order. */
function commentRanges(file: ts.SourceFile): readonly ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>()
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, node.end) ?? []),
    ]
    for (const range of ranges) found.set(range.pos, range)
    for (const child of node.getChildren(file)) if (!ts.isJSDoc(child)) visit(child)
  }
  visit(file)
  return [...found.values()].sort((a, b) => a.pos - b.pos)
}

function startsLine(file: ts.SourceFile, position: number): boolean {
  const lineStart = position - file.getLineAndCharacterOfPosition(position).character
  return file.text.slice(lineStart, position).trim() === ''
}

const wordsOfComment = (comment: string): string =>
  comment
    .replace(/^\/(?:\/|\*\*?)|\*\/$/gu, '')
    .split('\n')
    .map(line => line.trim().replace(/^\*(?: |$)/u, ''))
    .join(' ')
    .trim()
