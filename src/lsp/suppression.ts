import type { Reader } from '../formats/reader.js'
import type { Diagnostic, FileEdit } from '../linter/report.js'
import { type CheckedDocument, diagnosticsIn, problemsIn } from './checked-document.js'

/** Most tags before an issue that are tried as the beginning of its paragraph: some of them are within it. */
const mostTags = 8

/**
 * Returns insertions of a directive that may suppress a rule in the paragraph of a diagnostic, the likeliest first.
 * Each has to be tried (see `suppressesAlone`), since only the reader of the format knows where a paragraph begins.
 */
export function* suppressionsFor(
  { ruleId, start }: Diagnostic,
  text: string,
  comments: Reader['comments'],
): Iterable<FileEdit> {
  const directive = `wirelint-disable-next-paragraph ${ruleId}`
  const lineEnd = /\r\n?|\n/u.exec(text)?.[0] ?? '\n'
  const at = paragraphStart(text, start.offset)
  if (comments === 'lines') {
    yield insertion(at, `${directive}${lineEnd}`)
    return
  }
  const comment = `<!-- ${directive} -->`
  let tag = start.offset
  for (let nth = 0; nth < mostTags; nth++) {
    tag = tagBefore(text, tag)
    if (tag < 0) break
    const indent = /(?:^|[\r\n])([ \t]*)$/u.exec(text.slice(Math.max(0, tag - longestIndent), tag))?.[1]
    yield insertion(tag, indent === undefined ? comment : `${comment}${lineEnd}${indent}`)
  }
  // Markdown has paragraphs without tags, and a comment is one of its own.
  yield insertion(at, `${comment}${lineEnd}${lineEnd}`)
}

const longestIndent = 80

const insertion = (at: number, text: string): FileEdit => ({ start: at, end: at, text })

/** Returns the offset of the last opening tag before a place; -1 if there is none. */
function tagBefore(text: string, place: number): number {
  let at = place
  do at = at === 0 ? -1 : text.lastIndexOf('<', at - 1)
  while (at >= 0 && !/[A-Za-z]/u.test(text[at + 1] ?? ''))
  return at
}

/** Returns the offset of the first line after the last blank one. */
function paragraphStart(text: string, place: number): number {
  let start = 0
  for (const { index, 0: gap } of text.slice(0, place).matchAll(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)+/gu))
    start = index + gap.length
  return start
}

/**
 * Tells whether an insertion suppressed a diagnostic and changed nothing else. Others of its rule may go with it.
 */
export function suppressesAlone(
  diagnostic: Diagnostic,
  { start: at, text }: FileEdit,
  before: CheckedDocument,
  after: CheckedDocument,
): boolean {
  const moved = (offset: number): number => (offset < at ? offset : offset + text.length)
  const keyOf = ({ ruleId }: Diagnostic, offset: number): string => `${ruleId} ${String(offset)}`
  const were = new Map(diagnosticsIn(before).map(each => [keyOf(each, moved(each.start.offset)), each]))
  // A diagnostic of the directive itself does not count, for instance that it gives no reason.
  const are = new Set(
    diagnosticsIn(after)
      .filter(({ start }) => start.offset < at || start.offset >= at + text.length)
      .map(each => keyOf(each, each.start.offset)),
  )
  const gone = [...were].filter(([place]) => !are.has(place)).map(([, each]) => each)
  return (
    gone.includes(diagnostic) &&
    gone.every(({ ruleId }) => ruleId === diagnostic.ruleId) &&
    [...are].every(place => were.has(place)) &&
    problemsIn(after).length === problemsIn(before).length
  )
}
