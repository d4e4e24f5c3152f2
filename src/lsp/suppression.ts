import type { Reader } from '../formats/reader.js'
import type { Diagnostic, FileEdit } from '../linter/report.js'
import { type CheckedDocument, faultsIn, problemsIn } from './checked-document.js'

/** Tags before a fault that are looked at for the beginning of its paragraph: some are within it. */
const mostTags = 8

/**
 * Places for a directive that suppresses a rule in the paragraph of a fault, the likeliest first. Which of them does is found by trying
 * (see `suppressesAlone`): where a paragraph begins only the format's reader knows.
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

/** Where the last opening tag before a place begins; -1 where there is none. */
function tagBefore(text: string, place: number): number {
  let at = place
  do at = at === 0 ? -1 : text.lastIndexOf('<', at - 1)
  while (at >= 0 && !/[A-Za-z]/u.test(text[at + 1] ?? ''))
  return at
}

/** The beginning of the first line behind the last blank one. */
function paragraphStart(text: string, place: number): number {
  let start = 0
  for (const { index, 0: gap } of text.slice(0, place).matchAll(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)+/gu))
    start = index + gap.length
  return start
}

/** Whether a document after an insertion is the one before without a fault, and without others of its rule at most: nothing else came or went. */
export function suppressesAlone(
  fault: Diagnostic,
  { start: at, text }: FileEdit,
  before: CheckedDocument,
  after: CheckedDocument,
): boolean {
  const moved = (offset: number): number => (offset < at ? offset : offset + text.length)
  const placed = ({ ruleId }: Diagnostic, offset: number): string => `${ruleId} ${String(offset)}`
  const were = new Map(faultsIn(before).map(each => [placed(each, moved(each.start.offset)), each]))
  // What a directive says of itself is about it, not about the copy: that it gives no reason, for one.
  const are = new Set(
    faultsIn(after)
      .filter(({ start }) => start.offset < at || start.offset >= at + text.length)
      .map(each => placed(each, each.start.offset)),
  )
  const gone = [...were].filter(([place]) => !are.has(place)).map(([, each]) => each)
  return (
    gone.includes(fault) &&
    gone.every(({ ruleId }) => ruleId === fault.ruleId) &&
    [...are].every(place => were.has(place)) &&
    problemsIn(after).length === problemsIn(before).length
  )
}
