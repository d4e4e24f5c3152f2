import { type ChangeObject, diffLines, diffWordsWithSpace } from 'diff'
import type { TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { FileEdit } from '../linter/report.js'

/** An edit of the file as an edit of the document, in which no place lies within a line end. */
export function editOf({ start, end, text }: FileEdit, document: TextDocument): TextEdit {
  const whole = document.getText()
  const [from, to] = [isWithinLineEnd(whole, start) ? start - 1 : start, isWithinLineEnd(whole, end) ? end + 1 : end]
  return {
    range: { start: document.positionAt(from), end: document.positionAt(to) },
    newText: whole.slice(from, start) + text + whole.slice(end, to),
  }
}

const isWithinLineEnd = (text: string, at: number): boolean => text[at] === '\n' && text[at - 1] === '\r'

/** What makes one text of another, some words at a time, so that cursors and marks in an editor stay where they are. */
export function* editsBetween(old: string, fixed: string): Iterable<FileEdit> {
  for (const { start, end, text } of changes(diffLines(old, fixed), 0))
    yield* changes(diffWordsWithSpace(old.slice(start, end), text), start)
}

/** Runs of what was taken out and put in, each as one edit. */
function* changes(pieces: readonly ChangeObject<string>[], from: number): Iterable<FileEdit> {
  let edit = { start: from, end: from, text: '' }
  for (const { added, removed, value } of pieces) {
    if (added) edit.text += value
    else if (removed) edit.end += value.length
    else {
      if (edit.end > edit.start || edit.text !== '') yield edit
      const at = edit.end + value.length
      edit = { start: at, end: at, text: '' }
    }
  }
  if (edit.end > edit.start || edit.text !== '') yield edit
}
