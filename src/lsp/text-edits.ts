import { type ChangeObject, diffLines, diffWordsWithSpace } from 'diff'
import type { TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { FileEdit } from '../linter/report.js'

/** Turns an edit of a file into one of a document, in which no place may be between the two characters of a CRLF. */
export function toTextEdit({ start, end, text }: FileEdit, document: TextDocument): TextEdit {
  const whole = document.getText()
  const [from, to] = [isWithinCrlf(whole, start) ? start - 1 : start, isWithinCrlf(whole, end) ? end + 1 : end]
  return {
    range: { start: document.positionAt(from), end: document.positionAt(to) },
    newText: whole.slice(from, start) + text + whole.slice(end, to),
  }
}

const isWithinCrlf = (text: string, at: number): boolean => text[at] === '\n' && text[at - 1] === '\r'

/**
 * Returns the edits that change one text into another, some words at a time, so that an editor keeps its cursors and
 * marks.
 */
export function* diffTexts(old: string, fixed: string): Iterable<FileEdit> {
  for (const { start, end, text } of joinChanges(diffLines(old, fixed), 0))
    yield* joinChanges(diffWordsWithSpace(old.slice(start, end), text), start)
}

/** Joins what was taken out and put in at one place to an edit. `from` is the offset of the first piece. */
function* joinChanges(pieces: readonly ChangeObject<string>[], from: number): Iterable<FileEdit> {
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
